//! Accounts and pages, groups, and what is in them.

use super::{PLATFORM, reserved::RESERVED};
use crate::target::ids;
use crate::{Kind, Link, Target};

/// What follows an account's name.
pub(super) fn page(link: &Link, name: &str, rest: &[&str]) -> Option<Target> {
    if let Some((owner, id)) = name.split_once('_')
        && ids::is_number(owner)
        && ids::is_number(id)
    {
        let target = post(link, &format!("https://www.facebook.com/{owner}/posts/{id}"), id);
        return target.map(|target| target.with_account(Some(owner)));
    }
    if !is_account(name) {
        return None;
    }
    if let Some(id) = link.value("story_fbid").filter(|id| rest.is_empty() && is_object(id)) {
        let target = post(link, &format!("https://www.facebook.com/{name}/posts/{id}"), &id);
        return target.map(|target| target.with_account(Some(name)));
    }
    match rest {
        ["posts"] => profile(name),
        ["posts", inner @ ..] => {
            let id = last_id(inner)?;
            let target = post(link, &format!("https://www.facebook.com/{name}/posts/{id}"), id);
            target.map(|target| target.with_account(Some(name)))
        }
        ["activity" | "permalink", id, ..] if is_object(id) => {
            let target = post(link, &format!("https://www.facebook.com/{name}/posts/{id}"), id);
            target.map(|target| target.with_account(Some(name)))
        }
        ["videos", inner @ ..] if last_id(inner).is_some() => {
            let id = last_id(inner)?;
            let address = format!("https://www.facebook.com/{name}/videos/{id}/");
            Some(video(link, Kind::Video, &address, id).with_account(Some(name)))
        }
        ["photos", inner @ ..] if last_id(inner).is_some() => {
            let id = last_id(inner)?;
            let target = post(link, &format!("https://www.facebook.com/photo.php?fbid={id}"), id);
            target.map(|target| target.with_account(Some(name)))
        }
        ["reel", id, ..] if ids::is_number(id) => {
            let address = format!("https://www.facebook.com/reel/{id}");
            Some(video(link, Kind::Reel, &address, id).with_account(Some(name)))
        }
        ["live", ..] => {
            let lower = name.to_lowercase();
            let address = format!("https://www.facebook.com/{lower}/live");
            Some(Target::new(PLATFORM, Kind::Live, &format!("live:{lower}"), &address).with_account(Some(name)))
        }
        _ => profile(name),
    }
}

/// A group, or the post in it that the link names. A group has a name and a number, and a post's
/// number is its own, so the group is no part of the key.
pub(super) fn group(link: &Link, group: &str, rest: &[&str]) -> Option<Target> {
    if !ids::is_name(group, b".-_", 1..=80) || group == "feed" || group == "discover" {
        return None;
    }
    let pinned = link.value("multi_permalinks").or_else(|| {
        let id = link.value("id")?;
        (link.value("view").as_deref() == Some("permalink")).then_some(id)
    });
    let pinned = pinned.and_then(|text| ids::leading_number(&text).map(str::to_owned));
    let id = match rest {
        ["posts" | "permalink", inner @ ..] => last_id(inner),
        _ => pinned.as_deref(),
    };
    if let Some(id) = id {
        let address = format!("https://www.facebook.com/groups/{group}/permalink/{id}/");
        return post(link, &address, id).map(|target| target.with_container(Some(group)));
    }
    let lower = group.to_lowercase();
    let address = format!("https://www.facebook.com/groups/{lower}/");
    Some(Target::new(PLATFORM, Kind::Group, &format!("group:{lower}"), &address).with_id(group))
}

/// A post or photo, or the comment under it that the link names.
pub(super) fn post(link: &Link, address: &str, id: &str) -> Option<Target> {
    if !is_object(id) {
        return None;
    }
    let target = Target::new(PLATFORM, Kind::Post, &format!("post:{id}"), address).with_id(id);
    Some(with_comment(link, target))
}

/// A video, reel or live broadcast: one kind of number, and each address answers for all.
pub(super) fn video(link: &Link, kind: Kind, address: &str, id: &str) -> Target {
    with_comment(link, Target::new(PLATFORM, kind, &format!("video:{id}"), address).with_id(id))
}

/// A link to a comment names the comment, not what it stands under. Some name it in base 64, as
/// `comment:<post>_<comment>`.
fn with_comment(link: &Link, target: Target) -> Target {
    let number = |name: &str| {
        let written = link.value(name)?;
        let plain = ids::base64_text(&written).filter(|text| text.starts_with("comment:")).unwrap_or(written);
        plain.rsplit(['_', ':']).next().filter(|id| ids::is_number(id)).map(str::to_owned)
    };
    let Some(comment) = number("comment_id") else {
        return target;
    };
    let reply = number("reply_comment_id");
    let joint = if target.canonical.contains('?') { '&' } else { '?' };
    let mut address = format!("{}{joint}comment_id={comment}", target.canonical);
    let mut key = format!("{}:{comment}", target.key.trim_start_matches("facebook:"));
    if let Some(reply) = &reply {
        address = format!("{address}&reply_comment_id={reply}");
        key = format!("{key}:{reply}");
    }
    Target::new(PLATFORM, Kind::Comment, &key, &address)
        .with_id(reply.as_deref().unwrap_or(&comment))
        .with_container(target.id.as_deref())
}

/// A story of an account: the number of the account's stories, then an opaque name of one.
pub(super) fn story(bucket: &str, rest: &[&str]) -> Option<Target> {
    let card = rest.first().filter(|card| ids::is_name(card, b"-_=", 6..=200));
    let (key, address) = match card {
        Some(card) => (format!("story:{bucket}:{card}"), format!("https://www.facebook.com/stories/{bucket}/{card}/")),
        None => (format!("stories:{bucket}"), format!("https://www.facebook.com/stories/{bucket}")),
    };
    let target = Target::new(PLATFORM, Kind::Story, &key, &address).with_account(Some(bucket));
    Some(match card {
        Some(card) => target.with_id(card),
        None => target,
    })
}

/// An account by name, or by number where the link has one in that place.
pub(super) fn profile(name: &str) -> Option<Target> {
    let name = name.trim_start_matches('@');
    if ids::is_number(name) {
        return profile_by_id(name);
    }
    if !is_account(name) {
        return None;
    }
    // Pages without a name of their own have one made of their title and number.
    if let Some(id) = ids::number_after_slug(name).filter(|id| name.contains('-') && id.len() >= 9) {
        return profile_by_id(id).map(|target| target.with_account(Some(name)));
    }
    let lower = name.to_lowercase();
    let address = format!("https://www.facebook.com/{lower}");
    Some(Target::new(PLATFORM, Kind::Profile, &format!("profile:{lower}"), &address).with_account(Some(name)))
}

/// An account by number.
pub(super) fn profile_by_id(id: &str) -> Option<Target> {
    if id.len() < 4 {
        return None;
    }
    let address = format!("https://www.facebook.com/profile.php?id={id}");
    Some(Target::new(PLATFORM, Kind::Profile, &format!("user:{id}"), &address).with_id(id))
}

/// The last part that is an id; parts before it are a title or an album.
fn last_id<'a>(parts: &[&'a str]) -> Option<&'a str> {
    let parts = parts.iter().map(|part| part.split(':').next().unwrap_or(part));
    parts.rev().find(|part| is_object(part))
}

/// Ids are digits, or since 2022 `pfbid` and letters that only Facebook can read.
fn is_object(id: &str) -> bool {
    (ids::is_number(id) && id.len() <= 24)
        || id.strip_prefix("pfbid").is_some_and(|rest| ids::is_name(rest, b"", 10..=120))
}

/// Account names: letters of any script, digits, dots and hyphens.
fn is_account(name: &str) -> bool {
    let usable = name.chars().all(|letter| letter.is_alphanumeric() || ".-_".contains(letter));
    usable
        && (2..=80).contains(&name.chars().count())
        && !name.to_ascii_lowercase().ends_with(".php")
        && !RESERVED.contains(&name.to_lowercase().as_str())
}
