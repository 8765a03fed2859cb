//! The root keys of a database: made at its first start, refused when they are not its own.
//!
//! A check value for each key lies in the database: a hash under the key, which tells nothing of
//! it but shows at once when another key is loaded.

use super::fault::Fault;
use crate::db::vault::{IDENTITY_FILE, KeyFault, OPERATIONS_FILE, Root, WhenMissing, root_key};
use crate::db::{Conn, Db, Vault, forks, schema};
use crate::error::Result;
use diesel::prelude::*;
use std::path::{Path, PathBuf};
use subtle::ConstantTimeEq;

/// systemd puts credentials into the folder that this variable names (systemd.exec(5)).
const CREDENTIALS_DIRECTORY: &str = "CREDENTIALS_DIRECTORY";
const CHECK_PURPOSE: &str = "takedown-desk/key-check/v1";
const CHECKED: &str = "key check";

/// Which keys a process loads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rings {
    /// Both.
    All,
    /// Only the one that sends and looks.
    Operations,
}

/// The keys, and the files that were made for them now.
#[derive(Debug)]
pub(super) struct Opened {
    /// The keys.
    pub vault: Vault,
    /// Files that were made now: somebody has to back them up.
    pub made: Vec<PathBuf>,
}

/// The folder of the key files: systemd's credentials when they hold the keys, else `configured`.
pub(super) fn folder(configured: &Path) -> PathBuf {
    let credentials = std::env::var_os(CREDENTIALS_DIRECTORY).map(PathBuf::from);
    match credentials {
        Some(folder) if folder.join(OPERATIONS_FILE).exists() => folder,
        _ => configured.to_owned(),
    }
}

/// Opens the keys of this database. `data` is the folder whose backups must not hold them.
///
/// # Errors
/// [`KeyFault`], which names the file and says what to do.
pub(super) fn open(db: &Db, data: &Path, folder: &Path, rings: Rings) -> std::result::Result<Opened, Fault> {
    refuse_inside(folder, data)?;
    let missing = match (db.read(is_new)?, rings) {
        (false, _) => WhenMissing::Refuse,
        (true, Rings::All) => WhenMissing::Create,
        (true, Rings::Operations) => {
            return Err(Fault::failed(
                "this database is new; start `takedown-desk serve` first, it makes the keys",
            ));
        }
    };
    let (operations, operations_made) = root_key(folder, OPERATIONS_FILE, missing)?;
    let identity = match rings {
        Rings::All => Some(root_key(folder, IDENTITY_FILE, missing)?),
        Rings::Operations => None,
    };
    check(db, "key_check.operations", &operations)?;
    let mut made = Vec::new();
    if operations_made {
        made.push(operations.file.clone());
    }
    if let Some((root, root_made)) = &identity {
        check(db, "key_check.identity", root)?;
        if *root_made {
            made.push(root.file.clone());
        }
    }
    let vault = Vault::from_roots(&operations.key, identity.as_ref().map(|(root, _)| &root.key))?;
    Ok(Opened { vault, made })
}

/// Refuses a key folder that is the data folder or lies in it.
fn refuse_inside(folder: &Path, data: &Path) -> std::result::Result<(), KeyFault> {
    let failed = |path: &Path, error| KeyFault::File(path.to_owned(), error);
    let data = resolved(data).map_err(|error| failed(data, error))?;
    let keys = resolved(folder).map_err(|error| failed(folder, error))?;
    if keys.starts_with(data) { Err(KeyFault::InsideData(folder.to_owned())) } else { Ok(()) }
}

/// The whole path with links followed, as far as it exists.
fn resolved(path: &Path) -> std::io::Result<PathBuf> {
    let whole = std::path::absolute(path)?;
    for existing in whole.ancestors() {
        if let Ok(real) = existing.canonicalize() {
            let rest = whole.strip_prefix(existing).unwrap_or(Path::new(""));
            return Ok(real.join(rest));
        }
    }
    Ok(whole)
}

/// Whether nothing in the database depends on a key yet.
fn is_new(c: &mut Conn) -> Result<bool> {
    let people: i64 = schema::people::table.count().get_result(c)?;
    let cases: i64 = schema::cases::table.count().get_result(c)?;
    let checks: i64 =
        schema::settings::table.filter(schema::settings::name.like("key_check.%")).count().get_result(c)?;
    Ok(people == 0 && cases == 0 && checks == 0)
}

/// Compares a key with the check value in the database, or writes that down the first time.
fn check(db: &Db, name: &'static str, root: &Root) -> std::result::Result<(), Fault> {
    let hash = root.key.derive(CHECK_PURPOSE)?.hash(CHECKED)?;
    let value = data_encoding::HEXLOWER.encode(&hash);
    let stored: Option<String> = db.read(|c| {
        let value = schema::settings::table.find(name).select(schema::settings::value);
        Ok(value.first(c).optional()?)
    })?;
    match stored {
        Some(stored) if bool::from(stored.as_bytes().ct_eq(value.as_bytes())) => Ok(()),
        Some(_) => Err(KeyFault::Wrong(root.file.clone()).into()),
        None => Ok(db.write(|c| forks::set_setting(c, name, &value))?),
    }
}

#[cfg(test)]
mod tests;
