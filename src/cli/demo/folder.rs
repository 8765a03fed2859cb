//! The folder of the demo: only one that a demo made is ever emptied.

use crate::cli::fault::Fault;
use std::path::{Path, PathBuf};

/// Marks a folder as a demo's own.
const MARKER: &str = "practice";
const MARKER_TEXT: &str = "Made by `takedown-desk demo`. `takedown-desk demo --fresh` empties this folder.\n";
const PARTS: [&str; 3] = ["data", "keys", "mail"];

/// A folder that belongs to the demo.
#[derive(Debug)]
pub(super) struct Folder {
    root: PathBuf,
}

impl Folder {
    /// Takes a new, empty or earlier demo folder; empties an earlier one when asked to.
    ///
    /// # Errors
    /// When the folder holds something else, or cannot be written.
    pub(super) fn prepare(root: &Path, fresh: bool) -> Result<Self, Fault> {
        let failed = |error: std::io::Error| Fault::failed(format!("folder {}: {error}", root.display()));
        let marker = root.join(MARKER);
        if !marker.exists() {
            std::fs::create_dir_all(root).map_err(failed)?;
            if std::fs::read_dir(root).map_err(failed)?.next().is_some() {
                return Err(Fault::misused(format!(
                    "folder {} holds something else; choose another with --folder",
                    root.display()
                )));
            }
            std::fs::write(&marker, MARKER_TEXT).map_err(failed)?;
        } else if fresh {
            for part in PARTS.map(|part| root.join(part)) {
                if part.exists() {
                    std::fs::remove_dir_all(part).map_err(failed)?;
                }
            }
        }
        Ok(Self { root: root.to_owned() })
    }

    /// The folder.
    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// The database.
    pub(super) fn data(&self) -> PathBuf {
        self.root.join("data")
    }

    /// The keys, outside the data.
    pub(super) fn keys(&self) -> PathBuf {
        self.root.join("keys")
    }

    /// The mailbox.
    pub(super) fn mail(&self) -> PathBuf {
        self.root.join("mail")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_demo_folder_is_emptied() {
        let place = tempfile::tempdir().unwrap();
        let strange = place.path().join("strange");
        std::fs::create_dir_all(strange.join("data")).unwrap();
        let fault = Folder::prepare(&strange, true).unwrap_err();
        assert!(fault.to_string().contains("holds something else"), "{fault}");
        assert!(strange.join("data").exists());

        let own = Folder::prepare(&place.path().join("own"), false).unwrap();
        std::fs::create_dir_all(own.data()).unwrap();
        Folder::prepare(own.root(), false).unwrap();
        assert!(own.data().exists(), "a second start keeps the data");
        std::fs::write(own.root().join("notes.txt"), "mine").unwrap();
        Folder::prepare(own.root(), true).unwrap();
        assert!(!own.data().exists());
        assert!(own.root().join("notes.txt").exists(), "only its own contents go");
    }
}
