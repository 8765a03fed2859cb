//! Account names in words: "snap: somebody", "@somebody sur insta", "discord somebody#1234".
//!
//! Nothing is filed from these; a person confirms each. A name counts only with the platform's name
//! beside it and a sign that it is a name: `@`, `:`, `=`, or `#` and four digits.

use super::{Handle, read_one, scan::Place};

/// What people call the platforms.
const WORDS: &[(&str, &str)] = &[
    ("insta", "instagram"),
    ("instagram", "instagram"),
    ("ig", "instagram"),
    ("snap", "snapchat"),
    ("snapchat", "snapchat"),
    ("tiktok", "tiktok"),
    ("facebook", "facebook"),
    ("fb", "facebook"),
    ("discord", "discord"),
    ("twitter", "x"),
    ("x", "x"),
    ("youtube", "youtube"),
    ("yt", "youtube"),
    ("telegram", "telegram"),
    ("whatsapp", "whatsapp"),
];

/// Words that may stand between a platform's name and an account (English, French, Dutch, German).
const BETWEEN: &[&str] = &[
    "is",
    "name",
    "username",
    "user",
    "account",
    "acc",
    "handle",
    "id",
    "de",
    "du",
    "van",
    "von",
    "of",
    "by",
    "compte",
    "pseudo",
    "pseudonyme",
    "nom",
    "identifiant",
    "utilisateur",
    "naam",
    "gebruikersnaam",
    "gebruiker",
    "profiel",
    "profil",
    "profile",
    "page",
    "pagina",
    "benutzername",
    "nutzername",
    "nutzer",
    "benutzer",
    "konto",
    "heißt",
    "heisst",
    "heet",
    "est",
    "c",
    "le",
    "la",
    "l",
    "the",
    "son",
    "sa",
    "mijn",
    "zijn",
    "haar",
    "her",
    "his",
    "my",
    "mein",
    "sein",
    "ihr",
    "sur",
    "on",
    "op",
    "auf",
    "via",
    "chez",
    "bij",
    "bei",
    "from",
    "under",
    "onder",
    "sous",
    "unter",
    "met",
    "avec",
    "mit",
    "with",
    "post",
    "story",
    "video",
];

/// Where the page of an account is; `None` for platforms whose accounts have none by name.
const PAGES: &[(&str, &str)] = &[
    ("instagram", "https://www.instagram.com/"),
    ("snapchat", "https://www.snapchat.com/add/"),
    ("tiktok", "https://www.tiktok.com/@"),
    ("facebook", "https://www.facebook.com/"),
    ("x", "https://x.com/"),
    ("youtube", "https://www.youtube.com/@"),
    ("telegram", "https://t.me/"),
    ("whatsapp", "https://wa.me/"),
];

/// The handles of a text; what is part of a link does not count.
pub(super) fn handles(text: &str, places: &[Place]) -> Vec<Handle> {
    let mut found: Vec<Handle> = Vec::new();
    let mut from = 0;
    // A link ends what stands before it, as the end of a line does.
    let ends =
        places.iter().map(|place| (place.span.start, place.span.end)).chain([(text.len(), text.len())]);
    for (start, end) in ends {
        for line in text.get(from..start).unwrap_or_default().lines() {
            of_line(line, &mut found);
        }
        from = end;
    }
    found
}

fn of_line(line: &str, found: &mut Vec<Handle>) {
    let words = words(line);
    let mut used = vec![false; words.len()];
    // "@name on platform" first: there the name stands before the platform.
    for (place, word) in words.iter().enumerate() {
        let Some(account) = word.strip_prefix('@') else {
            continue;
        };
        if let Some((at, platform)) = platform_after(&words, place) {
            add(found, platform, account);
            for mark in [place, at] {
                if let Some(mark) = used.get_mut(mark) {
                    *mark = true;
                }
            }
        }
    }
    for (place, word) in words.iter().enumerate() {
        let Some(platform) = platform_of(word) else {
            continue;
        };
        if used.get(place) == Some(&true) {
            continue;
        }
        if let Some((at, account)) = account_after(&words, place, platform)
            && used.get(at) == Some(&false)
        {
            add(found, platform, account);
        }
    }
}

/// The platform that is named behind an account: "@name sur snap", "@name (insta)".
fn platform_after(words: &[&str], place: usize) -> Option<(usize, &'static str)> {
    let mut joined = false;
    for (at, word) in words.iter().enumerate().skip(place + 1).take(4) {
        match platform_of(word) {
            Some(platform) if joined => return Some((at, platform)),
            _ if *word == "(" || is_between(word) => joined = true,
            _ => return None,
        }
    }
    None
}

/// The account that is named behind a platform.
fn account_after<'a>(words: &[&'a str], place: usize, platform: &str) -> Option<(usize, &'a str)> {
    let mut after_mark = false;
    let mut after_word = false;
    for (at, word) in words.iter().enumerate().skip(place + 1).take(6) {
        if let Some(account) = word.strip_prefix('@') {
            return Some((at, account));
        }
        let numbered =
            word.split_once('#').is_some_and(|(name, number)| !name.is_empty() && number.len() == 4);
        let telling = word.contains(['_', '.', '-']) || word.chars().any(|letter| letter.is_ascii_digit());
        if platform == "discord" && numbered {
            return Some((at, word));
        }
        if matches!(*word, ":" | "=") {
            after_mark = true;
        } else if is_between(word) && !(after_mark && words.get(at + 1).is_none()) {
            after_word = true;
        } else if is_account(word) && platform_of(word).is_none() && (after_mark || after_word && telling) {
            return (platform != "x").then_some((at, *word));
        } else {
            return None;
        }
    }
    None
}

fn add(found: &mut Vec<Handle>, platform: &str, account: &str) {
    let account = account.trim_end_matches(['.', '-', '#', '@']);
    if !is_account(account)
        || found.iter().rev().take(64).any(|one| one.platform == platform && one.account == account)
    {
        return;
    }
    let page = PAGES.iter().find(|(key, _)| *key == platform).map(|(_, page)| format!("{page}{account}"));
    let target = page.and_then(|page| read_one(&page).target).filter(|target| target.platform == platform);
    found.push(Handle {
        platform: platform.to_owned(),
        account: account.to_owned(),
        address: target.filter(|target| target.can_be_notified()).map(|target| target.canonical),
    });
}

fn platform_of(word: &str) -> Option<&'static str> {
    if word.len() > 24 {
        return None;
    }
    // One letter is a platform only as a capital: "X".
    if word.len() == 1 && word != "X" {
        return None;
    }
    let lower = word.to_ascii_lowercase();
    // "Instagram-account" and its kin.
    let lower = match lower.split_once('-') {
        Some((platform, rest)) if is_between(rest) => platform,
        _ => lower.as_str(),
    };
    WORDS.iter().find(|(written, _)| *written == lower).map(|(_, platform)| *platform)
}

fn is_between(word: &str) -> bool {
    word.len() <= 16 && BETWEEN.contains(&word.to_lowercase().as_str())
}

fn is_account(word: &str) -> bool {
    (2..=40).contains(&word.chars().count())
        && word.chars().any(char::is_alphanumeric)
        && word.chars().all(|letter| letter.is_alphanumeric() || "._-#+".contains(letter))
}

/// The words of a line; marks that tie or part words are words of their own.
fn words(line: &str) -> Vec<&str> {
    let is_letter = |letter: char| letter.is_alphanumeric() || "@._-#+".contains(letter);
    let mut words = Vec::new();
    let mut rest = line;
    while let Some(first) = rest.chars().next() {
        let length = rest.find(|letter| !is_letter(letter)).unwrap_or(rest.len());
        if length > 0 {
            let (word, after) = rest.split_at(length);
            words.push(word.trim_end_matches(['.', '-']));
            rest = after;
        } else {
            let (mark, after) = rest.split_at(first.len_utf8());
            if !first.is_whitespace() {
                words.push(mark);
            }
            rest = after;
        }
    }
    words
}
