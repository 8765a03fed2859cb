//! A form that met a closed session, carried through signing in again.
//!
//! It travels in the pages themselves, sealed: the server keeps nothing, and nobody else can make one.

use crate::db::{Key, Place, Sealed};
use crate::error::Result;
use crate::web::form::Form;
use serde::{Deserialize, Serialize};

const PLACE: Place<'static> = Place { column: "forms.kept", row: "-", case: "-" };

/// Path and fields of a form.
#[derive(Serialize, Deserialize)]
pub(super) struct Kept {
    /// Where it was going.
    pub(super) path: String,
    /// What was typed; the old token is left out.
    pub(super) fields: Vec<(String, String)>,
}

impl Kept {
    pub(super) fn of(path: &str, form: &Form) -> Self {
        let fields = form.fields().iter().filter(|(name, _)| name != "csrf").cloned().collect();
        Self { path: path.to_owned(), fields }
    }

    pub(super) fn seal(&self, key: &Key) -> Result<String> {
        Ok(data_encoding::BASE64URL_NOPAD.encode(key.seal_json(&PLACE, self)?.bytes()))
    }

    /// `None` for what is empty, was changed, or is not ours.
    pub(super) fn open(key: &Key, text: &str) -> Option<Self> {
        let bytes = data_encoding::BASE64URL_NOPAD.decode(text.as_bytes()).ok()?;
        key.open_json(&PLACE, &Sealed::from_bytes(bytes)).ok()
    }
}
