//! Takes the next step of a ladder: a reminder, another door, a contact, a supervisor.

use crate::app::App;
use crate::error::Result;
use crate::model::follow_up::climb;
use crate::model::job::{self, Job};

pub(super) async fn run(app: &App, job: &Job) -> Result<()> {
    let job = job.clone();
    app.write(move |tx| {
        let next = climb::climb(tx, &job.subject)?;
        job::finish(tx, &job, next)
    })
    .await
}
