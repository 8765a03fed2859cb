//! A statement of reasons: the form that confirms one, and how a confirmed one is shown.

use crate::app::App;
use crate::db::{Id, Utc};
use crate::error::{Error, Result};
use crate::model::message::sheet;
use crate::model::message::statement::{self, Redress, Statement, Told};
use crate::text::Words;
use crate::web::Answer;
use crate::web::form::Form;
use crate::web::page::go_saying;
use crate::web::visit::{self, Visit};
use actix_web::web;
use platform_adapters::reply::statement::{Action, Found, Ground, Statement as Proposed, Territory};

/// A field with a choice: what may be chosen, and the words of the mail.
pub(super) struct Choice {
    /// Key, label, whether it is proposed.
    pub(super) options: Vec<(&'static str, String, bool)>,
    /// The sentence it rests on; empty when the mail does not tell.
    pub(super) words: String,
}

/// The form of a proposed statement.
pub(super) struct StatementForm {
    pub(super) action: Choice,
    pub(super) ground: Choice,
    pub(super) clause: String,
    pub(super) clause_words: String,
    pub(super) territory: Choice,
    pub(super) automated: Choice,
    /// Name of the field, label, whether it is ticked, words.
    pub(super) redress: Vec<(&'static str, String, bool, String)>,
    pub(super) complaint_until: String,
}

impl StatementForm {
    pub(super) fn new(proposed: &Proposed, told_at: Utc, t: &Words) -> Self {
        let actions: Vec<&'static str> = Action::ALL.iter().map(|one| one.key()).collect();
        let grounds: Vec<&'static str> = Ground::ALL.iter().map(|one| one.key()).collect();
        let territories: Vec<&'static str> = Territory::ALL.iter().map(|one| one.key()).collect();
        let ground = proposed.ground.as_ref().map_or(Ground::NotStated, |found| found.value);
        let territory = proposed.territory.as_ref().map_or(Territory::NotStated, |found| found.value);
        let redress = |name, label, found: &Option<Found<()>>| (name, label, found.is_some(), words(found));
        Self {
            action: choice(&actions, proposed.action.value.key(), &proposed.action.words, |key| {
                t.code("statement-action", key)
            }),
            ground: choice(&grounds, ground.key(), &words(&proposed.ground), |key| {
                t.code("statement-ground", key)
            }),
            clause: proposed.clause.as_ref().map(|found| found.value.clone()).unwrap_or_default(),
            clause_words: words(&proposed.clause),
            territory: choice(&territories, territory.key(), &words(&proposed.territory), |key| {
                t.code("statement-territory", key)
            }),
            automated: automated(proposed.automated.as_ref(), t),
            redress: vec![
                redress("complaint", t.statement_redress_complaint(), &proposed.complaint),
                redress("settlement", t.statement_redress_settlement(), &proposed.settlement),
                redress("court", t.statement_redress_court(), &proposed.court),
            ],
            complaint_until: t.date(statement::complaint_until(told_at).time()),
        }
    }
}

fn words<T>(found: &Option<Found<T>>) -> String {
    found.as_ref().map(|found| found.words.clone()).unwrap_or_default()
}

fn choice(
    keys: &[&'static str],
    chosen: &str,
    words: &str,
    label: impl Fn(&'static str) -> String,
) -> Choice {
    Choice {
        options: keys.iter().map(|key| (*key, label(key), *key == chosen)).collect(),
        words: words.to_owned(),
    }
}

fn automated(found: Option<&Found<bool>>, t: &Words) -> Choice {
    let chosen = match found.map(|found| found.value) {
        Some(true) => "yes",
        Some(false) => "no",
        None => "",
    };
    choice(&["", "yes", "no"], chosen, found.map_or("", |found| found.words.as_str()), |key| match key {
        "yes" => t.word_yes(),
        "no" => t.word_no(),
        _ => t.statement_not_stated(),
    })
}

/// A confirmed statement in words.
pub(in crate::web) struct StatementView {
    pub(in crate::web) reply: String,
    /// Label and value of each field.
    pub(in crate::web) facts: Vec<(String, String)>,
}

impl StatementView {
    pub(in crate::web) fn new(statement: &Statement, t: &Words) -> Self {
        let told = &statement.told;
        let mut facts = vec![
            (t.statement_action(), t.code("statement-action", told.action.key())),
            (t.statement_ground(), t.code("statement-ground", told.ground.key())),
        ];
        if !told.clause.is_empty() {
            facts.push((t.statement_clause(), told.clause.clone()));
        }
        facts.push((t.statement_territory(), t.code("statement-territory", told.territory.key())));
        let automated = match told.automated {
            Some(true) => t.word_yes(),
            Some(false) => t.word_no(),
            None => t.statement_not_stated(),
        };
        facts.push((t.statement_automated(), automated));
        let redress: Vec<String> = [
            (told.redress.complaint, t.statement_redress_complaint()),
            (told.redress.settlement, t.statement_redress_settlement()),
            (told.redress.court, t.statement_redress_court()),
        ]
        .into_iter()
        .filter_map(|(is_named, label)| is_named.then_some(label))
        .collect();
        let redress = if redress.is_empty() { t.statement_not_stated() } else { redress.join(", ") };
        facts.push((t.statement_redress(), redress));
        let until = t.date(statement.complaint_until.time());
        facts.push((t.statement_complaint_until(), format!("{until} ({})", t.statement_computed())));
        Self { reply: statement.message_id.to_string(), facts }
    }
}

/// `POST /inbox/{id}/statement`
pub(in crate::web) async fn confirm(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (actor, id) = (visit.actor()?, visit::id(&path)?);
    let told = read(&form)?;
    let items = form.all("item").iter().map(|item| visit::id(item)).collect::<Result<Vec<Id>>>()?;
    let next = app
        .write(move |tx| {
            statement::confirm(tx, &actor, &id, &told, &items)?;
            sheet::next_after(tx, &actor, &id)
        })
        .await?;
    go_saying(&app, &super::settle::next_path(next), "done-inbox-statement")
}

fn read(form: &Form) -> Result<Told> {
    Ok(Told {
        action: Action::by_key(form.text("action")).ok_or_else(|| Error::invalid("action", "choice"))?,
        ground: Ground::by_key(form.text("ground")).ok_or_else(|| Error::invalid("ground", "choice"))?,
        clause: form.text("clause").to_owned(),
        territory: Territory::by_key(form.text("territory"))
            .ok_or_else(|| Error::invalid("territory", "choice"))?,
        automated: match form.text("automated") {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        },
        redress: Redress {
            complaint: form.ticked("complaint"),
            settlement: form.ticked("settlement"),
            court: form.ticked("court"),
        },
    })
}
