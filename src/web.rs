//! Door: people. The server, what every request passes through, and one module a noun.
//!
//! May use the model, the program put together and the templates; never the jobs, never a query.

pub mod routes;

mod account;
mod answers;
mod assets;
mod audit;
mod care;
mod cases;
mod channels;
mod checks;
mod connections;
mod contacts;
mod debriefs;
mod desk;
mod error_page;
mod escalation;
mod exposure;
mod flagger;
mod fold;
mod form;
mod gate;
mod groups;
mod hand_overs;
mod headers;
mod health;
mod inbox;
mod items;
mod jobs;
mod ladder;
mod law;
mod looks;
mod mailbox;
mod notices;
mod orders;
mod page;
mod people;
mod police;
mod portals;
mod quality;
mod recipients;
mod reports;
mod set_up;
mod sign_in;
mod targets;
mod telling;
mod times;
mod tracks;
mod visit;

use crate::app::App;
use crate::error::Error;
use actix_web::dev::Server;
use actix_web::middleware::from_fn;
use actix_web::{HttpResponse, HttpServer, web};
use std::net::TcpListener;
use std::time::Duration;

/// What a handler answers.
type Answer = Result<HttpResponse, Error>;

const WORKERS: usize = 2;
const SHUTDOWN_SECONDS: u64 = 25;
const HEAD_SECONDS: u64 = 5;

/// Serves the pages on a listening socket until the server is stopped.
///
/// # Errors
/// When the socket cannot be used.
pub fn serve(app: App, listener: TcpListener) -> std::io::Result<Server> {
    let server = HttpServer::new(move || {
        actix_web::App::new()
            .app_data(web::Data::new(app.clone()))
            .wrap(from_fn(gate::pass))
            .wrap(actix_web::middleware::Compress::default())
            .configure(routes::configure)
            .default_service(web::to(error_page::not_found))
    })
    .workers(WORKERS)
    .client_request_timeout(Duration::from_secs(HEAD_SECONDS))
    .shutdown_timeout(SHUTDOWN_SECONDS)
    .disable_signals()
    .listen(listener)?;
    Ok(server.run())
}
