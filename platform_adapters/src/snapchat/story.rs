//! Looks for a public story in the data its page carries.
//!
//! Public stories end by themselves after a day: complete data in which the story is absent means
//! [`Seen::Expired`], never *gone*. Who keeps the time (the link itself carries none) decides whether
//! that day is over.

use super::spotlight::{data, ids_at};
use crate::{Page, Target, Unsure, Verdict, look, look::Seen};

const SNAPS: &str = "/props/pageProps/story/snapList";
const SNAP_ID: &str = "/snapId/value";

/// What the page tells about the story.
pub(super) fn judge(target: &Target, page: &Page) -> Verdict {
    let common = look::judge(super::STORY, page);
    let is_undecided = common.seen == Seen::Unsure(Unsure::NoRule) && page.status == 200;
    let snaps = data(&page.body).and_then(|data| ids_at(&data, SNAPS, SNAP_ID));
    match (is_undecided, snaps, target.id.as_deref()) {
        (true, Some(snaps), Some(id)) => {
            if snaps.iter().any(|snap| snap == id) {
                Verdict::new(Seen::Up, "snapchat.story.listed")
            } else {
                Verdict::new(Seen::Expired, "snapchat.story.absent")
            }
        }
        _ => common,
    }
}
