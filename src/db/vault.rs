//! The root keys, from files outside the data folder, and the keys derived from them.
//!
//! Two rings: `operations` opens links, notices and replies; `identity` opens what tells who
//! somebody is. A process that only sends and looks needs the first one alone.

use super::seal::Key;
use crate::error::Result;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use zeroize::Zeroize;

/// Name of the file with the operations root key.
pub const OPERATIONS_FILE: &str = "operations.key";
/// Name of the file with the identity root key.
pub const IDENTITY_FILE: &str = "identity.key";

/// Why the keys cannot be used. Each says which file.
#[derive(Debug, thiserror::Error)]
pub enum KeyFault {
    /// The file is not there although the database already holds sealed data.
    #[error("key file {0} is missing; restore it from its own backup, the data cannot be read without it")]
    Missing(PathBuf),
    /// Other people on the machine can read the file.
    #[error("key file {0} can be read by others (mode {1:o}); run: chmod 600 {0}")]
    OpenToOthers(PathBuf, u32),
    /// The file does not hold a key.
    #[error("key file {0} does not hold a key (64 hexadecimal digits)")]
    NotAKey(PathBuf),
    /// The key belongs to another database.
    #[error("key file {0} is not the key of this database")]
    Wrong(PathBuf),
    /// The key folder lies inside the data folder, where backups of the data would carry it along.
    #[error("the key folder {0} lies inside the data folder; choose another place")]
    InsideData(PathBuf),
    /// The file system refused.
    #[error("key file {0}: {1}")]
    File(PathBuf, std::io::Error),
}

/// One root key and where it came from.
#[derive(Clone, Debug)]
pub struct Root {
    /// The key.
    pub key: Key,
    /// Its file, for messages.
    pub file: PathBuf,
}

/// The keys a running program holds.
#[derive(Clone, Debug)]
pub struct Vault {
    /// Wraps the operations key of each case.
    pub wrap_operations: Key,
    /// Wraps the identity key of each case; absent in a process that only works.
    pub wrap_identity: Option<Key>,
    /// Keyed hash of links, accounts and references.
    pub index: Key,
    /// Seals staff names, second factors and credentials of channels.
    pub secrets: Key,
    /// Seals what belongs to no case yet: unmatched replies.
    pub desk: Key,
    /// Signs sessions' form tokens.
    pub forms: Key,
    /// Proves that a reply address is ours.
    pub replies: Key,
}

impl Vault {
    /// The keys derived from the two root keys.
    ///
    /// # Errors
    /// Only when the machine fails.
    pub fn from_roots(operations: &Key, identity: Option<&Key>) -> Result<Self> {
        Ok(Self {
            wrap_operations: operations.derive("takedown-desk/wrap/operations/v1")?,
            wrap_identity: match identity {
                Some(root) => Some(root.derive("takedown-desk/wrap/identity/v1")?),
                None => None,
            },
            index: operations.derive("takedown-desk/index/v1")?,
            secrets: operations.derive("takedown-desk/secrets/v1")?,
            desk: operations.derive("takedown-desk/desk/v1")?,
            forms: operations.derive("takedown-desk/forms/v1")?,
            replies: operations.derive("takedown-desk/replies/v1")?,
        })
    }

    /// New random keys, for tests that need no files.
    ///
    /// # Errors
    /// When the machine gives no randomness.
    pub fn random() -> Result<Self> {
        Self::from_roots(&Key::random()?, Some(&Key::random()?))
    }
}

/// Whether root keys may be made when their files are absent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhenMissing {
    /// First start: make them.
    Create,
    /// The database holds data already: refuse.
    Refuse,
}

/// Reads a root key from its file, making the file at the first start.
///
/// Returns the key and whether it was made now.
///
/// # Errors
/// [`KeyFault`], which says which file and what to do.
pub fn root_key(
    folder: &Path,
    name: &str,
    missing: WhenMissing,
) -> std::result::Result<(Root, bool), KeyFault> {
    let file = folder.join(name);
    if !file.exists() {
        if missing == WhenMissing::Refuse {
            return Err(KeyFault::Missing(file));
        }
        let key = create(folder, &file)?;
        return Ok((Root { key, file }, true));
    }
    refuse_open_file(&file, is_credential(folder))?;
    let mut text = fs::read_to_string(&file).map_err(|error| KeyFault::File(file.clone(), error))?;
    let bytes = data_encoding::HEXLOWER_PERMISSIVE.decode(text.trim().as_bytes());
    text.zeroize();
    let mut bytes = bytes.map_err(|_| KeyFault::NotAKey(file.clone()))?;
    let key = Key::from_bytes(&bytes);
    bytes.zeroize();
    match key {
        Some(key) => Ok((Root { key, file }, false)),
        None => Err(KeyFault::NotAKey(file)),
    }
}

fn create(folder: &Path, file: &Path) -> std::result::Result<Key, KeyFault> {
    let failed = |error| KeyFault::File(file.to_owned(), error);
    fs::create_dir_all(folder).map_err(failed)?;
    let key = Key::random().map_err(|error| failed(std::io::Error::other(error.to_string())))?;
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut out = options.open(file).map_err(failed)?;
    let mut text = data_encoding::HEXLOWER.encode(key.bytes());
    out.write_all(text.as_bytes()).and_then(|()| out.write_all(b"\n")).map_err(failed)?;
    out.sync_all().map_err(failed)?;
    text.zeroize();
    Ok(key)
}

/// Whether systemd put the file there: it guards credentials by an access list, whose mask shows
/// as the group's right to read (systemd.exec(5), `LoadCredential=`).
fn is_credential(folder: &Path) -> bool {
    std::env::var_os("CREDENTIALS_DIRECTORY").is_some_and(|credentials| folder == Path::new(&credentials))
}

#[cfg(unix)]
fn refuse_open_file(file: &Path, is_credential: bool) -> std::result::Result<(), KeyFault> {
    use std::os::unix::fs::PermissionsExt;
    let mode =
        fs::metadata(file).map_err(|error| KeyFault::File(file.to_owned(), error))?.permissions().mode();
    let forbidden = if is_credential { 0o037 } else { 0o077 };
    if mode & forbidden == 0 { Ok(()) } else { Err(KeyFault::OpenToOthers(file.to_owned(), mode & 0o777)) }
}

#[cfg(not(unix))]
fn refuse_open_file(_file: &Path, _is_credential: bool) -> std::result::Result<(), KeyFault> {
    Ok(())
}
