//! The links of Other website.

use crate::{Link, Target};

/// What the link points at, or `None` when it is not a link of Other website.
pub(super) fn recognise(_link: &Link) -> Option<Target> {
    None
}
