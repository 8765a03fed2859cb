//! One error, by meaning: what happened, and so what a person can do next.

/// What went wrong, as far as a person needs to know it.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Nothing of that name, or nothing that this person may see.
    #[error("not found")]
    NotFound,
    /// The person's role does not allow it.
    #[error("forbidden")]
    Forbidden,
    /// Nobody is signed in.
    #[error("signed out")]
    SignedOut,
    /// Something typed does not fit; nothing was changed.
    #[error("invalid: {0:?}")]
    Invalid(Vec<FieldError>),
    /// A rule says no. The word names a sentence of the interface: `refused-<word>`.
    #[error("refused: {0}")]
    Refused(&'static str),
    /// Somebody else changed the same thing meanwhile; nothing was changed.
    #[error("changed meanwhile")]
    Conflict,
    /// The database cannot take writes now, for example because the disk is full.
    #[error("unavailable: {0}")]
    Unavailable(String),
    /// A fault of ours. The cause goes to the log, never to a page.
    #[error("internal: {0}")]
    Internal(String),
}

/// One field of a form that does not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// The field's name in the form.
    pub field: &'static str,
    /// Names a sentence of the interface: `invalid-<word>`.
    pub why: &'static str,
}

/// The result of everything that can go wrong.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// One field that does not fit.
    #[must_use]
    pub fn invalid(field: &'static str, why: &'static str) -> Self {
        Self::Invalid(vec![FieldError { field, why }])
    }

    /// A fault of ours, with its cause for the log.
    pub fn internal(cause: impl std::fmt::Display) -> Self {
        Self::Internal(cause.to_string())
    }
}

impl From<diesel::result::Error> for Error {
    fn from(error: diesel::result::Error) -> Self {
        match error {
            diesel::result::Error::NotFound => Self::NotFound,
            diesel::result::Error::DatabaseError(_, ref info)
                if info.message().contains("disk is full") || info.message().contains("disk I/O") =>
            {
                Self::Unavailable(info.message().to_owned())
            }
            other => Self::Internal(other.to_string()),
        }
    }
}
