//! Google's token endpoint and the part of YouTube's interface that takes reports.

use super::super::script::View;
use super::super::state::{ApiCall, Shared};
use super::{Reply, Request};
use serde_json::{Value, json};

/// Every access token of the practice world begins so; anything else is refused with 401.
const ACCESS_TOKEN: &str = "practice-access-";
/// A refresh token that begins so has been revoked.
const REVOKED: &str = "revoked";

/// The token endpoint (RFC 6749, section 6): any refresh token is good unless it says that it is
/// revoked.
pub(super) fn token(request: &Request) -> Reply {
    let form: Vec<(String, String)> = serde_urlencoded::from_str(&request.body).unwrap_or_default();
    let value = |name: &str| form.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    match (value("grant_type"), value("refresh_token")) {
        (Some("refresh_token"), Some(token)) if token.starts_with(REVOKED) => {
            let words =
                json!({"error": "invalid_grant", "error_description": "Token has been expired or revoked."});
            Reply::json(400, &words)
        }
        (Some("refresh_token"), Some(_)) => {
            let words = json!({"access_token": format!("{ACCESS_TOKEN}1"), "expires_in": 3599, "token_type": "Bearer"});
            Reply::json(200, &words)
        }
        _ => Reply::json(400, &json!({"error": "invalid_request"})),
    }
}

/// YouTube Data API v3, `videos.reportAbuse` and `videoAbuseReportReasons.list`.
pub(super) fn youtube_api(shared: &Shared, request: &Request) -> Reply {
    if (request.method.as_str(), request.url.path()) == ("GET", "/youtube/v3/videos") {
        return videos(shared, request);
    }
    if !request.authorization.starts_with(&format!("Bearer {ACCESS_TOKEN}")) {
        return error(401, "authError");
    }
    match (request.method.as_str(), request.url.path()) {
        ("POST", "/youtube/v3/videos/reportAbuse") => report(shared, request),
        ("GET", "/youtube/v3/videoAbuseReportReasons") => Reply::json(200, &reasons()),
        _ => error(404, "notFound"),
    }
}

/// `videos.list`: takes any key that is not empty.
fn videos(shared: &Shared, request: &Request) -> Reply {
    if request.api_key.is_empty() {
        return error(403, "forbidden");
    }
    let id = request.parameter("id").unwrap_or_default();
    let view = shared.lock().view(&format!("https://www.youtube.com/watch?v={id}"));
    let public = json!({"uploadStatus": "processed", "privacyStatus": "public"});
    let item = |status: Value, details: Value| json!([{"kind": "youtube#video", "id": id, "status": status, "contentDetails": details}]);
    let items = match view {
        View::Up => item(public, json!({})),
        View::Gone => json!([]),
        View::Restricted => item(json!({"uploadStatus": "processed", "privacyStatus": "private"}), json!({})),
        View::Blocked => item(public, json!({"regionRestriction": {"blocked": ["BE"]}})),
        View::LoginWall => return error(403, "quotaExceeded"),
    };
    Reply::json(200, &json!({"kind": "youtube#videoListResponse", "items": items}))
}

/// Takes a report: 204 without a body, as documented.
fn report(shared: &Shared, request: &Request) -> Reply {
    let body: Value = serde_json::from_str(&request.body).unwrap_or_default();
    let (Some(video), Some(_)) = (text(&body, "videoId"), text(&body, "reasonId")) else {
        return error(400, "invalidAbuseReason");
    };
    let mut state = shared.lock();
    let call = ApiCall {
        host: request.url.host_str().unwrap_or_default().to_owned(),
        path: request.url.path().to_owned(),
        body: body.clone(),
        at: state.now(),
    };
    state.take_call(call, &format!("https://www.youtube.com/watch?v={video}"));
    Reply::text(204, "")
}

/// A member of a body that is a text and not empty.
fn text<'a>(body: &'a Value, name: &str) -> Option<&'a str> {
    body.get(name).and_then(Value::as_str).filter(|text| !text.is_empty())
}

/// The reasons one may report for. The ids are invented: the real ones are not published.
fn reasons() -> Value {
    json!({"kind": "youtube#videoAbuseReportReasonListResponse", "items": [
        {"kind": "youtube#videoAbuseReportReason", "id": "practice-1", "snippet": {"label": "Sexual content"}},
    ]})
}

/// An error in the form of Google's interfaces.
fn error(status: u16, reason: &str) -> Reply {
    Reply::json(status, &json!({"error": {"code": status, "errors": [{"reason": reason}]}}))
}
