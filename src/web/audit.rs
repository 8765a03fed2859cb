//! Stub.

use super::Answer;
use crate::error::Error;

/// `GET /audit`
pub(super) async fn show() -> Answer {
    Err(Error::NotFound)
}
