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
    match (is_undecided && page.status == 200, stories(&page.body), target.id.as_deref()) {
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

/// The ids of the videos in the page's data; `None` when the data is incomplete or of another shape.
fn stories(body: &str) -> Option<Vec<String>> {
    let (_, after) = body.split_once(DATA_START)?;
    let (_, after) = after.split_once('>')?;
    let (data, _) = after.split_once("</script>")?;
    let data: Value = serde_json::from_str(data).ok()?;
    let stories: Vec<String> = data
        .pointer(STORIES)?
        .as_array()?
        .iter()
        .filter_map(|story| story.pointer(STORY_ID)?.as_str().map(ToOwned::to_owned))
        .collect();
    if stories.is_empty() { None } else { Some(stories) }
}
