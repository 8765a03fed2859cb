//! Looks at one link and writes down what was seen.

use super::{look_at_canaries, manners};
use crate::app::App;
use crate::db::Utc;
use crate::error::Result;
use crate::model::check;
use crate::model::item::{self, Item, ItemState, follow};
use crate::model::job::{self, Job};
use crate::model::look::{Evidence, choice};
use platform_adapters::look::{Reads, Seen, Unsure, reads, version};
use platform_adapters::{Look, Page, Platform, Verdict, by_key};
use url::Url;

pub(super) async fn run(app: &App, job: &Job) -> Result<()> {
    let subject = job.subject.clone();
    let (item, may_read_pages, is_held) = app
        .read(move |tx| {
            let (item, _) = item::for_job(tx, &subject)?;
            let may_read_pages = choice::may_read_pages(tx, &item.case_id)?;
            let is_held = follow::holds_looks(tx, &item)?;
            Ok((item, may_read_pages, is_held))
        })
        .await?;
    if is_held {
        // What it leads to is looked at, once that is known.
        let job = job.clone();
        return app.write(move |tx| job::finish(tx, &job, None)).await;
    }
    let found = match by_key(&item.platform) {
        Some(platform) if item.state != ItemState::Dropped => {
            look(app, platform, &item, may_read_pages).await?
        }
        _ => Found::nothing(Unsure::NoWay, "no_platform"),
    };
    let (job, about) = (job.clone(), item.link.target.key.clone());
    let jitter = manners::jitter(app);
    let (verdict, evidence) = match found {
        Found::Later(at) => return app.write(move |tx| job::finish(tx, &job, Some(at))).await,
        Found::Seen(verdict, evidence) => (verdict, evidence),
    };
    app.write(move |tx| {
        // Read again: a person may have changed it while we were looking.
        let (item, keys) = item::for_job(tx, &job.subject)?;
        if item.state == ItemState::Dropped {
            return job::finish(tx, &job, None);
        }
        if item.link.target.key != about {
            // It was found out meanwhile what the link names: that is looked at instead.
            return job::finish(tx, &job, Some(tx.now));
        }
        let next = check::record(tx, &keys, &item, &verdict, &evidence)?;
        job::finish(tx, &job, next.map(|next| next + jitter))
    })
    .await
}

/// What came of trying to look.
enum Found {
    /// This was seen.
    Seen(Verdict, Evidence),
    /// It has to wait until then.
    Later(Utc),
}

impl Found {
    fn nothing(why: Unsure, rule: &str) -> Self {
        Self::Seen(Verdict::new(Seen::Unsure(why), rule), Evidence::nothing())
    }
}

async fn look(app: &App, platform: &dyn Platform, item: &Item, may_read_pages: bool) -> Result<Found> {
    let target = &item.link.target;
    let look = look_at_canaries::way(app, platform, target);
    let Some(reads) = reads(&look) else {
        return Ok(Found::nothing(Unsure::NoWay, "by_hand"));
    };
    if reads == Reads::Page && !may_read_pages {
        return Ok(Found::nothing(Unsure::MetadataOnly, "metadata_only"));
    }
    if let Some(wait) = look_at_canaries::ensure(app, platform.key()).await? {
        return Ok(Found::Later(Utc::from(app.clock.now()) + wait));
    }
    if let Some(until) = manners::turn(app, &look).await? {
        return Ok(Found::Later(until));
    }
    let (verdict, page) = fetch(app, &look, |page| platform.judge(target, page)).await;
    if let Some(page) = &page {
        manners::heed(app, &look, page).await?;
    }
    let evidence = Evidence {
        status: page.as_ref().map(|page| page.status),
        profile: version().to_owned(),
        reads: reads.key().to_owned(),
        host: final_host(&look, page.as_ref()),
        country: Some(app.outside.look_country.clone()),
    };
    Ok(Found::Seen(verdict, evidence))
}

/// Fetches and judges.
pub(super) async fn fetch(
    app: &App,
    look: &Look,
    judge: impl Fn(&Page) -> Verdict,
) -> (Verdict, Option<Page>) {
    match app.outside.probe.look(look, app.clock.now().timestamp()).await {
        Ok(page) => {
            let page = Page { country: app.outside.look_country.clone(), ..page };
            (judge(&page), Some(page))
        }
        Err(failure) => (Verdict::new(Seen::Unsure(Unsure::Network), failure.kind.key()), None),
    }
}

/// The host that answered, or the one to which its answer would lead. Never a path.
fn final_host(look: &Look, page: Option<&Page>) -> Option<String> {
    let own = manners::host_of(look)?;
    let next = page.and_then(|page| {
        let location = page.location.as_deref()?;
        let next = Url::parse(&page.url).ok()?.join(location).ok()?;
        next.host_str().map(str::to_owned)
    });
    Some(next.unwrap_or(own))
}
