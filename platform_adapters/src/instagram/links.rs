//! The links of Instagram.

use crate::{Link, Target};

/// What the link points at, or `None` when it is not a link of Instagram.
pub(super) fn recognise(_link: &Link) -> Option<Target> {
    None
}
