//! What holds for every link, whatever the text.

use platform_adapters::Link;
use platform_adapters::link::notes;
use platform_adapters::reader::{FoundLink, read_one};
use url::Url;

/// The stored key of any site that is no known platform.
const WEBSITE: &str = "website";

/// Panics when a link breaks a law.
pub fn check(found: &FoundLink) {
    let Some(target) = &found.target else {
        return;
    };
    let again = read_one(&found.found).target;
    assert_eq!(again.map(|target| target.key), Some(target.key.clone()), "read again: {:?}", found.found);

    let canonical = read_one(&target.canonical).target;
    let canonical = canonical.unwrap_or_else(|| panic!("no target: {}", target.canonical));
    assert_eq!(canonical.canonical, target.canonical, "not its own: {:?}", found.found);
    assert_eq!(canonical.key, target.key, "another key: {:?}", found.found);

    let address = Url::parse(&target.canonical).expect("a canonical address is one");
    assert_eq!(address.scheme(), "https", "{:?}", found.found);
    assert!(address.username().is_empty() && address.password().is_none(), "{:?}", found.found);
    let owner = Link::new(&target.canonical, address).platform();
    assert_eq!(owner.unwrap_or(WEBSITE), target.platform, "another's host: {:?}", found.found);

    check_host_as_written(found, &target.platform);
    let _ = (target.host(), target.domain());
}

/// A plain address of a host that is in no list never belongs to a platform.
fn check_host_as_written(found: &FoundLink, platform: &str) {
    let was_rewritten = matches!(found.note.as_deref(), Some(notes::UNWRAPPED | notes::MIRROR));
    let is_plain = !found.found.contains(['[', '(', '{', '%', '&', '\\']) && !was_rewritten;
    let plain_scheme = found.found.starts_with("https://") || found.found.starts_with("http://");
    if platform == WEBSITE || !is_plain || !plain_scheme {
        return;
    }
    // A note about the target hides that a wrapper was taken off: only what nothing was taken off of
    // can be judged by its host.
    let Ok(url) = Url::parse(&found.found) else {
        return;
    };
    let nested = url.query().is_some()
        || found.found.get(5..).is_some_and(|rest| rest.contains("http"))
        || url.path().contains("//")
        || url.path().len() > 200;
    if !nested {
        let is_wrapper_host = ["ampproject.org", "translate.goog", "google", "urldefense"]
            .iter()
            .any(|part| url.host_str().unwrap_or_default().contains(part));
        let link = Link::new(&found.found, url);
        assert!(is_wrapper_host || link.platform() == Some(platform), "taken in: {:?}", found.found);
    }
}
