//! Web pages, and files that nobody may read.

use super::super::script::View;
use super::metadata::withheld;
use super::{Reply, Request};
use serde_json::json;

/// A file on Discord's media host.
pub(super) fn discord_file(view: View) -> Reply {
    match view {
        View::Up => Reply::media("image/png"),
        View::Gone | View::Restricted => Reply::text(404, "This content is no longer available."),
        View::Blocked => withheld(),
        View::LoginWall => Reply::text(403, "Forbidden"),
    }
}

/// A page of `t.me`: the embedded view of a post, or the page of an account or invitation.
pub(super) fn telegram(request: &Request, view: View) -> Reply {
    let is_post = request.parameter("embed").is_some();
    match (view, is_post) {
        (View::Up, true) => Reply::html(
            200,
            "Telegram Widget",
            "<div class=\"tgme_widget_message\" data-post=\"example/1\"></div>",
        ),
        (View::Gone, true) => Reply::html(
            200,
            "Telegram Widget",
            "<div class=\"tgme_widget_message_error\">Post not found</div>",
        ),
        (View::Restricted, true) => Reply::html(
            200,
            "Telegram Widget",
            "<div class=\"tgme_widget_message_error\">Channel is private</div>",
        ),
        (View::Up | View::Restricted, false) => Reply::html(
            200,
            "Telegram: Contact",
            "<div class=\"tgme_page_title\">Example</div><div class=\"tgme_page_extra\">12 members</div>",
        ),
        (View::Gone, false) => Reply::html(200, "Telegram Messenger", ""),
        (View::Blocked, _) => withheld(),
        (View::LoginWall, _) => Reply::html(200, "Just a moment...", ""),
    }
}

/// A profile or Spotlight page. A Spotlight page lists its own film among the feed's.
pub(super) fn snapchat(request: &Request, view: View) -> Reply {
    match view {
        View::Up | View::Restricted => {
            let id = request.url.path().rsplit('/').next().unwrap_or_default();
            if is_story(request) {
                return story_page(id);
            }
            let story = json!({"story": {"storyId": {"value": id}}});
            let data = json!({"props": {"pageProps": {"spotlightFeed": {"spotlightStories": [story]}}}});
            let script = format!("<script id=\"__NEXT_DATA__\" type=\"application/json\">{data}</script>");
            Reply::html(200, "Example on Snapchat", &script)
        }
        View::Gone if is_story(request) => story_page("another"),
        View::Gone => Reply::html(404, "Snapchat", "Sorry, this page was not found."),
        View::Blocked => withheld(),
        View::LoginWall => Reply::redirect("https://accounts.snapchat.com/accounts/v2/login"),
    }
}

/// Whether the address is that of a story of an account.
fn is_story(request: &Request) -> bool {
    let parts: Vec<&str> = request.url.path().split('/').filter(|part| !part.is_empty()).collect();
    matches!(parts.as_slice(), ["add" | "u", _, _])
}

/// The page of an account's story, with one snap in it. What ended is not in it any more.
fn story_page(id: &str) -> Reply {
    let data = json!({"props": {"pageProps": {"story": {"snapList": [{"snapId": {"value": id}}]}}}});
    let script = format!("<script id=\"__NEXT_DATA__\" type=\"application/json\">{data}</script>");
    Reply::html(200, "Example on Snapchat", &script)
}

/// A channel page.
pub(super) fn youtube_channel(view: View) -> Reply {
    match view {
        View::Up | View::Restricted => Reply::html(200, "Example - YouTube", ""),
        View::Gone => Reply::html(404, "404 Not Found", "This page isn't available."),
        View::Blocked => withheld(),
        View::LoginWall => Reply::redirect("https://consent.youtube.com/m?continue=x"),
    }
}

/// Any other page. A path that ends like a media file is one; below `/disguised/` it claims to be
/// text.
pub(super) fn anything(request: &Request, view: View) -> Reply {
    let path = request.url.path();
    if view == View::Gone {
        return Reply::html(404, "404 Not Found", "");
    }
    if let Some(content_type) = media_type(path) {
        let content_type = if path.starts_with("/disguised/") { "text/html" } else { content_type };
        return Reply::media(content_type);
    }
    match view {
        View::Blocked => withheld(),
        View::LoginWall => Reply::html(200, "Log in", "<form id=\"login_form\"></form>"),
        _ => Reply::html(200, "Example", "<p>Example page</p>"),
    }
}

/// The media type of a file name.
fn media_type(path: &str) -> Option<&'static str> {
    let (_, ending) = path.rsplit_once('.')?;
    match ending {
        "jpg" | "jpeg" => Some("image/jpeg"),
        "png" => Some("image/png"),
        "svg" => Some("image/svg+xml"),
        "webp" => Some("image/webp"),
        "gif" => Some("image/gif"),
        "mp4" => Some("video/mp4"),
        "mp3" => Some("audio/mpeg"),
        "bin" => Some("application/octet-stream"),
        _ => None,
    }
}
