//! Properties of reading: what differs only in how it is written is one thing, and what has another
//! id is another.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use platform_adapters::reader::{read, read_one};
use std::collections::{HashMap, HashSet};

const ROUNDS: usize = 400;
const DIGITS: &str = "0123456789";
const LETTERS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const CODE: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const NAME: &str = "abcdefghijklmnopqrstuvwxyz0123456789";

/// One kind of thing: how its id is made, and the addresses that all name it. `{}` is the id.
struct Thing {
    id: fn(&mut Dice) -> String,
    /// Whether capitals in the id mean nothing.
    any_case: bool,
    addresses: &'static [&'static str],
}

const THINGS: &[Thing] = &[
    Thing {
        id: |dice| format!("C{}", dice.text(CODE, 10)),
        any_case: false,
        addresses: &[
            "www.instagram.com/p/{}/",
            "instagram.com/reel/{}",
            "m.instagram.com/tv/{}/",
            "www.instagram.com/made_up/reel/{}/",
            "instagr.am/p/{}",
        ],
    },
    Thing {
        id: |dice| format!("u{}", dice.text(NAME, 9)),
        any_case: true,
        addresses: &[
            "www.instagram.com/{}/",
            "instagram.com/{}/reels/",
            "www.instagram.com/_u/{}",
            "ig.me/m/{}",
        ],
    },
    Thing {
        id: |dice| format!("1{}", dice.text(DIGITS, 15)),
        any_case: false,
        addresses: &[
            "www.facebook.com/reel/{}",
            "m.facebook.com/watch/?v={}",
            "nl-be.facebook.com/made.up/videos/{}/",
            "fb.com/made.up/videos/a-title/{}",
            "www.facebook.com/video.php?v={}",
        ],
    },
    Thing {
        id: |dice| format!("1{}", dice.text(DIGITS, 15)),
        any_case: false,
        addresses: &[
            "www.facebook.com/made.up/posts/{}",
            "m.facebook.com/story.php?story_fbid={}&id=100064860875397",
            "www.facebook.com/groups/123456789012345/permalink/{}/",
            "www.facebook.com/groups/made.up?multi_permalinks={}",
            "www.facebook.com/photo/?fbid={}&set=a.1",
        ],
    },
    Thing {
        id: |dice| format!("pfbid0{}", dice.text(LETTERS, 60)),
        any_case: false,
        addresses: &[
            "www.facebook.com/made.up/posts/{}",
            "www.facebook.com/permalink.php?story_fbid={}&id=100064860875397",
        ],
    },
    Thing {
        id: |dice| format!("7{}", dice.text(DIGITS, 18)),
        any_case: false,
        addresses: &[
            "www.tiktok.com/@made.up/video/{}",
            "m.tiktok.com/v/{}.html",
            "www.tiktok.com/@/video/{}",
            "www.tiktokv.com/share/video/{}/",
            "www.tiktok.com/@other/photo/{}",
            "www.tiktok.com/embed/v2/{}",
        ],
    },
    Thing {
        id: |dice| format!("v{}", dice.text(NAME, 10)),
        any_case: true,
        addresses: &["www.snapchat.com/add/{}", "snapchat.com/@{}", "www.snapchat.com/u/{}"],
    },
    Thing {
        id: |dice| format!("13{}", dice.text(DIGITS, 17)),
        any_case: false,
        addresses: &[
            "discord.com/channels/302094807046684672/1306705919916249098/{}",
            "ptb.discord.com/channels/302094807046684672/1306705919916249098/{}",
            "discordapp.com/channels/302094807046684672/1306705919916249098/{}/",
        ],
    },
    Thing {
        id: |dice| dice.text(LETTERS, 8),
        any_case: false,
        addresses: &["discord.gg/{}", "discord.com/invite/{}", "discordapp.com/invite/{}"],
    },
    Thing {
        id: |dice| format!("15{}", dice.text(DIGITS, 17)),
        any_case: false,
        addresses: &[
            "x.com/made_up/status/{}",
            "mobile.twitter.com/other/statuses/{}/photo/1",
            "x.com/i/web/status/{}",
            "vxtwitter.com/made_up/status/{}",
        ],
    },
    Thing {
        id: |dice| format!("{}A", dice.text(CODE, 10)),
        any_case: false,
        addresses: &[
            "www.youtube.com/watch?v={}",
            "youtu.be/{}",
            "m.youtube.com/shorts/{}",
            "www.youtube-nocookie.com/embed/{}",
            "music.youtube.com/watch?list=PL46F0A159EC02DF82&v={}",
        ],
    },
    Thing {
        id: |dice| format!("1{}", dice.text(DIGITS, 5)),
        any_case: false,
        addresses: &["t.me/made_up/{}", "t.me/s/made_up/{}", "telegram.me/made_up/7/{}", "made_up.t.me/{}"],
    },
    Thing {
        id: |dice| dice.text(LETTERS, 22),
        any_case: false,
        addresses: &["chat.whatsapp.com/{}", "chat.whatsapp.com/invite/{}"],
    },
    Thing { id: |dice| dice.text(NAME, 12), any_case: false, addresses: &["example.org/thread?id={}"] },
];

/// A small, repeatable source of chance (xorshift).
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(end.max(1)).unwrap()).unwrap()
    }

    fn text(&mut self, letters: &str, length: usize) -> String {
        (0..length).map(|_| char::from(letters.as_bytes()[self.below(letters.len())])).collect()
    }

    fn one_of<'a>(&mut self, texts: &[&'a str]) -> &'a str {
        texts[self.below(texts.len())]
    }
}

/// The address written in one of the ways in which people and programs write the same.
fn written(dice: &mut Dice, thing: &Thing, id: &str) -> String {
    let id = if thing.any_case && dice.below(2) == 0 { id.to_uppercase() } else { id.to_owned() };
    let mut address = dice.one_of(thing.addresses).replace("{}", &id);
    if dice.below(2) == 0 {
        let (host, rest) =
            address.split_once('/').map(|(host, rest)| (host.to_owned(), rest.to_owned())).unwrap();
        address = format!("{}/{rest}", if dice.below(2) == 0 { host.to_uppercase() } else { host });
    }
    let tracking =
        dice.one_of(&["", "utm_source=x", "fbclid=IwAR0abc", "igsh=MXV4YW1wbGU%3D", "mibextid=ExAmPl"]);
    if !tracking.is_empty() {
        address = format!("{address}{}{tracking}", if address.contains('?') { '&' } else { '?' });
    }
    let whole = format!("{}{address}", dice.one_of(&["https://", "http://", "HTTPS://", "hxxps://"]));
    let escaped: String = url::form_urlencoded::byte_serialize(whole.as_bytes()).collect();
    match dice.below(9) {
        0 => format!("https://l.facebook.com/l.php?u={escaped}&h=AT0abc"),
        1 => format!("https://www.google.com/url?sa=t&url={escaped}&usg=abc"),
        2 => format!("https://eur02.safelinks.protection.outlook.com/?url={escaped}&data=05%7C02"),
        3 => format!("https://out.reddit.com/t3_abc?url={escaped}&token=abc"),
        4 => escaped,
        5 => whole.replace('&', "&amp;"),
        6 => whole.replacen('.', "[.]", 1),
        7 => format!("{whole}#part"),
        _ => whole,
    }
}

fn key(link: &str) -> String {
    read_one(link).target.unwrap_or_else(|| panic!("{link} has no target")).key
}

#[test]
fn one_thing_has_one_key_however_it_is_written() {
    let mut dice = Dice(0x5EED_0001);
    for _ in 0..ROUNDS {
        for thing in THINGS {
            let id = (thing.id)(&mut dice);
            let plain = format!("https://{}", thing.addresses[0].replace("{}", &id));
            let (one, other) = (written(&mut dice, thing, &id), written(&mut dice, thing, &id));
            assert_eq!(key(&one), key(&plain), "{one}\n{plain}");
            assert_eq!(key(&other), key(&plain), "{other}\n{plain}");
        }
    }
}

#[test]
fn two_ids_never_share_a_key() {
    let mut dice = Dice(0x5EED_0002);
    let mut owners: HashMap<String, (usize, String)> = HashMap::new();
    let mut ids = HashSet::new();
    for _ in 0..ROUNDS {
        for (number, thing) in THINGS.iter().enumerate() {
            let id = (thing.id)(&mut dice);
            ids.insert((number, id.clone()));
            let link = written(&mut dice, thing, &id);
            let owner = owners.entry(key(&link)).or_insert_with(|| (number, id.clone()));
            assert_eq!(*owner, (number, id), "{link}");
        }
    }
    assert_eq!(owners.len(), ids.len(), "every id has a key of its own");
}

#[test]
fn neighbours_of_an_id_are_other_things() {
    let mut dice = Dice(0x5EED_0003);
    for _ in 0..ROUNDS {
        for thing in THINGS {
            let id = (thing.id)(&mut dice);
            // A letter changed in the middle: the first and last may have rules of their own.
            let place = 2 + dice.below(id.len() - 4);
            let changed = if id.as_bytes()[place] == b'7' { '3' } else { '7' };
            let neighbour: String = id
                .chars()
                .enumerate()
                .map(|(at, letter)| if at == place { changed } else { letter })
                .collect();
            let (one, other) = (written(&mut dice, thing, &id), written(&mut dice, thing, &neighbour));
            assert_ne!(key(&one), key(&other), "{one}\n{other}");
        }
    }
}

#[test]
fn a_link_in_a_text_is_the_link_alone() {
    let mut dice = Dice(0x5EED_0004);
    for _ in 0..ROUNDS {
        let thing = &THINGS[dice.below(THINGS.len())];
        let id = (thing.id)(&mut dice);
        let link = written(&mut dice, thing, &id);
        let (before, after) = [
            ("see ", " please"),
            ("(", ")"),
            ("« ", " »"),
            ("> ", "\n> bye"),
            ("[12/03/2026, 14:22:01] Mum: ", "\n[12/03/2026, 14:23:01] Mum: ok"),
            ("look: ", ", then"),
            ("<", ">"),
            ("\"", "\""),
        ][dice.below(8)];
        let text = format!("{before}{link}{after}");
        let keys: Vec<String> =
            read(&text).links.into_iter().filter_map(|found| found.target).map(|target| target.key).collect();
        assert_eq!(keys, [key(&link)], "{text}");
    }
}
