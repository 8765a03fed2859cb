//! Which platform a link belongs to, and the id by which its page and its notice meet.

use url::Url;

/// A platform as the practice world plays it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Player {
    /// The platform's key.
    pub key: &'static str,
    /// The name in its mails.
    pub name: &'static str,
    /// The address its answers come from.
    pub sender: &'static str,
    /// The registrable domains of its links.
    domains: &'static [&'static str],
}

/// The platforms. The senders are plausible, not verified.
const PLAYERS: [Player; 10] = [
    player("instagram", "Instagram", "case@support.instagram.com", &["instagram.com", "instagr.am"]),
    player("facebook", "Facebook", "case@support.facebook.com", &["facebook.com", "fb.com", "fb.watch"]),
    player("tiktok", "TikTok", "legal@tiktok.com", &["tiktok.com", "tiktokv.com"]),
    player("snapchat", "Snapchat", "trustedflagger@snapchat.com", &["snapchat.com"]),
    player(
        "discord",
        "Discord",
        "noreply@discord.com",
        &["discord.com", "discord.gg", "discordapp.com", "discordapp.net"],
    ),
    player("x", "X", "support@x.com", &["x.com", "twitter.com"]),
    player("youtube", "YouTube", "legal@youtube.com", &["youtube.com", "youtu.be"]),
    player("google_search", "Google", "removals@google.com", &["google.com", "google.be"]),
    player("telegram", "Telegram", "abuse@telegram.org", &["t.me", "telegram.me"]),
    player("whatsapp", "WhatsApp", "support@support.whatsapp.com", &["whatsapp.com", "wa.me"]),
];

/// Any other website.
const WEBSITE: Player = player("website", "Hosting", "abuse@hosting.example", &[]);

const fn player(
    key: &'static str,
    name: &'static str,
    sender: &'static str,
    domains: &'static [&'static str],
) -> Player {
    Player { key, name, sender, domains }
}

/// The platform with this key; any unknown one is some website.
pub(super) fn by_key(key: &str) -> &'static Player {
    PLAYERS.iter().find(|player| player.key == key).unwrap_or(&WEBSITE)
}

/// The platform a link belongs to, `None` for any other website.
pub(super) fn of_link(link: &str) -> Option<&'static Player> {
    let url = Url::parse(link).ok()?;
    let host = url.host_str()?;
    PLAYERS.iter().find(|player| {
        player.domains.iter().any(|domain| {
            host.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        })
    })
}

/// The id of a link: what stays the same between a notice and a look. Anything that is not a web
/// address is taken as an id itself.
pub(super) fn id(link: &str) -> String {
    let Ok(url) = Url::parse(link) else {
        return link.to_owned();
    };
    for name in ["v", "story_fbid", "fbid", "lc"] {
        if let Some((_, value)) = url.query_pairs().find(|(key, _)| key == name) {
            return value.into_owned();
        }
    }
    let parts: Vec<&str> = url.path().split('/').filter(|part| !part.is_empty() && *part != "s").collect();
    match parts.as_slice() {
        // Message numbers mean something only together with their channel.
        [.., channel, number] if number.bytes().all(|b| b.is_ascii_digit()) && number.len() < 10 => {
            format!("{channel}/{number}")
        }
        [.., last] => last.trim_start_matches(['@', '+']).to_owned(),
        [] => url.host_str().unwrap_or_default().to_owned(),
    }
}

/// The links a notice names, in order: those of a platform, or any when there are none.
pub(super) fn in_text(text: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for word in text.split(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '(' | ')')) {
        let word = word.trim_end_matches(['.', ',', ';', ':']);
        if word.starts_with("https://") && !all.iter().any(|known| known == word) {
            all.push(word.to_owned());
        }
    }
    let of_platforms: Vec<String> = all.iter().filter(|link| of_link(link).is_some()).cloned().collect();
    if of_platforms.is_empty() { all } else { of_platforms }
}

/// Our reference in a notice, for example `CF-7QK3M2XR5NTD4WPA`.
pub(super) fn reference(text: &str) -> Option<String> {
    let mut words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
    words.find(|word| word.starts_with("CF-") && word.len() > 12).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::{id, in_text, of_link, reference};

    #[test]
    fn a_notice_and_a_look_name_the_same_id() {
        for (link, expected) in [
            ("https://www.instagram.com/p/EXAMPLE0000/", "EXAMPLE0000"),
            ("https://www.youtube.com/watch?v=EXAMPLE0000", "EXAMPLE0000"),
            ("https://t.me/examplechannel/12", "examplechannel/12"),
            ("https://t.me/examplechannel/12?embed=1&mode=tme", "examplechannel/12"),
            ("https://discord.com/api/v10/invites/example?with_counts=true", "example"),
            ("https://discord.gg/example", "example"),
            ("https://www.snapchat.com/@example", "example"),
            ("EXAMPLE0000", "EXAMPLE0000"),
        ] {
            assert_eq!(id(link), expected, "{link}");
        }
    }

    #[test]
    fn links_of_platforms_win_over_links_of_the_letterhead() {
        let text =
            "See https://www.example.org.\n<https://x.com/i/status/1800000000000000000>, CF-7QK3M2XR5NTD4WPA";
        assert_eq!(in_text(text), ["https://x.com/i/status/1800000000000000000"]);
        assert_eq!(in_text("See https://www.example.org."), ["https://www.example.org"]);
        assert_eq!(of_link("https://notx.com/1"), None);
        assert_eq!(reference(text).as_deref(), Some("CF-7QK3M2XR5NTD4WPA"));
    }
}
