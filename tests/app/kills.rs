//! The real program, killed between any two steps of sending, again and again.
//!
//! After each kill it starts again and works until nothing moves. Then: every notice is sent, or
//! unsure and shown to a person; none is lost, none was received twice.

mod program;
mod relay;

use program::Program;
use relay::{Phase, Relay};
use std::time::Duration;
use takedown_desk::db::Id;
use takedown_desk::model::notice::NoticeState;

/// Rounds for each phase of the conversation with the mail relay, and for moments before it.
const ROUNDS_EACH: u64 = 4;

/// When the program is killed.
#[derive(Clone, Copy, Debug)]
enum Moment {
    /// When the relay has come so far with a mail.
    At(Phase),
    /// So many milliseconds after the person's click was sent off, answered or not.
    AfterClick(u64),
}

fn moments() -> Vec<Moment> {
    let mut moments = Vec::new();
    for round in 0..ROUNDS_EACH {
        moments.extend(Phase::ALL.iter().map(|phase| Moment::At(*phase)));
        moments.extend([0, 2, 5, 15, 60, 250].map(|milliseconds| Moment::AfterClick(milliseconds + round)));
    }
    moments
}

#[tokio::test(flavor = "multi_thread")]
async fn no_notice_is_lost_or_sent_twice_however_often_the_program_is_killed() {
    let relay = Relay::start().await;
    let mut program = Program::prepare(relay.port());
    let moments = moments();
    assert!(moments.len() >= 50, "{} kills", moments.len());
    program.start().await;
    program.sign_in().await;
    let mut notices = Vec::new();
    for (round, moment) in moments.iter().enumerate() {
        let notice = program.draft(round);
        relay.stop_at(match moment {
            Moment::At(phase) => Some(*phase),
            Moment::AfterClick(_) => None,
        });
        let click = program.click_send(&notice).await;
        match moment {
            Moment::At(_) => {
                tokio::time::timeout(Duration::from_secs(20), relay.reached()).await.unwrap_or_else(|_| {
                    panic!("the relay never came to {moment:?}");
                });
            }
            Moment::AfterClick(milliseconds) => {
                let span = Duration::from_millis(*milliseconds);
                // The kill itself is the point in time that is tried out.
                let _ = tokio::time::timeout(span, std::future::pending::<()>()).await;
            }
        }
        program.kill().await;
        drop(click);
        relay.stop_at(None);
        program.start().await;
        notices.push(notice);
    }
    let settled = program.wait_until_quiet(&notices).await;
    assert_all_accounted_for(&relay, &settled);
    program.assert_unsure_ones_are_on_the_desk(&settled).await;
    program.kill().await;
}

/// One notice after the storm.
struct Settled {
    id: Id,
    number: String,
    message_id: String,
    state: NoticeState,
}

fn assert_all_accounted_for(relay: &Relay, settled: &[Settled]) {
    let mut sent = 0;
    for notice in settled {
        let copies = relay.copies(&notice.message_id);
        let name = &notice.number;
        assert!(copies <= 1, "{name} was received {copies} times");
        match notice.state {
            NoticeState::Sent => {
                assert_eq!(copies, 1, "{name} counts as sent but was not received");
                sent += 1;
            }
            NoticeState::Unsure => {}
            // The click itself was cut off: the draft is still a draft, and nothing left.
            NoticeState::Draft => assert_eq!(copies, 0, "{name} left although it is a draft"),
            other => panic!("{name} ({}) is {other:?}", notice.id),
        }
    }
    assert!(sent > 0, "not one notice came through");
}
