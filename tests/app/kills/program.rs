//! The real program as a process of its own, and a person with a browser in front of it.

use super::Settled;
use crate::caller::{Answer, Caller};
use crate::world::{PASSWORD, database};
use platform_adapters::notice::Circumstances;
use platform_adapters::{Door, Language, PersonShown};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;
use takedown_desk::app::{App, Outside, Site};
use takedown_desk::clock::{Clock, Pace};
use takedown_desk::db::vault::{IDENTITY_FILE, OPERATIONS_FILE, WhenMissing, root_key};
use takedown_desk::db::{Address, Db, Id, Vault};
use takedown_desk::model::case::{self, Answer as Said, Caller as Who, Facts, Known, Person, Safety};
use takedown_desk::model::channel::{self, Change};
use takedown_desk::model::notice::{self, NoticeState};
use takedown_desk::model::person::{self, NewPerson, Role};
use takedown_desk::model::session::factor;
use takedown_desk::model::session::password::{self, Cost};
use takedown_desk::model::{Actor, Rules};
use takedown_desk::outbound::guard::Guard;
use tempfile::TempDir;
use tokio::task::JoinHandle;

const PATIENCE: Duration = Duration::from_secs(60);

pub struct Program {
    folder: TempDir,
    address: Address,
    app: App,
    actor: Actor,
    secret: String,
    relay_port: u16,
    port: u16,
    child: Option<Child>,
    browser: Caller,
}

impl Program {
    /// A database with one supervisor, and WhatsApp taking notices by mail: nothing looks at its
    /// links by itself, so nothing but the relay is contacted.
    pub fn prepare(relay_port: u16) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let address = database(&folder);
        let keys = folder.path().join("keys");
        let (operations, _) = root_key(&keys, OPERATIONS_FILE, WhenMissing::Create).unwrap();
        let (identity, _) = root_key(&keys, IDENTITY_FILE, WhenMissing::Create).unwrap();
        let port = free_port();
        let base = format!("http://127.0.0.1:{port}");
        let app = App {
            db: Db::open(&address).unwrap(),
            vault: Arc::new(Vault::from_roots(&operations.key, Some(&identity.key)).unwrap()),
            clock: Clock::System,
            rules: Arc::new(Rules {
                case_prefix: "CF".to_owned(),
                organisation: "Test Hotline".to_owned(),
                phone: String::new(),
                contact_email: "notices@hotline.example".to_owned(),
                flagger_reference: None,
                pace: Pace::real(),
                factor_required: true,
            }),
            outside: Arc::new(Outside::new(&Guard::production(Vec::<String>::new()), None).unwrap()),
            site: Arc::new(Site { base_url: base.clone(), trusted_proxy: None, cost: Cost::CHEAP }),
            instance: "preparation".into(),
            practice: None,
        };
        app.prepare().unwrap();
        let secret = factor::new_secret().unwrap();
        let actor = app.write_now(|tx| Ok(people_and_channel(tx, &secret))).unwrap();
        let browser = Caller::new(&base);
        Self { folder, address, app, actor, secret, relay_port, port, child: None, browser }
    }

    /// Starts the program and waits until it answers.
    pub async fn start(&mut self) {
        let path = |name: &str| -> PathBuf { self.folder.path().join(name) };
        let url = match &self.address {
            Address::Sqlite { .. } => String::new(),
            Address::Postgres(url) => url.clone(),
        };
        let log = std::fs::OpenOptions::new().create(true).append(true).open(path("log")).unwrap();
        let child = Command::new(env!("CARGO_BIN_EXE_takedown-desk"))
            .arg("serve")
            .current_dir(self.folder.path())
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("TAKEDOWN_LISTEN", format!("127.0.0.1:{}", self.port))
            .env("TAKEDOWN_BASE_URL", format!("http://127.0.0.1:{}", self.port))
            .env("TAKEDOWN_DATA", path("data"))
            .env("TAKEDOWN_KEYS", path("keys"))
            .env("TAKEDOWN_DATABASE_URL", url)
            .env("TAKEDOWN_CONTACT_EMAIL", "notices@hotline.example")
            .env("TAKEDOWN_SMTP_URL", format!("smtp://127.0.0.1:{}", self.relay_port))
            .stdin(Stdio::null())
            .stdout(log.try_clone().unwrap())
            .stderr(log)
            .spawn()
            .unwrap();
        self.child = Some(child);
        let deadline = tokio::time::Instant::now() + PATIENCE;
        let address = ("127.0.0.1", self.port);
        while tokio::net::TcpStream::connect(address).await.is_err() {
            assert!(tokio::time::Instant::now() < deadline, "the program does not start: {}", self.log());
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    /// SIGKILL: no farewell.
    pub async fn kill(&mut self) {
        let mut child = self.child.take().unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
    }

    /// Password and code. The session outlives every kill.
    pub async fn sign_in(&mut self) {
        let page = self.browser.get("/sign-in").await;
        let fields = [("login", "supervisor"), ("password", PASSWORD)];
        let step = self.browser.submit(&page, "/sign-in", &fields).await;
        let bytes = data_encoding::BASE32_NOPAD.decode(self.secret.as_bytes()).unwrap();
        let totp = totp_rs::Builder::new().with_secret(bytes).with_account_name("test").build().unwrap();
        // One step ahead: the code of this step was used when the factor was set.
        let now = u64::try_from(self.app.clock.now().timestamp()).unwrap() + 30;
        let code = totp.generate(now).to_string();
        let answer = self.browser.submit(&step, "/sign-in/code", &[("code", &code)]).await;
        assert_eq!(answer.status, 303, "{}", answer.text());
    }

    /// A case with one link and the draft about it.
    pub fn draft(&self, round: usize) -> Id {
        let keys = self.app.mint_case_keys().unwrap();
        let text = format!("https://chat.whatsapp.com/ABCDEFGHijklMNOPQR{round:04}");
        let known = known();
        self.app
            .write_now(|tx| {
                let case = case::open(tx, &keys, &self.actor, &known, &text)?;
                notice::draft::draft_all(tx, &self.actor, &case.id)?;
                let notices = notice::of_case(tx, &keys)?;
                Ok(notices[0].id.clone())
            })
            .unwrap()
    }

    /// The person clicks *Send* on the review page; the answer may never come.
    pub async fn click_send(&mut self, id: &Id) -> JoinHandle<Option<Answer>> {
        let case_id = self.app.read_now(|tx| Ok(notice::for_job(tx, id)?.0.case_id)).unwrap();
        let review = self.browser.open(&format!("/cases/{case_id}/notices")).await;
        let mut form = review.form(&format!("/notices/{id}/approval"));
        form.set(&[("good_faith", "yes")]);
        let request = self
            .browser
            .raw(reqwest::Method::POST, &form.action)
            .header("sec-fetch-site", "same-origin")
            .form(&form.fields);
        let cookies: Vec<String> =
            self.browser.cookies().iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = request.header("cookie", cookies.join("; "));
        tokio::spawn(async move {
            let response = request.send().await.ok()?;
            Some(Answer {
                status: response.status().as_u16(),
                location: None,
                headers: response.headers().clone(),
                body: response.text().await.ok()?,
            })
        })
    }

    /// Waits until no notice is ready or being sent any more.
    pub async fn wait_until_quiet(&self, ids: &[Id]) -> Vec<Settled> {
        let deadline = tokio::time::Instant::now() + PATIENCE;
        loop {
            let settled: Vec<Settled> = ids.iter().map(|id| self.settled(id)).collect();
            let moving = settled
                .iter()
                .filter(|notice| matches!(notice.state, NoticeState::Ready | NoticeState::Sending))
                .count();
            if moving == 0 {
                return settled;
            }
            assert!(tokio::time::Instant::now() < deadline, "{moving} notices do not settle: {}", self.log());
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    fn settled(&self, id: &Id) -> Settled {
        let (notice, _) = self.app.read_now(|tx| notice::for_job(tx, id)).unwrap();
        Settled { id: notice.id, number: notice.number, message_id: notice.message_id, state: notice.state }
    }

    /// Every unsure notice has a row on somebody's desk and a page that asks whether it arrived.
    pub async fn assert_unsure_ones_are_on_the_desk(&mut self, settled: &[Settled]) {
        let desk = self.browser.open("/desk?of=team").await;
        for notice in settled.iter().filter(|notice| notice.state == NoticeState::Unsure) {
            let path = format!("/notices/{}", notice.id);
            assert!(desk.body.contains(&path), "{} is not on the desk", notice.number);
            let page = self.browser.open(&path).await;
            assert!(!page.forms(&format!("{path}/receipt")).is_empty(), "{}", page.text());
        }
    }

    fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        if let Some(mut child) = self.child.take() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

fn free_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

fn people_and_channel(tx: &mut takedown_desk::model::Tx<'_>, secret: &str) -> Actor {
    let add = |tx: &mut takedown_desk::model::Tx<'_>, login: &str, role| {
        let new = NewPerson {
            name: login.to_owned(),
            login: login.to_owned(),
            role,
            language: "en".to_owned(),
            password_hash: password::hash(PASSWORD, Cost::CHEAP).unwrap(),
        };
        Actor { id: person::add(tx, None, &new).unwrap(), role }
    };
    let administrator = add(tx, "administrator", Role::Administrator);
    let change = Change {
        version: channel::of(tx, "whatsapp").unwrap().version,
        door: Door::Email,
        address: "notices@whatsapp.example".to_owned(),
        promised_hours: None,
        language: None,
    };
    channel::change(tx, &administrator, "whatsapp", &change).unwrap();
    let supervisor = add(tx, "supervisor", Role::Supervisor);
    let bytes = data_encoding::BASE32_NOPAD.decode(secret.as_bytes()).unwrap();
    let totp = totp_rs::Builder::new().with_secret(bytes).with_account_name("test").build().unwrap();
    let code = totp.generate(u64::try_from(tx.now.time().timestamp()).unwrap()).to_string();
    factor::set(tx, &supervisor.id, secret, &code).unwrap();
    supervisor
}

fn known() -> Known {
    Known {
        person_shown: PersonShown::From16To17,
        language: Language::Nl,
        facts: Facts {
            caller: Who::Victim,
            explanation: "An intimate picture of a minor, spread without consent in a group.".to_owned(),
            facts_on: None,
            circumstances: Circumstances::default(),
            identity_withheld: false,
        },
        person: Person::default(),
        safety: Safety { danger: Said::No, ..Safety::default() },
    }
}
