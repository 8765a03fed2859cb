//! Reads abuse contacts out of RDAP answers (RFC 9083), forgiving what does not matter.
//!
//! Only entities whose role is `abuse` count: registrants and technical contacts are people whose
//! addresses we neither need nor want. Values that stand for a withheld one ("REDACTED FOR
//! PRIVACY") are no addresses and fall through the form of an address.

use serde_json::Value;

/// How deep entities may lie in each other.
const DEEPEST: usize = 4;
const LONGEST_NAME_CHARS: usize = 200;
const LONGEST_ADDRESS_CHARS: usize = 254;

/// One abuse contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Whose it is: `network`, `registrar` or `domain`.
    pub whose: &'static str,
    /// The name of the organisation, as the register has it; may be empty.
    pub name: String,
    /// The entity's roles, as the register has them.
    pub roles: String,
    /// A mail address, or the `https` address of a form (RFC 8605).
    pub address: String,
    /// The host of the register.
    pub server: String,
}

/// The abuse contacts in an answer about a domain. Those of the registrar come first: those of the
/// domain itself lead to its holder.
pub(super) fn domain(answer: &Value, server: &str) -> Vec<Found> {
    let mut found = Vec::new();
    collect(answer, &Place { whose: "domain", name: String::new(), server }, DEEPEST, &mut found);
    found.sort_by_key(|one| one.whose != "registrar");
    found
}

/// The abuse contacts in an answer about a network.
pub(super) fn network(answer: &Value, server: &str) -> Vec<Found> {
    let mut found = Vec::new();
    let name = text(answer.get("name"));
    collect(answer, &Place { whose: "network", name, server }, DEEPEST, &mut found);
    found
}

/// The register that knows more, when the answer names one.
pub(super) fn related(answer: &Value) -> Option<String> {
    list(answer.get("links"))
        .iter()
        .find(|link| {
            let is_rdap = text(link.get("type")) == super::MEDIA_TYPE;
            text(link.get("rel")) == "related" && is_rdap
        })
        .map(|link| text(link.get("href")))
}

/// Where in an answer we are.
struct Place<'a> {
    whose: &'static str,
    /// The name of what lies around.
    name: String,
    server: &'a str,
}

fn collect(object: &Value, around: &Place<'_>, depth: usize, found: &mut Vec<Found>) {
    if depth == 0 {
        return;
    }
    for entity in list(object.get("entities")) {
        let roles: Vec<String> = list(entity.get("roles")).iter().map(|role| text(Some(role))).collect();
        let has = |wanted: &str| roles.iter().any(|role| role.eq_ignore_ascii_case(wanted));
        let card = Card::of(entity);
        let own_name = [card.first("org"), card.first("fn")].into_iter().find(|name| !name.is_empty());
        let name = own_name.unwrap_or_else(|| around.name.clone());
        if has("abuse") {
            found.extend(card.addresses().map(|address| Found {
                whose: around.whose,
                name: if around.whose == "registrar" { around.name.clone() } else { name.clone() },
                roles: roles.join(", "),
                address,
                server: around.server.to_owned(),
            }));
        }
        let whose = if around.whose == "domain" && has("registrar") { "registrar" } else { around.whose };
        collect(entity, &Place { whose, name, server: around.server }, depth - 1, found);
    }
}

/// A jCard (RFC 7095): `["vcard", [[name, parameters, type, value], …]]`.
struct Card<'a>(&'a [Value]);

impl<'a> Card<'a> {
    fn of(entity: &'a Value) -> Self {
        let properties = entity.get("vcardArray").and_then(|card| card.get(1));
        Self(list(properties))
    }

    fn values(&self, wanted: &'static str) -> impl Iterator<Item = String> {
        self.0
            .iter()
            .filter(move |property| text(property.get(0)).eq_ignore_ascii_case(wanted))
            .map(|property| text(property.get(3)))
    }

    /// The first value of a property; empty when there is none.
    fn first(&self, wanted: &'static str) -> String {
        self.values(wanted).next().unwrap_or_default().chars().take(LONGEST_NAME_CHARS).collect()
    }

    /// Mail addresses, then forms.
    fn addresses(&self) -> impl Iterator<Item = String> {
        let mails = self.values("email").map(|mail| without_scheme(&mail)).filter(|mail| is_mail(mail));
        let forms = self.values("contact-uri").filter(|form| is_form(form));
        mails.chain(forms)
    }
}

fn without_scheme(mail: &str) -> String {
    mail.trim().trim_start_matches("mailto:").to_owned()
}

fn is_mail(text: &str) -> bool {
    let parts: Vec<&str> = text.split('@').collect();
    matches!(parts.as_slice(), [name, host] if !name.is_empty() && host.contains('.'))
        && text.chars().all(|c| c.is_ascii_graphic() && !"<>,;:\"()".contains(c))
        && text.len() <= LONGEST_ADDRESS_CHARS
}

fn is_form(text: &str) -> bool {
    text.len() <= LONGEST_ADDRESS_CHARS
        && url::Url::parse(text).is_ok_and(|url| url.scheme() == "https" && url.domain().is_some())
}

fn list(value: Option<&Value>) -> &[Value] {
    value.and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// A text without control characters; empty for anything else.
fn text(value: Option<&Value>) -> String {
    let text = value.and_then(Value::as_str).unwrap_or_default();
    text.chars().filter(|c| !c.is_control()).collect()
}
