//! Looks at one link and writes down what was seen.

use super::manners;
use crate::app::App;
use crate::error::Result;
use crate::model::check;
use crate::model::item::{self, ItemState};
use crate::model::job::{self, Job};
use platform_adapters::look::{Seen, Unsure};
use platform_adapters::{Look, Verdict, by_key};

pub(super) async fn run(app: &App, job: &Job) -> Result<()> {
    let subject = job.subject.clone();
    let (item, _) = app.read(move |tx| item::for_job(tx, &subject)).await?;
    let platform = by_key(&item.platform);
    let wait = platform.and_then(|platform| manners::put_off(app, &platform.look(&item.link.target)));
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
    let job = job.clone();
    app.write(move |tx| {
        // Read again: a person may have changed it while we were looking.
        let (item, keys) = item::for_job(tx, &job.subject)?;
        if item.state == ItemState::Dropped {
            return job::finish(tx, &job, None);
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
