//! Stub.

use super::Answer;
use crate::error::Error;

/// `GET /inbox`
pub(super) async fn list() -> Answer {
    Err(Error::NotFound)
}

/// `GET /inbox/{id}`
pub(super) async fn show() -> Answer {
    Err(Error::NotFound)
}

/// `POST /inbox/{id}/meaning`
pub(super) async fn confirm() -> Answer {
    Err(Error::NotFound)
}

/// `POST /inbox/{id}/answer`
pub(super) async fn answered() -> Answer {
    Err(Error::NotFound)
}

/// `POST /inbox/{id}/notice`
pub(super) async fn file() -> Answer {
    Err(Error::NotFound)
}

/// `POST /inbox/{id}/discarding`
pub(super) async fn discard() -> Answer {
    Err(Error::NotFound)
}
