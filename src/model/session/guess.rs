//! Limits on guessing, kept in the database so that a restart forgets nothing.
//!
//! Each failure counts against the account and against the address. After a few the answer is
//! "later" without looking at the guess, for a span that doubles.

use crate::db::{Utc, schema::guesses};
use crate::error::Result;
use crate::model::Tx;
use chrono::Duration;
use diesel::prelude::*;

const FREE_FAILURES_ACCOUNT: i64 = 5;
const FREE_FAILURES_ADDRESS: i64 = 20;
const FIRST_WAIT_SECONDS: i64 = 30;
const LONGEST_WAIT_MINUTES: i64 = 15;
const FORGET_AFTER_HOURS: i64 = 24;

/// What a guess counts against.
#[derive(Clone, Debug)]
pub enum Against<'a> {
    /// A login, existing or not.
    Account(&'a str),
    /// A network address.
    Address(&'a str),
}

impl Against<'_> {
    fn key(&self, tx: &Tx<'_>) -> Result<String> {
        let text = match self {
            Against::Account(login) => format!("guess:account:{}", login.trim().to_lowercase()),
            Against::Address(address) => format!("guess:address:{address}"),
        };
        Ok(data_encoding::HEXLOWER.encode(&tx.vault.index.hash(&text)?))
    }

    fn free_failures(&self) -> i64 {
        match self {
            Against::Account(_) => FREE_FAILURES_ACCOUNT,
            Against::Address(_) => FREE_FAILURES_ADDRESS,
        }
    }
}

/// How long to wait before the next guess, or `None` when it may be tried.
///
/// # Errors
/// When the database refuses.
pub fn wait(tx: &mut Tx<'_>, against: &Against<'_>) -> Result<Option<Duration>> {
    let key = against.key(tx)?;
    let row: Option<(i64, Utc)> =
        guesses::table.find(&key).select((guesses::failures, guesses::last_at)).first(tx.c).optional()?;
    let Some((failures, last_at)) = row else { return Ok(None) };
    if failures < against.free_failures() || tx.now - last_at > Duration::hours(FORGET_AFTER_HOURS) {
        return Ok(None);
    }
    let doublings = u32::try_from((failures - against.free_failures()).clamp(0, 10)).unwrap_or(0);
    let span = Duration::seconds(FIRST_WAIT_SECONDS.saturating_mul(2_i64.saturating_pow(doublings)))
        .min(Duration::minutes(LONGEST_WAIT_MINUTES));
    let left = last_at + span - tx.now;
    Ok((left > Duration::zero()).then_some(left))
}

/// Counts a failure.
///
/// # Errors
/// When the database refuses.
pub fn failed(tx: &mut Tx<'_>, against: &Against<'_>) -> Result<()> {
    let key = against.key(tx)?;
    let forget_before = tx.now - Duration::hours(FORGET_AFTER_HOURS);
    diesel::delete(guesses::table.find(&key).filter(guesses::last_at.lt(forget_before))).execute(tx.c)?;
    let counted = diesel::update(guesses::table.find(&key))
        .set((guesses::failures.eq(guesses::failures + 1), guesses::last_at.eq(tx.now)))
        .execute(tx.c)?;
    if counted == 0 {
        diesel::insert_into(guesses::table)
            .values((
                guesses::id.eq(&key),
                guesses::failures.eq(1_i64),
                guesses::first_at.eq(tx.now),
                guesses::last_at.eq(tx.now),
            ))
            .execute(tx.c)?;
    }
    Ok(())
}

/// Forgets the failures of an account after a right sign-in.
///
/// # Errors
/// When the database refuses.
pub fn succeeded(tx: &mut Tx<'_>, against: &Against<'_>) -> Result<()> {
    let key = against.key(tx)?;
    diesel::delete(guesses::table.find(&key)).execute(tx.c)?;
    Ok(())
}
