//! Every route of the table, tried by everybody; forged forms; headers.

use crate::caller::Caller;
use crate::world::World;
use takedown_desk::web::routes::{Access, TABLE};

const ABSENT: &str = "01900000-0000-7000-8000-000000000000";

fn path(pattern: &str) -> String {
    pattern.replace("{id}", ABSENT).replace("{platform}", "instagram").replace("{name}", "app.css")
}

async fn ask(caller: &mut Caller, method: &str, path: &str, csrf: &str) -> u16 {
    if method == "GET" {
        caller.get(path).await.status
    } else {
        caller.post(path, &[("csrf".to_owned(), csrf.to_owned())]).await.status
    }
}

async fn csrf(caller: &mut Caller) -> String {
    caller.get("/account").await.attribute("input[name=csrf]", "value").unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stranger_gets_in_nowhere() {
    let world = World::new().await;
    let mut stranger = world.stranger();
    let token = csrf(&mut stranger).await;
    for route in TABLE.iter().filter(|route| route.access != Access::Anybody) {
        let status = ask(&mut stranger, route.method, &path(route.path), &token).await;
        assert_eq!(status, 401, "{} {}", route.method, route.path);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_role_that_does_not_cover_a_route_is_refused() {
    let world = World::new().await;
    let callers = [
        ("caseworker", world.caseworker().await, vec![Access::Caseworker]),
        (
            "supervisor",
            world.supervisor().await,
            vec![Access::Caseworker, Access::Supervisor, Access::Overseer],
        ),
        ("administrator", world.administrator().await, vec![Access::Administrator, Access::Overseer]),
        ("officer", world.officer().await, vec![Access::Officer]),
    ];
    for (name, mut caller, allowed) in callers {
        let token = csrf(&mut caller).await;
        for route in TABLE {
            let open = matches!(route.access, Access::Anybody | Access::HalfSignedIn | Access::SignedIn);
            if open {
                continue;
            }
            let status = ask(&mut caller, route.method, &path(route.path), &token).await;
            if allowed.contains(&route.access) {
                assert_ne!(status, 403, "{name}: {} {}", route.method, route.path);
            } else {
                assert_eq!(status, 403, "{name}: {} {}", route.method, route.path);
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_from_elsewhere_changes_nothing() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let token = csrf(&mut caller).await;
    let fields = |csrf: &str| {
        vec![
            ("csrf".to_owned(), csrf.to_owned()),
            ("language".to_owned(), "de".to_owned()),
            ("theme".to_owned(), "dark".to_owned()),
        ]
    };
    let forged = [
        (Some("cross-site"), None, token.as_str()),
        (Some("same-site"), None, token.as_str()),
        (Some("none"), None, token.as_str()),
        (None, None, token.as_str()),
        (None, Some("https://evil.example"), token.as_str()),
        (None, Some("null"), token.as_str()),
        (Some("same-origin"), None, ""),
        (Some("same-origin"), None, "AAAAAAAAAAAAAAAAAAAAAA"),
    ];
    for (site, origin, csrf) in forged {
        let mut request = caller.raw(reqwest::Method::POST, "/account").form(&fields(csrf));
        if let Some(site) = site {
            request = request.header("sec-fetch-site", site);
        }
        if let Some(origin) = origin {
            request = request.header("origin", origin);
        }
        assert_eq!(caller.send(request).await.status, 403, "{site:?} {origin:?} {csrf:?}");
    }
    assert_eq!(caller.open("/account").await.attribute("html", "lang").as_deref(), Some("en"));
    let own =
        caller.raw(reqwest::Method::POST, "/account").header("origin", &world.base).form(&fields(&token));
    assert_eq!(caller.send(own).await.status, 303);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_carries_the_headers() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    for path in ["/sign-in", "/account", "/nothing", "/times", "/assets/app.css", "/healthz", "/cases/x"] {
        let answer = caller.get(path).await;
        let header = |name: &str| answer.headers.get(name).map(|value| value.to_str().unwrap().to_owned());
        let policy = header("content-security-policy").unwrap_or_else(|| panic!("{path}"));
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{path}: {policy}");
        assert_eq!(header("x-content-type-options").as_deref(), Some("nosniff"), "{path}");
        assert_eq!(header("referrer-policy").as_deref(), Some("no-referrer"), "{path}");
        assert_eq!(header("x-frame-options").as_deref(), Some("DENY"), "{path}");
        assert!(header("server").is_none(), "{path}");
        if !path.starts_with("/assets") {
            assert_eq!(header("cache-control").as_deref(), Some("no-store"), "{path}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_or_a_flood_is_refused_in_words() {
    let world = World::new().await;
    let mut caller = world.caseworker().await;
    let post = |kind: &str, body: Vec<u8>| {
        caller
            .raw(reqwest::Method::POST, "/account")
            .header("sec-fetch-site", "same-origin")
            .header("content-type", kind)
            .body(body)
    };
    let file = post("multipart/form-data; boundary=x", b"--x--".to_vec());
    let flood = post("application/x-www-form-urlencoded", vec![b'a'; 4 << 20]);
    assert_eq!(caller.send(file).await.status, 415);
    assert_eq!(caller.send(flood).await.status, 413);
}
