//! Asks the registers for the abuse contact of one website.

use crate::app::App;
use crate::error::Result;
use crate::model::contact::search::{self, Answer};
use crate::model::contact::{self, Candidate, ContactState};
use crate::model::job::{self, Job};
use crate::outbound::rdap;

pub(super) async fn run(app: &App, job: &Job) -> Result<()> {
    let subject = job.subject.clone();
    let contact = app.read(move |tx| contact::find(tx, &subject)).await?;
    let job = job.clone();
    if contact.state != ContactState::Wanted {
        return app.write(move |tx| job::finish(tx, &job, None)).await;
    }
    let answer = app.outside.rdap.find(&contact.domain).await.into();
    app.write(move |tx| search::finish(tx, &job, &answer)).await
}

impl From<rdap::Answer> for Answer {
    fn from(answer: rdap::Answer) -> Self {
        match answer {
            rdap::Answer::Found(found) => Self::Found(found.into_iter().map(Candidate::from).collect()),
            rdap::Answer::Nothing(why) => Self::Nothing(why.key()),
            rdap::Answer::Later => Self::Later,
        }
    }
}

impl From<rdap::Found> for Candidate {
    fn from(found: rdap::Found) -> Self {
        Self {
            whose: found.whose.to_owned(),
            name: found.name,
            roles: found.roles,
            address: found.address,
            server: found.server,
        }
    }
}
