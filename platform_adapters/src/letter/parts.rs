//! What goes into the placeholders: the closed list of what a letter can say.

use super::{discloses_trusted_flagger, words};
use crate::{DsaScope, Language, Notice, NoticeItem, PersonShown, Platform, law};
use chrono::DateTime;

/// A moment in UTC, to the minute.
const MOMENT: &str = "%Y-%m-%d %H:%M";

/// Every placeholder of the wording files with its value, for some items of the notice.
pub(super) fn parts(
    platform: &dyn Platform,
    notice: &Notice,
    items: &[&NoticeItem],
    language: Language,
) -> Vec<(&'static str, String)> {
    let say = |key: &str| words(language, key).to_owned();
    let on_platform = items.iter().any(|item| platform.dsa_scope(&item.target) == DsaScope::OnlinePlatform);
    let under_article_16 = items
        .iter()
        .any(|item| matches!(platform.dsa_scope(&item.target), DsaScope::OnlinePlatform | DsaScope::Hosting));
    let cited = cited(notice, language);
    let about = |content, account| if notice.is_about_account() { account } else { content };
    let contact = if notice.identity_withheld { "" } else { notice.contact_email.as_str() };
    vec![
        ("title", if under_article_16 { say("title_notice") } else { say("title_request") }),
        (
            "account_title",
            if under_article_16 { say("account_title_notice") } else { say("account_title_request") },
        ),
        ("account_facts", say("account_facts")),
        ("account_person", account_person(notice, language)),
        ("account_again", account_again(notice, language)),
        ("reference", notice.reference.clone()),
        ("earlier", earlier(notice, language)),
        ("decision", decision(notice, language)),
        ("why", why(notice, language)),
        ("seen_up", seen_up(notice, language)),
        ("platform", addressee(platform, items)),
        ("notifier", notifier(notice, language)),
        ("trusted_flagger", trusted_flagger(notice, language, on_platform)),
        ("person", say(&format!("person_{}", notice.person_shown.key()))),
        ("explanation", notice.explanation.trim().to_owned()),
        ("consent", say(if notice.circumstances.threat_only() { "consent_not_spread" } else { "consent" })),
        ("content", content(notice, language)),
        ("circumstances", circumstances(notice, language)),
        ("links", links(items, language)),
        ("grounds", if cited.is_empty() { say("no_number") } else { bulleted(&cited) }),
        (
            "grounds_inline",
            if cited.is_empty() { say("no_number") } else { format!("{}.", cited.join("; ")) },
        ),
        (
            "both_codes",
            if notice.facts_on.is_none() && !cited.is_empty() { say("both_codes") } else { String::new() },
        ),
        ("category", category(notice, language)),
        ("danger", danger(notice, language)),
        (
            "answer",
            if contact.is_empty() {
                say(about("answer_withheld", "account_answer_withheld"))
            } else {
                say(about("answer", "account_answer")).replace("{contact}", contact)
            },
        ),
        ("statement", say("statement")),
        ("signature", if notice.identity_withheld { String::new() } else { notice.organisation.clone() }),
    ]
}

/// The sentence on Article 18, when the caller is in danger or a person chose it.
fn danger(notice: &Notice, language: Language) -> String {
    if !notice.circumstances.danger && notice.life_threat.is_none() {
        return String::new();
    }
    let sentence = words(language, "danger").to_owned();
    let Some(police) = notice.life_threat.as_ref().and_then(|threat| threat.police.as_ref()) else {
        return sentence;
    };
    let key = if police.reference.is_some() { "danger_police_reference" } else { "danger_police" };
    let informed = words(language, key)
        .replace("{on}", &police.on.to_string())
        .replace("{reference}", police.reference.as_deref().unwrap_or_default());
    format!("{sentence} {informed}")
}

/// What the images would be, that an account threatens with.
fn account_person(notice: &Notice, language: Language) -> String {
    match notice.person_shown {
        PersonShown::Under16 | PersonShown::From16To17 | PersonShown::Minor => {
            words(language, "account_minor").to_owned()
        }
        PersonShown::Adult => String::new(),
        PersonShown::Unknown => words(language, "account_unknown").to_owned(),
    }
}

/// That it is a reminder or a complaint about an account.
fn account_again(notice: &Notice, language: Language) -> String {
    match &notice.reminder {
        Some(before) if before.decision.is_some() => words(language, "account_complaint").to_owned(),
        Some(_) => words(language, "account_reminder").to_owned(),
        None => String::new(),
    }
}

/// The notices a reminder follows, one a line.
fn earlier(notice: &Notice, language: Language) -> String {
    let earlier = notice.reminder.iter().flat_map(|reminder| reminder.earlier.iter());
    let lines: Vec<String> = earlier
        .map(|earlier| {
            let line = words(language, "earlier")
                .replace("{reference}", &earlier.reference)
                .replace("{sent}", &earlier.sent_at.format(MOMENT).to_string());
            match earlier.theirs.join(", ") {
                theirs if theirs.is_empty() => line,
                theirs => format!("{line}{}", words(language, "earlier_theirs").replace("{theirs}", &theirs)),
            }
        })
        .collect();
    bulleted(&lines)
}

/// When the links were last seen to be up.
fn seen_up(notice: &Notice, language: Language) -> String {
    let seen = notice.reminder.as_ref().and_then(|before| before.seen_up_at);
    seen.map_or_else(String::new, |at| {
        let key = if notice.is_about_account() { "account_seen_up" } else { "seen_up" };
        words(language, key).replace("{seen}", &at.format(MOMENT).to_string())
    })
}

/// The decision that a complaint is about, as it was told to us.
fn decision(notice: &Notice, language: Language) -> String {
    let Some(decision) = notice.reminder.as_ref().and_then(|before| before.decision.as_ref()) else {
        return String::new();
    };
    let action = words(language, &format!("action_{}", decision.action.key()));
    let told = words(language, "decision")
        .replace("{told}", &decision.told_on.to_string())
        .replace("{action}", action);
    let ground = words(language, &format!("decision_{}", decision.ground.key()));
    let clause = decision.clause.trim().trim_end_matches('.');
    if clause.is_empty() {
        format!("{told} {ground}")
    } else {
        let clause = words(language, "decision_clause").replace("{clause}", clause);
        format!("{told} {ground} {clause}")
    }
}

/// Why the decision is contested.
fn why(notice: &Notice, language: Language) -> String {
    let decision = notice.reminder.as_ref().and_then(|before| before.decision.as_ref());
    decision.map_or_else(String::new, |decision| {
        words(language, &format!("complaint_{}", decision.why.key())).to_owned()
    })
}

/// The provisions a notice prints: those that were read in the law.
pub(super) fn cited(notice: &Notice, language: Language) -> Vec<String> {
    law::grounds(notice.person_shown, &notice.circumstances, notice.facts_on)
        .iter()
        .filter(|ground| ground.verified)
        .map(|ground| ground.cite(language))
        .collect()
}

/// Who files. Nothing about the notifier when the identity is withheld; the reason is given only
/// where the law has one.
fn notifier(notice: &Notice, language: Language) -> String {
    if !notice.identity_withheld {
        words(language, "notifier")
            .replace("{organisation}", &notice.organisation)
            .replace("{contact}", &notice.contact_email)
    } else if law::may_withhold_notifier(notice.person_shown) {
        words(language, "notifier_withheld").to_owned()
    } else {
        String::new()
    }
}

/// The trusted-flagger sentence. Priority is asked only where Article 22 binds the service.
fn trusted_flagger(notice: &Notice, language: Language, on_platform: bool) -> String {
    let Some(reference) = notice.trusted_flagger_reference.as_ref() else {
        return String::new();
    };
    if !discloses_trusted_flagger(notice) {
        return String::new();
    }
    let fact = words(language, "trusted_flagger").replace("{trusted_flagger_reference}", reference);
    if on_platform { format!("{fact} {}", words(language, "priority")) } else { fact }
}

/// The main pair, and on lines of their own the others.
fn category(notice: &Notice, language: Language) -> String {
    let fill = |key: &str, pair: &law::Pair| {
        let keyword = match &pair.other {
            Some(other) => format!("{} ({other})", pair.keyword),
            None => pair.keyword.clone(),
        };
        words(language, key).replace("{category}", &pair.category).replace("{keyword}", &keyword)
    };
    let filed = notice.filed();
    let also = filed.additional.iter().map(|pair| fill("category_also", pair));
    std::iter::once(fill("category", &filed.main)).chain(also).collect::<Vec<_>>().join("\n")
}

/// What sharing such content is; nothing while nothing was shared.
fn content(notice: &Notice, language: Language) -> String {
    if notice.circumstances.threat_only() {
        String::new()
    } else {
        words(language, content_key(notice.person_shown)).to_owned()
    }
}

fn content_key(person: PersonShown) -> &'static str {
    match person {
        PersonShown::Under16 | PersonShown::From16To17 | PersonShown::Minor => "content_minor",
        PersonShown::Adult => "content_adult",
        PersonShown::Unknown => "content_unknown",
    }
}

fn circumstances(notice: &Notice, language: Language) -> String {
    let facts = &notice.circumstances;
    // Nothing was posted: nothing stands beside it, and it was posted nowhere.
    let is_posted = !notice.is_about_account();
    let present: Vec<String> = [
        (facts.exposure_group && is_posted, "exposure_group"),
        (facts.private_details && is_posted, "private_details"),
        (facts.blackmail, "blackmail"),
        (facts.threats, "threats"),
        (facts.synthetic, "synthetic"),
        (facts.impersonation, "impersonation"),
        (facts.grooming, "grooming"),
        (facts.bullying, "bullying"),
        (facts.voyeurism, "voyeurism"),
    ]
    .into_iter()
    .filter(|(present, _)| *present)
    .map(|(_, key)| words(language, key).to_owned())
    .collect();
    if present.is_empty() {
        String::new()
    } else {
        format!("{}\n{}", words(language, "circumstances"), bulleted(&present))
    }
}

/// Every link on a line of its own (automated mailboxes read them), details on the next.
fn links(items: &[&NoticeItem], language: Language) -> String {
    items
        .iter()
        .map(|item| format!("{}\n  ({})", item.target.canonical, details(item, language)))
        .collect::<Vec<_>>()
        .join("\n")
}

/// What the link names in the platform's own terms (Article 16(2)(b), "additional information").
fn details(item: &NoticeItem, language: Language) -> String {
    let target = &item.target;
    let fill = |key: &str, name: &str, value: &str| words(language, key).replace(name, value);
    let mut details = vec![words(language, &format!("kind_{}", target.kind.key())).to_owned()];
    if let Some(id) = &target.id {
        details.push(fill("link_id", "{id}", id));
    }
    if let Some(account) = &target.account {
        details.push(fill("link_account", "{account}", account));
    }
    if let Some(container) = &target.container {
        details.push(fill("link_container", "{container}", container));
    }
    if let Some(posted) = target.posted_unix_ms.and_then(DateTime::from_timestamp_millis) {
        details.push(fill("link_posted", "{posted}", &posted.format("%Y-%m-%d %H:%M").to_string()));
    }
    let shown: Vec<&str> =
        item.private_details.iter().map(|one| words(language, &format!("detail_{}", one.key()))).collect();
    if !shown.is_empty() {
        details.push(fill("link_details", "{details}", &shown.join(" + ")));
    }
    details.join(", ")
}

fn bulleted(lines: &[String]) -> String {
    lines.iter().map(|line| format!("- {line}")).collect::<Vec<_>>().join("\n")
}

/// Whose team the letter is for: the platform's, or that of the website the links lie on.
fn addressee(platform: &dyn Platform, items: &[&NoticeItem]) -> String {
    let site = items.first().filter(|item| item.target.platform == "website").map(|item| &item.target);
    let name = site.and_then(|target| target.domain().or_else(|| target.host()));
    name.unwrap_or_else(|| platform.label().to_owned())
}
