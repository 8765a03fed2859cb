//! Google's token endpoint and the part of YouTube's interface that takes reports.

use super::super::script::View;
use super::super::state::{ApiCall, Shared};
use super::{Reply, Request};
use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use url::Url;

/// Every access token of the practice world begins so; anything else is refused with 401.
const ACCESS_TOKEN: &str = "practice-access-";
/// A refresh token that begins so has been revoked.
const REVOKED: &str = "revoked";

/// The authorisation codes that are good; each for one exchange.
const CODE: &str = "practice-code-";
/// Where a person allows the use of the pretend account.
pub(in crate::practice) const CONSENT_PATH: &str = "/o/oauth2/v2/auth";

/// The consent page (RFC 6749, section 4.1.1): a person allows or refuses.
pub(super) fn consent(request: &Request) -> Reply {
    let value = |name: &str| request.parameter(name).unwrap_or_default();
    let back = |extra: (&str, &str)| {
        let mut url = Url::parse(&value("redirect_uri")).ok()?;
        url.query_pairs_mut().append_pair("state", &value("state")).append_pair(extra.0, extra.1);
        Some(url.as_str().replace('&', "&amp;"))
    };
    let is_whole = value("response_type") == "code"
        && value("code_challenge_method") == "S256"
        && !value("scope").is_empty()
        && !value("client_id").is_empty();
    // The code carries the challenge, so that the exchange can check the verifier.
    let code = format!("{CODE}{}", value("code_challenge"));
    match (is_whole, back(("code", &code)), back(("error", "access_denied"))) {
        (true, Some(allow), Some(refuse)) => Reply::html(
            200,
            "Pretend account",
            &format!(
                "<h1>Pretend account</h1><p>This page plays Google in the practice world.</p>\
                 <p><a id=\"allow\" href=\"{allow}\">Allow</a> \
                 <a id=\"refuse\" href=\"{refuse}\">Refuse</a></p>"
            ),
        ),
        _ => Reply::text(400, "invalid_request"),
    }
}

/// The token endpoint: codes (RFC 6749, section 4.1.3, with RFC 7636) and refresh tokens
/// (section 6). Any refresh token is good unless it says that it is revoked, or was given back.
pub(super) fn token(shared: &Shared, request: &Request) -> Reply {
    let form: Vec<(String, String)> = serde_urlencoded::from_str(&request.body).unwrap_or_default();
    let value = |name: &str| form.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let access =
        json!({"access_token": format!("{ACCESS_TOKEN}1"), "expires_in": 3599, "token_type": "Bearer"});
    match (value("grant_type"), value("refresh_token"), value("code"), value("code_verifier")) {
        (Some("refresh_token"), Some(token), _, _) => {
            let is_over = token.starts_with(REVOKED) || shared.lock().revoked.contains(token);
            if is_over { invalid_grant() } else { Reply::json(200, &access) }
        }
        (Some("authorization_code"), _, Some(code), Some(verifier)) => {
            let challenge = BASE64URL_NOPAD.encode(&Sha256::digest(verifier));
            let is_good = code.strip_prefix(CODE) == Some(challenge.as_str())
                && shared.lock().used_codes.insert(code.to_owned());
            if !is_good {
                return invalid_grant();
            }
            let mut whole = access;
            whole["refresh_token"] = json!(format!("practice-refresh-{}", shared.lock().used_codes.len()));
            Reply::json(200, &whole)
        }
        _ => Reply::json(400, &json!({"error": "invalid_request"})),
    }
}

fn invalid_grant() -> Reply {
    let words = json!({"error": "invalid_grant", "error_description": "Token has been expired or revoked."});
    Reply::json(400, &words)
}

/// Takes a token back (RFC 7009).
pub(super) fn revoke(shared: &Shared, request: &Request) -> Reply {
    let form: Vec<(String, String)> = serde_urlencoded::from_str(&request.body).unwrap_or_default();
    match form.into_iter().find(|(key, _)| key == "token") {
        Some((_, token)) => {
            shared.lock().revoked.insert(token);
            Reply::json(200, &json!({}))
        }
        None => Reply::json(400, &json!({"error": "invalid_request"})),
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
        ("GET", "/youtube/v3/videoAbuseReportReasons") => {
            let list = shared.lock().reasons.clone();
            let etag = format!("\"{}\"", HEXLOWER.encode(&Sha256::digest(list.to_string())));
            if request.if_none_match == etag {
                return Reply::text(304, "");
            }
            Reply::json(200, &list).with_header("ETag", &etag)
        }
        ("GET", "/youtube/v3/channels") => {
            Reply::json(200, &json!({"items": [{"snippet": {"title": "Practice hotline"}}]}))
        }
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
    let mut state = shared.lock();
    let is_known = |id: &str| {
        state.reasons["items"].as_array().is_some_and(|items| items.iter().any(|item| item["id"] == id))
    };
    let (Some(video), true) = (text(&body, "videoId"), text(&body, "reasonId").is_some_and(is_known)) else {
        return error(400, "invalidAbuseReason");
    };
    let address = format!("https://www.youtube.com/watch?v={video}");
    if state.view(&address) == View::Gone {
        return error(404, "videoNotFound");
    }
    let call = ApiCall {
        host: request.url.host_str().unwrap_or_default().to_owned(),
        path: request.url.path().to_owned(),
        body: body.clone(),
        at: state.now(),
    };
    state.take_call(call, &address);
    Reply::text(204, "")
}

/// A member of a body that is a text and not empty.
fn text<'a>(body: &'a Value, name: &str) -> Option<&'a str> {
    body.get(name).and_then(Value::as_str).filter(|text| !text.is_empty())
}

/// The reasons one may report for. The ids are invented: the real ones are not published.
pub(in crate::practice) fn reasons() -> Value {
    json!({"kind": "youtube#videoAbuseReportReasonListResponse", "etag": "practice", "items": [
        {"kind": "youtube#videoAbuseReportReason", "id": "practice-1", "snippet": {
            "label": "Sexual content",
            "secondaryReasons": [{"id": "practice-1a", "label": "Content involving minors"}],
        }},
        {"kind": "youtube#videoAbuseReportReason", "id": "practice-2", "snippet": {"label": "Harassment"}},
    ]})
}

/// Another list of reasons.
pub(in crate::practice) fn list(reasons: &[(&str, &str)]) -> Value {
    let items: Vec<Value> = reasons
        .iter()
        .map(|(id, label)| json!({"kind": "youtube#videoAbuseReportReason", "id": id, "snippet": {"label": label}}))
        .collect();
    json!({"kind": "youtube#videoAbuseReportReasonListResponse", "items": items})
}

/// An error in the form of Google's interfaces.
fn error(status: u16, reason: &str) -> Reply {
    Reply::json(status, &json!({"error": {"code": status, "errors": [{"reason": reason}]}}))
}
