//! The links of Telegram.

use crate::{Link, Target};

/// What the link points at, or `None` when it is not a link of Telegram.
pub(super) fn recognise(_link: &Link) -> Option<Target> {
    None
}
