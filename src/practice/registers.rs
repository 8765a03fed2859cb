//! The practice registers (RDAP): what they know of a website, and how they answer.
//!
//! Shapes follow RFC 9083 and the answers of real registers; every name is invented.

use super::pages::{Reply, Request};
use super::script::fnv1a;
use super::state::Shared;
use serde_json::{Value, json};
use std::net::Ipv4Addr;
use std::time::Duration;

/// The register that a moved domain has moved to.
const OTHER_REGISTER: &str = "https://rdap.nic.fr/domain/";
/// How long a busy register asks us to wait.
const BUSY: Duration = Duration::from_secs(60);

/// What the registers say about a website.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Registration {
    /// Registrar and hosting provider with their abuse mailboxes.
    Open,
    /// The registrar's mailbox only; of the network nothing is published.
    RegistrarOnly,
    /// The registrar points at a form instead of a mailbox; of the network nothing is published.
    FormOnly,
    /// Known, but every contact is withheld.
    Redacted,
    /// Not known.
    Unknown,
    /// Another register knows it.
    Moved,
    /// The register sends the question to a place that is no register.
    Elsewhere,
    /// The register sends the question round in a circle.
    Circle,
    /// Too many questions: nothing is said.
    Limited,
    /// The answer is no answer.
    Junk,
}

/// The address of a website in the practice world: one of 192.0.2.0/24 (RFC 5737), always the same.
#[must_use]
pub fn address_of(domain: &str) -> Ipv4Addr {
    let last = u8::try_from(fnv1a(domain) % 254).unwrap_or(0) + 1;
    Ipv4Addr::new(192, 0, 2, last)
}

/// Whether a request is a question to a register.
pub(super) fn is_question(host: &str, path: &str) -> bool {
    host.contains("rdap") && (path.contains("/domain/") || path.contains("/ip/"))
}

/// Answers a question to a register, and notes it.
pub(super) fn answer(shared: &Shared, request: &Request) -> Reply {
    let path = request.url.path();
    let (before, subject) = path.rsplit_once('/').unwrap_or_default();
    let mut state = shared.lock();
    state.register_questions.push(subject.to_owned());
    let known = &state.registrations;
    if before.ends_with("/ip") {
        let named = known.iter().find(|(domain, _)| address_of(domain).to_string() == subject);
        return about_network(named.map_or(Registration::Open, |(_, registration)| *registration));
    }
    let registration = known.get(subject).copied().unwrap_or(Registration::Open);
    about_domain(registration, subject, request)
}

fn about_network(registration: Registration) -> Reply {
    match registration {
        Registration::Open | Registration::Moved => rdap(&json!({
            "objectClassName": "ip network", "name": "EXAMPLE-NET", "handle": "NET-192-0-2-0",
            "entities": [{
                "objectClassName": "entity", "roles": ["registrant"], "vcardArray": card("Example Hosting", None),
                "entities": [{
                    "objectClassName": "entity", "roles": ["abuse"],
                    "vcardArray": card("Abuse Desk", Some(("email", "abuse@hosting.example"))),
                }],
            }],
        })),
        Registration::Limited => busy(),
        _ => Reply::text(404, "Not Found"),
    }
}

fn about_domain(registration: Registration, domain: &str, request: &Request) -> Reply {
    match registration {
        Registration::Open | Registration::RegistrarOnly => {
            rdap(&registered(domain, &[registrar(Some(("email", "abuse@registrar.example")))]))
        }
        Registration::FormOnly => {
            let form = ("contact-uri", "https://registrar.example/abuse");
            rdap(&registered(domain, &[registrar(Some(form))]))
        }
        Registration::Redacted => {
            let withheld = json!({
                "objectClassName": "entity", "roles": ["registrant", "abuse"],
                "vcardArray": card("REDACTED FOR PRIVACY", Some(("email", "Please query the registrar"))),
            });
            rdap(&registered(domain, &[registrar(None), withheld]))
        }
        Registration::Unknown => Reply::text(404, "Not Found"),
        Registration::Moved if request.url.as_str().starts_with(OTHER_REGISTER) => {
            rdap(&registered(domain, &[registrar(Some(("email", "abuse@registrar.example")))]))
        }
        Registration::Moved => Reply::redirect(&format!("{OTHER_REGISTER}{domain}")),
        Registration::Elsewhere => Reply::redirect(&format!("https://{domain}/")),
        Registration::Circle => Reply::redirect(request.url.as_str()),
        Registration::Limited => busy(),
        Registration::Junk => Reply::text(200, "<html>maintenance"),
    }
}

fn registered(domain: &str, entities: &[Value]) -> Value {
    json!({
        "objectClassName": "domain", "ldhName": domain, "status": ["active"],
        "rdapConformance": ["rdap_level_0"], "entities": entities,
    })
}

fn registrar(contact: Option<(&str, &str)>) -> Value {
    json!({
        "objectClassName": "entity", "roles": ["registrar"], "vcardArray": card("Example Registrar", None),
        "entities": [{
            "objectClassName": "entity", "roles": ["abuse"], "vcardArray": card("", contact),
        }],
    })
}

/// A jCard (RFC 7095).
fn card(name: &str, contact: Option<(&str, &str)>) -> Value {
    let mut properties = vec![json!(["version", {}, "text", "4.0"]), json!(["fn", {}, "text", name])];
    if let Some((property, value)) = contact {
        properties.push(json!([property, {}, "text", value]));
    }
    json!(["vcard", properties])
}

fn rdap(answer: &Value) -> Reply {
    Reply { content_type: "application/rdap+json".into(), ..Reply::json(200, answer) }
}

fn busy() -> Reply {
    Reply::text(429, "Too Many Requests").with_header("Retry-After", &BUSY.as_secs().to_string())
}
