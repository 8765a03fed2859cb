//! Stub.

use super::Answer;
use crate::error::Error;

/// `GET /`
pub(super) async fn home() -> Answer {
    Err(Error::NotFound)
}

/// `GET /desk`
pub(super) async fn show() -> Answer {
    Err(Error::NotFound)
}
