//! Invented notices and targets for every platform.

use chrono::NaiveDate;
use platform_adapters::{
    Door, Earlier, Kind, Language, Notice, NoticeItem, PersonShown, Platform, Reminder, Submission, Target,
    notice::Circumstances,
};

/// The explanation of every invented notice.
pub const EXPLANATION: &str = "An intimate picture of the person shown, posted without consent. \
    The person shown recognised it and told us so.";

/// A target of this kind with every part filled in, on a host of the platform.
pub fn target(platform: &dyn Platform, kind: Kind, number: u32) -> Target {
    let key = platform.key();
    let id = format!("70000000000000000{number:02}");
    let address = match key {
        "instagram" => format!("https://www.instagram.com/p/{id}/"),
        "facebook" => format!("https://www.facebook.com/example/posts/{id}"),
        "tiktok" => format!("https://www.tiktok.com/@example/video/{id}"),
        "snapchat" => format!("https://www.snapchat.com/spotlight/{id}"),
        "discord" => {
            format!("https://cdn.discordapp.com/attachments/1/{id}/example.txt?ex=65d903de&is=65c68ede&hm=0")
        }
        "x" => format!("https://x.com/example/status/{id}"),
        "youtube" => format!("https://www.youtube.com/watch?v={id}"),
        "google_search" => format!("https://www.google.com/search?q=example{number}"),
        "telegram" => format!("https://t.me/example/{id}"),
        "whatsapp" => format!("https://chat.whatsapp.com/{id}"),
        _ => format!("https://www.example.org/{id}"),
    };
    Target {
        platform: key.to_owned(),
        kind,
        id: Some(id.clone()),
        account: Some("example".to_owned()),
        container: Some("1000001".to_owned()),
        canonical: address,
        key: format!("{key}:{}:{id}", kind.key()),
        posted_unix_ms: Some(1_772_000_000_000),
        note: None,
    }
}

/// The usual kind of thing on a platform, one that all its doors take.
pub fn usual_kind(platform: &dyn Platform) -> Kind {
    match platform.key() {
        "google_search" => Kind::Search,
        "telegram" | "discord" => Kind::Message,
        "whatsapp" => Kind::Channel,
        "youtube" | "tiktok" => Kind::Video,
        _ => Kind::Post,
    }
}

/// A complete notice about three links.
pub fn notice(platform: &dyn Platform) -> Notice {
    let kind = usual_kind(platform);
    let items = (1..=3)
        .map(|number| NoticeItem { target: target(platform, kind, number), private_details: Vec::new() })
        .collect();
    Notice {
        reference: "CF-7QK3M2XR5NTD4WPA".to_owned(),
        language: Language::En,
        organisation: "Example Hotline".to_owned(),
        contact_email: "notices@hotline.example".to_owned(),
        trusted_flagger_reference: Some("TF-EXAMPLE-1".to_owned()),
        identity_withheld: false,
        person_shown: PersonShown::From16To17,
        facts_on: NaiveDate::from_ymd_opt(2026, 5, 1),
        explanation: EXPLANATION.to_owned(),
        good_faith: true,
        circumstances: Circumstances::default(),
        items,
        reminder: None,
        filed: None,
        life_threat: None,
        account_letter: None,
    }
}

/// Every text that would leave us, in one string.
pub fn text_of(submission: &Submission) -> String {
    match submission {
        Submission::Api(requests) => {
            requests.iter().map(|request| request.text.clone()).collect::<Vec<_>>().join("\n")
        }
        Submission::Email(mail) => format!("{}\n{}", mail.subject, mail.body),
        Submission::Form(form) => form
            .sheets
            .iter()
            .flat_map(|sheet| &sheet.fields)
            .map(|field| field.value.clone())
            .collect::<Vec<_>>()
            .join("\n"),
    }
}

/// The language a door's text is written in: X's form works in English only.
pub fn written_language(platform: &dyn Platform, door: Door, notice: &Notice) -> Language {
    if platform.key() == "x" && door == Door::Form { Language::En } else { notice.language }
}

/// A reminder of two notices, one of which the platform gave a reference.
pub fn reminder() -> Reminder {
    let at = |text: &str| text.parse().unwrap_or_default();
    Reminder {
        earlier: vec![
            Earlier {
                reference: "CF-FIRST00000000000".to_owned(),
                sent_at: at("2026-11-02T21:30:00Z"),
                theirs: vec!["PLATFORM-77".to_owned()],
            },
            Earlier {
                reference: "CF-SECOND0000000000".to_owned(),
                sent_at: at("2026-11-02T22:10:00Z"),
                theirs: Vec::new(),
            },
        ],
        seen_up_at: Some(at("2026-11-03T22:00:00Z")),
        decision: None,
    }
}
