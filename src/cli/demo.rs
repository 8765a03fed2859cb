//! `demo`: the whole program against a pretend outside world, with a few days of work in it.

mod abroad;
mod channels;
mod feed;
mod folder;
mod hard;
mod people;
mod story;
mod teller;
mod year;

use super::fault::Fault;
use super::keys::{self, Rings};
use super::say::say;
use super::{log, serve};
use crate::app::{App, Outside, Site};
use crate::clock::{Clock, Pace};
use crate::db::{Address, Db};
use crate::model::Rules;
use crate::model::session::password::Cost;
use crate::outbound::Authority;
use crate::outbound::guard::Guard;
use crate::outbound::mail::{MailSettings, MailTls, Mailer};
use crate::outbound::mailbox::Mailbox;
use crate::practice::{PracticeSettings, Time, World};
use clap::Args;
use folder::Folder;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// How long an hour of the follow-up lasts in the demo.
const HOUR_SECONDS: u8 = 20;
/// The same seed gives the same world.
const SEED: u64 = 20_261_124;
const CONTACT_EMAIL: &str = "notices@hotline.example";
const ORGANISATION: &str = "Practice Hotline";
/// Only what the person at the screen must know: awkwardness of the practice world is no fault.
const LOG: &str = "error";

/// How the demo starts.
#[derive(Debug, Args)]
pub(super) struct DemoArguments {
    /// Removes what the demo folder held before and begins anew
    #[arg(long)]
    fresh: bool,
    /// Port on this machine
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Folder of the demo's data, keys and mails
    #[arg(long, default_value = "takedown-demo")]
    folder: PathBuf,
}

/// `takedown-desk demo`.
///
/// # Errors
/// When the port is in use, or the folder holds something else.
pub(super) fn run(arguments: &DemoArguments) -> Result<(), Fault> {
    log::start(LOG)?;
    let listener = serve::listen(SocketAddr::from((Ipv4Addr::LOCALHOST, arguments.port)))?;
    let port = listener.local_addr().map_or(arguments.port, |address| address.port());
    let folder = Folder::prepare(&arguments.folder, arguments.fresh)?;
    let app = open(&folder, port)?;
    feed::first_time(&app, year::CASES)?;
    let teller = teller::Teller::begin(&app)?;
    let ready = || {
        say(&format!(
            "Takedown Desk practises at {} — sign in as {}, password {} (1 hour lasts {HOUR_SECONDS} seconds; \
             data in {}; stop with Ctrl-C)\n",
            app.site.base_url,
            people::LOGINS,
            people::PASSWORD,
            folder.root().display(),
        ))
    };
    serve::until_stopped(&app, Some(listener), true, teller.run(), ready)
}

/// The program in its practice world.
///
/// # Errors
/// When folder, keys or ports of the practice world cannot be used.
fn open(folder: &Folder, port: u16) -> Result<App, Fault> {
    let hour = Duration::from_secs(HOUR_SECONDS.into());
    let settings =
        PracticeSettings { seed: SEED, maildir: folder.mail(), hour, awkward: true, time: Time::Real };
    let world = World::start(settings)
        .map_err(|error| Fault::failed(format!("the practice world cannot start: {error}")))?;
    let db = Db::open(&Address::in_folder(&folder.data()))?;
    let opened = keys::open(&db, &folder.data(), &folder.keys(), Rings::All)?;
    let app = App {
        db,
        vault: Arc::new(opened.vault),
        clock: Clock::System,
        rules: Arc::new(Rules {
            case_prefix: "CF".to_owned(),
            organisation: ORGANISATION.to_owned(),
            phone: "116 000".to_owned(),
            contact_email: CONTACT_EMAIL.to_owned(),
            flagger_reference: None,
            pace: Pace::with_hour(chrono::Duration::seconds(HOUR_SECONDS.into())),
            factor_required: false,
        }),
        outside: Arc::new(outside(folder, &world)?),
        site: Arc::new(Site {
            base_url: format!("http://localhost:{port}"),
            trusted_proxy: None,
            cost: Cost::REAL,
        }),
        instance: Arc::from("demo"),
        practice: Some(Arc::new(world)),
    };
    app.prepare()?;
    Ok(app)
}

fn outside(folder: &Folder, world: &World) -> Result<Outside, Fault> {
    let guard = Guard::practice(Outside::hosts(), &world.http());
    let mut outside = Outside::new(&guard, None)?;
    let relay = world.smtp_addr();
    let mailer = Mailer::new(MailSettings {
        host: relay.ip().to_string(),
        port: relay.port(),
        tls: MailTls::NoneOnLoopback,
        user: None,
        password: None,
        authority: Authority::default(),
        from_address: CONTACT_EMAIL.to_owned(),
        from_name: ORGANISATION.to_owned(),
    });
    outside.mailer = Some(mailer.map_err(|failure| Fault::failed(failure.to_string()))?);
    outside.mailbox = Some(Mailbox::maildir(folder.mail()));
    outside.youtube_client = Some(("practice".to_owned(), "practice".to_owned()));
    Ok(outside)
}

#[cfg(test)]
mod tests;
