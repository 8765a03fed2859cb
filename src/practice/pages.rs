//! Which host answers what. Shapes follow the platforms' public documentation.

pub(super) mod google;
mod metadata;
mod short;
mod web;

use super::registers;
use super::script::View;
use super::state::Shared;
use serde_json::Value;
use std::borrow::Cow;
use std::time::Duration;
use url::Url;

/// How many bytes a pretend picture or film has.
const MEDIA_LENGTH_BYTES: usize = 256 * 1024;

/// One request.
#[derive(Debug)]
pub(super) struct Request {
    pub method: String,
    /// The address as it would be in the real world.
    pub url: Url,
    pub authorization: String,
    pub api_key: String,
    /// Whether it is asked for as a browser asks for a page.
    pub navigates: bool,
    pub if_none_match: String,
    pub content_length: usize,
    pub body: String,
}

/// One answer.
#[derive(Debug)]
pub(super) struct Reply {
    pub status: u16,
    pub content_type: Cow<'static, str>,
    pub headers: Vec<(&'static str, String)>,
    pub body: Vec<u8>,
    /// The body is a picture, film or sound.
    pub is_media: bool,
}

impl Request {
    /// Reads the head of a request.
    pub(super) fn parse(head: &str) -> Option<Self> {
        let mut lines = head.lines();
        let mut first = lines.next()?.split(' ');
        let (method, target) = (first.next()?, first.next()?);
        let headers: Vec<(&str, &str)> = lines.filter_map(|line| line.split_once(':')).collect();
        let header = |wanted: &str| {
            let found = headers.iter().find(|(name, _)| name.eq_ignore_ascii_case(wanted));
            found.map(|(_, value)| value.trim()).unwrap_or_default()
        };
        Some(Self {
            method: method.to_owned(),
            url: Url::parse(&format!("https://{}{target}", header("Host"))).ok()?,
            authorization: header("Authorization").to_owned(),
            api_key: header("X-Goog-Api-Key").to_owned(),
            navigates: header("Sec-Fetch-Mode") == "navigate",
            if_none_match: header("If-None-Match").to_owned(),
            content_length: header("Content-Length").parse().unwrap_or(0),
            body: String::new(),
        })
    }

    /// The value of a query parameter, decoded.
    fn parameter(&self, name: &str) -> Option<String> {
        self.url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
    }
}

impl Reply {
    /// A plain text.
    pub(super) fn text(status: u16, text: &str) -> Self {
        Self::new(status, "text/plain; charset=utf-8", text.as_bytes().to_vec())
    }

    /// A JSON value.
    pub(super) fn json(status: u16, value: &Value) -> Self {
        Self::new(status, "application/json; charset=utf-8", value.to_string().into_bytes())
    }

    /// A web page.
    fn html(status: u16, title: &str, body: &str) -> Self {
        let page =
            format!("<!doctype html><html><head><title>{title}</title></head><body>{body}</body></html>");
        Self::new(status, "text/html; charset=utf-8", page.into_bytes())
    }

    /// A redirect.
    pub(super) fn redirect(to: &str) -> Self {
        Self::text(302, "Found").with_header("Location", to)
    }

    /// A picture, film or sound: zeros, and it says so by its type.
    fn media(content_type: &'static str) -> Self {
        Self { is_media: true, ..Self::new(200, content_type, vec![0; MEDIA_LENGTH_BYTES]) }
    }

    fn new(status: u16, content_type: &'static str, body: Vec<u8>) -> Self {
        let content_type = Cow::Borrowed(content_type);
        Self { status, content_type, headers: Vec::new(), body, is_media: false }
    }

    /// One more header.
    pub(super) fn with_header(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }

    /// Status line and headers.
    pub(super) fn head(&self) -> String {
        let mut head = format!("HTTP/1.1 {} -\r\nConnection: close\r\n", self.status);
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        if !matches!(self.status, 204 | 304) {
            head.push_str(&format!(
                "Content-Type: {}\r\nContent-Length: {}\r\n",
                self.content_type,
                self.body.len()
            ));
        }
        head.push_str("\r\n");
        head
    }
}

/// Answers a request, and notes what it changes. The second value is how late the answer comes.
pub(super) fn answer(shared: &Shared, request: &Request) -> (Reply, Duration) {
    short::answer(shared, request).unwrap_or_else(|| (page(shared, request), Duration::ZERO))
}

fn page(shared: &Shared, request: &Request) -> Reply {
    let host = request.url.host_str().unwrap_or_default();
    if let Some(page) = set_page(shared, request) {
        return page;
    }
    match (host, request.url.path()) {
        (_, path) if registers::is_question(host, path) => registers::answer(shared, request),
        ("graph.facebook.com", path) => {
            about(shared, request, |view| metadata::meta(path.ends_with("/instagram_oembed"), view))
        }
        ("www.tiktok.com", "/oembed") => about(shared, request, metadata::tiktok),
        ("publish.x.com" | "publish.twitter.com", "/oembed") => about(shared, request, metadata::x),
        ("www.youtube.com", "/oembed") => about(shared, request, metadata::youtube),
        ("discord.com", path) if path.starts_with("/api/") => {
            metadata::discord_invite(request, view(shared, request))
        }
        ("cdn.discordapp.com" | "media.discordapp.net", _) => web::discord_file(view(shared, request)),
        ("t.me", _) => web::telegram(request, view(shared, request)),
        ("www.snapchat.com", _) => web::snapchat(request, view(shared, request)),
        ("www.youtube.com", _) => web::youtube_channel(view(shared, request)),
        ("www.googleapis.com" | "youtube.googleapis.com", _) => google::youtube_api(shared, request),
        ("oauth2.googleapis.com", "/token") => google::token(shared, request),
        ("oauth2.googleapis.com", "/revoke") => google::revoke(shared, request),
        // A browser comes by our own address, not by Google's name.
        ("127.0.0.1", google::CONSENT_PATH) => google::consent(request),
        _ => web::anything(request, view(shared, request)),
    }
}

/// The page that a test set for this address, or for the link it asks about.
fn set_page(shared: &Shared, request: &Request) -> Option<Reply> {
    let mut state = shared.lock();
    if matches!(request.method.as_str(), "GET" | "HEAD") {
        state.looked_at.push(request.url.to_string());
    }
    let link = request.parameter("url").unwrap_or_default();
    let page = state.page(request.url.as_str()).or_else(|| state.page(&link))?;
    let reply = Reply {
        status: page.status,
        content_type: Cow::Owned(page.content_type),
        headers: Vec::new(),
        body: page.body.into_bytes(),
        is_media: false,
    };
    Some(match page.location {
        Some(location) => reply.with_header("Location", &location),
        None => reply,
    })
}

/// What the requested page shows now.
fn view(shared: &Shared, request: &Request) -> View {
    shared.lock().view(request.url.as_str())
}

/// Answers about the link in the parameter `url` (oEmbed, <https://oembed.com>).
fn about(shared: &Shared, request: &Request, reply: impl Fn(View) -> Reply) -> Reply {
    match request.parameter("url") {
        Some(link) => reply(shared.lock().view(&link)),
        None => Reply::text(400, "Bad Request"),
    }
}
