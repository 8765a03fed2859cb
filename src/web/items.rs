//! Stub.

use super::Answer;
use crate::error::Error;

/// `GET /cases/{id}/items`
pub(super) async fn add_form() -> Answer {
    Err(Error::NotFound)
}

/// `POST /cases/{id}/items`
pub(super) async fn add() -> Answer {
    Err(Error::NotFound)
}

/// `POST /cases/{id}/items/reading`
pub(super) async fn reading() -> Answer {
    Err(Error::NotFound)
}

/// `GET /items/{id}`
pub(super) async fn show() -> Answer {
    Err(Error::NotFound)
}

/// `POST /items/{id}/dropping`
pub(super) async fn set_aside() -> Answer {
    Err(Error::NotFound)
}

/// `POST /items/{id}/restoring`
pub(super) async fn take_up() -> Answer {
    Err(Error::NotFound)
}
