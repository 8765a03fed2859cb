//! Stub.

use super::Answer;
use crate::error::Error;

/// `GET /cases`
pub(super) async fn list() -> Answer {
    Err(Error::NotFound)
}

/// `GET /cases/new`
pub(super) async fn new() -> Answer {
    Err(Error::NotFound)
}

/// `POST /cases/new`
pub(super) async fn read_text() -> Answer {
    Err(Error::NotFound)
}

/// `POST /cases/reading`
pub(super) async fn reading() -> Answer {
    Err(Error::NotFound)
}

/// `POST /cases`
pub(super) async fn open() -> Answer {
    Err(Error::NotFound)
}

/// `GET /cases/{id}`
pub(super) async fn show() -> Answer {
    Err(Error::NotFound)
}

/// `GET /cases/{id}/fresh`
pub(super) async fn fresh() -> Answer {
    Err(Error::NotFound)
}

/// `GET /cases/{id}/details`
pub(super) async fn details() -> Answer {
    Err(Error::NotFound)
}

/// `POST /cases/{id}/details`
pub(super) async fn save_details() -> Answer {
    Err(Error::NotFound)
}

/// `POST /cases/{id}/care`
pub(super) async fn care() -> Answer {
    Err(Error::NotFound)
}

/// `POST /cases/{id}/notes`
pub(super) async fn note() -> Answer {
    Err(Error::NotFound)
}

/// `POST /cases/{id}/assignment`
pub(super) async fn assign() -> Answer {
    Err(Error::NotFound)
}

/// `POST /cases/{id}/closing`
pub(super) async fn close() -> Answer {
    Err(Error::NotFound)
}

/// `POST /cases/{id}/reopening`
pub(super) async fn reopen() -> Answer {
    Err(Error::NotFound)
}
