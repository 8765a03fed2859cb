//! Named values that are not rows of a noun.

use crate::db::{forks, schema::settings};
use crate::error::Result;
use crate::model::Tx;
use diesel::prelude::*;

/// The value of this name.
///
/// # Errors
/// When the database refuses.
pub fn get(tx: &mut Tx<'_>, name: &str) -> Result<Option<String>> {
    Ok(settings::table.find(name).select(settings::value).first(tx.c).optional()?)
}

/// Sets the value of this name.
///
/// # Errors
/// When the database refuses.
pub fn set(tx: &mut Tx<'_>, name: &str, value: &str) -> Result<()> {
    forks::set_setting(tx.c, name, value)
}

/// Forgets the value of this name.
///
/// # Errors
/// When the database refuses.
pub fn forget(tx: &mut Tx<'_>, name: &str) -> Result<()> {
    diesel::delete(settings::table.find(name)).execute(tx.c)?;
    Ok(())
}
