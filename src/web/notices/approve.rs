//! Sending: each notice is approved in a write of its own, so that one that somebody changed
//! meanwhile holds up no other.

use super::review::{Problem, load, why};
use super::{notice_path, review_path};
use crate::app::App;
use crate::db::Id;
use crate::error::{Error, Result};
use crate::model::Tx;
use crate::model::notice::{self, NoticeState, draft};
use crate::web::Answer;
use crate::web::form::Form;
use crate::web::page::{Flash, go_saying, show_as};
use crate::web::visit::{self, Cookies, Visit};
use actix_web::http::{StatusCode, header};
use actix_web::{HttpResponse, web};
use platform_adapters::Door;

/// What sending did.
#[derive(Default)]
struct Sent {
    out: usize,
    to_file: Vec<Id>,
    problems: Vec<Problem>,
}

/// `POST /notices/{id}/approval`
pub(in crate::web) async fn approve(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (actor, id) = (visit.actor()?, visit::id(&path)?);
    let case = {
        let id = id.clone();
        app.read(move |tx| Ok(notice::find_for(tx, &actor, &id)?.0.case_id)).await?
    };
    let sent =
        approve_each(&app, &visit, &[(id, form.number("version")?)], form.ticked("good_faith")).await?;
    answer(&app, &visit, &case, sent).await
}

/// `POST /cases/{id}/notices/approval`: the fields `id` and `version` come in pairs.
pub(in crate::web) async fn approve_all(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let case = visit::id(&path)?;
    let mut pairs = Vec::new();
    for (id, version) in form.all("id").iter().zip(form.all("version")) {
        let version = version.parse().map_err(|_| Error::invalid("version", "number"))?;
        pairs.push((visit::id(id)?, version));
    }
    let sent = approve_each(&app, &visit, &pairs, form.ticked("good_faith")).await?;
    answer(&app, &visit, &case, sent).await
}

async fn approve_each(app: &App, visit: &Visit, pairs: &[(Id, i64)], good_faith: bool) -> Result<Sent> {
    let (actor, t) = (visit.actor()?, visit.words());
    let mut sent = Sent::default();
    for (id, version) in pairs {
        let outcome = {
            let (actor, id, version) = (actor.clone(), id.clone(), *version);
            app.write(move |tx| {
                draft::approve(tx, &actor, &id, version, good_faith)?;
                Ok(notice::find_for(tx, &actor, &id)?.0.door)
            })
            .await
        };
        let why = match outcome {
            Ok(Door::Form) => {
                sent.to_file.push(id.clone());
                continue;
            }
            Ok(_) => {
                sent.out += 1;
                continue;
            }
            Err(Error::Refused("notice-incomplete")) if !good_faith => t.notices_good_faith_missing(),
            Err(error) => why(error, t)?,
        };
        sent.problems.push(Problem { id: id.clone(), number: String::new(), why });
    }
    Ok(sent)
}

/// What did not go is said on the review, together with what did. Otherwise on to what is left to
/// do: file, review, or follow the case.
async fn answer(app: &App, visit: &Visit, case: &Id, sent: Sent) -> Answer {
    if !sent.problems.is_empty() {
        let mut page = load(app, visit, case, sent.problems, None).await?;
        let done = sent.out + sent.to_file.len();
        if done > 0 {
            page.say(Flash {
                kind: "done",
                text: super::review::sent_sentence(visit.words(), sent.out, sent.to_file.len()),
            });
        }
        return show_as(StatusCode::CONFLICT, &page);
    }
    if let ([only], 0) = (sent.to_file.as_slice(), sent.out) {
        return go_saying(app, &notice_path(only), "done-notices-file-now");
    }
    let left = {
        let (actor, case) = (visit.actor()?, case.clone());
        app.read(move |tx| left_to_do(tx, &actor, &case)).await?
    };
    if !left {
        return go_saying(app, &format!("/cases/{case}"), "done-notices-all-sent");
    }
    let cookies = Cookies::of(app);
    let code = format!("sent-{}-{}", sent.out, sent.to_file.len());
    Ok(HttpResponse::SeeOther()
        .insert_header((header::LOCATION, review_path(case)))
        .cookie(cookies.make(cookies.flash_name(), code))
        .finish())
}

/// Whether a draft is left, or a portal to fill in.
fn left_to_do(tx: &mut Tx<'_>, actor: &crate::model::Actor, case: &Id) -> Result<bool> {
    let review = notice::review::review(tx, actor, case)?;
    Ok(review.waiting.iter().any(|one| {
        one.notice.state == NoticeState::Draft
            || (one.notice.state == NoticeState::Ready && one.notice.door == Door::Form)
    }))
}
