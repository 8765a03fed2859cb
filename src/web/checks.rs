//! Stub.

use super::Answer;
use crate::error::Error;

/// `POST /items/{id}/checks`
pub(super) async fn by_person() -> Answer {
    Err(Error::NotFound)
}
