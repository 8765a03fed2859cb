//! Common wording of notices.
