//! Short and share links: redirects, with nothing worth reading behind them.

use super::super::lead::Lead;
use super::super::script::fnv1a;
use super::super::state::Shared;
use super::{Reply, Request};
use std::time::Duration;

/// A short link of a platform.
struct Short<'a> {
    platform: &'static str,
    code: &'a str,
}

/// The answer, and how late it comes; nothing when the address is no short link.
pub(super) fn answer(shared: &Shared, request: &Request) -> Option<(Reply, Duration)> {
    let short = short(request)?;
    let mut state = shared.lock();
    state.asked.push(format!("{} {}", request.method, request.url));
    let lead = state.lead(short.code).unwrap_or_else(|| Lead::To(drawn(&short)));
    Some(match lead {
        Lead::Slow(wait) => (Reply::redirect(&drawn(&short)), wait),
        // Instagram answers with a page unless it is asked for one as a browser asks.
        _ if short.platform == "instagram" && !request.navigates => (page(), Duration::ZERO),
        _ if short.platform == "instagram" && request.method == "HEAD" => (page(), Duration::ZERO),
        Lead::To(address) => (leads_to(&address), Duration::ZERO),
        Lead::Nowhere => (nowhere(&short), Duration::ZERO),
        Lead::LoginWall => (Reply::redirect(&login(&short, request)), Duration::ZERO),
        Lead::InACircle => (Reply::redirect(request.url.as_str()), Duration::ZERO),
    })
}

/// The short link in the address.
fn short(request: &Request) -> Option<Short<'_>> {
    let parts: Vec<&str> = request.url.path().split('/').filter(|part| !part.is_empty()).collect();
    let (platform, code) = match (request.url.host_str()?, parts.as_slice()) {
        ("vm.tiktok.com" | "vt.tiktok.com", [code]) | ("www.tiktok.com", ["t", code]) => ("tiktok", *code),
        ("www.instagram.com", ["share", .., code]) => ("instagram", *code),
        ("www.facebook.com", ["share", .., code]) | ("fb.watch" | "fb.me", [code]) => ("facebook", *code),
        ("www.snapchat.com", ["t", code]) | ("t.snapchat.com", [code]) => ("snapchat", *code),
        ("t.co", [code]) => ("elsewhere", *code),
        ("pic.x.com" | "pic.twitter.com", [code]) => ("x", *code),
        ("share.google" | "search.app" | "images.app.goo.gl", [code]) => ("elsewhere", *code),
        ("dis.gd", [code]) => ("discord", *code),
        _ => return None,
    };
    Some(Short { platform, code })
}

/// Where a link leads that nothing was said about: the same code leads to the same place.
fn drawn(short: &Short<'_>) -> String {
    let number = fnv1a(short.code);
    let digits = number % 1_000_000_000;
    match short.platform {
        "tiktok" => {
            let id = 7_206_382_937_372_134_662_u64 - digits;
            format!("https://www.tiktok.com/@voorbeeld.user/video/{id}?_r=1&u_code=practice&share_link_id=1")
        }
        "instagram" => format!("https://www.instagram.com/reel/Co{digits:09}/?igsh=practice"),
        "facebook" => format!("https://www.facebook.com/reel/805139{digits:09}/?rdid=practice"),
        "snapchat" => format!("https://www.snapchat.com/add/voorbeeld-{}?share_id=practice", digits % 10_000),
        "x" => format!("https://x.com/i/status/{}/photo/1", 1_800_000_000_000_000_000_u64 + digits),
        "discord" => "https://support.discord.com/hc".to_owned(),
        _ => format!("https://www.example.org/board/{digits}"),
    }
}

/// A redirect with a body that nobody may wait for.
fn leads_to(address: &str) -> Reply {
    Reply { status: 302, ..Reply::media("image/jpeg") }.with_header("Location", address)
}

fn page() -> Reply {
    Reply { is_media: true, ..Reply::html(200, "Instagram", "") }
}

/// TikTok leads a dead link to its home page; others do not know it.
fn nowhere(short: &Short<'_>) -> Reply {
    match short.platform {
        "tiktok" => Reply::redirect("https://www.tiktok.com/?_r=1"),
        _ => Reply::html(404, "Page not found", ""),
    }
}

fn login(short: &Short<'_>, request: &Request) -> String {
    let next: String = url::form_urlencoded::byte_serialize(request.url.path().as_bytes()).collect();
    match short.platform {
        "instagram" => format!("https://www.instagram.com/accounts/login/?next={next}"),
        "facebook" => format!("https://www.facebook.com/login/?next={next}"),
        "snapchat" => format!("https://accounts.snapchat.com/accounts/v2/login?continue={next}"),
        _ => format!("https://www.tiktok.com/login?redirect_url={next}"),
    }
}
