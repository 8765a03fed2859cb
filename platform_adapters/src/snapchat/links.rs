//! The links of Snapchat.

use crate::{Link, Target};

/// What the link points at, or `None` when it is not a link of Snapchat.
pub(super) fn recognise(_link: &Link) -> Option<Target> {
    None
}
