//! The keys of each case, wrapped by the root keys, in a store of their own.

use super::schema::case_keys;
use super::seal::{Key, Place};
use super::types::{Id, Sealed, Utc};
use super::{Conn, Vault};
use crate::error::{Error, Result};
use diesel::prelude::*;
use serde::{Serialize, de::DeserializeOwned};

const OPERATIONS: &str = "operations";
const IDENTITY: &str = "identity";

/// The opened keys of one case.
#[derive(Clone, Debug)]
pub struct CaseKeys {
    case: Id,
    operations: Key,
    identity: Option<Key>,
}

/// Which of the two keys opens a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ring {
    /// Links, notices, replies.
    Operations,
    /// Who somebody is, and how they are.
    Identity,
}

impl CaseKeys {
    /// Makes the two keys of a new case and stores them wrapped.
    ///
    /// It is a transaction of its own, before the case: on SQLite the key store is another file,
    /// and a case without its keys could never be read, while keys without a case harm nobody.
    ///
    /// # Errors
    /// When the database refuses or the identity ring is not loaded.
    pub fn mint(c: &mut Conn, vault: &Vault, case: &Id, now: Utc) -> Result<Self> {
        let keys = Self { case: case.clone(), operations: Key::random()?, identity: Some(Key::random()?) };
        store(c, &vault.wrap_operations, case, OPERATIONS, &keys.operations, now)?;
        let wrap = vault.wrap_identity.as_ref().ok_or_else(|| Error::internal("identity ring not loaded"))?;
        if let Some(identity) = &keys.identity {
            store(c, wrap, case, IDENTITY, identity, now)?;
        }
        Ok(keys)
    }

    /// Opens the keys of a case.
    ///
    /// # Errors
    /// [`Error::NotFound`] when the case was erased, [`Error::Internal`] when a key does not open.
    pub fn load(c: &mut Conn, vault: &Vault, case: &Id) -> Result<Self> {
        let wrapped: Vec<(String, Sealed)> = case_keys::table
            .filter(case_keys::case_id.eq(case))
            .select((case_keys::ring, case_keys::wrapped))
            .load(c)?;
        let operations = open(&wrapped, &vault.wrap_operations, case, OPERATIONS)?;
        let identity = match &vault.wrap_identity {
            Some(wrap) => Some(open(&wrapped, wrap, case, IDENTITY)?),
            None => None,
        };
        Ok(Self { case: case.clone(), operations, identity })
    }

    /// The case these keys belong to.
    #[must_use]
    pub fn case(&self) -> &Id {
        &self.case
    }

    /// Seals a value in a row of this case.
    ///
    /// # Errors
    /// When the ring is not loaded.
    pub fn seal<T: Serialize>(
        &self,
        ring: Ring,
        column: &'static str,
        row: &Id,
        value: &T,
    ) -> Result<Sealed> {
        self.key(ring)?.seal_json(&Place::of_case(column, row, &self.case), value)
    }

    /// Opens a value in a row of this case.
    ///
    /// # Errors
    /// When the ring is not loaded or the value was changed or moved.
    pub fn open<T: DeserializeOwned>(
        &self,
        ring: Ring,
        column: &'static str,
        row: &Id,
        sealed: &Sealed,
    ) -> Result<T> {
        self.key(ring)?.open_json(&Place::of_case(column, row, &self.case), sealed)
    }

    fn key(&self, ring: Ring) -> Result<&Key> {
        match ring {
            Ring::Operations => Ok(&self.operations),
            Ring::Identity => {
                self.identity.as_ref().ok_or_else(|| Error::internal("identity ring not loaded"))
            }
        }
    }
}

fn store(c: &mut Conn, wrap: &Key, case: &Id, ring: &'static str, key: &Key, now: Utc) -> Result<()> {
    let wrapped = wrap.seal(&place(case, ring), key.bytes())?;
    diesel::insert_into(case_keys::table)
        .values((
            case_keys::case_id.eq(case),
            case_keys::ring.eq(ring),
            case_keys::wrapped.eq(wrapped),
            case_keys::created_at.eq(now),
        ))
        .execute(c)?;
    Ok(())
}

fn open(wrapped: &[(String, Sealed)], wrap: &Key, case: &Id, ring: &'static str) -> Result<Key> {
    let (_, sealed) = wrapped.iter().find(|(name, _)| name == ring).ok_or(Error::NotFound)?;
    let bytes = wrap.open(&place(case, ring), sealed)?;
    Key::from_bytes(&bytes).ok_or_else(|| Error::internal("a case key has another length"))
}

fn place<'a>(case: &'a Id, ring: &'static str) -> Place<'a> {
    let column = if ring == OPERATIONS { "case_keys.operations" } else { "case_keys.identity" };
    Place { column, row: case.as_str(), case: case.as_str() }
}
