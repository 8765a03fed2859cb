//! `serve` and `work`: run until told to stop, then finish what is in hand.

use super::fault::Fault;
use super::keys::Rings;
use super::say::say;
use super::{log, open, settings};
use crate::app::App;
use crate::model::set_up;
use crate::{web, work};
use std::net::{SocketAddr, TcpListener};
use std::time::Duration;
use tokio::sync::watch;

/// How long jobs and pages in hand may take after we were told to stop.
const LONGEST_STOP: Duration = Duration::from_secs(25);

/// `takedown-desk serve`.
///
/// # Errors
/// When settings, keys, database or port cannot be used.
pub(super) fn serve(no_work: bool) -> Result<(), Fault> {
    let config = settings::read()?;
    log::start(&config.log)?;
    let app = open::app(&config, Rings::All)?;
    let listener = listen(config.listen)?;
    let ready = || {
        if let Some(token) = app.write_now(set_up::begin)? {
            // Printed, never logged: whoever has the link becomes the first administrator.
            let base = &app.site.base_url;
            say(&format!("Nobody can sign in yet. Within 24 hours open {base}/set-up?token={token}"))?;
        }
        tracing::info!(listen = %config.listen, work = !no_work, "serving");
        Ok(())
    };
    until_stopped(&app, Some(listener), !no_work, async {}, ready)
}

/// `takedown-desk work`.
///
/// # Errors
/// When settings, key or database cannot be used.
pub(super) fn work() -> Result<(), Fault> {
    let config = settings::read()?;
    log::start(&config.log)?;
    let app = open::app(&config, Rings::Operations)?;
    let ready = || {
        tracing::info!("working");
        Ok(())
    };
    until_stopped(&app, None, true, async {}, ready)
}

/// Opens the port.
///
/// # Errors
/// When it is taken, or not ours to open.
pub(super) fn listen(address: SocketAddr) -> Result<TcpListener, Fault> {
    TcpListener::bind(address).map_err(|error| match error.kind() {
        std::io::ErrorKind::AddrInUse => {
            Fault::failed(format!("port {} is in use; stop what uses it or choose another", address.port()))
        }
        _ => Fault::failed(format!("cannot listen on {address}: {error}; choose another address")),
    })
}

/// Serves and works until SIGTERM or SIGINT: no new job is taken then, those in hand are finished.
/// `beside` runs along and is dropped at the end; `ready` says that everything runs.
///
/// # Errors
/// When the server cannot start, or what `ready` returns.
pub(super) fn until_stopped(
    app: &App,
    listener: Option<TcpListener>,
    work: bool,
    beside: impl Future<Output = ()> + 'static,
    ready: impl FnOnce() -> Result<(), Fault>,
) -> Result<(), Fault> {
    let app = app.clone();
    actix_web::rt::System::new().block_on(async {
        let server = match listener {
            Some(listener) => {
                let server = web::serve(app.clone(), listener);
                Some(server.map_err(|error| Fault::failed(format!("the pages cannot be served: {error}")))?)
            }
            None => None,
        };
        let handle = server.as_ref().map(|server| server.handle());
        let (stop, stopped) = watch::channel(false);
        let worker = work.then(|| actix_web::rt::spawn(work::run(app, stopped)));
        let beside = actix_web::rt::spawn(beside);
        let pages = server.map(actix_web::rt::spawn);
        // Listened for before anybody is told: whoever reads that we run may stop us at once.
        let stop_signal = stop_signal()?;
        ready()?;
        stop_signal.await;
        tracing::info!("stopping");
        // Nobody listens any more when there is no worker.
        let _ = stop.send(true);
        let end = async {
            if let Some(handle) = handle {
                handle.stop(true).await;
            }
            if let Some(worker) = worker
                && worker.await.is_err()
            {
                tracing::error!("the worker ended badly");
            }
        };
        if tokio::time::timeout(LONGEST_STOP, end).await.is_err() {
            tracing::warn!("some jobs were cut off; they are settled at the next start");
        }
        beside.abort();
        if let Some(pages) = pages {
            pages.abort();
        }
        Ok(())
    })
}

/// From this call on SIGTERM and SIGINT end the future that it returns.
#[cfg(unix)]
fn stop_signal() -> Result<impl Future<Output = ()>, Fault> {
    use tokio::signal::unix::{SignalKind, signal};
    let listen = |kind| signal(kind).map_err(|error| Fault::failed(format!("no signals: {error}")));
    let (mut interrupted, mut terminated) =
        (listen(SignalKind::interrupt())?, listen(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! {
            _ = interrupted.recv() => {}
            _ = terminated.recv() => {}
        }
    })
}

#[cfg(not(unix))]
fn stop_signal() -> Result<impl Future<Output = ()>, Fault> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}
