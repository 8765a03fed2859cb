//! Cases that have just begun.

use super::{Act, Story, Who, minutes, of_adult, of_minor};
use crate::model::case::facts::Answer;
use crate::model::case::{Caller, Safety};
use crate::practice::Script;
use platform_adapters::notice::Circumstances;
use platform_adapters::{Language, PersonShown};

/// The stories, oldest first.
pub(super) fn stories() -> Vec<Story> {
    vec![drafted(), handed_over(), in_need(), fresh()]
}

fn drafted() -> Story {
    Story {
        caller: Caller::Friend,
        language: Language::En,
        circumstances: Circumstances { synthetic: true, ..Circumstances::default() },
        scripts: &[("8CCuerpdwnw", Script::Removed), ("Bl5oVUyl9Yx", Script::ComesBack)],
        acts: vec![
            (minutes(150), Act::Open),
            (minutes(140), Act::Draft),
            (minutes(139), Act::FindContact("example.org")),
        ],
        ..of_adult(
            "Kim",
            "The face of an adult was put on intimate pictures by a machine and posted in her name. She did not agree to it.",
            "https://www.instagram.com/p/Bl5oVUyl9Yx https://www.instagram.com/share/p/BAvoorbeeld1\nhttp://www.youtube.com/video/8CCuerpdwnw\nhttps://forum.example.org/thread/118?page=2",
        )
    }
}

fn handed_over() -> Story {
    Story {
        who: Who::Supervisor,
        caller: Caller::Police,
        shown: PersonShown::Minor,
        language: Language::Fr,
        scripts: &[("910031516746514432", Script::Question), ("644342003942740", Script::Removed)],
        acts: vec![
            (minutes(95), Act::Open),
            (minutes(90), Act::Note("The police unit asked us to file; they keep the evidence themselves.")),
            (minutes(80), Act::Draft),
            (minutes(70), Act::Approve("x")),
        ],
        ..of_minor(
            "Eden",
            "Images of sexual abuse of a minor were reported by the police. The young person shown is under eighteen; the exact age is not known.",
            "https://twitter.com/i/web/status/910031516746514432\nhttps://www.facebook.com/100064860875397/videos/644342003942740",
        )
    }
}

fn in_need() -> Story {
    Story {
        circumstances: Circumstances { blackmail: true, ..Circumstances::default() },
        safety: Safety {
            danger: Answer::No,
            suicide: Answer::Yes,
            blackmail: Answer::Yes,
            address: Answer::No,
            ..Safety::default()
        },
        scripts: &[("7206382937372134662", Script::Removed)],
        acts: vec![(minutes(35), Act::Open), (minutes(30), Act::Draft)],
        ..of_minor(
            "Jip",
            "Somebody threatens a young person of sixteen to spread an intimate picture and has posted it under this account to add pressure.",
            "tiktok.com/@voorbeeld.user/video/7206382937372134662 en zijn whatsapp is https://wa.me/15559876543",
        )
    }
}

fn fresh() -> Story {
    Story {
        safety: Safety {
            danger: Answer::No,
            suicide: Answer::No,
            blackmail: Answer::No,
            ..Safety::default()
        },
        scripts: &[("Cop84x6u7CP", Script::Removed), ("dQw4w9WgXcQ", Script::Question)],
        acts: vec![(minutes(9), Act::Open)],
        ..of_minor(
            "Lou",
            "An intimate picture that a young person of seventeen sent to one friend is now passed on in several places without consent.",
            "Hoi, het staat hier: https://www.instagram.com/reels/Cop84x6u7CP/ en https://vm.tiktok.com/ZMvoorbeeld/ (ook mobile.youtube.com/watch?v=dQw4w9WgXcQ)\nen iemand zei hxxps://t[.]me/c/12345/123/456, discord.gg/foo?event=4098 en nog op https://www.example.org/board/77\nsnap: voorbeeld-123",
        )
    }
}
