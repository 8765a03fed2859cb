//! Stub.

use super::Answer;
use crate::error::Error;

/// `GET /channels`
pub(super) async fn list() -> Answer {
    Err(Error::NotFound)
}

/// `GET /channels/{platform}`
pub(super) async fn show() -> Answer {
    Err(Error::NotFound)
}

/// `POST /channels/{platform}`
pub(super) async fn save() -> Answer {
    Err(Error::NotFound)
}
