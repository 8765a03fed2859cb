//! Reads what our own mail server found out about a signature (RFC 8601).
//!
//! Anybody can write the header. Only the topmost one counts, and only when it carries the name of
//! our own server, which takes such headers of others out of the mails it receives (section 5).

use mail_parser::Message;

/// Longest header in bytes that is read.
const HEADER_LIMIT_BYTES: usize = 16 * 1024;
/// Most domains that are kept.
const DOMAINS_LIMIT: usize = 10;

/// The domains whose DKIM signature our own server found good, lower case.
pub(super) fn signed_by(message: &Message, authserv_id: Option<&str>) -> Vec<String> {
    let Some(ours) = authserv_id else { return Vec::new() };
    let topmost = message.headers_raw().find(|(name, _)| name.eq_ignore_ascii_case("Authentication-Results"));
    match topmost {
        Some((_, value)) if value.len() <= HEADER_LIMIT_BYTES => domains(value, ours),
        _ => Vec::new(),
    }
}

/// `authserv-id [version] ; method=result … ; …`
fn domains(header: &str, ours: &str) -> Vec<String> {
    let Some(header) = without_comments(header) else { return Vec::new() };
    let mut parts = header.split(';');
    let name = parts.next().unwrap_or_default().split_whitespace().next().unwrap_or_default();
    if !name.trim_matches('"').eq_ignore_ascii_case(ours) {
        return Vec::new();
    }
    parts.filter_map(signed).take(DOMAINS_LIMIT).collect()
}

/// The domain of `dkim=pass … header.d=example.org`.
fn signed(part: &str) -> Option<String> {
    let part = part.replace(" = ", "=").to_ascii_lowercase();
    let mut words = part.split_whitespace();
    if words.next() != Some("dkim=pass") {
        return None;
    }
    let domain = words.find_map(|word| word.strip_prefix("header.d="))?.trim_matches('"');
    let fits =
        !domain.is_empty() && domain.chars().all(|c| c.is_ascii_alphanumeric() || c == '.' || c == '-');
    fits.then(|| domain.to_owned())
}

/// Without comments, which may be nested. A header with quoted signs that could change its meaning,
/// or with an open comment, is not believed at all.
fn without_comments(header: &str) -> Option<String> {
    let mut kept = String::new();
    let mut depth = 0_usize;
    for sign in header.chars() {
        match sign {
            '\\' => return None,
            '(' => depth += 1,
            ')' => depth = depth.checked_sub(1)?,
            sign if depth == 0 => kept.push(if sign.is_whitespace() { ' ' } else { sign }),
            _ => {}
        }
    }
    // A semicolon between quotation marks would split a value in two.
    let quoted_semicolon = kept.split('"').skip(1).step_by(2).any(|inside| inside.contains(';'));
    (depth == 0 && !quoted_semicolon).then_some(kept)
}

#[cfg(test)]
mod tests {
    use super::domains;

    const OURS: &str = "mx.desk.example";

    #[test]
    fn a_good_signature_is_read_with_its_domain() {
        for header in [
            "mx.desk.example; dkim=pass header.d=platform.example",
            "MX.desk.example 1; spf=pass smtp.mailfrom=x@y.example; dkim=pass (2048-bit key; ok) header.i=@a.b header.d=Platform.example header.s=s1",
            "mx.desk.example;\r\n\tdkim=fail header.d=other.example;\r\n\tdkim=pass header.d=platform.example",
        ] {
            assert_eq!(domains(header, OURS), ["platform.example"], "{header}");
        }
    }

    #[test]
    fn nothing_else_counts_as_one() {
        for header in [
            "mx.evil.example; dkim=pass header.d=platform.example",
            "mx.desk.example.evil.example; dkim=pass header.d=platform.example",
            "mx.desk.example; dkim=fail header.d=platform.example",
            "mx.desk.example; dkim=none",
            "mx.desk.example; dkim=fail reason=\"; dkim=pass header.d=platform.example\"",
            "mx.desk.example; dkim=fail (dkim=pass header.d=platform.example)",
            "mx.desk.example; dkim=fail (; dkim=pass header.d=platform.example",
            "mx.desk.example; dkim=fail \\; dkim=pass header.d=platform.example",
            "mx.desk.example; x-dkim=pass header.d=platform.example",
            "mx.desk.example; dkim=passable header.d=platform.example",
            "mx.desk.example; dkim=pass header.i=@platform.example",
            "dkim=pass header.d=platform.example",
            "",
        ] {
            assert!(domains(header, OURS).is_empty(), "{header}");
        }
    }
}
