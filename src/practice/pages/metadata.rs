//! Metadata endpoints that tell whether something is there, without its media.

use super::super::script::{View, fnv1a};
use super::{Reply, Request};
use serde_json::{Value, json};

/// Meta oEmbed (developers.facebook.com, Graph API, oEmbed Read). Codes as on that page.
pub(super) fn meta(is_instagram: bool, view: View) -> Reply {
    match (view, is_instagram) {
        (View::Up, true) => Reply::json(200, &embed("Instagram", "instagram-media")),
        (View::Up, false) => Reply::json(200, &embed("Facebook", "fb-post")),
        (View::Gone, true) => meta_error(24, None, "The requested resource does not exist"),
        (View::Gone, false) => meta_error(100, None, "Invalid parameter"),
        (View::Restricted, true) => meta_error(10, Some(2_207_046), "The owner has disabled embedding"),
        (View::Restricted, false) => meta_error(400, None, "This media is private"),
        (View::Blocked, _) => withheld(),
        (View::LoginWall, _) => meta_error(190, None, "An access token is required to request this resource"),
    }
}

/// TikTok oEmbed. A private or restricted video answers as a missing one.
pub(super) fn tiktok(view: View) -> Reply {
    match view {
        View::Up => Reply::json(200, &embed("TikTok", "tiktok-embed")),
        View::Gone | View::Restricted => {
            Reply::json(400, &json!({"code": 400, "message": "Something went wrong"}))
        }
        View::Blocked => withheld(),
        View::LoginWall => Reply::redirect("https://www.tiktok.com/login"),
    }
}

/// X oEmbed.
pub(super) fn x(view: View) -> Reply {
    match view {
        View::Up => Reply::json(200, &embed("X", "twitter-tweet")),
        View::Gone => {
            Reply::json(404, &json!({"error": "Sorry, that page does not exist.", "request": "/oembed"}))
        }
        View::Restricted => Reply::json(
            403,
            &json!({"error": "Sorry, you are not authorized to see this status.", "request": "/oembed"}),
        ),
        View::Blocked => withheld(),
        View::LoginWall => Reply::redirect("https://x.com/i/flow/login"),
    }
}

/// YouTube oEmbed.
pub(super) fn youtube(view: View) -> Reply {
    match view {
        View::Up => Reply::json(200, &embed("YouTube", "youtube-player")),
        View::Gone => Reply::text(404, "Not Found"),
        View::Restricted => Reply::text(401, "Unauthorized"),
        View::Blocked => withheld(),
        View::LoginWall => Reply::redirect("https://consent.youtube.com/m?continue=x"),
    }
}

/// Discord's invite resource (discord.com/developers, Invite Resource, Get Invite).
pub(super) fn discord_invite(request: &Request, view: View) -> Reply {
    let code = request.url.path().rsplit('/').next().unwrap_or_default();
    match view {
        View::Up => {
            // Every invitation has a server of its own, unless its code says of which server it is.
            let server = code.rsplit('-').next().unwrap_or(code);
            let id = 302_094_807_046_684_672_u64 + fnv1a(server) % 1_000_000_000;
            let guild = json!({"id": id.to_string(), "name": format!("Example {server}")});
            Reply::json(
                200,
                &json!({"type": 0, "code": code, "guild": guild, "approximate_member_count": 12}),
            )
        }
        View::Gone | View::Restricted => {
            Reply::json(404, &json!({"message": "Unknown Invite", "code": 10006}))
        }
        View::Blocked => withheld(),
        View::LoginWall => {
            let limited =
                json!({"message": "You are being rate limited.", "retry_after": 2.0, "global": false});
            Reply::json(429, &limited).with_header("Retry-After", "2")
        }
    }
}

/// Withheld in the country that asks (RFC 7725).
pub(super) fn withheld() -> Reply {
    Reply::html(451, "Unavailable For Legal Reasons", "<p>Not available in your country.</p>")
}

/// An oEmbed answer of type `rich`.
fn embed(provider: &str, class: &str) -> Value {
    json!({
        "version": "1.0",
        "type": "rich",
        "provider_name": provider,
        "width": 550,
        "html": format!("<blockquote class=\"{class}\"></blockquote>"),
    })
}

/// An error in the form of the Graph API.
fn meta_error(code: i64, subcode: Option<i64>, message: &str) -> Reply {
    let mut error =
        json!({"message": message, "type": "OAuthException", "code": code, "fbtrace_id": "practice"});
    if let (Some(subcode), Some(members)) = (subcode, error.as_object_mut()) {
        members.insert("error_subcode".to_owned(), subcode.into());
    }
    Reply::json(400, &json!({"error": error}))
}
