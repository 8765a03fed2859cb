//! Reading links: tables of what each address names, and properties that hold for every input.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use platform_adapters::reader::{FoundLink, read, read_one};
use serde_json::Value;

const PLATFORMS: &str = include_str!("../samples/links/platforms.jsonl");
const NO_PLATFORM: &str = include_str!("../samples/links/no_platform.jsonl");
const KEYS: &str = include_str!("../samples/links/keys.jsonl");
const MESSAGES: &str = include_str!("../samples/links/messages.jsonl");
const TIMES: &str = include_str!("../samples/links/times.jsonl");
const WEBSITES: &str = include_str!("../samples/links/websites.jsonl");

/// Every shape of one platform, with the canonical address and the key.
const SHAPES: [(&str, &str); 10] = [
    ("instagram", include_str!("../samples/links/instagram.jsonl")),
    ("facebook", include_str!("../samples/links/facebook.jsonl")),
    ("tiktok", include_str!("../samples/links/tiktok.jsonl")),
    ("snapchat", include_str!("../samples/links/snapchat.jsonl")),
    ("discord", include_str!("../samples/links/discord.jsonl")),
    ("x", include_str!("../samples/links/x.jsonl")),
    ("youtube", include_str!("../samples/links/youtube.jsonl")),
    ("google_search", include_str!("../samples/links/google_search.jsonl")),
    ("telegram", include_str!("../samples/links/telegram.jsonl")),
    ("whatsapp", include_str!("../samples/links/whatsapp.jsonl")),
];

fn rows(table: &str) -> Vec<Value> {
    table.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn texts(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().map(|text| text.as_str().unwrap().to_owned()).collect()
}

fn canonical(found: &FoundLink) -> String {
    found.target.as_ref().map(|target| target.canonical.clone()).unwrap_or_default()
}

fn key(link: &str) -> String {
    let target = read_one(link).target;
    target.unwrap_or_else(|| panic!("{link} has no target")).key
}

#[test]
fn every_address_is_read_as_what_it_names() {
    for row in rows(PLATFORMS) {
        let link = row["link"].as_str().unwrap();
        let found = read_one(link);
        let target = found.target.clone().unwrap_or_else(|| panic!("{link} has no target"));
        assert_eq!(target.platform, row["platform"], "{link}");
        assert_eq!(target.kind.key(), row["kind"], "{link}");
        assert_eq!(target.id.as_deref(), row["id"].as_str(), "{link}");
        assert_eq!(target.account.as_deref(), row["account"].as_str(), "{link}");
        assert_eq!(found.note.as_deref(), row["note"].as_str(), "{link}");
    }
}

#[test]
fn every_shape_of_a_platform_is_read_whole() {
    for (platform, table) in SHAPES {
        for row in rows(table) {
            let link = row["link"].as_str().unwrap();
            let found = read_one(link);
            let target = found.target.unwrap_or_else(|| panic!("{link} has no target"));
            assert_eq!(target.platform, row["platform"], "{link}");
            assert_eq!(target.kind.key(), row["kind"], "{link}");
            assert_eq!(target.id.as_deref(), row["id"].as_str(), "{link}");
            assert_eq!(target.account.as_deref(), row["account"].as_str(), "{link}");
            assert_eq!(target.container.as_deref(), row["container"].as_str(), "{link}");
            assert_eq!(target.canonical, row["canonical"], "{link}");
            assert_eq!(target.key, row["key"], "{link}");
            assert_eq!(found.note.as_deref(), row["note"].as_str(), "{link}");
        }
        assert!(rows(table).len() >= 25, "{platform}: too few shapes");
    }
}

#[test]
fn any_other_website_keeps_its_address() {
    for row in rows(WEBSITES) {
        let link = row["link"].as_str().unwrap();
        let found = read_one(link);
        assert_eq!(found.target.as_ref().unwrap().platform, "website", "{link}");
        assert_eq!(canonical(&found), row["canonical"], "{link}");
        assert_eq!(found.note.as_deref(), row["note"].as_str(), "{link}");
    }
}

#[test]
fn what_only_looks_like_a_platform_is_none() {
    for row in rows(NO_PLATFORM) {
        let link = row["link"].as_str().unwrap();
        let found = read_one(link);
        match row["expect"].as_str() {
            None => assert_eq!(found.target, None, "{link}"),
            Some("look_alike") => {
                assert_eq!(found.note.as_deref(), Some("look_alike"), "{link}");
                assert!(found.target.is_none_or(|target| target.platform == "website"), "{link}");
            }
            Some(platform) => assert_eq!(found.target.unwrap().platform, platform, "{link}"),
        }
    }
}

#[test]
fn two_links_share_a_key_exactly_when_they_name_the_same() {
    for row in rows(KEYS) {
        let same = texts(&row["same"]);
        for link in &same {
            assert_eq!(key(link), key(&same[0]), "{link} and {}", same[0]);
        }
        if let [one, other] = texts(&row["different"]).as_slice() {
            assert_ne!(key(one), key(other), "{one} and {other}");
        }
    }
}

#[test]
fn a_canonical_address_is_its_own() {
    let shapes = SHAPES.iter().flat_map(|(_, table)| rows(table));
    let others = [PLATFORMS, NO_PLATFORM, WEBSITES].into_iter().flat_map(rows);
    for link in shapes.chain(others).map(|row| row["link"].clone()) {
        let link = link.as_str().unwrap().to_owned();
        let Some(target) = read_one(&link).target else {
            continue;
        };
        let again = read_one(&target.canonical).target.unwrap_or_else(|| panic!("{link}"));
        assert_eq!(again.canonical, target.canonical, "{link}");
        assert_eq!(again.key, target.key, "{link}");
        assert!(target.canonical.starts_with("https://"), "{link}");
    }
}

#[test]
fn messages_are_read_in_their_order() {
    for row in rows(MESSAGES) {
        let reading = read(row["text"].as_str().unwrap());
        let links: Vec<String> = reading.links.iter().map(canonical).collect();
        assert_eq!(links, texts(&row["links"]), "{}", row["what"]);
        let handles: Vec<Vec<String>> =
            reading.handles.into_iter().map(|handle| vec![handle.platform, handle.account]).collect();
        let expected: Vec<Vec<String>> = row["handles"].as_array().into_iter().flatten().map(texts).collect();
        assert_eq!(handles, expected, "{}", row["what"]);
    }
}

#[test]
fn ids_tell_when_a_thing_was_made() {
    for row in rows(TIMES) {
        let link = row["link"].as_str().unwrap();
        let target = read_one(link).target.unwrap();
        assert_eq!(target.posted_unix_ms, row["posted_unix_ms"].as_i64(), "{link}");
        assert_eq!(target.note.as_deref(), row["note"].as_str(), "{link}");
        if let Some(certainty) = row.get("certainty") {
            let known = target.posted_certainty().map(|certainty| certainty.key());
            assert_eq!(known, certainty.as_str(), "{link}");
        }
    }
}

#[test]
fn a_time_still_to_come_is_a_typing_error() {
    const DAY_MS: i64 = 86_400_000;
    let target = read_one("https://x.com/made_up/status/1577855540407197696").target.unwrap();
    let posted = target.posted_unix_ms.unwrap();
    assert_eq!(target.clone().not_after(posted - DAY_MS), target, "clocks differ by a day at most");
    let later = target.not_after(posted - DAY_MS - 1);
    assert_eq!((later.posted_unix_ms, later.note.as_deref()), (None, Some("impossible_time")));
    assert_eq!(later.posted_certainty(), None);
}

#[test]
fn the_access_key_of_a_private_post_is_in_neither_address_nor_key() {
    let target =
        read_one("https://www.instagram.com/p/C5_A1TQNPrYw4c2g9KAUTPUl8RVHqiAdAcOOSY0").target.unwrap();
    assert_eq!(target.canonical, "https://www.instagram.com/p/C5_A1TQNPrY/");
    assert_eq!(target.key, "instagram:post:C5_A1TQNPrY");
}

/// A small generator of numbers that are always the same (xorshift).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(end.max(1)).unwrap()).unwrap()
    }
}

#[test]
fn damaged_text_is_read_without_failing() {
    let all = [PLATFORMS, NO_PLATFORM, KEYS, MESSAGES].concat();
    let seeds: Vec<&str> = all.lines().collect();
    let mut numbers = Numbers(0x5EED_1234_5678_9ABC);
    let mut links = 0;
    for _ in 0..4000 {
        let mut bytes = seeds[numbers.below(seeds.len())].as_bytes().to_vec();
        for _ in 0..=numbers.below(6) {
            let place = numbers.below(bytes.len());
            let byte = u8::try_from(numbers.below(256)).unwrap();
            match numbers.below(3) {
                0 => bytes[place] = byte,
                1 => bytes.insert(place, byte),
                _ => drop(bytes.remove(place)),
            }
        }
        let text = String::from_utf8_lossy(&bytes);
        let reading = read(&text);
        links += reading.links.len();
        let _ = read_one(&text);
        for found in reading.links {
            assert!(found.target.is_some() || found.note.is_some(), "{text}");
        }
    }
    assert!(links > 2000, "damage must leave many links readable, or this tests nothing: {links}");
}
