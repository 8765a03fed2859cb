use super::*;
use crate::model::case::list::{self, Filter};
use crate::model::desk::{self, Reason, Scope};
use crate::model::times;
use std::collections::BTreeSet;

fn start(root: &std::path::Path) -> App {
    let app = open(&Folder::prepare(root, false).unwrap(), 0).unwrap();
    feed::first_time(&app).unwrap();
    app
}

fn cases(app: &App) -> usize {
    app.read_now(|tx| {
        let supervisor = people::find(tx)?.supervisor;
        let open = list::list(tx, &supervisor, Filter::Open)?.len();
        Ok(open + list::list(tx, &supervisor, Filter::Closed)?.len())
    })
    .unwrap()
}

#[test]
fn a_second_start_keeps_the_data() {
    let folder = tempfile::tempdir().unwrap();
    let first = cases(&start(folder.path()));
    assert_eq!(first, story::all().len());
    assert_eq!(cases(&start(folder.path())), first);
}

#[test]
fn no_page_is_empty() {
    let folder = tempfile::tempdir().unwrap();
    let app = start(folder.path());
    let (reasons, figures) = app
        .read_now(|tx| {
            let supervisor = people::find(tx)?.supervisor;
            let rows = desk::rows(tx, &supervisor, Scope::Team)?;
            let reasons: BTreeSet<Reason> = rows.iter().map(|row| row.reason).collect();
            Ok((reasons, times::per_platform(tx, &supervisor, None)?))
        })
        .unwrap();
    for reason in Reason::ALL {
        // A question is on the desk once somebody has read the reply that asks it.
        assert_eq!(reasons.contains(reason), *reason != Reason::Question, "{reason:?}");
    }
    assert!(figures.iter().any(|figure| figure.median_to_gone.is_some()));
}

#[test]
fn what_is_gone_stays_gone_in_a_new_world() {
    let folder = tempfile::tempdir().unwrap();
    let app = start(folder.path());
    teller::Teller::begin(&app).unwrap();
    let world = app.practice.clone().unwrap();
    let script = |link| world.script(link);
    assert_eq!(script("https://www.youtube.com/watch?v=9Dpqou5cI08"), crate::practice::Script::AlreadyGone);
    assert_eq!(script("https://www.snapchat.com/@user.name2"), crate::practice::Script::AlreadyGone);
    assert_eq!(script("https://t.me/voorbeeld_kanaal"), crate::practice::Script::Silent);
}
