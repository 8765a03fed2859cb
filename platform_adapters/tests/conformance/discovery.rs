//! The requests to YouTube against Google's public discovery document: method, path, parameters,
//! body members and permission are those that the interface describes.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use super::facts::notice;
use platform_adapters::{Api, Door, Language, Submission, by_key};
use serde_json::Value;
use std::collections::BTreeSet;
use url::Url;

fn document() -> Value {
    serde_json::from_str(include_str!("../discovery/youtube.v3.json")).unwrap()
}

/// Checks method, path and parameters; returns the method's description.
fn checked(document: &Value, resource: &str, name: &str, request: &Api) -> Value {
    let method = document["resources"][resource]["methods"][name].clone();
    assert_eq!(method["httpMethod"].as_str(), Some(request.method.as_str()), "{resource}.{name}");
    let url = Url::parse(&request.url).unwrap();
    assert_eq!(Some(url.path().trim_start_matches('/')), method["path"].as_str(), "{resource}.{name}");
    let given: BTreeSet<String> = url.query_pairs().map(|(name, _)| name.into_owned()).collect();
    let known = method["parameters"].as_object().unwrap();
    for parameter in &given {
        assert!(known.contains_key(parameter), "{resource}.{name} has no parameter {parameter}");
    }
    for (parameter, facts) in known {
        let is_missing = facts["required"] == Value::Bool(true) && !given.contains(parameter);
        assert!(!is_missing, "{resource}.{name} needs {parameter}");
    }
    let scope = by_key("youtube").unwrap().interface().unwrap().scope;
    assert!(
        method["scopes"].as_array().unwrap().iter().any(|one| one == scope),
        "{resource}.{name}: {scope}"
    );
    assert!(document["auth"]["oauth2"]["scopes"].get(scope).is_some());
    method
}

#[test]
fn a_report_is_what_the_discovery_document_describes() {
    let (document, youtube) = (document(), by_key("youtube").unwrap());
    let Ok(Submission::Api(requests)) = youtube.write(&notice(youtube), Door::Api) else {
        unreachable!("YouTube has an interface");
    };
    for request in requests {
        let method = checked(&document, "videos", "reportAbuse", &request);
        let schema = method["request"]["$ref"].as_str().unwrap();
        let members = document["schemas"][schema]["properties"].as_object().unwrap();
        let (reason, second) = youtube.interface().unwrap().reason_members;
        for member in request.body.as_object().unwrap().keys().map(String::as_str).chain([reason, second]) {
            assert_eq!(members[member]["type"].as_str(), Some("string"), "{member}");
        }
        // No answer is described: that is why there is no receipt but the status.
        assert!(method.get("response").is_none());
        assert_eq!(request.accepted, [204]);
    }
}

#[test]
fn reasons_and_account_are_asked_as_the_discovery_document_describes() {
    let (document, youtube) = (document(), by_key("youtube").unwrap());
    for language in [Language::En, Language::Fr, Language::Nl, Language::De] {
        let request = youtube.reasons(language).unwrap();
        let method = checked(&document, "videoAbuseReportReasons", "list", &request);
        assert_eq!(method["response"]["$ref"], "VideoAbuseReportReasonListResponse");
    }
    checked(&document, "channels", "list", &youtube.account().unwrap());
    let host = Url::parse(document["rootUrl"].as_str().unwrap()).unwrap();
    assert!(host.host_str().unwrap().ends_with(".googleapis.com"));
}

#[test]
fn the_list_of_reasons_is_read_as_its_schema_says() {
    let document = document();
    let schemas = &document["schemas"];
    assert_eq!(schemas["VideoAbuseReportReasonListResponse"]["properties"]["items"]["type"], "array");
    let words = &schemas["VideoAbuseReportReasonSnippet"]["properties"];
    assert_eq!(words["secondaryReasons"]["items"]["$ref"], "VideoAbuseReportSecondaryReason");
    let youtube = by_key("youtube").unwrap();
    let answer = serde_json::json!({"kind": "youtube#videoAbuseReportReasonListResponse", "items": [
        {"id": "one", "snippet": {"label": "First", "secondaryReasons": [{"id": "1a", "label": "Finer"}]}},
        {"id": "two", "snippet": {"label": "Second"}},
    ]});
    let reasons = youtube.read_reasons(&answer).unwrap();
    assert_eq!(reasons.iter().map(|reason| reason.id.as_str()).collect::<Vec<_>>(), ["one", "two"]);
    assert_eq!(reasons[0].second[0].label, "Finer");
    assert!(platform_adapters::Reason::exists(&reasons, "one", Some("1a")));
    assert!(!platform_adapters::Reason::exists(&reasons, "two", Some("1a")));
    for junk in [serde_json::json!({}), serde_json::json!({"items": [{"id": 3}]}), Value::Null] {
        assert_eq!(youtube.read_reasons(&junk), None);
    }
}
