//! Stub.

use super::Answer;
use crate::error::Error;

/// `GET /times`
pub(super) async fn show() -> Answer {
    Err(Error::NotFound)
}
