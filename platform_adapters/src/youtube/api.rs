//! `videos.reportAbuse` of the YouTube Data API v3, one request for each video.
//!
//! Source: <https://developers.google.com/youtube/v3/docs/videos/reportAbuse>. The answer is 204
//! without a ticket number, so this is a flag beside the notice proper. The reason's id is no
//! constant (it differs by account and language): it is empty here and filled from the channel's
//! setting when the request leaves.

use crate::{Api, Kind, Notice, NoticeItem, Platform, Refusal, Target, letter};
use serde_json::json;

const ADDRESS: &str = "https://www.googleapis.com/youtube/v3/videos/reportAbuse";

/// The id when the target is a video: comments, channels and playlists have no such request.
pub(super) fn video_id(target: &Target) -> Option<&str> {
    match target.kind {
        Kind::Video | Kind::Short | Kind::Live => target.id.as_deref(),
        _ => None,
    }
}

/// One request for each video of the notice.
///
/// # Errors
/// [`Refusal::DoorNotOffered`] when there is no video among the links.
pub(super) fn requests(platform: &dyn Platform, notice: &Notice) -> Result<Vec<Api>, Refusal> {
    let requests: Vec<Api> =
        notice.items.iter().filter_map(|item| request(platform, notice, item)).collect();
    if requests.is_empty() { Err(Refusal::DoorNotOffered) } else { Ok(requests) }
}

fn request(platform: &dyn Platform, notice: &Notice, item: &NoticeItem) -> Option<Api> {
    let video = video_id(&item.target)?;
    let text = letter::short(platform, notice, &[item], notice.language);
    Some(Api {
        method: "POST".to_owned(),
        url: ADDRESS.to_owned(),
        body: json!({
            "videoId": video,
            "reasonId": "",
            "comments": text,
            "language": notice.language.key(),
        }),
        accepted: vec![204],
        // 404 videoNotFound: gone or private already, so nothing was reported.
        refused: vec![400, 404],
        // 401: the account has to be connected again; 403: the day's quota is used up.
        later: vec![401, 403, 429, 503],
        later_reasons: vec!["rateLimitExceeded".to_owned(), "quotaExceeded".to_owned()],
        text,
        item_key: item.target.key.clone(),
    })
}
