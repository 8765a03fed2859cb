//! `backup`: copies a running SQLite database and, apart from it, the keys of its cases.

use super::fault::Fault;
use super::say::say;
use super::{address, settings};
use crate::db::{Address, Db, forks};
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// `takedown-desk backup FILE`.
///
/// # Errors
/// When a file exists already, or the database is PostgreSQL.
pub(super) fn run(file: &Path) -> Result<(), Fault> {
    let address = address::of(&settings::read()?)?;
    let Address::Sqlite { file: database, .. } = &address else {
        return Err(Fault::misused("on PostgreSQL use pg_dump; dump the schema keys apart from the rest"));
    };
    if !database.exists() {
        return Err(Fault::failed(format!(
            "there is no database {}; check TAKEDOWN_DATA",
            database.display()
        )));
    }
    let keys = keys_file(file);
    for copy in [file, &keys] {
        if copy.exists() {
            return Err(Fault::misused(format!("{} exists already; choose another name", copy.display())));
        }
    }
    copy(&Db::open(&address)?, file, &keys)?;
    say(&format!("{} and {} (keep these two apart)", file.display(), keys.display()))
}

fn keys_file(file: &Path) -> PathBuf {
    let mut name = OsString::from(file);
    name.push(".keys");
    PathBuf::from(name)
}

fn copy(db: &Db, file: &Path, keys: &Path) -> Result<(), Fault> {
    Ok(db.read(|c| forks::copy_into(c, &file.to_string_lossy(), &keys.to_string_lossy()))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_opens_as_a_database() {
        let folder = tempfile::tempdir().unwrap();
        let db = Db::open(&Address::in_folder(&folder.path().join("data"))).unwrap();
        db.write(|c| forks::set_setting(c, "mark", "kept")).unwrap();
        let file = folder.path().join("copy.db");
        let keys = keys_file(&file);
        copy(&db, &file, &keys).unwrap();
        let copied = Db::open(&Address::Sqlite { file, keys }).unwrap();
        let mark: String = copied
            .read(|c| {
                use crate::db::schema::settings;
                use diesel::prelude::*;
                Ok(settings::table.find("mark").select(settings::value).first(c)?)
            })
            .unwrap();
        assert_eq!(mark, "kept");
    }
}
