//! The canaries, for administrators: which address of each platform is known to be there.

use crate::app::App;
use crate::error::{Error, Result};
use crate::model::look::canary::{self, Canary};
use crate::text::Words;
use crate::web::Answer;
use crate::web::cases::{Pill, seen_label};
use crate::web::form::{Faults, Form};
use crate::web::page::{Page, go_saying, show as show_page, show_as};
use crate::web::visit::Visit;
use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use platform_adapters::look::{Seen, canaries as pairs};
use std::collections::HashMap;

#[derive(Template)]
#[template(path = "looks/canaries.html")]
struct CanariesPage {
    page: Page,
    rows: Vec<CanaryRow>,
    faults: Faults,
}

struct CanaryRow {
    platform: &'static str,
    label: String,
    /// The address of the profile. Not verified.
    of_profile: &'static str,
    never: &'static str,
    /// What stands in the field.
    typed: String,
    up: Option<Pill>,
    /// Whether the fault of the form is this row's.
    is_faulty: bool,
}

/// `GET /canaries`
pub(in crate::web) async fn canaries(app: web::Data<App>, visit: Visit) -> Answer {
    show_page(&page(&app, &visit, None, Faults::default()).await?)
}

/// `POST /canaries/{platform}`
pub(in crate::web) async fn set_canary(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (actor, platform, typed) = (visit.actor()?, path.into_inner(), form.text("address").to_owned());
    if canary::profile_pair(&platform).is_none() {
        return Err(Error::NotFound);
    }
    let (key, address) = (platform.clone(), typed.clone());
    match app.write(move |tx| canary::set_address(tx, &actor, &key, &address)).await {
        Ok(()) => go_saying(&app, "/canaries", "done-look-canary-set"),
        Err(error) => {
            let faults = Faults::of(error, visit.words())?;
            let template = page(&app, &visit, Some((platform, typed)), faults).await?;
            show_as(StatusCode::UNPROCESSABLE_ENTITY, &template)
        }
    }
}

async fn page(
    app: &App,
    visit: &Visit,
    typed: Option<(String, String)>,
    faults: Faults,
) -> Result<CanariesPage> {
    let known = app.read(canary::all).await?;
    let known: HashMap<String, Canary> =
        known.into_iter().map(|canary| (canary.platform.clone(), canary)).collect();
    let t = visit.words();
    let rows = pairs().into_iter().map(|pair| {
        let canary = known.get(pair.platform);
        let kept = typed.as_ref().filter(|(platform, _)| platform == pair.platform);
        CanaryRow {
            platform: pair.platform,
            label: t.platform(pair.platform),
            of_profile: pair.up,
            never: pair.never,
            typed: match kept {
                Some((_, typed)) => typed.clone(),
                None => canary.and_then(|canary| canary.up_address.clone()).unwrap_or_default(),
            },
            up: canary.and_then(|canary| answer(t, canary.up_seen.as_deref(), canary.up_why.as_deref())),
            is_faulty: kept.is_some(),
        }
    });
    Ok(CanariesPage { page: Page::load(app, visit, "/canaries").await?, rows: rows.collect(), faults })
}

/// What a canary answered.
pub(super) fn answer(t: &Words, seen: Option<&str>, why: Option<&str>) -> Option<Pill> {
    let seen = Seen::by_keys(seen?, why)?;
    let label = match seen {
        Seen::Unsure(why) => t.code("unsure", why.key()),
        seen => seen_label(t, seen),
    };
    Some(Pill { class: format!("seen-{}", seen.key()), label })
}
