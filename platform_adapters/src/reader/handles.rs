//! Account names in words: "snap: somebody", "@somebody sur insta", "discord somebody#1234".
//!
//! Nothing is filed from these; a person confirms each. A name counts only with the platform's name
//! beside it and a sign that it is a name: `@`, `:`, `=`, `#` and four digits, or a shape that no
//! ordinary word has.

mod lexicon;

use super::{Handle, read_one, scan::Place};
use lexicon::{
    is_account, is_and, is_answer, is_between, is_name_word, is_on, is_telling, is_tie, is_unmistakable,
    platform_of,
};

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

/// Platforms whose accounts may be telephone numbers.
const BY_TELEPHONE: &[&str] = &["whatsapp", "telegram"];

/// The shortest telephone number with its area.
const SHORTEST_NUMBER_DIGITS: usize = 8;

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
        let on = match word.strip_prefix('@') {
            Some(account) => platform_after(&words, place).map(|on| (on, account)),
            None if is_unmistakable(word) => platform_right_after(&words, place).map(|on| (on, *word)),
            None => None,
        };
        if let Some(((at, platform), account)) = on {
            add(found, platform, account);
            mark(&mut used, place);
            mark(&mut used, at);
        }
    }
    for (place, word) in words.iter().enumerate() {
        let Some(platform) = platform_of(word, words.get(place + 1).copied()) else {
            continue;
        };
        if used.get(place) == Some(&true) {
            continue;
        }
        if BY_TELEPHONE.contains(&platform)
            && let Some(number) = telephone_after(&words, place)
        {
            add_telephone(found, platform, &number);
            continue;
        }
        if let Some((at, account)) = account_after(&words, place, platform)
            && used.get(at) == Some(&false)
        {
            add(found, platform, account);
            mark(&mut used, at);
            add_listed(&words, at, platform, &mut used, found);
        }
    }
}

fn mark(used: &mut [bool], place: usize) {
    if let Some(used) = used.get_mut(place) {
        *used = true;
    }
}

/// The platform that is named behind an account: "@name sur snap", "@name (insta)".
fn platform_after(words: &[&str], place: usize) -> Option<(usize, &'static str)> {
    let mut joined = false;
    for (at, word) in words.iter().enumerate().skip(place + 1).take(4) {
        let next = words.get(at + 1).copied();
        match platform_of(word, None) {
            // "@name - insta: other" says something of the other name.
            Some(platform) if joined => return (!next.is_some_and(is_tie)).then_some((at, platform)),
            _ if matches!(*word, "(" | "–" | "—" | "-") || is_between(word) => joined = true,
            _ => return None,
        }
    }
    None
}

/// The platform right behind a name and a word for "on".
fn platform_right_after(words: &[&str], place: usize) -> Option<(usize, &'static str)> {
    let on = words.get(place + 1).filter(|word| is_on(word) || **word == "(")?;
    let platform = platform_of(words.get(place + 2)?, None)?;
    let is_of_another = words.get(place + 3).copied().is_some_and(is_tie);
    (!on.is_empty() && !is_of_another).then_some((place + 2, platform))
}

/// The account that is named behind a platform.
fn account_after<'a>(words: &[&'a str], place: usize, platform: &str) -> Option<(usize, &'a str)> {
    let mut after_mark = false;
    let mut after_word = words.get(place).is_some_and(|word| *word == "👻");
    for (at, word) in words.iter().enumerate().skip(place + 1).take(6) {
        let next = words.get(at + 1);
        if let Some(account) = word.strip_prefix('@') {
            return Some((at, account)).filter(|(_, account)| !account.is_empty());
        }
        let numbered =
            word.split_once('#').is_some_and(|(name, number)| !name.is_empty() && number.len() == 4);
        if platform == "discord" && numbered {
            return Some((at, word));
        }
        let opens_a_name = matches!(*word, "(" | "\"" | "“" | "„" | "«")
            || *word == "," && next.is_some_and(|next| is_name_word(next))
            || is_between(word) && !(after_mark && next.is_none());
        if is_tie(word) {
            after_mark = true;
        } else if opens_a_name {
            after_word = true;
        } else if is_account(word)
            && platform_of(word, next.copied()).is_none()
            && (after_mark || after_word && is_telling(word))
        {
            let is_no_name = is_answer(word) || is_persons_name(platform, word);
            return (platform != "x" && !is_no_name).then_some((at, *word));
        } else {
            return None;
        }
    }
    None
}

/// "fb: Anna Example" names a person, not an account.
fn is_persons_name(platform: &str, word: &str) -> bool {
    platform == "facebook" && !is_telling(word) && word.starts_with(char::is_uppercase)
}

/// Further names of a list: "snap: one_1, two_2 and three_3".
fn add_listed(words: &[&str], first: usize, platform: &str, used: &mut [bool], found: &mut Vec<Handle>) {
    let mut at = first;
    while let (Some(and), Some(word)) = (words.get(at + 1), words.get(at + 2)) {
        let name = word.strip_prefix('@').unwrap_or(word);
        let next = words.get(at + 3).copied();
        let is_listed = is_and(and)
            && is_account(name)
            && is_telling(name)
            && name.chars().any(char::is_alphabetic)
            && platform_of(word, next).is_none()
            && used.get(at + 2) == Some(&false)
            && !next.is_some_and(is_tie);
        if !is_listed {
            break;
        }
        add(found, platform, name);
        mark(used, at + 2);
        at += 2;
    }
}

/// The telephone number behind a platform, with a `+` where it has its country.
fn telephone_after(words: &[&str], place: usize) -> Option<String> {
    let is_part = |word: &str| word.bytes().all(|letter| letter.is_ascii_digit() || b".-".contains(&letter));
    let mut number = String::new();
    for word in words.iter().skip(place + 1).take(12) {
        let starts = number.is_empty() && word.strip_prefix('+').is_some_and(is_part);
        if starts || is_part(word) {
            number.extend(word.chars().filter(|letter| letter.is_ascii_digit() || *letter == '+'));
        } else if matches!(*word, "(" | ")" | "/") || number.is_empty() && (is_tie(word) || is_between(word))
        {
        } else {
            break;
        }
    }
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let has_area = number.starts_with(['+', '0']);
    (has_area && (SHORTEST_NUMBER_DIGITS..=15).contains(&digits)).then_some(number)
}

/// A number without its country has no address: nobody can say whose it is.
fn add_telephone(found: &mut Vec<Handle>, platform: &str, number: &str) {
    let international = number.strip_prefix("00").map(|rest| format!("+{rest}"));
    let number = international.as_deref().unwrap_or(number);
    if found.iter().rev().take(64).any(|one| one.platform == platform && one.account == number) {
        return;
    }
    let page = number.strip_prefix('+').map(|digits| match platform {
        "telegram" => format!("https://t.me/+{digits}"),
        _ => format!("https://wa.me/{digits}"),
    });
    found.push(Handle {
        platform: platform.to_owned(),
        account: number.to_owned(),
        address: page.and_then(|page| read_one(&page).target).map(|target| target.canonical),
    });
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

/// The words of a line; marks that tie or part words are words of their own. Apostrophes part words
/// without being one, and so do pictures, except Snapchat's ghost.
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
            let is_picture = u32::from(first) > 0xFFFF || matches!(first, '\u{2600}'..='\u{27BF}');
            let is_arrow = first == '➡';
            if !first.is_whitespace()
                && !matches!(first, '\'' | '’')
                && (!is_picture || is_arrow || first == '👻')
            {
                words.push(mark);
            }
            rest = after;
        }
    }
    words
}
