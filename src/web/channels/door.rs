//! Through which door.

use super::show::answer;
use crate::app::App;
use crate::error::{Error, Result};
use crate::model::channel::{self, Change, Channel};
use crate::text::Words;
use crate::web::Answer;
use crate::web::form::Form;
use crate::web::visit::Visit;
use actix_web::web;
use platform_adapters::{Door, Language, Platform};

/// The section.
pub(super) struct DoorSection {
    pub(super) typed: Typed,
    pub(super) doors: Vec<(&'static str, String, String)>,
    pub(super) languages: Vec<(&'static str, String)>,
    pub(super) portal: &'static str,
    /// Whether flags can go out by an interface besides.
    pub(super) has_interface: bool,
}

impl DoorSection {
    pub(super) fn new(
        t: &Words,
        adapter: &dyn Platform,
        channel: &Channel,
        form: Option<&Form>,
        is_conflict: bool,
    ) -> Self {
        let typed = match form.filter(|form| form.has("door") || form.has("version")) {
            // Both versions are in sight: sending it again is a choice.
            Some(form) if is_conflict => Typed::of_form(form, channel.version),
            // The version that was sent stays: a change by somebody else still counts as one.
            Some(form) => Typed::of_form(form, form.number("version").unwrap_or(0)),
            None => Typed::of_channel(channel),
        };
        let languages = [Language::Fr, Language::Nl, Language::De];
        Self {
            typed,
            doors: doors(t, adapter),
            languages: languages
                .into_iter()
                .map(|language| (language.key(), t.code("language", language.key())))
                .collect(),
            portal: adapter.portal().unwrap_or_default(),
            has_interface: adapter.interface().is_some(),
        }
    }
}

/// What stands in the form.
pub(super) struct Typed {
    pub(super) version: i64,
    pub(super) door: String,
    pub(super) address: String,
    pub(super) promised_hours: String,
    pub(super) language: String,
}

impl Typed {
    fn of_channel(channel: &Channel) -> Self {
        Self {
            version: channel.version,
            door: channel.door.key().to_owned(),
            address: channel.address.clone().unwrap_or_default(),
            promised_hours: channel.promised_hours.map(|hours| hours.to_string()).unwrap_or_default(),
            language: channel
                .language
                .filter(|language| *language != Language::En)
                .map_or("", Language::key)
                .to_owned(),
        }
    }

    fn of_form(form: &Form, version: i64) -> Self {
        Self {
            version,
            door: form.text("door").to_owned(),
            address: form.text("address").to_owned(),
            promised_hours: form.text("promised_hours").to_owned(),
            language: form.text("language").to_owned(),
        }
    }
}

/// `POST /channels/{platform}/address`
pub(in crate::web) async fn save(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let outcome = change(&app, &visit, &path, &form).await;
    answer(&app, &visit, &path, &form, outcome, "done-channel-saved").await
}

async fn change(app: &App, visit: &Visit, platform: &str, form: &Form) -> Result<()> {
    let change = read(form)?;
    let (actor, platform) = (visit.actor()?, platform.to_owned());
    app.write(move |tx| channel::change(tx, &actor, &platform, &change)).await
}

fn read(form: &Form) -> Result<Change> {
    let promised_hours = match form.text("promised_hours").trim() {
        "" => None,
        _ => Some(form.number("promised_hours")?),
    };
    Ok(Change {
        version: form.number("version").map_err(|_| Error::Conflict)?,
        door: Door::by_key(form.text("door")).ok_or(Error::invalid("door", "door"))?,
        address: form.text("address").to_owned(),
        promised_hours,
        language: Language::by_key(form.text("language")),
    })
}

/// Key, name and explanation of each door of the platform.
fn doors(t: &Words, adapter: &dyn Platform) -> Vec<(&'static str, String, String)> {
    adapter
        .doors()
        .iter()
        .filter(|door| **door != Door::Api)
        .map(|door| (door.key(), t.code("door", door.key()), t.code("channels-door", door.key())))
        .collect()
}
