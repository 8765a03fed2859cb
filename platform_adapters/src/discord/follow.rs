//! Where an invitation leads: to a server, or to a group of people.
//!
//! Source: Discord's API documentation, Invite Resource, Get Invite. An invitation that is unknown
//! has expired or was withdrawn; its server may well be there.

use crate::follow::{self, Follow, Found, Step, Unclear};
use crate::look::{self, Look, Page};
use crate::{Kind, Target};
use serde_json::Value;

const PLATFORM: &str = "discord";
/// "Unknown Invite" in Discord's list of JSON error codes.
const UNKNOWN_INVITE: i64 = 10006;

/// What to ask: the invitation's resource, or where a short link leads.
pub(super) fn follow(target: &Target) -> Option<Follow> {
    if is_invite(target) {
        match look::fetch("discord.invite", target) {
            Look::Fetch { url, .. } => Some(Follow::Resource(url)),
            Look::ByHand => None,
        }
    } else {
        follow::redirects(PLATFORM, target)
    }
}

/// What the answer tells.
pub(super) fn judge(target: &Target, page: &Page) -> Step {
    if is_invite(target) { invite(target, page) } else { follow::judge(PLATFORM, page) }
}

/// A server's template is an invitation of another kind and has another resource.
fn is_invite(target: &Target) -> bool {
    target.kind == Kind::Invite && target.key.starts_with("discord:invite:")
}

fn invite(target: &Target, page: &Page) -> Step {
    if let Some(why) = look::wall(page) {
        return Step::Unclear(why.into());
    }
    let json: Value = serde_json::from_str(&page.body).unwrap_or_default();
    if page.status == 404 && json.pointer("/code").and_then(Value::as_i64) == Some(UNKNOWN_INVITE) {
        return Step::Dead;
    }
    let place = if page.status == 200 { place(&json) } else { None };
    match place {
        Some((key, id, name)) => Step::Found(Box::new(Found {
            target: target.clone().with_container(Some(id)),
            name: name.map(str::to_owned),
            also: vec![format!("{PLATFORM}:{key}:{id}")],
        })),
        None => Step::Unclear(Unclear::NoRule),
    }
}

/// The server, or the chat of a group that has none: the word in its key, its id and its name.
fn place(json: &Value) -> Option<(&'static str, &str, Option<&str>)> {
    let text = |at: &str| json.pointer(at).and_then(Value::as_str).filter(|text| !text.is_empty());
    let is_id = |id: &&str| id.len() <= 20 && id.bytes().all(|letter| letter.is_ascii_digit());
    match text("/guild/id").filter(is_id) {
        Some(id) => Some(("server", id, text("/guild/name"))),
        None => text("/channel/id").filter(is_id).map(|id| ("channel", id, text("/channel/name"))),
    }
}
