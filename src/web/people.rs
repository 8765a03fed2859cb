//! Stub.

use super::Answer;
use crate::error::Error;

/// `GET /people`
pub(super) async fn list() -> Answer {
    Err(Error::NotFound)
}

/// `POST /people`
pub(super) async fn add() -> Answer {
    Err(Error::NotFound)
}

/// `POST /people/{id}/role`
pub(super) async fn role() -> Answer {
    Err(Error::NotFound)
}

/// `POST /people/{id}/disabling`
pub(super) async fn disable() -> Answer {
    Err(Error::NotFound)
}

/// `POST /people/{id}/enabling`
pub(super) async fn enable() -> Answer {
    Err(Error::NotFound)
}

/// `POST /people/{id}/invitation`
pub(super) async fn invite() -> Answer {
    Err(Error::NotFound)
}
