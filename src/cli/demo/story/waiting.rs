//! Cases that wait for a platform or for a portal.

use super::{Act, Story, days, minutes, of_adult, of_minor, seconds};
use crate::model::case::facts::Answer;
use crate::model::case::{Caller, Safety};
use crate::practice::Script;
use platform_adapters::look::Seen;
use platform_adapters::notice::Circumstances;
use platform_adapters::{Meaning, PersonShown};

/// The stories, oldest first.
pub(super) fn stories() -> Vec<Story> {
    vec![unmoved(), stuck(), portal(), on_its_way()]
}

/// Two reminders were sent; now a supervisor is asked.
fn unmoved() -> Story {
    Story {
        scripts: &[("voorbeeld_doorgeef", Script::Silent)],
        acts: vec![
            (days(6, 20), Act::Open),
            (days(6, 20), Act::Draft),
            (days(6, 19), Act::Approve("telegram")),
            (days(6, 19), Act::Send("telegram")),
            (days(5, 18), Act::Look("voorbeeld_doorgeef/31", Seen::Up)),
            (days(5, 18), Act::Climb("telegram")),
            (days(5, 17), Act::Approve("telegram")),
            (days(5, 17), Act::Send("telegram")),
            (days(3, 16), Act::Look("voorbeeld_doorgeef/31", Seen::Up)),
            (days(3, 16), Act::Climb("telegram")),
            (days(3, 15), Act::Approve("telegram")),
            (days(3, 15), Act::Send("telegram")),
            (minutes(200), Act::Look("voorbeeld_doorgeef/31", Seen::Up)),
            (minutes(200), Act::Climb("telegram")),
        ],
        ..of_adult(
            "Mika",
            "An intimate picture of an adult is passed on in a public channel without consent. It has stayed there in spite of two reminders.",
            "https://t.me/voorbeeld_doorgeef/31",
        )
    }
}

fn stuck() -> Story {
    Story {
        circumstances: Circumstances { threats: true, ..Circumstances::default() },
        safety: Safety { danger: Answer::Yes, suicide: Answer::No, ..Safety::default() },
        scripts: &[("sampleuser", Script::Removed), ("username/12345", Script::Removed)],
        acts: vec![
            (days(1, 4), Act::Open),
            (days(1, 4), Act::CareDone),
            (days(1, 3), Act::Draft),
            (days(1, 3), Act::Approve("snapchat")),
            (days(1, 3), Act::Lose("snapchat")),
            (days(1, 3), Act::FindContact("example.net")),
            (days(1, 3), Act::ApproveContact("example.net")),
            (days(1, 3), Act::Approve("website")),
            (days(1, 3), Act::Send("website")),
            (days(1, 2), Act::Reply("website", Meaning::Received)),
            (days(1, 3), Act::Approve("telegram")),
            (days(1, 3), Act::Fail("telegram", "550 5.1.1 No such mailbox")),
            (
                days(1, 2),
                Act::Note(
                    "Telegram's mailbox refused our mail. Ask the administrator whether the address changed.",
                ),
            ),
            (days(1, 1), Act::Look("username/12345", Seen::Up)),
        ],
        ..of_adult(
            "Amal",
            "Intimate pictures of an adult are spread together with threats. She never agreed that anybody but her partner sees them.",
            "snapchat.com/add/sampleuser en t.me/username/12345\nhttps://www.example.net/gallery/12",
        )
    }
}

fn portal() -> Story {
    Story {
        caller: Caller::Parent,
        shown: PersonShown::Under16,
        scripts: &[
            ("BoHk1haB5tM", Script::Removed),
            ("BqvsDleB3lV", Script::RemovedSilently),
            ("123696502806971", Script::Removed),
        ],
        acts: vec![
            (days(1, 1), Act::Open),
            (days(1, 0), Act::Draft),
            (days(1, 0), Act::Approve("instagram")),
            (days(1, 0), Act::Approve("facebook")),
            (minutes(1300), Act::File("facebook", "FB-3307")),
            (minutes(1250), Act::Reply("facebook", Meaning::Received)),
            (minutes(1200), Act::Look("123696502806971", Seen::Up)),
            (minutes(180), Act::Unread("facebook", Meaning::Question)),
            (minutes(170), Act::Stray),
        ],
        ..of_minor(
            "Juno",
            "Pictures of a child of thirteen in an intimate situation were copied from a private story. They are images of sexual abuse of a minor.",
            "[12/11/2026, 18:04] mama: https://www.instagram.com/p/BoHk1haB5tM/?igsh=abc\n[12/11/2026, 18:05] mama: https://www.instagram.com/p/BqvsDleB3lV/\n[12/11/2026, 18:09] mama: https://facebook.com/watch/?ref=external&v=123696502806971",
        )
    }
}

fn on_its_way() -> Story {
    Story {
        scripts: &[
            ("voorbeeld-123", Script::Removed),
            ("voorbeeld_groep/7", Script::Removed),
            ("Lt2pwLxJxgA", Script::RemovedSilently),
        ],
        acts: vec![
            (minutes(12), Act::Open),
            (minutes(10), Act::Draft),
            (minutes(9), Act::Approve("telegram")),
            (minutes(6), Act::Send("telegram")),
            (minutes(4), Act::Reply("telegram", Meaning::Received)),
            (seconds(40), Act::Approve("snapchat")),
            (seconds(30), Act::Send("snapchat")),
            (seconds(10), Act::Approve("youtube")),
        ],
        ..of_adult(
            "Charlie",
            "A recording of a video call of an adult in an intimate situation was made in secret and is being passed on.",
            "https://www.snapchat.com/add/voorbeeld-123\nhttps://t.me/voorbeeld_groep/7\nhttps://www.youtube.com/watch?v=Lt2pwLxJxgA&list=PLIYAO-qLriEtYm7UcXPH3SOJxgqjwRrIw",
        )
    }
}
