//! Manners towards hosts, kept in the database so that they survive a restart.

use crate::db::{Utc, schema::look_hosts};
use crate::error::Result;
use crate::model::Tx;
use chrono::Duration;
use diesel::prelude::*;

/// What one host is owed.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = look_hosts)]
pub struct Host {
    /// The name.
    pub host: String,
    /// When it was last looked at.
    pub last_at: Utc,
    /// Since when looks of this hour are counted.
    pub hour_at: Utc,
    /// How many there were.
    pub hour_looks: i64,
    /// Until when it asks us to stay away (`Retry-After`).
    pub wait_until: Option<Utc>,
}

/// How soon a host may be looked at again.
#[derive(Clone, Copy, Debug)]
pub struct Manners {
    /// Between two looks.
    pub spacing: Duration,
    /// So many looks in an hour at the most.
    pub most_per_hour: Option<i64>,
}

/// Takes a turn at a host. Returns until when to wait when there is none now.
///
/// # Errors
/// When the database refuses.
pub fn take_turn(tx: &mut Tx<'_>, host: &str, manners: Manners) -> Result<Option<Utc>> {
    let now = tx.now;
    let known: Option<Host> =
        look_hosts::table.find(host).select(Host::as_select()).first(tx.c).optional()?;
    let Some(known) = known else {
        insert(tx, host)?;
        return Ok(None);
    };
    if let Some(until) = wait(&known, manners, now) {
        return Ok(Some(until));
    }
    let is_same_hour = now - known.hour_at < Duration::hours(1);
    let (hour_at, hour_looks) = if is_same_hour { (known.hour_at, known.hour_looks + 1) } else { (now, 1) };
    diesel::update(look_hosts::table.find(host))
        .set((
            look_hosts::last_at.eq(now),
            look_hosts::hour_at.eq(hour_at),
            look_hosts::hour_looks.eq(hour_looks),
            look_hosts::wait_until.eq(None::<Utc>),
        ))
        .execute(tx.c)?;
    Ok(None)
}

fn wait(host: &Host, manners: Manners, now: Utc) -> Option<Utc> {
    let asked = host.wait_until.filter(|until| *until > now);
    let spaced = Some(host.last_at + manners.spacing).filter(|at| *at > now);
    let hour_ends = host.hour_at + Duration::hours(1);
    let is_full = manners.most_per_hour.is_some_and(|most| host.hour_looks >= most);
    let budget = Some(hour_ends).filter(|at| is_full && *at > now);
    [asked, spaced, budget].into_iter().flatten().max()
}

/// Notes that a host asks us to stay away. A later wish never shortens an earlier one.
///
/// # Errors
/// When the database refuses.
pub fn stay_away(tx: &mut Tx<'_>, host: &str, until: Utc) -> Result<()> {
    let known: Option<Host> =
        look_hosts::table.find(host).select(Host::as_select()).first(tx.c).optional()?;
    if known.is_none() {
        insert(tx, host)?;
    }
    let until = known.and_then(|known| known.wait_until).map_or(until, |earlier| earlier.max(until));
    diesel::update(look_hosts::table.find(host)).set(look_hosts::wait_until.eq(until)).execute(tx.c)?;
    Ok(())
}

/// The hosts that ask us to stay away now.
///
/// # Errors
/// When the database refuses.
pub fn waiting(tx: &mut Tx<'_>) -> Result<Vec<Host>> {
    Ok(look_hosts::table
        .filter(look_hosts::wait_until.gt(tx.now))
        .order(look_hosts::host.asc())
        .select(Host::as_select())
        .load(tx.c)?)
}

fn insert(tx: &mut Tx<'_>, host: &str) -> Result<()> {
    diesel::insert_into(look_hosts::table)
        .values((
            look_hosts::host.eq(host),
            look_hosts::last_at.eq(tx.now),
            look_hosts::hour_at.eq(tx.now),
            look_hosts::hour_looks.eq(1_i64),
        ))
        .execute(tx.c)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone;

    #[test]
    fn a_host_is_left_alone_for_two_seconds_for_its_hour_and_for_as_long_as_it_asks() {
        let start = Utc::from(chrono::Utc.with_ymd_and_hms(2026, 11, 2, 9, 0, 0).unwrap());
        let host = |looks, wait_until| Host {
            host: "t.me".to_owned(),
            last_at: start,
            hour_at: start,
            hour_looks: looks,
            wait_until,
        };
        let manners = Manners { spacing: Duration::seconds(2), most_per_hour: Some(500) };
        let after = |seconds| start + Duration::seconds(seconds);
        assert_eq!(wait(&host(1, None), manners, after(1)), Some(after(2)));
        assert_eq!(wait(&host(1, None), manners, after(2)), None);
        assert_eq!(wait(&host(500, None), manners, after(60)), Some(after(3600)));
        assert_eq!(wait(&host(500, None), manners, after(3600)), None);
        assert_eq!(wait(&host(1, Some(after(900))), manners, after(60)), Some(after(900)));
    }
}
