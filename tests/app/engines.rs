//! The engines: the same columns, append-only events, one winner among many writers.

use crate::world::{World, database};
use diesel::prelude::*;
use std::collections::BTreeMap;
use takedown_desk::db::{Conn, Db};
use takedown_desk::error::Error;

/// Columns of the schema, read from its text: table to column to type.
fn declared() -> BTreeMap<String, BTreeMap<String, String>> {
    let text = [
        include_str!("../../src/db/schema.rs"),
        include_str!("../../src/db/schema/care.rs"),
        include_str!("../../src/db/schema/accounts.rs"),
        include_str!("../../src/db/schema/escalation.rs"),
        include_str!("../../src/db/schema/groups.rs"),
        include_str!("../../src/db/schema/law.rs"),
        include_str!("../../src/db/schema/looks.rs"),
        include_str!("../../src/db/schema/mail.rs"),
        include_str!("../../src/db/schema/police.rs"),
        include_str!("../../src/db/schema/quality.rs"),
        include_str!("../../src/db/schema/staff.rs"),
        include_str!("../../src/db/schema/times.rs"),
        include_str!("../../src/db/schema/track.rs"),
        include_str!("../../src/db/schema/victim.rs"),
        include_str!("../../src/db/schema/yearly.rs"),
    ]
    .concat();
    let mut tables = BTreeMap::new();
    let mut table: Option<String> = None;
    for line in text.lines().map(str::trim) {
        if let Some((column, kind)) = line.split_once(" -> ") {
            if let Some(table) = &table {
                let columns: &mut BTreeMap<String, String> = tables.entry(table.clone()).or_default();
                columns.insert(column.to_owned(), kind.trim_end_matches(',').to_owned());
            }
        } else if line == "}" {
            table = None;
        } else if line.ends_with('{') && line.contains('(') {
            let name = line.split('(').next().unwrap_or_default().trim();
            table = Some(name.trim_start_matches("keys.").to_owned());
        }
    }
    tables
}

#[derive(QueryableByName)]
struct Column {
    #[diesel(sql_type = diesel::sql_types::Text)]
    name: String,
    #[diesel(sql_type = diesel::sql_types::Text)]
    kind: String,
    #[diesel(sql_type = diesel::sql_types::Bool)]
    nullable: bool,
}

fn stored(c: &mut Conn, table: &str) -> Vec<Column> {
    let sqlite =
        format!("SELECT name, type AS kind, \"notnull\" = 0 AS nullable FROM pragma_table_info('{table}')");
    let postgres = format!(
        "SELECT column_name::text AS name, data_type::text AS kind, is_nullable = 'YES' AS nullable \
         FROM information_schema.columns WHERE table_name = '{table}'"
    );
    let is_sqlite = matches!(c, Conn::Sqlite(_));
    diesel::sql_query(if is_sqlite { sqlite } else { postgres }).load(c).unwrap()
}

fn word(kind: &str) -> &'static str {
    match kind.to_lowercase().as_str() {
        "text" => "Text",
        "bytea" => "Binary",
        "bigint" => "BigInt",
        "boolean" => "Bool",
        "timestamp" | "timestamp without time zone" => "Timestamp",
        other => panic!("unexpected type {other}"),
    }
}

#[test]
fn the_database_has_the_columns_that_the_schema_says() {
    let folder = tempfile::tempdir().unwrap();
    let db = Db::open(&database(&folder)).unwrap();
    let tables = declared();
    assert!(tables.len() >= 15, "{tables:?}");
    db.read(|c| {
        for (table, columns) in &tables {
            let found: BTreeMap<String, String> = stored(c, table)
                .into_iter()
                .map(|column| {
                    let kind = word(&column.kind);
                    let kind = if column.nullable { format!("Nullable<{kind}>") } else { kind.to_owned() };
                    (column.name, kind)
                })
                .collect();
            assert_eq!(&found, columns, "table {table}");
        }
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_second_start_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let address = database(&folder);
    drop(Db::open(&address).unwrap());
    Db::open(&address).unwrap().ping().unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn events_can_be_neither_changed_nor_removed() {
    let world = World::new().await;
    world.caseworker().await;
    for statement in ["UPDATE events SET action = 'x'", "DELETE FROM events"] {
        let result = world.app.db.write(|c| Ok(diesel::sql_query(statement).execute(c)?));
        assert!(matches!(result, Err(Error::Internal(why)) if why.contains("append-only")), "{statement}");
    }
    let chain = world.app.read_now(takedown_desk::model::event::verify).unwrap();
    assert!(matches!(chain, takedown_desk::model::event::Chain::Whole { entries, .. } if entries > 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn many_writers_get_one_number_each() {
    let world = World::new().await;
    let threads: Vec<_> = (0..8)
        .map(|_| {
            let db = world.app.db.clone();
            std::thread::spawn(move || {
                (0..25)
                    .map(|_| db.write(|c| takedown_desk::db::forks::next_value(c, "test")).unwrap())
                    .collect::<Vec<i64>>()
            })
        })
        .collect();
    let mut numbers: Vec<i64> = threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect();
    numbers.sort_unstable();
    assert_eq!(numbers, (1..=200).collect::<Vec<i64>>());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_is_claimed_once_and_taken_over_when_its_worker_is_silent() {
    use takedown_desk::db::Id;
    use takedown_desk::model::job::{self, JobKind};
    let world = World::new().await;
    // What the world itself has planned is done first.
    world.run_jobs().await;
    let now = world.clock.now().into();
    world
        .app
        .write_now(|tx| (0..40).try_for_each(|_| job::plan(tx, JobKind::CheckItem, &Id::new(), now)))
        .unwrap();
    let threads: Vec<_> = (0..4)
        .map(|worker| {
            let app = world.app.clone();
            std::thread::spawn(move || {
                let name = format!("worker-{worker}");
                let mut claimed = Vec::new();
                loop {
                    let jobs = app.write_now(|tx| job::claim(tx, &name, 3)).unwrap();
                    if jobs.is_empty() {
                        return claimed;
                    }
                    claimed.extend(jobs.into_iter().map(|job| job.id));
                }
            })
        })
        .collect();
    let mut claimed: Vec<Id> = threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect();
    claimed.sort();
    claimed.dedup();
    assert_eq!(claimed.len(), 40);
    assert!(world.app.write_now(|tx| job::claim(tx, "late", 50)).unwrap().is_empty());
    world.pass(chrono::Duration::seconds(31));
    // What a silent worker had in hand is taken over one by one: were one of them its end, it would
    // be known which.
    let mut taken_over = 0;
    while let Some(job) = world.app.write_now(|tx| job::claim(tx, "late", 50)).unwrap().first() {
        world.app.write_now(|tx| job::finish(tx, job, None)).unwrap();
        taken_over += 1;
    }
    assert_eq!(taken_over, 40);
}
