//! Column types that both engines keep in the same way.

use chrono::{DateTime, NaiveDateTime};
use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql};
use diesel::serialize::{self, Output, ToSql};
use diesel::sql_types::{Binary, Text, Timestamp};
use diesel::{AsExpression, FromSqlRow};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The key of a row: a UUIDv7, made by the application before the row exists, because sealing
/// binds a value to its row.
#[derive(
    AsExpression, FromSqlRow, Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[diesel(sql_type = Text)]
#[serde(transparent)]
pub struct Id(String);

impl Id {
    /// A new key.
    #[must_use]
    #[expect(clippy::new_without_default, reason = "every call makes another key")]
    pub fn new() -> Self {
        Self(uuid::Uuid::now_v7().to_string())
    }

    /// The key in this text, or `None` when it has not the form of one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        uuid::Uuid::try_parse(text).ok().map(|id| Self(id.to_string()))
    }

    /// The key as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl<DB: Backend> ToSql<Text, DB> for Id
where
    String: ToSql<Text, DB>,
{
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
        self.0.to_sql(out)
    }
}

impl<DB: Backend> FromSql<Text, DB> for Id
where
    String: FromSql<Text, DB>,
{
    fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
        String::from_sql(bytes).map(Self)
    }
}

/// A moment in UTC, to the microsecond.
#[derive(AsExpression, FromSqlRow, Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[diesel(sql_type = Timestamp)]
pub struct Utc(NaiveDateTime);

impl Utc {
    /// The moment with its time zone.
    #[must_use]
    pub fn time(self) -> DateTime<chrono::Utc> {
        self.0.and_utc()
    }
}

impl From<DateTime<chrono::Utc>> for Utc {
    fn from(at: DateTime<chrono::Utc>) -> Self {
        use chrono::SubsecRound;
        Self(at.naive_utc().trunc_subsecs(6))
    }
}

impl std::ops::Add<chrono::Duration> for Utc {
    type Output = Self;
    fn add(self, by: chrono::Duration) -> Self {
        Self(self.0 + by)
    }
}

impl std::ops::Sub<chrono::Duration> for Utc {
    type Output = Self;
    fn sub(self, by: chrono::Duration) -> Self {
        Self(self.0 - by)
    }
}

impl std::ops::Sub for Utc {
    type Output = chrono::Duration;
    fn sub(self, other: Self) -> chrono::Duration {
        self.0 - other.0
    }
}

impl<DB: Backend> ToSql<Timestamp, DB> for Utc
where
    NaiveDateTime: ToSql<Timestamp, DB>,
{
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
        self.0.to_sql(out)
    }
}

impl<DB: Backend> FromSql<Timestamp, DB> for Utc
where
    NaiveDateTime: FromSql<Timestamp, DB>,
{
    fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
        NaiveDateTime::from_sql(bytes).map(Self)
    }
}

/// A sealed value as it lies in a column. Only [`crate::db::seal`] makes one.
#[derive(AsExpression, FromSqlRow, Clone, PartialEq, Eq)]
#[diesel(sql_type = Binary)]
pub struct Sealed(pub(in crate::db) Vec<u8>);

impl Sealed {
    /// Bytes that claim to be a sealed value; they open only if they are.
    #[must_use]
    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// The sealed bytes, for a hash over the row.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Sealed {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Sealed(▒▒)")
    }
}

impl<DB: Backend> ToSql<Binary, DB> for Sealed
where
    Vec<u8>: ToSql<Binary, DB>,
{
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
        self.0.to_sql(out)
    }
}

impl<DB: Backend> FromSql<Binary, DB> for Sealed
where
    Vec<u8>: FromSql<Binary, DB>,
{
    fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
        Vec::<u8>::from_sql(bytes).map(Self)
    }
}

/// Declares an enumeration that is stored as text.
#[macro_export]
macro_rules! text_enum {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $key:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(diesel::AsExpression, diesel::FromSqlRow, Clone, Copy, Debug, PartialEq, Eq, Hash,
                 PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[diesel(sql_type = diesel::sql_types::Text)]
        pub enum $name { $($(#[$doc])* #[serde(rename = $key)] $variant),+ }

        impl $name {
            /// Every value.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The stored word.
            #[must_use]
            pub fn key(self) -> &'static str {
                match self { $($name::$variant => $key),+ }
            }

            /// The value with this stored word.
            #[must_use]
            pub fn by_key(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.key() == key)
            }
        }

        impl<DB: diesel::backend::Backend> diesel::serialize::ToSql<diesel::sql_types::Text, DB> for $name
        where
            str: diesel::serialize::ToSql<diesel::sql_types::Text, DB>,
        {
            fn to_sql<'b>(
                &'b self,
                out: &mut diesel::serialize::Output<'b, '_, DB>,
            ) -> diesel::serialize::Result {
                self.key().to_sql(out)
            }
        }

        impl<DB: diesel::backend::Backend> diesel::deserialize::FromSql<diesel::sql_types::Text, DB> for $name
        where
            String: diesel::deserialize::FromSql<diesel::sql_types::Text, DB>,
        {
            fn from_sql(bytes: DB::RawValue<'_>) -> diesel::deserialize::Result<Self> {
                let text = String::from_sql(bytes)?;
                Self::by_key(&text).ok_or_else(|| format!("unknown word {text:?}").into())
            }
        }
    };
}
