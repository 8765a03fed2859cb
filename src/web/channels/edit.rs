//! Changing one channel. Credentials are written and never shown.

use super::Sheet;
use crate::app::App;
use crate::error::{Error, Result};
use crate::model::channel::{self, Change, Channel, Credential};
use crate::text::Words;
use crate::web::Answer;
use crate::web::form::{Faults, Form};
use crate::web::page::{Page, go_saying, show as show_page, show_as};
use crate::web::visit::Visit;
use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use platform_adapters::{Door, Language, Platform};

#[derive(Template)]
#[template(path = "channels/show.html")]
struct ChannelPage {
    page: Page,
    sheet: Sheet,
    typed: Typed,
    doors: Vec<(&'static str, String, String)>,
    languages: Vec<(&'static str, String)>,
    portal: &'static str,
    takes_credential: bool,
    faults: Faults,
    /// Somebody changed the channel while this was typed: both are shown.
    is_conflict: bool,
}

/// What stands in the form. A typed credential is not among it.
struct Typed {
    version: i64,
    door: String,
    enabled: bool,
    off_reason: String,
    address: String,
    promised_hours: String,
    language: String,
}

impl Typed {
    fn of_channel(channel: &Channel) -> Self {
        Self {
            version: channel.version,
            door: channel.door.key().to_owned(),
            enabled: channel.enabled,
            off_reason: channel.off_reason.clone().unwrap_or_default(),
            address: channel.address.clone().unwrap_or_default(),
            promised_hours: channel.promised_hours.map(|hours| hours.to_string()).unwrap_or_default(),
            language: channel
                .language
                .filter(|language| *language != Language::En)
                .map_or("", Language::key)
                .to_owned(),
        }
    }

    /// As it was sent. The version is the one that stands now, so that sending it again is a choice
    /// made with both in sight.
    fn of_form(form: &Form, version: i64) -> Self {
        Self {
            version,
            door: form.text("door").to_owned(),
            enabled: form.text("enabled") == "yes",
            off_reason: form.text("off_reason").to_owned(),
            address: form.text("address").to_owned(),
            promised_hours: form.text("promised_hours").to_owned(),
            language: form.text("language").to_owned(),
        }
    }
}

/// `GET /channels/{platform}`
pub(in crate::web) async fn show(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    let channel = load(&app, &path).await?;
    let typed = Typed::of_channel(&channel);
    show_page(&page(&app, &visit, channel, typed, Faults::default(), false).await?)
}

async fn load(app: &App, platform: &str) -> Result<Channel> {
    let platform = platform.to_owned();
    app.read(move |tx| channel::of(tx, &platform)).await
}

/// `POST /channels/{platform}`
pub(in crate::web) async fn save(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let error = match change(&app, &visit, &path, &form).await {
        Ok(()) => return go_saying(&app, "/channels", "done-channel-saved"),
        Err(error) => error,
    };
    let channel = load(&app, &path).await?;
    if matches!(error, Error::Conflict) {
        let typed = Typed::of_form(&form, channel.version);
        let template = page(&app, &visit, channel, typed, Faults::default(), true).await?;
        return show_as(StatusCode::CONFLICT, &template);
    }
    let faults = Faults::of(error, visit.words())?;
    // The version that was sent stays: a change by somebody else still counts as one.
    let typed = Typed::of_form(&form, form.number("version").unwrap_or(0));
    show_as(StatusCode::UNPROCESSABLE_ENTITY, &page(&app, &visit, channel, typed, faults, false).await?)
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
        enabled: form.text("enabled") == "yes",
        off_reason: form.text("off_reason").to_owned(),
        address: form.text("address").to_owned(),
        promised_hours,
        language: Language::by_key(form.text("language")),
        credential: credential(form),
    })
}

/// Empty fields keep what is stored; the box forgets all of it.
fn credential(form: &Form) -> Option<Credential> {
    if form.ticked("forget_credential") {
        return Some(Credential::default());
    }
    let given = Credential {
        refresh_token: form.text("refresh_token").trim().to_owned(),
        reason_id: form.text("reason_id").trim().to_owned(),
        secondary_reason_id: form.text("secondary_reason_id").trim().to_owned(),
    };
    (given != Credential::default()).then_some(given)
}

async fn page(
    app: &App,
    visit: &Visit,
    channel: Channel,
    typed: Typed,
    faults: Faults,
    is_conflict: bool,
) -> Result<ChannelPage> {
    let t = visit.words();
    let adapter = platform_adapters::by_key(&channel.platform).ok_or(Error::NotFound)?;
    Ok(ChannelPage {
        page: Page::load(app, visit, "/channels").await?,
        sheet: Sheet::new(t, channel, visit.now()),
        typed,
        doors: doors(t, adapter),
        languages: [Language::Fr, Language::Nl, Language::De]
            .into_iter()
            .map(|language| (language.key(), t.code("language", language.key())))
            .collect(),
        portal: adapter.portal().unwrap_or_default(),
        takes_credential: adapter.doors().contains(&Door::Api),
        faults,
        is_conflict,
    })
}

/// Key, name and explanation of each door of the platform.
fn doors(t: &Words, adapter: &dyn Platform) -> Vec<(&'static str, String, String)> {
    adapter
        .doors()
        .iter()
        .map(|door| (door.key(), t.code("door", door.key()), t.code("channels-door", door.key())))
        .collect()
}
