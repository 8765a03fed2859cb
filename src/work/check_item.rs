//! Looks at one link and writes down what was seen.

use super::manners;
use crate::app::App;
use crate::error::Result;
use crate::model::check;
use crate::model::item::{self, ItemState, follow};
use crate::model::job::{self, Job};
use platform_adapters::look::{Seen, Unsure};
use platform_adapters::{Look, Verdict, by_key};

pub(super) async fn run(app: &App, job: &Job) -> Result<()> {
    let subject = job.subject.clone();
    let (item, is_held) = app
        .read(move |tx| {
            let (item, _) = item::for_job(tx, &subject)?;
            let is_held = follow::holds_looks(tx, &item)?;
            Ok((item, is_held))
        })
        .await?;
    if is_held {
        // What it leads to is looked at, once that is known.
        let job = job.clone();
        return app.write(move |tx| job::finish(tx, &job, None)).await;
    }
    let platform = by_key(&item.platform);
    let wait = platform.and_then(|platform| match platform.look(&item.link.target) {
        Look::Fetch { url, .. } => manners::put_off(app, &url),
        Look::ByHand => None,
    });
    if let Some(wait) = wait {
        let job = job.clone();
        return app.write(move |tx| job::finish(tx, &job, Some(tx.now + wait))).await;
    }
    let (verdict, status) = match platform {
        Some(platform) if item.state != ItemState::Dropped => {
            let target = &item.link.target;
            look(app, platform.look(target), |page| platform.judge(target, page)).await
        }
        _ => (Verdict::new(Seen::Unsure(Unsure::NoWay), "no_platform"), None),
    };
    let (job, about) = (job.clone(), item.link.target.key.clone());
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
        let next = check::record(tx, &keys, &item, &verdict, status)?;
        job::finish(tx, &job, next)
    })
    .await
}

async fn look(
    app: &App,
    look: Look,
    judge: impl Fn(&platform_adapters::Page) -> Verdict,
) -> (Verdict, Option<u16>) {
    if look == Look::ByHand {
        return (Verdict::new(Seen::Unsure(Unsure::NoWay), "by_hand"), None);
    }
    match app.outside.probe.look(&look, app.clock.now().timestamp()).await {
        Ok(page) => (judge(&page), Some(page.status)),
        Err(failure) => (Verdict::new(Seen::Unsure(Unsure::Network), failure.kind.key()), None),
    }
}
