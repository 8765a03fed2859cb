//! Where the short links of the practice world lead.

use std::time::Duration;

/// What a short link does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lead {
    /// It leads to this address.
    To(String),
    /// It was withdrawn: the platform leads it home, or does not know it.
    Nowhere,
    /// It leads to a page that wants a login.
    LoginWall,
    /// It leads to itself.
    InACircle,
    /// It answers so late.
    Slow(Duration),
}
