//! Makes a usable address of what people and mail programs do to one.

use super::{app, hosts, text};
use url::{Host, Url};

/// Why something is not a usable web address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    /// Not a web address at all.
    NotAnAddress,
    /// A name or host made to deceive: user-info, or letters of another script that a browser
    /// turns into a platform's host.
    Deceptive,
}

/// How people write a dot, a colon and two slashes so that nobody follows a link by accident.
const DEFANGED: &[(&str, &str)] = &[
    ("[.]", "."),
    ("(.)", "."),
    ("{.}", "."),
    ("[dot]", "."),
    ("(dot)", "."),
    ("{dot}", "."),
    ("[punt]", "."),
    ("[point]", "."),
    ("[punkt]", "."),
    ("[://]", "://"),
    ("[:]//", "://"),
    ("[:]", ":"),
    ("[/]", "/"),
    ("[at]", "@"),
];

/// Beginnings that stand for `http` and `https`, in lower case.
const SCHEMES: &[(&str, &str)] = &[
    ("https://", "https://"),
    ("http://", "http://"),
    ("hxxps://", "https://"),
    ("hxxp://", "http://"),
    ("hxxps:\\\\", "https://"),
    ("hxxp:\\\\", "http://"),
    ("https:\\\\", "https://"),
    ("http:\\\\", "http://"),
    ("h**ps://", "https://"),
    ("h**p://", "http://"),
    ("ttps://", "https://"),
    ("ttp://", "http://"),
    ("htps://", "https://"),
    ("htp://", "http://"),
    ("htttps://", "https://"),
    ("htttp://", "http://"),
    ("httpss://", "https://"),
    ("https;//", "https://"),
    ("http;//", "http://"),
    ("https//:", "https://"),
    ("http//:", "http://"),
    ("https//", "https://"),
    ("http//", "http://"),
    ("https:/", "https://"),
    ("http:/", "http://"),
    ("https:", "https://"),
    ("http:", "http://"),
    ("//", "https://"),
];

/// Words that programs and QR codes put before an address.
const BEFORE: &[&str] = &["url:", "view-source:", "link:", "microsoft-edge:", "googlechrome:"];

/// How often an address is escaped at most.
const MOST_ESCAPES: usize = 3;

/// The parsed address of a piece of text that is meant to be one link.
pub(crate) fn address(text: &str) -> Result<Url, Refused> {
    let text = undefanged(&text::without_escaped_ampersands(without_words_before(text.trim())));
    let text = unescaped(text);
    let text = app::on_the_web(&text).unwrap_or(text);
    let (with_scheme, had_scheme) = with_scheme(&text)?;
    let after_scheme = with_scheme.split_once("://").map(|(_, rest)| rest).unwrap_or_default();
    let authority_end = after_scheme.find(['/', '\\', '?', '#']).unwrap_or(after_scheme.len());
    let authority = after_scheme.get(..authority_end).unwrap_or_default();
    if authority.is_empty() || authority.chars().any(char::is_whitespace) {
        return Err(Refused::NotAnAddress);
    }
    let mut url = Url::parse(&plus_for_blank(&with_scheme)?).map_err(|_| Refused::NotAnAddress)?;
    if !url.username().is_empty() || url.password().is_some() || authority.contains('@') {
        forget_user(&mut url)?;
    }
    let host = match url.host() {
        Some(Host::Domain(host)) => host.trim_end_matches('.').to_owned(),
        Some(Host::Ipv4(number)) if had_scheme && is_public_v4(number.octets()) => return Ok(url),
        Some(Host::Ipv6(number)) if had_scheme && is_public_v6(number.segments()) => return Ok(url),
        _ => return Err(Refused::NotAnAddress),
    };
    if !host.bytes().all(|letter| letter.is_ascii_alphanumeric() || b".-_".contains(&letter)) {
        // No name has other letters; with a platform's name in it, it is a trick.
        let is_trick = hosts::HOSTS.iter().any(|(domain, _)| host.contains(domain));
        return Err(if is_trick { Refused::Deceptive } else { Refused::NotAnAddress });
    }
    if !looks_registrable(&host) {
        return Err(Refused::NotAnAddress);
    }
    if url.host_str() != Some(&host) {
        url.set_host(Some(&host)).map_err(|_| Refused::NotAnAddress)?;
    }
    if !authority.is_ascii() && hosts::platform_of(&host).is_some() {
        return Err(Refused::Deceptive);
    }
    let bare = url.path() == "/" && url.query().is_none() && !host.starts_with("www.");
    if !had_scheme && bare && !has_common_end(&host) {
        return Err(Refused::NotAnAddress);
    }
    Ok(url)
}

/// The text without a word that a program or QR code puts before an address.
fn without_words_before(text: &str) -> &str {
    let before = BEFORE
        .iter()
        .find(|word| text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word)));
    before.and_then(|word| text.get(word.len()..)).unwrap_or(text).trim_start()
}

/// An address whose every mark was escaped, perhaps more than once, as it was before.
fn unescaped(text: String) -> String {
    let mut text = text;
    for _ in 0..MOST_ESCAPES {
        if !begins_escaped(&text) {
            break;
        }
        text = text::percent_decoded(&text);
    }
    text
}

/// Whether a text begins with `http` or `https` (or `hxxp`) and an escaped colon.
pub(crate) fn begins_escaped(text: &str) -> bool {
    let start: String = text.chars().take(12).collect::<String>().to_ascii_lowercase();
    let rest = ["https", "http", "hxxps", "hxxp"].iter().find_map(|scheme| start.strip_prefix(scheme));
    let rest = rest.unwrap_or_default();
    rest.starts_with("%3a") || rest.starts_with("%253a") || rest.starts_with("%25253")
}

/// Takes a user and password off. They are no part of what has to go, and may be somebody's; before
/// a platform's host, or with a name of a host in it, they are a trick.
fn forget_user(url: &mut Url) -> Result<(), Refused> {
    let host = url.host_str().unwrap_or_default().trim_end_matches('.');
    let of_a_host = |text: &str| text::percent_decoded(text).contains('.');
    if hosts::platform_of(host).is_some()
        || of_a_host(url.username())
        || url.password().is_some_and(of_a_host)
        || url.username().is_empty()
    {
        return Err(Refused::Deceptive);
    }
    url.set_username("").map_err(|()| Refused::Deceptive)?;
    url.set_password(None).map_err(|()| Refused::Deceptive)
}

/// Whether a machine of the internet can have this number (RFC 6890 has those that none can).
fn is_public_v4(number: [u8; 4]) -> bool {
    !matches!(
        number,
        [0 | 10 | 127 | 224..=255, ..]
            | [169, 254, ..]
            | [172, 16..=31, ..]
            | [192, 168, ..]
            | [100, 64..=127, ..]
    )
}

/// The same for version 6: no number of this machine, this network or several machines, and none
/// that stands for such a number of version 4.
fn is_public_v6(number: [u16; 8]) -> bool {
    match number {
        [0, 0, 0, 0, 0, 0 | 0xFFFF, high, low] | [0x64, 0xFF9B, 0, 0, 0, 0, high, low] => {
            let ([one, two], [three, four]) = (high.to_be_bytes(), low.to_be_bytes());
            is_public_v4([one, two, three, four])
        }
        [0xFC00..=0xFDFF | 0xFE80..=0xFEBF | 0xFF00.., ..] => false,
        _ => true,
    }
}

/// The text with dots, colons and slashes put back.
pub(crate) fn undefanged(text: &str) -> String {
    if !text.contains(['[', '(', '{']) {
        return text.to_owned();
    }
    DEFANGED.iter().fold(text.to_owned(), |text, (written, meant)| replace_any_case(&text, written, meant))
}

fn replace_any_case(text: &str, written: &str, meant: &str) -> String {
    if text.contains(written) {
        text.replace(written, meant)
    } else {
        text.replace(&written.to_ascii_uppercase(), meant)
    }
}

/// The length in bytes of a scheme at the start of the text, and what it stands for.
pub(crate) fn scheme_at_start(text: &str) -> Option<(usize, &'static str)> {
    SCHEMES.iter().find_map(|(written, meant)| {
        let start = text.get(..written.len())?;
        start.eq_ignore_ascii_case(written).then_some((written.len(), *meant))
    })
}

/// The text with a scheme, and whether it had one. Other schemes than the web's are refused.
fn with_scheme(text: &str) -> Result<(String, bool), Refused> {
    if let Some((length, meant)) = scheme_at_start(text) {
        let rest = text.get(length..).unwrap_or_default().trim_start_matches(['/', '\\']);
        // A scheme written twice: "https://https://…".
        if let Some((length, meant)) = scheme_at_start(rest) {
            let rest = rest.get(length..).unwrap_or_default().trim_start_matches('/');
            return Ok((format!("{meant}{rest}"), true));
        }
        return Ok((format!("{meant}{rest}"), true));
    }
    let host_end = text.find(['/', '\\', '?', '#']).unwrap_or(text.len());
    let (host, port) = match text.get(..host_end).unwrap_or_default().split_once(':') {
        Some((host, port)) => (host, port),
        None => (text.get(..host_end).unwrap_or_default(), "0"),
    };
    if host.contains(['.', '%']) && super::super::target::ids::is_number(port) {
        Ok((format!("https://{text}"), false))
    } else {
        Err(Refused::NotAnAddress)
    }
}

/// Blanks inside a path are no part of an address, but a Telegram invitation `+code` often arrives
/// with its plus turned into a blank.
fn plus_for_blank(text: &str) -> Result<String, Refused> {
    if !text.chars().any(char::is_whitespace) {
        return Ok(text.to_owned());
    }
    match text.split_once(' ') {
        Some((before, after))
            if !after.contains(' ') && (before.ends_with(".me/") || before.ends_with(".dog/")) =>
        {
            Ok(format!("{before}+{after}"))
        }
        _ => Err(Refused::NotAnAddress),
    }
}

/// Whether a host can be one that somebody registered: two labels, the last one of letters.
fn looks_registrable(host: &str) -> bool {
    let host = host.trim_end_matches('.');
    let Some((before, end)) = host.rsplit_once('.') else {
        return false;
    };
    let letters = end.len() >= 2 && end.bytes().all(|letter| letter.is_ascii_alphabetic());
    (letters || end.starts_with("xn--"))
        && before.split('.').all(|label| !label.is_empty())
        && before != "www"
}

/// Ends of hosts that make a word with a dot in it a web address, even without scheme and path.
const COMMON_ENDS: &str = " com net org info biz eu be nl fr de lu uk ie ch at it es pt pl cz se dk no fi gr ro hu bg \
    ru ua us ca mx br ar au nz jp kr cn in io me co tv cc to gg ly app dev page link site online club xyz top \
    live cam porn sex xxx adult tube video pics photos chat social media cloud space website store shop news \
    blog wiki onion example ws su im is la vip fun icu pw tk ml ga cf one world today life watch dog google am \
    new gift ";

/// Whether the host ends in a domain that is in common use.
pub(crate) fn has_common_end(host: &str) -> bool {
    host.trim_end_matches('.')
        .rsplit_once('.')
        .is_some_and(|(_, end)| COMMON_ENDS.contains(&format!(" {} ", end.to_ascii_lowercase())))
}
