//! The doors through which an address could lead outside, as the program opens them.

use platform_adapters::look::Method;
use platform_adapters::{Api, Follow, Look, Page, Step, Unclear, by_key, reader};
use takedown_desk::app::Outside;
use takedown_desk::outbound::follow::{End, Follower};
use takedown_desk::outbound::guard::Guard;
use takedown_desk::outbound::http::Http;
use takedown_desk::outbound::probe::Probe;
use takedown_desk::outbound::token::{Grant, Tokens};
use takedown_desk::outbound::{FailureKind, Outcome};

/// How many doors there are.
pub const COUNT: usize = 7;

/// The doors with the guard of the real world.
pub struct Doors {
    probe: Probe,
    follower: Follower,
    http: Http,
    tokens: Tokens,
}

impl Doors {
    pub fn open() -> Self {
        let guard = Guard::production(Outside::hosts());
        Self {
            probe: Probe::new(guard.clone(), None).unwrap(),
            follower: Follower::new(guard.clone(), None).unwrap(),
            http: Http::new(guard.clone()).unwrap(),
            tokens: Tokens::new(guard).unwrap(),
        }
    }

    /// Looks at an address: what came back, or why nothing did.
    pub async fn look(&self, url: &str) -> Result<Page, FailureKind> {
        let look = Look::Fetch { method: Method::Get, url: url.to_owned() };
        self.probe.look(&look, 0).await.map_err(|failure| failure.kind)
    }

    /// Follows from an address as TikTok's adapter does.
    pub async fn follow(&self, url: &str) -> End {
        let target = reader::read_one("https://vm.tiktok.com/ZMexample/").target.unwrap();
        let platform = by_key("tiktok").unwrap();
        let start = Follow::Redirects(url.to_owned());
        self.follower.follow(&start, |page| platform.judge_step(&target, page)).await
    }

    /// Follows as an adapter would that lets itself be led anywhere: the guard alone holds.
    pub async fn follow_carelessly(&self, url: &str) -> End {
        let start = Follow::Redirects(url.to_owned());
        let careless = |page: &Page| match &page.location {
            Some(location) => {
                let base = url::Url::parse(&page.url).unwrap();
                base.join(location).map_or(Step::Unclear(Unclear::NoRule), |next| Step::Next(next.into()))
            }
            None => Step::Unclear(Unclear::NoRule),
        };
        self.follower.follow(&start, careless).await
    }

    /// Sends a report to an address as to an interface.
    pub async fn send(&self, url: &str) -> Outcome {
        self.http.send(&api("POST", url), "credential", &[]).await
    }

    /// Reads from an address as from an interface.
    pub async fn read(&self, url: &str) -> Option<FailureKind> {
        self.http.read(&api("GET", url), "credential", None).await.err().map(|failure| failure.kind)
    }

    /// Asks an address for tokens, and gives one back to it. Never gets one here.
    pub async fn token(&self, url: &str) {
        let fresh = self.tokens.access_token("client", "secret", "refresh", url).await;
        assert!(fresh.is_err(), "{url} gave a token");
        let grant = Grant { code: "code", verifier: "verifier", redirect: "https://desk.example/back" };
        let granted = self.tokens.exchange_code("client", "secret", grant, url).await;
        assert!(granted.is_err(), "{url} gave tokens");
    }

    /// Gives a token back to an address, and whether it took it.
    pub async fn give_back(&self, url: &str) -> bool {
        self.tokens.revoke("refresh", url).await.is_ok()
    }

    /// All of them refuse the address without asking anybody.
    pub async fn refuse(&self, url: &str) {
        assert_eq!(self.look(url).await, Err(FailureKind::NotAllowed), "look: {url}");
        let end = self.follow(url).await;
        assert_eq!(end.step, Step::Unclear(Unclear::Outside), "follow: {url}");
        let sent = self.send(url).await;
        assert!(matches!(sent, Outcome::Refused { status: None, .. }), "interface: {url}: {sent:?}");
        assert_eq!(self.read(url).await, Some(FailureKind::NotAllowed), "reading: {url}");
        self.token(url).await;
        assert!(!self.give_back(url).await, "giving back: {url}");
    }
}

/// A call of an interface.
fn api(method: &str, url: &str) -> Api {
    Api {
        method: method.to_owned(),
        url: url.to_owned(),
        body: serde_json::json!({}),
        accepted: vec![204],
        refused: vec![400],
        later: vec![429],
        later_reasons: Vec::new(),
        text: String::new(),
        item_key: String::new(),
    }
}
