//! A whole desk for one test: real server, own database, practice outside, a clock that stands still.

use crate::caller::Caller;
use chrono::{DateTime, Duration, TimeZone, Utc};
use platform_adapters::{Reason, law};
use std::net::TcpListener;
use std::sync::Arc;
use takedown_desk::app::{App, Outside, Site};
use takedown_desk::clock::{Clock, Pace};
use takedown_desk::db::{Address, Db, Vault};
use takedown_desk::model::Rules;
use takedown_desk::model::channel::{self, Change};
use takedown_desk::model::connection::{self, Secret, consent, reason};
use takedown_desk::model::person::{self, NewPerson, Role};
use takedown_desk::model::recipient;
use takedown_desk::model::session::password::{self, Cost};
use takedown_desk::model::{Actor, Tx};
use takedown_desk::outbound::Authority;
use takedown_desk::outbound::guard::Guard;
use takedown_desk::outbound::mail::{MailSettings, MailTls, Mailer};
use takedown_desk::outbound::mailbox::Mailbox;
use takedown_desk::practice::{self, PracticeSettings, Time};
use takedown_desk::{outbound, web, work};
use tempfile::TempDir;

/// The password of everybody in a test.
pub const PASSWORD: &str = "a calm test password";
/// The token of the account that flags go out from.
pub const REFRESH_TOKEN: &str = "practice-refresh";
const SEED: u64 = 7;

/// How a world differs from the usual one.
#[derive(Clone, Copy, Default)]
pub struct Setup {
    /// Whether a second factor is needed.
    pub factor_required: bool,
    /// Whether looks use a key of YouTube's interface.
    pub youtube_key: bool,
}

/// The desk and everything around it.
pub struct World {
    pub app: App,
    pub base: String,
    pub clock: Clock,
    pub practice: Arc<practice::World>,
    pub folder: TempDir,
    server: Option<actix_web::dev::ServerHandle>,
}

impl World {
    /// The usual world.
    pub async fn new() -> Self {
        Self::with(Setup::default()).await
    }

    /// A world of its own kind.
    pub async fn with(setup: Setup) -> Self {
        outbound::install_crypto();
        let folder = tempfile::tempdir().unwrap();
        let clock = Clock::set_to(start());
        let practice = Arc::new(
            practice::World::start(PracticeSettings {
                seed: SEED,
                maildir: folder.path().join("mail"),
                hour: std::time::Duration::from_secs(3600),
                awkward: false,
                time: Time::Manual,
            })
            .unwrap(),
        );
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let base = format!("http://127.0.0.1:{}", listener.local_addr().unwrap().port());
        let app = App {
            db: Db::open(&database(&folder)).unwrap(),
            vault: Arc::new(Vault::random().unwrap()),
            clock: clock.clone(),
            rules: Arc::new(rules(setup)),
            outside: Arc::new(outside(&practice, &folder, setup)),
            site: Arc::new(Site { base_url: base.clone(), trusted_proxy: None, cost: Cost::CHEAP }),
            instance: "test".into(),
            practice: Some(practice.clone()),
        };
        app.prepare().unwrap();
        app.write_now(|tx| {
            staff(tx);
            Ok(())
        })
        .unwrap();
        let server = serve(app.clone(), listener);
        Self { app, base, clock, practice, folder, server: Some(server) }
    }

    /// Somebody who is not signed in.
    pub fn stranger(&self) -> Caller {
        Caller::new(&self.base)
    }

    /// The caseworker, signed in.
    pub async fn caseworker(&self) -> Caller {
        self.signed_in("caseworker").await
    }

    /// Another caseworker, signed in.
    pub async fn colleague(&self) -> Caller {
        self.signed_in("colleague").await
    }

    /// The supervisor, signed in.
    pub async fn supervisor(&self) -> Caller {
        self.signed_in("supervisor").await
    }

    /// The administrator, signed in.
    pub async fn administrator(&self) -> Caller {
        self.signed_in("administrator").await
    }

    /// The data protection officer, signed in.
    pub async fn officer(&self) -> Caller {
        self.signed_in("officer").await
    }

    async fn signed_in(&self, login: &str) -> Caller {
        let mut caller = self.stranger();
        self.sign_in(&mut caller, login).await;
        caller
    }

    /// Signs somebody in, for the first time or after a session ended.
    pub async fn sign_in(&self, caller: &mut Caller, login: &str) {
        let page = caller.get("/sign-in").await;
        let answer = caller.submit(&page, "/sign-in", &[("login", login), ("password", PASSWORD)]).await;
        assert_eq!(answer.status, 303, "{login} cannot sign in: {}", answer.text());
    }

    /// Hours pass, and the caseworker, whose session ended, signs in again.
    pub async fn hours_at_the_desk(&self, hours: u32, caller: &mut Caller) {
        self.hours(hours).await;
        self.sign_in(caller, "caseworker").await;
    }

    /// Does everything that is due now: sends, looks, reads replies.
    pub async fn run_jobs(&self) {
        loop {
            let done = work::run_due(&self.app).await.unwrap();
            let read = work::read_mailbox_now(&self.app).await.unwrap();
            if done + read == 0 {
                return;
            }
        }
    }

    /// Time passes here and outside; nothing else happens.
    pub fn pass(&self, by: Duration) {
        self.clock.forward(by);
        self.practice.advance(by.to_std().unwrap());
    }

    /// The time of the clock.
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// Somebody of the staff, for the rules themselves.
    pub fn actor(&self, login: &str) -> Actor {
        let person = self.app.read_now(|tx| person::by_login(tx, login)).unwrap().unwrap();
        Actor { id: person.id, role: person.role }
    }

    /// Hours pass one by one, and what is due in each is done.
    pub async fn hours(&self, hours: u32) {
        for _ in 0..hours {
            self.pass(Duration::hours(1));
            self.run_jobs().await;
        }
    }
}

impl Drop for World {
    fn drop(&mut self) {
        if let Some(server) = self.server.take() {
            drop(server.stop(false));
        }
    }
}

fn start() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 2, 21, 30, 0).unwrap()
}

/// SQLite in the folder, or a database of its own on the server that `tests/run` started.
pub fn database(folder: &TempDir) -> Address {
    match std::env::var("TAKEDOWN_TEST_POSTGRES") {
        Ok(server) => postgres(&server),
        Err(_) => Address::in_folder(&folder.path().join("data")),
    }
}

#[cfg(feature = "postgres")]
fn postgres(server: &str) -> Address {
    use diesel::prelude::*;
    let name = format!("t{}", uuid::Uuid::new_v4().simple());
    let mut c = diesel::PgConnection::establish(&format!("{server}/postgres")).unwrap();
    diesel::sql_query(format!("CREATE DATABASE {name}")).execute(&mut c).unwrap();
    Address::Postgres(format!("{server}/{name}"))
}

#[cfg(not(feature = "postgres"))]
fn postgres(_server: &str) -> Address {
    panic!("build the tests with --features postgres")
}

fn rules(setup: Setup) -> Rules {
    Rules {
        case_prefix: "CF".to_owned(),
        organisation: "Test Hotline".to_owned(),
        phone: "116 000".to_owned(),
        contact_email: "notices@hotline.example".to_owned(),
        flagger_reference: Some("TF-TEST-1".to_owned()),
        pace: Pace::real(),
        factor_required: setup.factor_required,
    }
}

/// Stands nowhere but in a header.
pub const YOUTUBE_KEY: &str = "Zilvermeeuw-key";

fn outside(practice: &practice::World, folder: &TempDir, setup: Setup) -> Outside {
    let guard = Guard::practice(Outside::hosts(), &practice.http());
    let mut outside = Outside::new(&guard, None).unwrap();
    outside.mailer = Some(
        Mailer::new(MailSettings {
            host: practice.smtp_addr().ip().to_string(),
            port: practice.smtp_addr().port(),
            tls: MailTls::NoneOnLoopback,
            user: None,
            password: None,
            authority: Authority::default(),
            from_address: "notices@hotline.example".to_owned(),
            from_name: "Test Hotline".to_owned(),
        })
        .unwrap(),
    );
    outside.mailbox = Some(Mailbox::maildir(folder.path().join("mail")));
    if setup.youtube_key {
        outside.probe = outside.probe.with_youtube_key(YOUTUBE_KEY).unwrap();
    }
    outside.youtube_client = Some(("practice".to_owned(), "practice".to_owned()));
    outside
}

/// Adds the five people of every test and what the channels need.
fn staff(tx: &mut Tx<'_>) {
    let hash = password::hash(PASSWORD, Cost::CHEAP).unwrap();
    let (mut administrator, mut supervisor) = (None, None);
    for (login, role) in [
        ("caseworker", Role::Caseworker),
        ("colleague", Role::Caseworker),
        ("supervisor", Role::Supervisor),
        ("administrator", Role::Administrator),
        ("officer", Role::Officer),
    ] {
        let new = NewPerson {
            name: format!("The {login}"),
            login: login.to_owned(),
            role,
            language: "en".to_owned(),
            password_hash: hash.clone(),
        };
        let id = person::add(tx, None, &new).unwrap();
        match role {
            Role::Administrator => administrator = Some(Actor { id, role }),
            Role::Supervisor => supervisor = Some(Actor { id, role }),
            _ => {}
        }
    }
    let administrator = administrator.unwrap();
    for (platform, address) in
        [("snapchat", "notices@snapchat.example"), ("telegram", "abuse@telegram.example")]
    {
        open_channel(tx, &administrator, platform, address);
    }
    recipient::approve_seeded(tx, &administrator).unwrap();
    connect(tx, &administrator, &supervisor.unwrap());
}

/// The account that flags to YouTube go out from, and the reason they give.
fn connect(tx: &mut Tx<'_>, administrator: &Actor, supervisor: &Actor) {
    let id = consent::begin(tx, administrator, "youtube", &Secret::Token(REFRESH_TOKEN.to_owned())).unwrap();
    connection::connected(tx, &id, REFRESH_TOKEN, Some("Test account")).unwrap();
    let reasons =
        [Reason { id: "practice-1".to_owned(), label: "Sexual content".to_owned(), second: vec![] }];
    reason::store(tx, &id, Some((&reasons, None))).unwrap();
    let chosen: Vec<(String, String)> =
        law::KEYWORDS.iter().map(|keyword| ((*keyword).to_owned(), "practice-1".to_owned())).collect();
    reason::choose(tx, supervisor, "youtube", &chosen).unwrap();
}

fn open_channel(tx: &mut Tx<'_>, actor: &Actor, platform: &str, address: &str) {
    let before = channel::of(tx, platform).unwrap();
    let change = Change {
        version: before.version,
        door: before.door,
        address: address.to_owned(),
        promised_hours: Some(48),
        language: None,
    };
    channel::change(tx, actor, platform, &change).unwrap();
}

/// Runs the server on a thread of its own.
fn serve(app: App, listener: TcpListener) -> actix_web::dev::ServerHandle {
    let (tell, told) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        actix_web::rt::System::new().block_on(async move {
            let server = web::serve(app, listener).unwrap();
            tell.send(server.handle()).unwrap();
            server.await.unwrap();
        });
    });
    told.recv().unwrap()
}
