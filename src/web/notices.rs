//! Stub.

use super::Answer;
use crate::error::Error;

/// `POST /cases/{id}/notices`
pub(super) async fn draft() -> Answer {
    Err(Error::NotFound)
}

/// `GET /cases/{id}/notices`
pub(super) async fn review() -> Answer {
    Err(Error::NotFound)
}

/// `POST /cases/{id}/notices/approval`
pub(super) async fn approve_all() -> Answer {
    Err(Error::NotFound)
}

/// `GET /notices/{id}`
pub(super) async fn show() -> Answer {
    Err(Error::NotFound)
}

/// `POST /notices/{id}/text`
pub(super) async fn edit() -> Answer {
    Err(Error::NotFound)
}

/// `POST /notices/{id}/language`
pub(super) async fn language() -> Answer {
    Err(Error::NotFound)
}

/// `POST /notices/{id}/approval`
pub(super) async fn approve() -> Answer {
    Err(Error::NotFound)
}

/// `POST /notices/{id}/submission`
pub(super) async fn submission() -> Answer {
    Err(Error::NotFound)
}

/// `POST /notices/{id}/receipt`
pub(super) async fn receipt() -> Answer {
    Err(Error::NotFound)
}

/// `POST /notices/{id}/retry`
pub(super) async fn retry() -> Answer {
    Err(Error::NotFound)
}

/// `POST /notices/{id}/reopening`
pub(super) async fn reopen() -> Answer {
    Err(Error::NotFound)
}

/// `POST /notices/{id}/withdrawal`
pub(super) async fn withdraw() -> Answer {
    Err(Error::NotFound)
}
