//! The links of any other website.

use crate::{Kind, Link, Target, link::look_alike, link::notes};

/// Ends of paths that are image and video files.
const MEDIA_ENDS: &[&str] = &[
    ".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".heic", ".bmp", ".mp4", ".m4v", ".mov", ".webm",
    ".avi", ".mkv", ".3gp", ".m3u8",
];

/// What the link points at, or `None` when the link belongs to a platform.
///
/// Parameters may name the thing, so all but the known followers of people stay.
pub(super) fn recognise(link: &Link) -> Option<Target> {
    if link.platform().is_some() {
        return None;
    }
    let address = link.cleaned();
    let key = address.trim_start_matches("https://").trim_end_matches('/');
    let path = link.url.path().to_ascii_lowercase();
    let note = if look_alike::looks_like_a_platform(link.host()) {
        Some(notes::LOOK_ALIKE)
    } else if MEDIA_ENDS.iter().any(|end| path.ends_with(end)) {
        Some(notes::MEDIA_FILE)
    } else {
        None
    };
    Some(Target::new("website", Kind::Other, key, &address).with_note(note))
}
