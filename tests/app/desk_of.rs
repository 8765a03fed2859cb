//! Short ways to what most tests begin with.

use crate::caller::{Answer, Caller};

/// A message as a caller sends it: five platforms, a duplicate, a defanged link.
pub const MESSAGE: &str = "[18/11, 21:04] ils ont tout posté ici\n\
    https://www.instagram.com/reel/Co2ZFRrAgHy/?igsh=MzRlODBi\n\
    et là hxxps://www.snapchat[.]com/add/sampleuser\n\
    > zie ook (https://x.com/starwars/status/665052190608723968?s=20), en\n\
    > https://youtu.be/jfKfPfyJRdk\n\
    https://t.me/levlam/1\n\
    https://www.instagram.com/reel/Co2ZFRrAgHy/\n";

pub const EXPLANATION: &str = "An intimate picture of the person shown, spread without consent in a group.";

/// What is typed into a new case; the text is given apart.
pub const KNOWN: &[(&str, &str)] = &[
    ("danger", "no"),
    ("suicide", "no"),
    ("blackmail", "no"),
    ("address", "no"),
    ("person_shown", "from16_to17"),
    ("facts_on", "2026-10-30"),
    ("caller", "victim"),
    ("language", "fr"),
    ("also", "exposure_group"),
    ("explanation", EXPLANATION),
    ("pseudonym", "E."),
];

/// Opens a case through the pages and returns its path.
pub async fn open_case(caller: &mut Caller, text: &str) -> String {
    let page = caller.open("/cases/new").await;
    let mut values = KNOWN.to_vec();
    values.push(("text", text));
    let answer = caller.submit(&page, "/cases", &values).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    answer.location.unwrap().split(['#', '?']).next().unwrap().to_owned()
}

/// Writes the notices of a case and opens the review page.
pub async fn review(caller: &mut Caller, case: &str) -> Answer {
    let page = caller.open(case).await;
    let path = format!("{case}/notices");
    if page.forms(&path).is_empty() {
        return caller.open(&path).await;
    }
    caller.submit_and_follow(&page, &path, &[]).await
}

/// Sends every complete draft of a case.
pub async fn send_all(caller: &mut Caller, case: &str) -> Answer {
    let page = review(caller, case).await;
    let all = format!("{case}/notices/approval");
    // A single draft has a button of its own only.
    let action = if page.forms(&all).is_empty() { "/notices/*/approval" } else { &all };
    caller.submit_and_follow(&page, action, &[("good_faith", "yes")]).await
}

/// The paths of the notices that a page leads to, each once, in order.
pub fn notices_on(page: &Answer) -> Vec<String> {
    let mut paths = Vec::new();
    for part in page.body.split("href=\"/notices/").skip(1) {
        let id: String = part.chars().take_while(|c| c.is_ascii_hexdigit() || *c == '-').collect();
        let path = format!("/notices/{id}");
        if !paths.contains(&path) {
            paths.push(path);
        }
    }
    paths
}
