//! A mailbox on an IMAP server (RFC 9051), which says by itself when a mail comes (IDLE, RFC 2177).

mod connect;

use super::{FETCH_LIMIT_MAILS, Id, ImapSettings, RAW_LIMIT_BYTES, Raw, Waited};
use crate::outbound::{Failure, FailureKind};
use async_imap::extensions::idle::IdleResponse;
use connect::{Signed, failed, open};
use futures_util::TryStreamExt;
use std::collections::BTreeMap;
use std::future::Future;
use std::time::Duration;
use tokio::time::timeout;

/// How long one visit to the server may take.
const VISIT_LIMIT: Duration = Duration::from_secs(120);
/// How long a goodbye may take.
const GOODBYE_LIMIT: Duration = Duration::from_secs(5);

/// Reads the oldest unseen mails. `BODY.PEEK` leaves them unseen.
pub(super) async fn fetch(settings: &ImapSettings) -> Result<Vec<Raw>, Failure> {
    within_limit(async {
        let mut session = open(settings).await?;
        let validity = session.select(&settings.folder).await.map_err(failed)?.uid_validity;
        let mut uids: Vec<u32> = unseen(&mut session).await?;
        uids.sort_unstable();
        uids.truncate(FETCH_LIMIT_MAILS);
        let (mut mails, mut withheld) = (Vec::new(), Vec::new());
        for uid in uids {
            let mut answer = read(&mut session, validity, uid).await;
            if answer.as_ref().is_err_and(|failure| is_about_the_mail(failure.kind)) {
                // What is left of a broken answer goes with its connection. Asked once more: some
                // servers break off where they cannot open a mail, and so does a bad line.
                session = reopen(settings).await?;
                answer = read(&mut session, validity, uid).await;
            }
            match answer {
                Ok(Some(mail)) => mails.push(mail),
                Ok(None) => {
                    // Vanished, or the server broke off: the library tells the two not apart.
                    withheld.push(uid);
                    session = reopen(settings).await?;
                }
                Err(failure) if is_about_the_mail(failure.kind) => {
                    // One broken mail must not keep the others waiting: it is filed as unreadable.
                    tracing::warn!(uid, %failure, "a mail could not be read");
                    mails.push(Raw::unreadable(Id::Uid { validity, uid }));
                    session = reopen(settings).await?;
                }
                Err(failure) => return Err(failure),
            }
        }
        if !withheld.is_empty() {
            // Vanished meanwhile, or listed and never given: those would come again for ever.
            let still_listed = unseen(&mut session).await?;
            withheld.retain(|uid| still_listed.contains(uid));
            mails.extend(withheld.into_iter().map(|uid| Raw::unreadable(Id::Uid { validity, uid })));
        }
        goodbye(session).await;
        Ok(mails)
    })
    .await
}

/// Whether a failure may be that of one mail, and not of the whole mailbox.
fn is_about_the_mail(kind: FailureKind) -> bool {
    matches!(kind, FailureKind::Unreadable | FailureKind::CutOff)
}

/// A fresh connection with the folder open.
async fn reopen(settings: &ImapSettings) -> Result<Signed, Failure> {
    let mut session = open(settings).await?;
    session.select(&settings.folder).await.map_err(failed)?;
    Ok(session)
}

/// Marks mails as seen. When the server has renumbered the folder since, nothing is marked: they
/// will come again and are recognised.
pub(super) async fn done(settings: &ImapSettings, ids: &[(Option<u32>, u32)]) -> Result<(), Failure> {
    let mut by_validity: BTreeMap<Option<u32>, Vec<String>> = BTreeMap::new();
    for (validity, uid) in ids {
        by_validity.entry(*validity).or_default().push(uid.to_string());
    }
    if by_validity.is_empty() {
        return Ok(());
    }
    within_limit(async {
        let mut session = open(settings).await?;
        let validity = session.select(&settings.folder).await.map_err(failed)?.uid_validity;
        if let Some(uids) = by_validity.get(&validity) {
            let answers =
                session.uid_store(uids.join(","), "+FLAGS.SILENT (\\Seen)").await.map_err(failed)?;
            answers.try_collect::<Vec<_>>().await.map_err(failed)?;
        }
        goodbye(session).await;
        Ok(())
    })
    .await
}

/// Waits until the server tells of a change in the folder, at most `longest`.
pub(super) async fn wait(settings: &ImapSettings, longest: Duration) -> Result<Waited, Failure> {
    let session = within_limit(async {
        let mut session = open(settings).await?;
        let can_idle = session.capabilities().await.map_err(failed)?.has_str("IDLE");
        session.select(&settings.folder).await.map_err(failed)?;
        if !can_idle {
            goodbye(session).await;
            return Ok(Err(Waited::Unable));
        }
        // What came between the last visit and this one.
        if !unseen(&mut session).await?.is_empty() {
            goodbye(session).await;
            return Ok(Err(Waited::Already));
        }
        Ok(Ok(session))
    })
    .await?;
    match session {
        Ok(session) => idle(session, longest).await,
        Err(waited) => Ok(waited),
    }
}

/// Waits in IDLE.
async fn idle(session: Signed, longest: Duration) -> Result<Waited, Failure> {
    let mut handle = session.idle();
    within_limit(async { handle.init().await.map_err(failed) }).await?;
    let waited = {
        let (told, _interrupt) = handle.wait_with_timeout(longest);
        // The library starts anew with each sign of life; ours is the whole time.
        match timeout(longest, told).await {
            Err(_) | Ok(Ok(IdleResponse::Timeout)) => Waited::Quiet,
            Ok(Ok(IdleResponse::NewData(_))) => Waited::News,
            Ok(Ok(IdleResponse::ManualInterrupt)) => {
                return Err(Failure::new(FailureKind::CutOff, "mail server broke off"));
            }
            Ok(Err(error)) => return Err(failed(error)),
        }
    };
    if let Ok(Ok(session)) = timeout(GOODBYE_LIMIT, handle.done()).await {
        goodbye(session).await;
    }
    Ok(waited)
}

/// The UIDs of the mails that nobody has marked.
async fn unseen(session: &mut Signed) -> Result<Vec<u32>, Failure> {
    Ok(session.uid_search("UNSEEN").await.map_err(failed)?.into_iter().collect())
}

/// The first bytes of one mail; nothing when the server gives none.
async fn read(session: &mut Signed, validity: Option<u32>, uid: u32) -> Result<Option<Raw>, Failure> {
    // The server cuts the text for us (RFC 9051, 6.4.5: partial fetch).
    let what = format!("(UID RFC822.SIZE BODY.PEEK[]<0.{RAW_LIMIT_BYTES}>)");
    let answers = session.uid_fetch(uid.to_string(), what).await.map_err(failed)?;
    let answers: Vec<_> = answers.try_collect().await.map_err(failed)?;
    let Some(answer) = answers.into_iter().find(|answer| answer.uid == Some(uid)) else {
        return Ok(None);
    };
    let Some(bytes) = answer.body().map(<[u8]>::to_vec) else { return Ok(None) };
    let is_cut = answer.size.is_some_and(|size| u64::from(size) > RAW_LIMIT_BYTES);
    Ok(Some(Raw { id: Id::Uid { validity, uid }, bytes, is_cut, is_unreadable: false }))
}

/// Leaves. The work is done by now: a failed goodbye changes nothing.
async fn goodbye(mut session: Signed) {
    let _ = timeout(GOODBYE_LIMIT, session.logout()).await;
}

/// Ends a visit that takes too long.
async fn within_limit<T>(visit: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    match timeout(VISIT_LIMIT, visit).await {
        Ok(result) => result,
        Err(_) => Err(Failure::new(FailureKind::TimedOut, "mail server took too long")),
    }
}
