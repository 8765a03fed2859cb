//! Cases with a decision: gone, kept, behind a wall, come back, closed.

use super::{Act, Story, Who, days, minutes, of_adult, of_minor};
use crate::model::case::{Caller, CloseReason};
use crate::model::item::DropReason;
use crate::practice::Script;
use platform_adapters::look::{Restricted, Seen, Unsure};
use platform_adapters::notice::Circumstances;
use platform_adapters::{Language, Meaning, PersonShown};

/// The stories, oldest first.
pub(super) fn stories() -> Vec<Story> {
    vec![closed(), gone(), kept(), behind_a_wall(), came_back()]
}

fn closed() -> Story {
    Story {
        scripts: &[
            ("1065692031626829824", Script::AlreadyGone),
            ("W7_EDlXWTBiXAEEniNoMPwAAYYWtidGhudGZpAX1TKn0JAX1TKnXJAAAAAA", Script::AlreadyGone),
        ],
        acts: vec![
            (days(6, 5), Act::Open),
            (days(6, 4), Act::Draft),
            (days(6, 4), Act::Approve("x")),
            (days(6, 4), Act::Approve("snapchat")),
            (days(6, 4), Act::Send("snapchat")),
            (days(6, 3), Act::File("x", "0412-7731")),
            (days(6, 2), Act::Reply("snapchat", Meaning::Received)),
            (days(6, 1), Act::Reply("x", Meaning::Received)),
            (days(5, 22), Act::Reply("snapchat", Meaning::Removed)),
            (days(5, 20), Act::Look("W7_ED", Seen::Gone)),
            (days(5, 18), Act::Look("W7_ED", Seen::Gone)),
            (days(5, 3), Act::Reply("x", Meaning::Removed)),
            (days(5, 2), Act::Look("10656920", Seen::Gone)),
            (days(5, 0), Act::Look("10656920", Seen::Gone)),
            (
                days(4, 22),
                Act::Note(
                    "Told the caller that both links are gone. She was relieved and wants no more calls.",
                ),
            ),
            (days(4, 22), Act::Close(CloseReason::AllGone)),
        ],
        ..of_adult(
            "Linde",
            "Two intimate recordings of an adult were posted by a former partner. She did not agree to it and asks that they be removed.",
            "https://twitter.com/i/web/status/1065692031626829824\nhttps://www.snapchat.com/spotlight/W7_EDlXWTBiXAEEniNoMPwAAYYWtidGhudGZpAX1TKn0JAX1TKnXJAAAAAA",
        )
    }
}

fn gone() -> Story {
    Story {
        caller: Caller::Parent,
        shown: PersonShown::Under16,
        scripts: &[
            ("7449708266168274208", Script::AlreadyGone),
            ("7668090902816017671", Script::AlreadyGone),
            ("9Dpqou5cI08", Script::AlreadyGone),
        ],
        acts: vec![
            (days(5, 6), Act::Open),
            (days(5, 6), Act::Draft),
            (days(5, 5), Act::Approve("tiktok")),
            (days(5, 5), Act::Approve("youtube")),
            (days(5, 5), Act::Send("youtube")),
            (days(5, 5), Act::File("youtube", "1-2210000036412")),
            (days(5, 4), Act::File("tiktok", "TK-55120")),
            (days(5, 4), Act::Look("9Dpqou5cI08", Seen::Up)),
            (days(5, 3), Act::Reply("tiktok", Meaning::Received)),
            (days(4, 23), Act::Look("9Dpqou5cI08", Seen::Gone)),
            (days(4, 20), Act::Look("9Dpqou5cI08", Seen::Gone)),
            (days(4, 12), Act::Reply("tiktok", Meaning::Removed)),
            (days(4, 11), Act::Look("7449708266168274208", Seen::Gone)),
            (days(4, 11), Act::Look("7668090902816017671", Seen::Gone)),
            (days(4, 9), Act::Look("7449708266168274208", Seen::Gone)),
            (days(4, 9), Act::Look("7668090902816017671", Seen::Gone)),
        ],
        ..of_minor(
            "Robin",
            "Short videos show a child of fourteen in an intimate situation. They are images of sexual abuse of a minor under Belgian law.",
            "Dit zijn de links die we vonden:\nhttps://www.tiktokv.com/share/video/7449708266168274208\nhttps://www.tiktok.com/share/video/7668090902816017671/\nen ook https://youtu.be/9Dpqou5cI08",
        )
    }
}

fn kept() -> Story {
    Story {
        who: Who::Supervisor,
        language: Language::De,
        circumstances: Circumstances { impersonation: true, ..Circumstances::default() },
        scripts: &[("604341487988576256", Script::Kept), ("1165557851291824", Script::Restricted)],
        acts: vec![
            (days(3, 7), Act::Open),
            (days(3, 6), Act::Draft),
            (days(3, 6), Act::Approve("x")),
            (days(3, 6), Act::Approve("facebook")),
            (days(3, 5), Act::File("x", "0412-9044")),
            (days(3, 5), Act::File("facebook", "FB-2210")),
            (days(3, 4), Act::Reply("x", Meaning::Received)),
            (days(3, 2), Act::Reply("facebook", Meaning::Received)),
            (days(2, 1), Act::Reply("facebook", Meaning::Restricted)),
            (days(2, 0), Act::Look("1165557851291824", Seen::Restricted(Restricted::Private))),
            (days(1, 22), Act::Reply("x", Meaning::Kept)),
            (days(1, 21), Act::Look("604341487988576256", Seen::Up)),
            (
                days(1, 21),
                Act::Note(
                    "X keeps the post. Next: internal complaint under Article 20, then the police unit if it stays.",
                ),
            ),
        ],
        ..of_adult(
            "Noor",
            "A fake account of an adult shows intimate pictures of her without her consent and answers strangers in her name.",
            "https://twitter.com/i/web/status/604341487988576256\nhttps://www.facebook.com/watch/?v=1165557851291824",
        )
    }
}

fn behind_a_wall() -> Story {
    Story {
        caller: Caller::School,
        language: Language::En,
        circumstances: Circumstances {
            exposure_group: true,
            private_details: true,
            ..Circumstances::default()
        },
        scripts: &[("Chunk8-jurw", Script::LoginWall), ("voorbeeld_kanaal", Script::AfterReminder)],
        acts: vec![
            (days(3, 2), Act::Open),
            (days(3, 1), Act::Draft),
            (days(3, 1), Act::Approve("instagram")),
            (days(3, 1), Act::Approve("telegram")),
            (days(3, 1), Act::Send("telegram")),
            (days(3, 0), Act::File("instagram", "IG-8845102")),
            (days(2, 22), Act::Reply("instagram", Meaning::Received)),
            (days(2, 3), Act::Reply("instagram", Meaning::Removed)),
            (days(2, 2), Act::Look("Chunk8-jurw", Seen::Unsure(Unsure::LoginWall))),
            (days(2, 2), Act::Look("voorbeeld_kanaal", Seen::Up)),
            (minutes(90), Act::Look("voorbeeld_kanaal", Seen::Up)),
            (minutes(90), Act::Look("Chunk8-jurw", Seen::Unsure(Unsure::LoginWall))),
            (minutes(85), Act::Climb("telegram")),
        ],
        ..of_minor(
            "Sam",
            "A channel collects intimate images of pupils of one school together with their names. It is an exposure group; the young people are between 15 and 17.",
            "The channel is t.me/voorbeeld_kanaal and it links to https://www.instagram.com/reel/Chunk8-jurw/",
        )
    }
}

fn came_back() -> Story {
    Story {
        scripts: &[("dpy", Script::Removed), ("user.name2", Script::AlreadyGone)],
        acts: vec![
            (days(4, 3), Act::Open),
            (days(4, 3), Act::Draft),
            (days(4, 2), Act::Approve("discord")),
            (days(4, 2), Act::Approve("snapchat")),
            (days(4, 2), Act::Send("snapchat")),
            (days(4, 2), Act::File("discord", "")),
            (days(4, 1), Act::Reply("discord", Meaning::Received)),
            (days(4, 1), Act::Reply("snapchat", Meaning::Received)),
            (days(3, 20), Act::Reply("discord", Meaning::Removed)),
            (days(3, 19), Act::Look("dpy", Seen::Gone)),
            (days(3, 17), Act::Look("dpy", Seen::Gone)),
            (days(3, 15), Act::Reply("snapchat", Meaning::Removed)),
            (days(3, 14), Act::LookByHand("user.name2", Seen::Gone)),
            (days(2, 5), Act::SetAside("foo", DropReason::NotAbout)),
            (minutes(200), Act::Look("dpy", Seen::Up)),
        ],
        ..of_minor(
            "Mika",
            "A server that anybody can join shares intimate images of a young person of sixteen, taken from a private chat without consent.",
            "discord.gg/dpy en op snap https://www.snapchat.com/add/user.name2 en misschien discord.gg/foo",
        )
    }
}
