//! One notice on the review page.

use super::LinkView;
use super::around::{ElsewhereView, FollowUpView, elsewhere};
use super::law::{LawView, scopes};
use super::text::TextView;
use crate::app::App;
use crate::db::Id;
use crate::model::item::ItemState;
use crate::model::item::follow::{FollowState, Followed};
use crate::model::notice::review::{Review, Waiting};
use crate::model::notice::{NoticeState, account_letter, life_threat};
use crate::text::Words;
use crate::web::channels::words::CareView;
use crate::web::contacts::ContactView;
use crate::web::fold::Fold;
use crate::web::visit::Visit;
use platform_adapters::{Door, Kind, Language, Missing};
use std::collections::HashMap;

/// The notices of one platform that have not left.
pub(in crate::web) struct Group {
    pub(in crate::web) platform: String,
    pub(in crate::web) label: String,
    pub(in crate::web) links: usize,
    pub(in crate::web) cards: Vec<Card>,
}

impl Group {
    /// The law is the same for every notice of a case: it stands beside the first draft.
    pub(in crate::web) fn shows_law_at(&self, card: &Card) -> bool {
        self.cards.iter().find(|card| card.is_draft).is_some_and(|first| first.id == card.id)
    }
}

/// One notice.
pub(in crate::web) struct Card {
    pub(in crate::web) id: String,
    pub(in crate::web) number: String,
    pub(in crate::web) version: i64,
    pub(in crate::web) state: &'static str,
    pub(in crate::web) is_draft: bool,
    /// Whether a person must file it in a portal.
    pub(in crate::web) to_file: bool,
    /// Whether a person must act before it can leave.
    pub(in crate::web) needs_person: bool,
    pub(in crate::web) door: String,
    pub(in crate::web) is_form: bool,
    pub(in crate::web) promise: Option<String>,
    pub(in crate::web) language: String,
    pub(in crate::web) languages: Vec<(&'static str, String, bool)>,
    pub(in crate::web) text: TextView,
    pub(in crate::web) pieces: Vec<PieceView>,
    pub(in crate::web) edited: bool,
    /// Whether the sentence on Article 18 can be chosen, and whether it was.
    pub(in crate::web) article_18: Option<bool>,
    /// Whether the letter about the account can be chosen, and whether it is that one.
    pub(in crate::web) account_letter: Option<bool>,
    /// Whether the editor is open, with what somebody typed.
    pub(in crate::web) editing: bool,
    pub(in crate::web) links: Vec<LinkView>,
    pub(in crate::web) law: LawView,
    pub(in crate::web) scopes: Vec<String>,
    pub(in crate::web) explained: bool,
    pub(in crate::web) located: bool,
    pub(in crate::web) named: bool,
    pub(in crate::web) withheld: bool,
    /// What is to be known of the channel.
    pub(in crate::web) care: CareView,
    /// What to know about short links in it: a sentence, and the page of the link.
    pub(in crate::web) warnings: Vec<(String, String)>,
    /// Why the channel cannot send; empty when it can.
    pub(in crate::web) obstacle: String,
    /// Who would get it, for another website.
    pub(in crate::web) contact: Option<ContactView>,
    pub(in crate::web) follow_up: Option<FollowUpView>,
    pub(in crate::web) elsewhere: Vec<ElsewhereView>,
    /// How its text stands.
    pub(in crate::web) fold: Fold,
    /// Whether the card is unfolded.
    pub(in crate::web) is_open: bool,
}

/// A piece of text in the editor.
pub(in crate::web) struct PieceView {
    pub(in crate::web) label: String,
    pub(in crate::web) value: String,
    pub(in crate::web) rows: usize,
    pub(in crate::web) longest: Option<usize>,
    pub(in crate::web) length: usize,
    /// The whole text, when it was shortened.
    pub(in crate::web) whole: Option<String>,
}

impl Card {
    pub(in crate::web) fn of(
        one: &Waiting,
        review: &Review,
        app: &App,
        visit: &Visit,
        decides: bool,
    ) -> Self {
        let (t, now) = (visit.words(), visit.now());
        let notice = &one.notice;
        let missing = notice.text.missing();
        let lacks = |element: Missing| missing.contains(&element);
        Self {
            id: notice.id.to_string(),
            number: notice.number.clone(),
            version: notice.version,
            state: notice.state.key(),
            is_draft: notice.state == NoticeState::Draft,
            to_file: notice.state == NoticeState::Ready && notice.door == Door::Form,
            needs_person: matches!(notice.state, NoticeState::Unsure | NoticeState::Failed),
            door: t.code("door", notice.door.key()),
            is_form: notice.door == Door::Form,
            promise: one.channel.promised_hours.map(|hours| t.span(chrono::Duration::hours(hours))),
            language: t.code("language", notice.language.key()),
            languages: Language::ALL
                .into_iter()
                .map(|language| {
                    let key = language.key();
                    (key, t.code("language", key), language == notice.language)
                })
                .collect(),
            text: match one.contact {
                Some(_) => TextView::of(notice, &one.channel, app, t).addressed(t.contacts_once_approved()),
                None => TextView::of(notice, &one.channel, app, t),
            },
            pieces: pieces(notice, None, t),
            edited: notice.text.edited,
            article_18: (notice.text.facts.life_threat.is_some() || life_threat::is_offered(&review.case))
                .then_some(notice.text.facts.life_threat.is_some()),
            account_letter: account_letter::is_offered(&notice.text.facts)
                .then_some(notice.text.facts.is_about_account()),
            editing: false,
            links: one.items.iter().map(|item| LinkView::of(item, t)).collect(),
            law: LawView::of(&notice.text.facts, &one.standing, t),
            scopes: scopes(&notice.text.facts, &notice.platform, t),
            explained: !lacks(Missing::Explanation),
            located: !lacks(Missing::Location),
            named: !lacks(Missing::Notifier),
            withheld: notice.text.facts.identity_withheld && !lacks(Missing::Notifier),
            care: CareView::new(t, &notice.platform, &one.care, now),
            warnings: warnings(one, &review.follows, t),
            obstacle: one.obstacle.map(|why| t.code("refused", why)).unwrap_or_default(),
            contact: one.contact.as_ref().map(|contact| {
                let back = format!("/cases/{}/notices#notice-{}", notice.case_id, notice.id);
                ContactView::of(t, contact, now, decides, &back).with_reports(notice, contact)
            }),
            follow_up: one
                .follow_up
                .as_ref()
                .map(|(follow_up, firsts)| FollowUpView::of(follow_up, firsts, one.items.len(), t, now)),
            elsewhere: elsewhere(&one.elsewhere, one.items.iter(), &review.people, t, now),
            fold: match notice.state {
                NoticeState::Draft => Fold::to_review(visit, review.case.warning()),
                _ => Fold::of(visit, review.case.warning()),
            },
            is_open: false,
        }
    }

    /// The code of the text's language.
    pub(in crate::web) fn language_key(&self) -> &'static str {
        self.languages.iter().find(|(_, _, current)| *current).map_or("en", |(key, _, _)| key)
    }

    /// Opens the editor with what somebody typed.
    pub(in crate::web) fn with_typed(mut self, one: &Waiting, typed: &[String], t: &Words) -> Self {
        self.pieces = pieces(&one.notice, Some(typed), t);
        self.editing = true;
        self
    }

    /// Whether (a) to (c) of Article 16(2) are there.
    pub(in crate::web) fn is_complete(&self) -> bool {
        self.explained && self.located && self.named
    }

    /// Whether nothing but the statement of good faith keeps it from leaving.
    pub(in crate::web) fn can_be_sent(&self) -> bool {
        self.is_draft && self.is_complete() && self.obstacle.is_empty()
    }
}

/// Short links of which it is not known where they lead, and texts that were edited before it was.
fn warnings(one: &Waiting, follows: &HashMap<Id, Followed>, t: &Words) -> Vec<(String, String)> {
    let open_items = one.items.iter().filter(|item| item.state != ItemState::Dropped);
    let warned = open_items.filter_map(|item| {
        let followed = follows.get(&item.id)?;
        let what = format!("{} {}", t.code("kind", item.kind.key()), item.short());
        let told = &one.notice.text.facts.items;
        let is_told = told.iter().any(|told| told.target.key == item.link.target.key);
        let sentence = match followed.state {
            _ if !is_told => t.follow_warning_edited(what),
            FollowState::Dead => t.follow_warning_dead(what),
            _ if item.kind == Kind::ShareLink => t.follow_warning(what),
            _ => return None,
        };
        Some((sentence, format!("/items/{}", item.id)))
    });
    warned.collect()
}

fn pieces(notice: &crate::model::notice::Notice, typed: Option<&[String]>, t: &Words) -> Vec<PieceView> {
    const LONGEST_ROWS: usize = 24;
    let pieces = notice.text.pieces().into_iter().enumerate();
    pieces
        .map(|(index, piece)| {
            let value = typed.and_then(|typed| typed.get(index)).cloned().unwrap_or(piece.value);
            PieceView {
                label: match piece.label.as_str() {
                    "subject" => t.notices_subject(),
                    "body" => t.notices_body(),
                    _ => piece.label,
                },
                rows: value.lines().count().clamp(1, LONGEST_ROWS),
                length: value.chars().count(),
                value,
                longest: piece.longest,
                whole: piece.whole,
            }
        })
        .collect()
}
