//! Writing drafts, changing their wording and their language.

use super::review::{Problem, Typed, load};
use super::{notice_path, review_path};
use crate::app::App;
use crate::db::Id;
use crate::error::{Error, Result};
use crate::model::notice::{self, NoticeState, account_letter, draft, life_threat};
use crate::model::{Actor, Tx};
use crate::web::Answer;
use crate::web::form::Form;
use crate::web::page::{go, go_saying, show_as};
use crate::web::visit::{self, Visit};
use actix_web::http::StatusCode;
use actix_web::web;
use platform_adapters::Language;

/// `POST /cases/{id}/notices`
pub(in crate::web) async fn draft(app: web::Data<App>, visit: Visit, path: web::Path<String>) -> Answer {
    let (actor, id) = (visit.actor()?, visit::id(&path)?);
    let case = id.clone();
    let drafted = app.write(move |tx| draft::draft_all(tx, &actor, &id)).await?;
    let path = review_path(&case);
    if drafted.drafts > 0 { go_saying(&app, &path, "info-notices-written") } else { go(&path) }
}

/// `POST /notices/{id}/text`: when somebody else changed it meanwhile, what was typed stays in the
/// form, beside what is there now.
pub(in crate::web) async fn edit(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (actor, id, version) = (visit.actor()?, visit::id(&path)?, form.number("version")?);
    let values = form.all("piece");
    let outcome = {
        let (actor, id, values) = (actor.clone(), id.clone(), values.clone());
        app.write(move |tx| draft::edit(tx, &actor, &id, version, &values)).await
    };
    let case = case_of(&app, &actor, &id).await?;
    match outcome {
        Ok(()) => go_saying(&app, &format!("{}#notice-{id}", review_path(&case)), "done-notices-edited"),
        Err(Error::Conflict) => {
            let problem =
                Problem { id: id.clone(), number: String::new(), why: visit.words().notices_conflict_edit() };
            let typed = Typed { notice: id, values };
            let page = load(&app, &visit, &case, vec![problem], Some(typed)).await?;
            show_as(StatusCode::CONFLICT, &page)
        }
        Err(other) => Err(other),
    }
}

/// `POST /notices/{id}/language`
pub(in crate::web) async fn language(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (actor, id, version) = (visit.actor()?, visit::id(&path)?, form.number("version")?);
    let language =
        Language::by_key(form.text("language")).ok_or_else(|| Error::invalid("language", "choice"))?;
    let case = case_of(&app, &actor, &id).await?;
    let back = format!("{}#notice-{id}", review_path(&case));
    app.write(move |tx| draft::rewrite_in(tx, &actor, &id, version, language)).await?;
    go_saying(&app, &back, "done-notices-language")
}

/// `POST /notices/{id}/life-threat`: the sentence on Article 18, put in or taken out.
pub(in crate::web) async fn life_threat(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (actor, id, version) = (visit.actor()?, visit::id(&path)?, form.number("version")?);
    let wanted = form.ticked("wanted");
    let (notice, flash) = (id.clone(), if wanted { "done-life-threat-told" } else { "done-life-threat-out" });
    let case = app.write(move |tx| life_threat::choose(tx, &actor, &id, version, wanted)).await?;
    go_saying(&app, &format!("{}#notice-{notice}", review_path(&case)), flash)
}

/// `POST /notices/{id}/account-letter`: the letter about the account, or the one about content.
pub(in crate::web) async fn account_letter(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (actor, id, version) = (visit.actor()?, visit::id(&path)?, form.number("version")?);
    let wanted = form.ticked("wanted");
    let flash = if wanted { "done-account-letter-chosen" } else { "done-account-letter-left" };
    let notice = id.clone();
    let case = app.write(move |tx| account_letter::choose(tx, &actor, &id, version, wanted)).await?;
    go_saying(&app, &format!("{}#notice-{notice}", review_path(&case)), flash)
}

async fn case_of(app: &App, actor: &Actor, id: &Id) -> Result<Id> {
    let (actor, id) = (actor.clone(), id.clone());
    app.read(move |tx| Ok(notice::find_for(tx, &actor, &id)?.0.case_id)).await
}

/// Where to go after something was done to a notice: while it is a draft, to the review.
pub(super) fn place_of(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<String> {
    let (notice, _) = notice::find_for(tx, actor, id)?;
    Ok(match notice.state {
        NoticeState::Draft => review_path(&notice.case_id),
        _ => notice_path(id),
    })
}
