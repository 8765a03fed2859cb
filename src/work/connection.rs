//! The account of an interface: exchange the code, read the reasons, give the token back.

use crate::app::App;
use crate::db::Utc;
use crate::error::{Error, Result};
use crate::model::connection::{self, Connection, ConnectionState, Secret, quota, reason};
use crate::model::job::{self, Job};
use crate::outbound::http::Read;
use crate::outbound::token::{Grant, TokenFailure};
use crate::outbound::{Failure, FailureKind};
use chrono::Duration;
use platform_adapters::{Api, Interface, Language, Platform, by_key};

/// How long it is tried to exchange a code or to give a token back.
const TRY_FOR_MINUTES: i64 = 10;
const TRY_AGAIN_SECONDS: i64 = 20;
const READ_AGAIN_MINUTES: i64 = 60;
const NO_CLIENT: &str = "no OAuth2 client is set";

struct Hand {
    connection: Connection,
    secret: Option<Secret>,
    adapter: &'static dyn Platform,
    interface: &'static Interface,
}

async fn take(app: &App, job: &Job) -> Result<Hand> {
    let id = job.subject.clone();
    let (connection, secret) =
        app.read(move |tx| Ok((connection::find(tx, &id)?, connection::secret(tx, &id)?))).await?;
    let adapter = by_key(&connection.platform).ok_or(Error::NotFound)?;
    let interface = adapter.interface().ok_or(Error::NotFound)?;
    Ok(Hand { connection, secret, adapter, interface })
}

/// Exchanges the code that a person brought back.
pub(super) async fn connect(app: &App, job: &Job) -> Result<()> {
    let hand = take(app, job).await?;
    let Some(Secret::Code { code, verifier, redirect }) = &hand.secret else { return done(app, job).await };
    let Some((client, client_secret)) = &app.outside.youtube_client else {
        return broke(app, job, NO_CLIENT).await;
    };
    let grant = Grant { code, verifier, redirect };
    match app.outside.tokens.exchange_code(client, client_secret, grant, hand.interface.token_url).await {
        Ok(granted) => {
            let account = account(app, &hand, &granted.access_token).await;
            let job = job.clone();
            app.write(move |tx| {
                connection::connected(tx, &job.subject, &granted.refresh_token, account.as_deref())?;
                job::finish(tx, &job, None)
            })
            .await
        }
        Err(TokenFailure::Reconnect(words)) => broke(app, job, &words).await,
        Err(TokenFailure::ForNow(words)) if is_too_long(app, &hand.connection) => {
            broke(app, job, &words).await
        }
        Err(TokenFailure::ForNow(_)) => again(app, job, Duration::seconds(TRY_AGAIN_SECONDS)).await,
    }
}

/// Who was connected: shown to people, so that a wrong account is noticed. Not needed to work.
async fn account(app: &App, hand: &Hand, access_token: &str) -> Option<String> {
    let request = hand.adapter.account()?;
    match read(app, &hand.connection, &request, access_token, None).await {
        Ok(Some(Read::New { body, .. })) => hand.adapter.read_account(&body),
        Ok(_) => None,
        Err(failure) => {
            tracing::warn!(%failure, "the name of the connected account could not be read");
            None
        }
    }
}

/// Reads the reasons that reports may give.
pub(super) async fn read_reasons(app: &App, job: &Job) -> Result<()> {
    let hand = take(app, job).await?;
    let Some(Secret::Token(token)) = &hand.secret else { return done(app, job).await };
    let (ConnectionState::Connected, Some(request)) =
        (hand.connection.state, hand.adapter.reasons(Language::En))
    else {
        return done(app, job).await;
    };
    let Some((client, client_secret)) = &app.outside.youtube_client else {
        return broke(app, job, NO_CLIENT).await;
    };
    let access =
        match app.outside.tokens.access_token(client, client_secret, token, hand.interface.token_url).await {
            Ok(access) => access,
            Err(TokenFailure::Reconnect(words)) => return broke(app, job, &words).await,
            Err(TokenFailure::ForNow(_)) => {
                return again(app, job, Duration::minutes(READ_AGAIN_MINUTES)).await;
            }
        };
    let id = hand.connection.id.clone();
    let etag = app.read(move |tx| reason::etag(tx, &id)).await?;
    let found = match read(app, &hand.connection, &request, &access, etag.as_deref()).await {
        Ok(Some(Read::New { body, etag })) => hand.adapter.read_reasons(&body).map(|list| Some((list, etag))),
        Ok(Some(Read::Unchanged)) => Some(None),
        Ok(None) => None,
        Err(failure) if failure.kind == FailureKind::SignInRefused => {
            return broke(app, job, &failure.words).await;
        }
        Err(failure) => {
            tracing::warn!(%failure, "the reasons for reports could not be read");
            None
        }
    };
    let Some(found) = found else { return again(app, job, Duration::minutes(READ_AGAIN_MINUTES)).await };
    let job = job.clone();
    app.write(move |tx| {
        let list = found.as_ref().map(|(list, etag)| (list.as_slice(), etag.as_deref()));
        let next = reason::store(tx, &job.subject, list)?;
        job::finish(tx, &job, Some(next))
    })
    .await
}

/// One reading, counted. `None` when today's units are used up.
async fn read(
    app: &App,
    connection: &Connection,
    request: &Api,
    access_token: &str,
    etag: Option<&str>,
) -> std::result::Result<Option<Read>, Failure> {
    let (id, platform) = (connection.id.clone(), connection.platform.clone());
    let spent = app.write(move |tx| {
        let units = connection::interface(&platform)?.units_a_list;
        quota::spend(tx, &id, units)
    });
    match spent.await {
        Ok(None) => app.outside.http.read(request, access_token, etag).await.map(Some),
        Ok(Some(_)) => Ok(None),
        Err(error) => {
            tracing::error!(%error, "units could not be counted");
            Ok(None)
        }
    }
}

/// Gives the token of an ended connection back.
pub(super) async fn end(app: &App, job: &Job) -> Result<()> {
    let hand = take(app, job).await?;
    if hand.connection.state != ConnectionState::Leaving {
        return done(app, job).await;
    }
    let until =
        hand.connection.ended_at.map_or(app.clock.now(), Utc::time) + Duration::minutes(TRY_FOR_MINUTES);
    let outcome = match &hand.secret {
        Some(Secret::Token(token)) => app.outside.tokens.revoke(token, hand.interface.revoke_url).await,
        Some(Secret::Code { .. }) | None => Ok(()),
    };
    let trouble = match outcome {
        Ok(()) => None,
        Err(_) if app.clock.now() < until => {
            return again(app, job, Duration::seconds(TRY_AGAIN_SECONDS)).await;
        }
        Err(failure) => Some(failure.to_string()),
    };
    let job = job.clone();
    app.write(move |tx| {
        connection::left(tx, &job.subject, trouble.as_deref())?;
        job::finish(tx, &job, None)
    })
    .await
}

fn is_too_long(app: &App, connection: &Connection) -> bool {
    app.clock.now() - connection.connected_at.time() > Duration::minutes(TRY_FOR_MINUTES)
}

async fn broke(app: &App, job: &Job, words: &str) -> Result<()> {
    let (job, words) = (job.clone(), words.to_owned());
    app.write(move |tx| {
        connection::broke(tx, &job.subject, &words)?;
        job::finish(tx, &job, None)
    })
    .await
}

async fn again(app: &App, job: &Job, wait: Duration) -> Result<()> {
    let job = job.clone();
    app.write(move |tx| job::finish(tx, &job, Some(tx.now + wait))).await
}

async fn done(app: &App, job: &Job) -> Result<()> {
    let job = job.clone();
    app.write(move |tx| job::finish(tx, &job, None)).await
}
