//! Looks for a Spotlight video in the data its page carries.
//!
//! A page that answers with complete data in which the video is absent says that it is gone. The
//! page's text is cut at 64 KiB: data that is not complete says nothing.

use crate::{
    Page, Target, Unsure, Verdict, look,
    look::Seen,
};
use serde_json::Value;

const DATA_START: &str = "id=\"__NEXT_DATA__\"";
const STORIES: &str = "/props/pageProps/spotlightFeed/spotlightStories";
const STORY_ID: &str = "/story/storyId/value";

/// What the page tells about the Spotlight video.
pub(super) fn judge(target: &Target, page: &Page) -> Verdict {
    let common = look::judge(super::SPOTLIGHT, page);
    let is_undecided = common.seen == Seen::Unsure(Unsure::NoRule);
    let stories = data(&page.body).and_then(|data| ids_at(&data, STORIES, STORY_ID));
    match (is_undecided && page.status == 200, stories, target.id.as_deref()) {
        (true, Some(stories), Some(id)) => {
            if stories.iter().any(|story| story == id) {
                Verdict::new(Seen::Up, "snapchat.spotlight.listed")
            } else {
                Verdict::new(Seen::Gone, "snapchat.spotlight.absent")
            }
        }
        _ => common,
    }
}

/// The data of a page; `None` when it is incomplete.
pub(super) fn data(body: &str) -> Option<Value> {
    let (_, after) = body.split_once(DATA_START)?;
    let (_, after) = after.split_once('>')?;
    let (data, _) = after.split_once("</script>")?;
    serde_json::from_str(data).ok()
}

/// The ids in a list of the page's data; `None` when the list is empty or of another shape.
pub(super) fn ids_at(data: &Value, list: &str, id: &str) -> Option<Vec<String>> {
    let ids: Vec<String> = data
        .pointer(list)?
        .as_array()?
        .iter()
        .filter_map(|one| one.pointer(id)?.as_str().map(ToOwned::to_owned))
        .collect();
    if ids.is_empty() { None } else { Some(ids) }
}
