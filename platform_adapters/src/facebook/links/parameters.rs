//! Pages that name what they show in their parameters, as Facebook's oldest pages do.

use super::{PLATFORM, account};
use crate::target::ids;
use crate::{Kind, Link, Target};

/// What such a page shows; `None` when the parameters name nothing.
pub(super) fn page(link: &Link, path: &[&str]) -> Option<Target> {
    match path {
        ["permalink.php" | "story.php", ..] => {
            let id = value(link, "story_fbid").or_else(|| value(link, "substory_index").filter(|id| id.len() > 8))?;
            let owner = value(link, "id").filter(|id| ids::is_number(id));
            let address = match &owner {
                Some(owner) => format!("https://www.facebook.com/permalink.php?story_fbid={id}&id={owner}"),
                None => format!("https://www.facebook.com/permalink.php?story_fbid={id}"),
            };
            account::post(link, &address, &id).map(|target| target.with_account(owner.as_deref()))
        }
        ["photo.php" | "photo", ..] if link.has("v") && !link.has("fbid") => video(link, Kind::Video),
        ["photo.php" | "photo", rest @ ..] => {
            let id = match rest {
                [id, ..] if ids::is_number(id) => (*id).to_owned(),
                _ => value(link, "fbid").or_else(|| value(link, "story_fbid"))?,
            };
            account::post(link, &format!("https://www.facebook.com/photo.php?fbid={id}"), &id)
        }
        ["watch", "live", ..] => video(link, Kind::Live),
        ["reel", id, ..] => {
            let id = ids::leading_number(id)?;
            let target = account::video(link, Kind::Reel, &format!("https://www.facebook.com/reel/{id}"), id);
            Some(target)
        }
        ["video.php" | "video" | "watch" | "video_embed.php", rest @ ..] => match rest {
            [id] | [_, id, ..] if ids::is_number(id) => Some(account::video(link, Kind::Video, &watch(id), id)),
            _ => video(link, Kind::Video),
        },
        ["profile.php", ..] => {
            let text = link.value("id")?;
            account::profile_by_id(ids::leading_number(&text)?)
        }
        ["media", ..] => {
            let set = value(link, "set")?;
            // `a.<album>.<group>.<owner>`: the first number is the album's.
            let id = set.split('.').find(|id| ids::is_number(id)).unwrap_or(&set);
            let address = format!("https://www.facebook.com/media/set/?set={set}");
            Some(Target::new(PLATFORM, Kind::Playlist, &format!("album:{id}"), &address).with_id(id))
        }
        ["events", event, "permalink", id, ..] if ids::is_number(id) && ids::is_number(event) => {
            let address = format!("https://www.facebook.com/events/{event}/permalink/{id}/");
            account::post(link, &address, id).map(|target| target.with_container(Some(event)))
        }
        ["events", .., id] | ["events", id, ..] if ids::is_number(id) => {
            let address = format!("https://www.facebook.com/events/{id}/");
            Some(Target::new(PLATFORM, Kind::Other, &format!("event:{id}"), &address).with_id(id))
        }
        _ => None,
    }
}

fn video(link: &Link, kind: Kind) -> Option<Target> {
    let text = link.value("v").or_else(|| link.value("video_id"))?;
    let id = ids::leading_number(&text)?;
    Some(account::video(link, kind, &watch(id), id))
}

fn watch(id: &str) -> String {
    format!("https://www.facebook.com/watch/?v={id}")
}

/// A parameter that is an id of either kind.
fn value(link: &Link, name: &str) -> Option<String> {
    link.value(name).map(|text| {
        let end = text.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '.').unwrap_or(text.len());
        text.get(..end).unwrap_or_default().to_owned()
    }).filter(|text| !text.is_empty())
}
