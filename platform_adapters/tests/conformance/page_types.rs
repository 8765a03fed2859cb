//! Pages that are no answer, whatever they say, held against every platform: none may close a link.
//!
//! `samples/page_types.jsonl` holds them; the tests of the whole program serve the same file.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use super::facts::target;
use platform_adapters::look::Seen;
use platform_adapters::{Kind, Look, Page, platforms};
use serde_json::Value;

/// One type of page.
struct PageType {
    name: String,
    page: Page,
    /// The answer where no rule of the platform says more; any that is not *gone* when missing.
    seen: Option<Seen>,
}

fn page_types() -> Vec<PageType> {
    include_str!("../../samples/page_types.jsonl")
        .lines()
        .map(|line| {
            let row: Value = serde_json::from_str(line).unwrap();
            let text = |key: &str| row.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
            let repeat = row.get("repeat").and_then(Value::as_u64).unwrap_or(1) as usize;
            PageType {
                name: text("name"),
                page: Page {
                    status: row.get("status").and_then(Value::as_u64).unwrap() as u16,
                    location: row.get("location").and_then(Value::as_str).map(str::to_owned),
                    content_type: text("content_type"),
                    body: text("body").repeat(repeat),
                    country: "BE".to_owned(),
                    ..Page::default()
                },
                seen: row.get("seen").and_then(Value::as_str).map(|word| Seen::by_word(word).unwrap()),
            }
        })
        .collect()
}

#[test]
fn none_of_fifty_types_of_pages_is_ever_gone_or_up() {
    let types = page_types();
    assert!(types.len() >= 50, "only {} types", types.len());
    let mut held = 0;
    for platform in platforms() {
        for kind in Kind::ALL {
            let target = target(*platform, *kind, 1);
            for look in [platform.look(&target), platform.look_with_key(&target)] {
                let Look::Fetch { url, method } = look else { continue };
                for one in &types {
                    let is_headers_only = method == platform_adapters::look::Method::Head;
                    // Headers tell a status and nothing else: a signed address answers with both.
                    if is_headers_only && matches!(one.page.status, 200 | 404) {
                        continue;
                    }
                    let page = Page { url: url.clone(), ..one.page.clone() };
                    let verdict = platform.judge(&target, &page);
                    let place = format!("{} {kind:?}, {}: {verdict:?}", platform.key(), one.name);
                    assert!(!matches!(verdict.seen, Seen::Gone | Seen::Expired | Seen::Up), "{place}");
                    let is_own_rule =
                        !verdict.rule.starts_with("wall.") && !verdict.rule.ends_with(".no_rule");
                    if let Some(seen) = one.seen.filter(|_| !is_own_rule && !is_headers_only) {
                        assert_eq!(verdict.seen, seen, "{place}");
                    }
                    held += 1;
                }
            }
        }
    }
    assert!(held >= 1_000, "only {held} pages were held against a platform");
}
