//! The links of WhatsApp.

use crate::{Link, Target};

/// What the link points at, or `None` when it is not a link of WhatsApp.
pub(super) fn recognise(_link: &Link) -> Option<Target> {
    None
}
