//! The links of Google Search.

use crate::{Link, Target};

/// What the link points at, or `None` when it is not a link of Google Search.
pub(super) fn recognise(_link: &Link) -> Option<Target> {
    None
}
