//! The links of Discord.

use crate::target::{ids, posted};
use crate::{Kind, Link, Target, link::notes};

const PLATFORM: &str = "discord";

/// Subdomains of the application; others hold pages about Discord.
const OPEN_SUBDOMAINS: &[&str] = &["", "www", "ptb", "canary", "m"];

/// What the link points at, or `None` when it is not a link of Discord.
pub(super) fn recognise(link: &Link) -> Option<Target> {
    link.read_as(PLATFORM, grammar)
}

fn grammar(link: &Link, path: &[&str]) -> Option<Target> {
    let host = link.host();
    if host == "cdn.discordapp.com" || link.is_under("discordapp.net") {
        return media_file(link, path);
    }
    match (host, path) {
        ("discord.gg" | "www.discord.gg", ["invite", code, ..] | [code, ..]) => invite(code),
        ("discord.new", [code]) => template(code),
        ("dis.gd", [code]) if ids::is_code(code) => {
            let address = format!("https://dis.gd/{code}");
            let target = Target::new(PLATFORM, Kind::ShareLink, &format!("share:{code}"), &address).with_id(code);
            Some(target.with_note(Some(notes::NEEDS_FOLLOWING)))
        }
        _ if OPEN_SUBDOMAINS.contains(&link.subdomain()) => application(path),
        _ => None,
    }
}

fn application(path: &[&str]) -> Option<Target> {
    match path {
        ["channels", guild, rest @ ..] if is_place(guild) => in_guild(guild, rest),
        ["invite", code, ..] | ["api", "invites" | "invite", code, ..] | ["api", _, "invites", code, ..] => invite(code),
        ["template", code, ..] => template(code),
        ["users", id, ..] => profile(id),
        ["application-directory", id, ..] => profile(id),
        ["servers", slug, ..] if ids::is_code(slug) => {
            let address = format!("https://discord.com/servers/{slug}");
            let id = slug.rsplit('-').next().filter(|id| is_snowflake(id) && id.len() >= 15).unwrap_or(slug);
            Some(Target::new(PLATFORM, Kind::Group, &format!("server:{id}"), &address).with_id(id))
        }
        ["events", guild, event, ..] if is_snowflake(guild) && is_snowflake(event) => {
            let address = format!("https://discord.com/events/{guild}/{event}");
            let target = Target::new(PLATFORM, Kind::Other, &format!("event:{event}"), &address);
            Some(target.with_id(event).with_container(Some(guild)))
        }
        _ => None,
    }
}

fn in_guild(guild: &str, rest: &[&str]) -> Option<Target> {
    let base = format!("https://discord.com/channels/{guild}");
    let container = Some(guild).filter(|guild| *guild != "@me");
    match rest {
        [_, "threads", thread, message, ..] if is_snowflake(thread) && is_snowflake(message) => {
            Some(message_target(&format!("{base}/{thread}/{message}"), thread, message))
        }
        [_, "threads", channel, ..] | [channel] if is_snowflake(channel) => {
            let target = Target::new(PLATFORM, Kind::Channel, &format!("channel:{channel}"), &format!("{base}/{channel}"));
            Some(target.with_id(channel).with_container(container).with_posted(posted::by_discord_id(channel)))
        }
        [channel, message, ..] if is_snowflake(channel) && ids::leading_number(message).is_some_and(is_snowflake) => {
            let message = ids::leading_number(message)?;
            Some(message_target(&format!("{base}/{channel}/{message}"), channel, message))
        }
        // A word behind the channel, or nothing that is a message.
        [channel, _, ..] if is_snowflake(channel) => in_guild(guild, &[*channel]),
        _ if container.is_some() => {
            let target = Target::new(PLATFORM, Kind::Group, &format!("server:{guild}"), &base).with_id(guild);
            Some(target.with_posted(posted::by_discord_id(guild)))
        }
        _ => None,
    }
}

/// A message. Its number is unique in all of Discord, but a thread's first message bears the number
/// of the thread, so the channel is part of the key.
fn message_target(address: &str, channel: &str, message: &str) -> Target {
    Target::new(PLATFORM, Kind::Message, &format!("message:{channel}:{message}"), address)
        .with_id(message)
        .with_container(Some(channel))
        .with_posted(posted::by_discord_id(message))
}

fn invite(code: &str) -> Option<Target> {
    if !ids::is_name(code, b"-", 2..=64) {
        return None;
    }
    let address = format!("https://discord.gg/{code}");
    Some(Target::new(PLATFORM, Kind::Invite, &format!("invite:{code}"), &address).with_id(code))
}

fn template(code: &str) -> Option<Target> {
    if !ids::is_code(code) {
        return None;
    }
    let address = format!("https://discord.new/{code}");
    Some(Target::new(PLATFORM, Kind::Invite, &format!("template:{code}"), &address).with_id(code))
}

fn profile(id: &str) -> Option<Target> {
    if !is_snowflake(id) {
        return None;
    }
    let address = format!("https://discord.com/users/{id}");
    let odd = (id.len() < 15).then_some(notes::ODD_ID);
    let target = Target::new(PLATFORM, Kind::Profile, &format!("user:{id}"), &address).with_id(id);
    Some(target.with_note(odd).with_posted(posted::by_discord_id(id)))
}

/// A file. The signature in the parameters changes from day to day and is no part of the key, but
/// without it the address does not answer, so the canonical address keeps it.
fn media_file(link: &Link, path: &[&str]) -> Option<Target> {
    let (channel, id) = match path {
        ["attachments" | "ephemeral-attachments", channel, _, id, _] if is_snowflake(id) => (Some(*channel), *id),
        ["attachments" | "ephemeral-attachments", channel, id, ..] if is_snowflake(id) => (Some(*channel), *id),
        [_, ..] => return other_file(link, path),
        [] => return None,
    };
    let mut address = format!("https://cdn.discordapp.com{}", link.url.path());
    let signature: Vec<String> = ["ex", "is", "hm"]
        .iter()
        .filter_map(|name| link.value(name).filter(|value| ids::is_code(value)).map(|value| format!("{name}={value}")))
        .collect();
    if !signature.is_empty() {
        address = format!("{address}?{}", signature.join("&"));
    }
    let target = Target::new(PLATFORM, Kind::Attachment, &format!("attachment:{id}"), &address).with_id(id);
    let target = target.with_container(channel).with_note(Some(notes::MEDIA_FILE));
    Some(target.with_posted(posted::by_discord_id(id)))
}

/// The picture of an account, server or emoji, or a copy that Discord keeps of a file elsewhere.
fn other_file(link: &Link, path: &[&str]) -> Option<Target> {
    let file = path.last()?;
    let id = file.split('.').next().unwrap_or(file);
    let key = path.join("/");
    let key = key.rsplit_once('.').map_or(key.as_str(), |(start, _)| start);
    let address = format!("https://{}{}", link.host(), link.url.path());
    let target = Target::new(PLATFORM, Kind::Attachment, &format!("file:{key}"), &address).with_id(id);
    Some(target.with_note(Some(notes::MEDIA_FILE)))
}

fn is_place(text: &str) -> bool {
    text == "@me" || is_snowflake(text)
}

/// Ids of everything: 17 to 20 digits today; shorter ones are noted, not refused.
fn is_snowflake(text: &str) -> bool {
    text.len() <= 20 && ids::is_number(text)
}
