use super::*;
use crate::db::Address;

struct Place {
    _folder: tempfile::TempDir,
    data: PathBuf,
    keys: PathBuf,
    db: Db,
}

fn place() -> Place {
    let folder = tempfile::tempdir().unwrap();
    let (data, keys) = (folder.path().join("data"), folder.path().join("keys"));
    let db = Db::open(&Address::in_folder(&data)).unwrap();
    Place { _folder: folder, data, keys, db }
}

impl Place {
    fn open(&self) -> std::result::Result<Opened, Fault> {
        open(&self.db, &self.data, &self.keys, Rings::All)
    }

    fn refusal(&self) -> String {
        self.open().unwrap_err().to_string()
    }
}

#[test]
fn keys_are_made_once() {
    let place = place();
    assert_eq!(place.open().unwrap().made.len(), 2);
    assert!(place.open().unwrap().made.is_empty());
}

#[test]
fn a_missing_key_is_never_made_anew() {
    let place = place();
    place.open().unwrap();
    let file = place.keys.join(IDENTITY_FILE);
    std::fs::remove_file(&file).unwrap();
    let refusal = place.refusal();
    assert!(refusal.contains("identity.key is missing"), "{refusal}");
    assert!(!file.exists());
}

#[test]
fn a_key_of_another_database_is_refused_by_name() {
    let (place, other) = (place(), self::place());
    place.open().unwrap();
    other.open().unwrap();
    std::fs::copy(other.keys.join(OPERATIONS_FILE), place.keys.join(OPERATIONS_FILE)).unwrap();
    let refusal = place.refusal();
    assert!(refusal.contains("operations.key is not the key of this database"), "{refusal}");
}

#[test]
fn swapped_keys_are_refused() {
    let place = place();
    place.open().unwrap();
    let (operations, identity) = (place.keys.join(OPERATIONS_FILE), place.keys.join(IDENTITY_FILE));
    let kept = std::fs::read(&operations).unwrap();
    std::fs::copy(&identity, &operations).unwrap();
    std::fs::write(&identity, kept).unwrap();
    assert!(place.refusal().contains("is not the key of this database"));
}

#[cfg(unix)]
#[test]
fn a_key_that_others_can_read_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    let place = place();
    place.open().unwrap();
    let file = place.keys.join(OPERATIONS_FILE);
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).unwrap();
    let refusal = place.refusal();
    assert!(refusal.contains("operations.key can be read by others (mode 644)"), "{refusal}");
}

#[test]
fn a_file_without_a_key_is_refused() {
    let place = place();
    place.open().unwrap();
    std::fs::write(place.keys.join(OPERATIONS_FILE), "not a key\n").unwrap();
    assert!(place.refusal().contains("operations.key does not hold a key"));
}

#[test]
fn the_key_folder_never_lies_inside_the_data_folder() {
    let mut place = place();
    for inside in ["", "keys", "a/../keys"] {
        place.keys = place.data.join(inside);
        assert!(place.refusal().contains("lies inside the data folder"), "{inside}");
    }
    assert!(!place.data.join(OPERATIONS_FILE).exists());
}

#[test]
fn a_process_that_only_works_loads_one_key() {
    let place = place();
    place.open().unwrap();
    std::fs::remove_file(place.keys.join(IDENTITY_FILE)).unwrap();
    let opened = open(&place.db, &place.data, &place.keys, Rings::Operations).unwrap();
    assert!(opened.vault.wrap_identity.is_none());
}

#[test]
fn a_process_that_only_works_makes_no_keys() {
    let place = place();
    let fault = open(&place.db, &place.data, &place.keys, Rings::Operations).unwrap_err();
    assert!(fault.to_string().contains("start `takedown-desk serve` first"), "{fault}");
    assert!(!place.keys.exists());
}
