//! Everything the review of a case's notices shows. Reads only.

use super::draft::{check_channel, covered_items};
use super::elsewhere::Elsewhere;
use super::{Notice, NoticeState, of_case, sheet};
use crate::db::{Id, Utc};
use crate::error::{Error, Result};
use crate::model::case::{self, Case};
use crate::model::channel::sheet::{Care, care};
use crate::model::channel::{self, Channel};
use crate::model::contact::{self, Contact};
use crate::model::flagger::{self, NoticeStanding};
use crate::model::follow_up::{self, Beside, FollowUp};
use crate::model::item::follow::{self, Followed};
use crate::model::item::{self, Item, ItemState};
use crate::model::person::{self, Person};
use crate::model::police::hold;
use crate::model::{Actor, Tx};
use std::collections::HashMap;

/// The notices of a case that have not left yet, and what keeps others from being written.
#[derive(Clone, Debug)]
pub struct Review {
    /// The case.
    pub case: Case,
    /// The notices that have not left, in the order of the platforms and of their writing.
    pub waiting: Vec<Waiting>,
    /// How many notices of the case are out.
    pub out: usize,
    /// Platforms with links that no notice is about, because their channel is switched off.
    pub blocked: Vec<Blocked>,
    /// How many links no notice is about although their platform's channel is on.
    pub unwritten: usize,
    /// How many links get no notice because they wait for the police, and until when at the latest.
    pub held: Option<(usize, Utc)>,
    /// What became of following the short links and invitations of the case, by link.
    pub follows: HashMap<Id, Followed>,
    /// Everybody whose name the page shows.
    pub people: HashMap<Id, Person>,
}

/// One notice that has not left.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// The notice.
    pub notice: Notice,
    /// The channel of its platform.
    pub channel: Channel,
    /// Its links.
    pub items: Vec<Item>,
    /// What is to be known of its channel.
    pub care: Care,
    /// Why its channel cannot send; the word names a sentence, `refused-<word>`.
    pub obstacle: Option<&'static str>,
    /// The contact of its website; none for the platforms.
    pub contact: Option<Contact>,
    /// What makes it a follow-up, and the notices it follows.
    pub follow_up: Option<(FollowUp, Vec<Beside>)>,
    /// As what it goes: a trusted flagger's notice or a plain one.
    pub standing: NoticeStanding,
    /// Other notices about the same links.
    pub elsewhere: Vec<Elsewhere>,
}

/// A platform that gets no notice now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blocked {
    /// The platform's key.
    pub platform: String,
    /// Why its channel is off, in the words of whoever switched it off.
    pub why: String,
    /// How many links wait for it.
    pub links: usize,
    /// Since when it is off, and who switched it.
    pub switched: Option<(Utc, String)>,
}

/// Reads the review of a case.
///
/// # Errors
/// [`Error::NotFound`].
pub fn review(tx: &mut Tx<'_>, actor: &Actor, case_id: &Id) -> Result<Review> {
    let (case, keys) = case::find_for(tx, actor, case_id)?;
    let items = item::of_case(tx, &keys)?;
    let notices = of_case(tx, &keys)?;
    let covered = covered_items(tx, &keys)?;
    let out = notices.iter().filter(|notice| notice.state.is_out()).count();
    let mut waiting = Vec::new();
    for notice in notices.into_iter().filter(|notice| notice.state.is_unfinished()) {
        let firsts = follow_up::firsts(tx, &notice.id)?;
        let elsewhere = sheet::elsewhere_of(tx, actor, &notice, &firsts)?;
        let follow_up = follow_up::of(tx, &notice.id)?;
        let contact = contact::notices::of_notice(tx, &notice)?;
        let mut channel = channel_to(channel::of(tx, &notice.platform)?, contact.as_ref());
        if let Some(recipient) = follow_up.as_ref().and_then(|follow_up| follow_up.recipient.clone()) {
            channel.address = Some(recipient);
        }
        waiting.push(Waiting {
            channel,
            contact,
            follow_up: follow_up.map(|follow_up| (follow_up, firsts)),
            elsewhere,
            items: items_of(&notice, &items),
            obstacle: obstacle(tx, &notice)?,
            care: care(tx, &notice)?,
            standing: flagger::of_notice(tx, &notice)?,
            notice,
        });
    }
    waiting.sort_by_key(|one| place(&one.notice.platform));

    let mut links: HashMap<&str, usize> = HashMap::new();
    let (now_held, mut held) = (hold::held(tx, case_id)?, None);
    for item in &items {
        let is_wanted = item.state == ItemState::Listed && !covered.contains(&item.id);
        if let (true, Some(until)) = (is_wanted, now_held.until(&item.id)) {
            let (links, last) = held.unwrap_or((0, until));
            held = Some((links + 1, until.max(last)));
        } else if is_wanted {
            *links.entry(&item.platform).or_default() += 1;
        }
    }
    let (mut blocked, mut unwritten) = (Vec::new(), 0);
    for channel in channel::all(tx)? {
        let Some(links) = links.get(channel.platform.as_str()).copied() else { continue };
        if channel.enabled {
            unwritten += links;
        } else {
            let why = channel.off_reason.unwrap_or_default();
            let switched = match channel::switch::last(tx, &channel.platform)? {
                Some(last) => Some((last.at, person::find(tx, &last.person)?.profile.name)),
                None => None,
            };
            blocked.push(Blocked { platform: channel.platform, why, links, switched });
        }
    }
    let follows = follow::of_case(tx, &keys)?;
    let people = person::all(tx)?.into_iter().map(|person| (person.id.clone(), person)).collect();
    Ok(Review { case, waiting, out, blocked, unwritten, held, follows, people })
}

/// The channel as this notice takes it: the address of another website is its contact's.
pub(super) fn channel_to(channel: Channel, contact: Option<&Contact>) -> Channel {
    match contact {
        Some(contact) => Channel { address: contact.approved_address().map(str::to_owned), ..channel },
        None => channel,
    }
}

fn items_of(notice: &Notice, items: &[Item]) -> Vec<Item> {
    notice.items.iter().filter_map(|(id, _)| items.iter().find(|item| &item.id == id)).cloned().collect()
}

/// What approving would refuse because of the channel.
fn obstacle(tx: &mut Tx<'_>, notice: &Notice) -> Result<Option<&'static str>> {
    if notice.state != NoticeState::Draft {
        return Ok(None);
    }
    match check_channel(tx, notice) {
        Ok(()) => Ok(None),
        Err(Error::Refused(why)) => Ok(Some(why)),
        Err(other) => Err(other),
    }
}

fn place(platform: &str) -> Option<usize> {
    platform_adapters::platforms().iter().position(|known| known.key() == platform)
}
