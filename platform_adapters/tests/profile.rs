//! A newer profile takes the place of the built-in one, once. Alone in its process: it changes what
//! every look does.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use platform_adapters::look::{install, version};
use platform_adapters::{Kind, Look, Target, by_key};
use serde_json::{Value, json};

#[test]
fn a_newer_profile_is_used_and_a_probe_it_leaves_out_is_looked_at_by_hand() {
    let mut profile: Value = serde_json::from_str(include_str!("../data/looks.json")).unwrap();
    profile["version"] = json!("2027-01-02.1");
    profile["probes"].as_object_mut().unwrap().remove("instagram.oembed");
    profile["canaries"].as_object_mut().unwrap().remove("instagram");
    assert!(install("{}").is_err(), "a profile with faults changes nothing");
    install(&profile.to_string()).unwrap();
    assert_eq!(version(), "2027-01-02.1");
    assert!(install(&profile.to_string()).is_err(), "once");
    let target = |platform: &str, kind, address: &str| {
        Target::new(platform, kind, "example", address).with_id("EXAMPLE0000")
    };
    let post = target("instagram", Kind::Post, "https://www.instagram.com/p/EXAMPLE0000/");
    assert_eq!(by_key("instagram").unwrap().look(&post), Look::ByHand);
    let video = target("youtube", Kind::Video, "https://www.youtube.com/watch?v=EXAMPLE0000");
    assert_ne!(by_key("youtube").unwrap().look(&video), Look::ByHand);
}
