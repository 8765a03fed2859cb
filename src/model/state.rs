//! What every state table answers.

/// The answer of a state table to one change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step<S> {
    /// The state becomes another one.
    To(S),
    /// The change is recorded; the state stays.
    Stays,
    /// The change is refused; the word names a sentence of the interface: `refused-<word>`.
    Refused(&'static str),
}

impl<S: Copy> Step<S> {
    /// The state afterwards.
    ///
    /// # Errors
    /// When the change is refused.
    pub fn from(self, before: S) -> crate::error::Result<S> {
        match self {
            Self::To(state) => Ok(state),
            Self::Stays => Ok(before),
            Self::Refused(why) => Err(crate::error::Error::Refused(why)),
        }
    }
}
