//! The links of WhatsApp.

use crate::target::ids;
use crate::{Kind, Link, Target, link::notes};

const PLATFORM: &str = "whatsapp";

/// What the link points at, or `None` when it is not a link of WhatsApp.
pub(super) fn recognise(link: &Link) -> Option<Target> {
    link.read_as(PLATFORM, grammar)
}

fn grammar(link: &Link, path: &[&str]) -> Option<Target> {
    if link.is_under("whatsapp.net") {
        let file = path.last()?;
        let target = Target::new(PLATFORM, Kind::Attachment, &format!("file:{}", ids::file_key(link, path)?), &link.cleaned());
        return Some(target.with_id(file).with_note(Some(notes::MEDIA_FILE)));
    }
    let short = link.is_under("wa.me");
    match (link.subdomain(), path) {
        (_, ["accept", ..]) => invite("chat.whatsapp.com", "invite", &link.value("code")?),
        ("chat", ["invite" | "g", code, ..] | [code, ..]) => invite("chat.whatsapp.com", "invite", code),
        ("call", ["voice" | "video", code, ..]) => {
            invite(&format!("call.whatsapp.com/{}", path.first().copied().unwrap_or_default()), "call", code)
        }
        (_, ["channel", code, post, ..]) if ids::is_code(code) && ids::is_number(post) => {
            let address = format!("https://www.whatsapp.com/channel/{code}/{post}");
            let target = Target::new(PLATFORM, Kind::Message, &format!("channel:{code}:{post}"), &address);
            Some(target.with_id(post).with_container(Some(code)))
        }
        (_, ["channel", code, ..]) if ids::is_code(code) => {
            let address = format!("https://www.whatsapp.com/channel/{code}");
            Some(Target::new(PLATFORM, Kind::Channel, &format!("channel:{code}"), &address).with_id(code))
        }
        (_, [kind @ ("message" | "qr"), code, ..]) if ids::is_code(code) => {
            let address = format!("https://wa.me/{kind}/{code}");
            let target = Target::new(PLATFORM, Kind::ShareLink, &format!("{kind}:{code}"), &address);
            Some(target.with_id(code).with_note(Some(notes::NEEDS_FOLLOWING)))
        }
        (_, ["c" | "catalog", number, ..]) => profile(number),
        (_, ["p" | "product", id, number, ..]) if ids::is_number(id) => {
            let number = digits(number)?;
            let address = format!("https://wa.me/p/{id}/{number}");
            let target = Target::new(PLATFORM, Kind::Post, &format!("product:{id}"), &address);
            Some(target.with_id(id).with_account(Some(&number)))
        }
        (_, ["send" | "send.php", ..]) => profile(&link.value("phone")?),
        (_, [number, ..]) if short => profile(number),
        (_, []) => profile(&link.value("phone")?),
        _ => None,
    }
}

fn invite(host: &str, kind: &str, code: &str) -> Option<Target> {
    if !ids::is_name(code, b"-_", 16..=32) {
        return None;
    }
    let address = format!("https://{host}/{code}");
    Some(Target::new(PLATFORM, Kind::Invite, &format!("{kind}:{code}"), &address).with_id(code))
}

/// An account is a telephone number with its country, written in digits only.
fn profile(number: &str) -> Option<Target> {
    let number = digits(number)?;
    let address = format!("https://wa.me/{number}");
    let target = Target::new(PLATFORM, Kind::Profile, &format!("profile:{number}"), &address);
    Some(target.with_account(Some(&number)))
}

/// The digits of a telephone number; `None` when it holds anything but digits and what people put
/// between them.
fn digits(number: &str) -> Option<String> {
    let plain = number.chars().all(|letter| letter.is_ascii_digit() || "+-(). ".contains(letter));
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    (plain && (5..=17).contains(&digits.len())).then_some(digits)
}
