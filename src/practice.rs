//! A pretend outside world over real sockets on loopback, for `demo` and for tests.
//!
//! It plays every platform: pages and metadata to look at, YouTube's interface for reports, a
//! mail server that takes notices, and answers that arrive in a maildir. Each link follows a
//! [`Script`]. On request it is awkward: slow, refusing, cut off after accepting.
//!
//! The program talks to it with the very code that talks to the real world; only the addresses
//! differ ([`PracticeAddress`]). May import: std, the crates of `Cargo.toml`, `platform_adapters`.

mod fault;
mod http;
mod lead;
mod links;
mod outage;
mod pages;
mod registers;
mod replies;
mod script;
mod smtp;
mod state;

pub use fault::Fault;
pub use lead::Lead;
pub use outage::Outage;
pub use registers::{Registration, address_of};
pub use script::Script;
pub use state::{ApiCall, Media, PracticePage, ReceivedMail};

use state::{Shared, State};
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::thread::JoinHandle;
use std::time::Duration;
use tokio::sync::oneshot;

/// Shortest and longest pause between two looks at the clock, with [`Time::Real`].
const TICK_SHORTEST: Duration = Duration::from_millis(20);
const TICK_LONGEST: Duration = Duration::from_secs(1);

/// Where time comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Time {
    /// Time passes by itself.
    Real,
    /// Time passes only by [`World::advance`].
    Manual,
}

/// How the practice world behaves.
#[derive(Clone, Debug)]
pub struct PracticeSettings {
    /// Decides which link follows which script. The same seed gives the same world.
    pub seed: u64,
    /// The maildir in which answers arrive; made when missing.
    pub maildir: PathBuf,
    /// How long a pretend hour lasts.
    pub hour: Duration,
    /// Whether faults are sprinkled over the requests.
    pub awkward: bool,
    /// Where time comes from.
    pub time: Time,
}

/// The address of a running practice web server. Only a [`World`] can give one, so no setting of
/// a production system can name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PracticeAddress {
    http: SocketAddr,
}

impl PracticeAddress {
    /// The socket on loopback.
    #[must_use]
    pub fn http(&self) -> SocketAddr {
        self.http
    }
}

/// The running practice world. Dropping it stops its servers.
#[derive(Debug)]
pub struct World {
    shared: Shared,
    http: SocketAddr,
    smtp: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl World {
    /// Starts the servers on free ports of 127.0.0.1, on a thread of their own.
    ///
    /// # Errors
    /// When no port can be opened, the maildir cannot be made or the thread cannot start.
    pub fn start(settings: PracticeSettings) -> io::Result<Self> {
        for folder in ["tmp", "new", "cur"] {
            std::fs::create_dir_all(settings.maildir.join(folder))?;
        }
        let (http, http_address) = listen()?;
        let (smtp, smtp_address) = listen()?;
        let tick = (settings.hour / 20).clamp(TICK_SHORTEST, TICK_LONGEST);
        let shared = Shared::new(State::new(settings));
        let (stop, stopped) = oneshot::channel();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let served = shared.clone();
        let thread = std::thread::Builder::new().name("practice".to_owned()).spawn(move || {
            runtime.block_on(serve(served, http, smtp, tick, stopped));
        })?;
        Ok(Self { shared, http: http_address, smtp: smtp_address, stop: Some(stop), thread: Some(thread) })
    }

    /// The web server, for [`crate::outbound::guard::Guard::practice`].
    #[must_use]
    pub fn http(&self) -> PracticeAddress {
        PracticeAddress { http: self.http }
    }

    /// The mail server: no TLS, no account.
    #[must_use]
    pub fn smtp_addr(&self) -> SocketAddr {
        self.smtp
    }

    /// Makes every link whose address or id contains this text follow a script, also one that was
    /// filed already, whose clock then starts anew.
    pub fn set_script(&self, link_substring: &str, script: Script) {
        self.shared.lock().set_script(link_substring, script);
    }

    /// Makes every page whose address contains this text answer so, whatever its script says.
    pub fn set_page(&self, address_substring: &str, page: PracticePage) {
        self.shared.lock().set_page(address_substring, page);
    }

    /// Every address that was looked at, oldest first.
    #[must_use]
    pub fn looked_at(&self) -> Vec<String> {
        self.shared.lock().looked_at.clone()
    }

    /// Says where the short links whose code contains this text lead. Of others the same code
    /// always leads to the same pretend place.
    pub fn set_lead(&self, code_substring: &str, lead: Lead) {
        self.shared.lock().set_lead(code_substring, lead);
    }

    /// Method and address of every question about a short link, in order.
    #[must_use]
    pub fn asked(&self) -> Vec<String> {
        self.shared.lock().asked.clone()
    }

    /// The script a link follows.
    #[must_use]
    pub fn script(&self, link: &str) -> Script {
        self.shared.lock().script(link)
    }

    /// Tells the practice platform that a notice was filed by hand, so that the scripts of these
    /// links run as after a mail.
    ///
    /// `links` are addresses or ids, `platform` a platform's key.
    pub fn note_filed(&self, links: &[&str], reply_address: &str, reference: &str, platform: &str) {
        self.shared.lock().note_filed(links, reply_address, reference, platform);
    }

    /// Tells the practice world that links were filed a pretend day ago and that everything was said
    /// about them: their pages show from now on what their scripts show then.
    ///
    /// Time passes until that day is over, so this comes before anything else happens.
    pub fn note_decided(&self, links: &[&str]) {
        self.shared.lock().note_decided(links);
    }

    /// Sets what the registers (RDAP) say about a website; without it they give both contacts.
    pub fn set_registration(&self, domain: &str, registration: Registration) {
        self.shared.lock().registrations.insert(domain.to_owned(), registration);
    }

    /// Every domain and address that the registers were asked about, in order.
    #[must_use]
    pub fn register_questions(&self) -> Vec<String> {
        self.shared.lock().register_questions.clone()
    }

    /// Queues a fault for the next request to the server it belongs to.
    pub fn fault(&self, fault: Fault) {
        self.shared.lock().faults.push(fault);
    }

    /// Begins an outage of a host of the web, or of the addresses of mails that contain this text;
    /// `None` ends it.
    pub fn outage(&self, whom: &str, outage: Option<Outage>) {
        self.shared.lock().outages.set(whom, outage);
    }

    /// How many requests or mails met this outage, all its times together.
    #[must_use]
    pub fn met_outage(&self, whom: &str) -> usize {
        self.shared.lock().outages.met(whom)
    }

    /// Lets time pass at once: answers that are due arrive before this returns, pages change.
    pub fn advance(&self, by: Duration) {
        let mut state = self.shared.lock();
        state.advance(by);
        state.deliver_due();
    }

    /// Lets pretend hours pass at once.
    pub fn advance_hours(&self, hours: u32) {
        let hour = self.shared.lock().hour();
        self.advance(hour * hours);
    }

    /// Every mail the mail server took over, copies included, oldest first.
    #[must_use]
    pub fn mails(&self) -> Vec<ReceivedMail> {
        self.shared.lock().mails.clone()
    }

    /// How many copies of one mail the mail server took over.
    #[must_use]
    pub fn copies(&self, message_id: &str) -> usize {
        self.shared.lock().mails.iter().filter(|mail| mail.message_id == message_id).count()
    }

    /// Every report the web server took over, oldest first.
    #[must_use]
    pub fn api_calls(&self) -> Vec<ApiCall> {
        self.shared.lock().calls.clone()
    }

    /// The page that plays Google's consent page, for a browser.
    #[must_use]
    pub fn consent_url(&self) -> String {
        format!("http://{}{}", self.http, pages::google::CONSENT_PATH)
    }

    /// Makes a refresh token useless, as its owner or the platform can.
    pub fn revoke(&self, refresh_token: &str) {
        self.shared.lock().revoked.insert(refresh_token.to_owned());
    }

    /// The refresh tokens that were given back or made useless.
    #[must_use]
    pub fn revoked(&self) -> Vec<String> {
        self.shared.lock().revoked.iter().cloned().collect()
    }

    /// Changes the reasons that YouTube's interface lists: ids and labels.
    pub fn set_reasons(&self, reasons: &[(&str, &str)]) {
        self.shared.lock().reasons = pages::google::list(reasons);
    }

    /// What became of requests for pictures, films and sounds.
    #[must_use]
    pub fn media(&self) -> Media {
        self.shared.lock().media
    }
}

impl Drop for World {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            // The thread may have ended already.
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Opens a free port on loopback.
fn listen() -> io::Result<(TcpListener, SocketAddr)> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    Ok((listener, address))
}

/// Serves until told to stop; whatever is open then is cut off.
async fn serve(
    shared: Shared,
    http: TcpListener,
    smtp: TcpListener,
    tick: Duration,
    stopped: oneshot::Receiver<()>,
) {
    let web = http::serve(shared.clone(), http);
    let mail = smtp::serve(shared.clone(), smtp);
    let clock = async {
        loop {
            tokio::time::sleep(tick).await;
            shared.lock().deliver_due();
        }
    };
    tokio::select! {
        _ = stopped => {}
        () = clock => {}
        result = web => log_end("web", &result),
        result = mail => log_end("mail", &result),
    }
}

/// A server that ends by itself is worth a line in the log.
fn log_end(server: &str, result: &io::Result<()>) {
    if let Err(error) = result {
        tracing::warn!(server, kind = %error.kind(), "practice server ended");
    }
}

#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
