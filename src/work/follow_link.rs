//! Follows one short link and writes down where it leads.

use super::manners;
use crate::app::App;
use crate::error::Result;
use crate::model::item::follow;
use crate::model::job::{self, Job};
use platform_adapters::{Follow, by_key};

pub(super) async fn run(app: &App, job: &Job) -> Result<()> {
    let subject = job.subject.clone();
    let waiting = app.read(move |tx| follow::waiting(tx, &subject)).await?;
    let target = waiting.map(|(item, _, _)| item.link.target);
    let way = target.as_ref().and_then(|target| {
        let platform = by_key(&target.platform)?;
        Some((platform, target, platform.follow(target)?))
    });
    let job = job.clone();
    let Some((platform, target, start)) = way else {
        return app.write(move |tx| job::finish(tx, &job, None)).await;
    };
    let (Follow::Redirects(url) | Follow::Resource(url)) = &start;
    if let Some(at) = manners::turn_at(app, url).await? {
        return app.write(move |tx| job::finish(tx, &job, Some(at))).await;
    }
    let end = app.outside.follower.follow(&start, |page| platform.judge_step(target, page)).await;
    let about = target.key.clone();
    app.write(move |tx| {
        let next = follow::record(tx, &job.subject, &about, &end.step, &end.asked)?;
        job::finish(tx, &job, next)
    })
    .await
}
