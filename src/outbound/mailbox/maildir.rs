//! A mailbox as a folder on disk (<https://cr.yp.to/proto/maildir.html>).

use super::{FETCH_LIMIT_MAILS, Id, RAW_LIMIT_BYTES, Raw};
use crate::outbound::{Failure, FailureKind};
use std::io;
use std::path::Path;
use tokio::fs;
use tokio::io::AsyncReadExt;

/// Reads the oldest mails in `new`. A folder that does not exist yet holds none.
pub(super) async fn fetch(folder: &Path) -> Result<Vec<Raw>, Failure> {
    let mut names = match names(&folder.join("new")).await {
        Ok(names) => names,
        Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
        Err(error) => return Err(unreadable(&error)),
    };
    // Maildir names begin with the time of delivery.
    names.sort();
    names.truncate(FETCH_LIMIT_MAILS);
    let mut mails = Vec::new();
    for name in names {
        match read(folder, name.clone()).await {
            Ok(mail) => mails.push(mail),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => {
                // Its file is broken: it is filed as unreadable, and the mails behind it are read.
                tracing::warn!(why = %error.kind(), "a mail could not be read");
                mails.push(Raw::unreadable(Id::File(name)));
            }
        }
    }
    Ok(mails)
}

/// Moves a mail from `new` to `cur`, marked as seen.
pub(super) async fn done(folder: &Path, name: &str) -> Result<(), Failure> {
    if name.contains(['/', '\\']) {
        return Err(Failure::new(FailureKind::NotAllowed, "name leads out of the mailbox"));
    }
    let cur = folder.join("cur");
    fs::create_dir_all(&cur).await.map_err(|error| unreadable(&error))?;
    match fs::rename(folder.join("new").join(name), cur.join(format!("{name}:2,S"))).await {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(unreadable(&error)),
    }
}

/// The file names in a folder, hidden ones left out.
async fn names(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    let mut entries = fs::read_dir(folder).await?;
    while let Some(entry) = entries.next_entry().await? {
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type().await?.is_file() && !name.starts_with('.') {
            names.push(name);
        }
    }
    Ok(names)
}

/// The bytes of one mail, up to the limit.
async fn read(folder: &Path, name: String) -> io::Result<Raw> {
    let mut bytes = Vec::new();
    let file = fs::File::open(folder.join("new").join(&name)).await?;
    let is_cut = file.metadata().await?.len() > RAW_LIMIT_BYTES;
    file.take(RAW_LIMIT_BYTES).read_to_end(&mut bytes).await?;
    Ok(Raw { id: Id::File(name), bytes, is_cut, is_unreadable: false })
}

/// A failure of the disk, without the path.
fn unreadable(error: &io::Error) -> Failure {
    Failure::new(FailureKind::Unreadable, error.kind().to_string())
}
