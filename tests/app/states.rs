//! The state tables, walked whole.

use std::collections::{BTreeSet, VecDeque};
use takedown_desk::model::case::{CaseChange, CaseState};
use takedown_desk::model::item::{ItemChange, ItemState};
use takedown_desk::model::notice::{NoticeChange, NoticeState};
use takedown_desk::model::state::Step;

#[test]
fn every_state_of_a_link_is_reached_and_none_is_a_dead_end() {
    let reached = walk(ItemState::Listed, |state| {
        ItemChange::ALL
            .iter()
            .filter_map(|change| match state.after(*change) {
                Step::To(next) => Some(next),
                _ => None,
            })
            .collect()
    });
    assert_eq!(reached.len(), ItemState::ALL.len());
    for state in ItemState::ALL {
        let goes_on = ItemChange::ALL.iter().any(|change| matches!(state.after(*change), Step::To(_)));
        assert!(goes_on, "{state:?} is a dead end");
    }
}

#[test]
fn only_a_look_says_gone_and_only_a_look_says_back() {
    for state in ItemState::ALL {
        for change in ItemChange::ALL {
            if state.after(*change) == Step::To(ItemState::Gone) {
                assert_eq!(*change, ItemChange::FoundGone);
            }
            if state.after(*change) == Step::To(ItemState::Expired) {
                assert_eq!(*change, ItemChange::FoundExpired);
            }
            let is_over = matches!(state, ItemState::Gone | ItemState::Expired);
            if is_over && matches!(state.after(*change), Step::To(_)) {
                assert!(matches!(change, ItemChange::FoundUp | ItemChange::FoundLimited), "{change:?}");
            }
        }
    }
}

#[test]
fn what_is_private_or_blocked_here_ends_nothing() {
    for state in ItemState::ALL.iter().filter(|state| state.is_open()) {
        assert_eq!(state.after(ItemChange::FoundLimited), Step::Stays, "{state:?}");
    }
    assert!(!ItemState::Expired.is_open(), "what ended by itself lets the case close");
}

/// The fact beside the state: what `Lost` and `NotSent` do to it.
fn fact_after(change: NoticeChange, may_have_left: bool) -> bool {
    match change {
        NoticeChange::Lost => true,
        NoticeChange::NotSent => false,
        _ => may_have_left,
    }
}

fn next_notices((state, may_have_left): (NoticeState, bool)) -> Vec<(NoticeState, bool)> {
    NoticeChange::ALL
        .iter()
        .filter_map(|change| match state.after(*change, may_have_left) {
            Step::To(next) => Some((next, fact_after(*change, may_have_left))),
            _ => None,
        })
        .collect()
}

#[test]
fn every_state_of_a_notice_is_reached() {
    let reached: BTreeSet<NoticeState> =
        walk((NoticeState::Draft, false), next_notices).into_iter().map(|(state, _)| state).collect();
    assert_eq!(reached.len(), NoticeState::ALL.len());
}

#[test]
fn no_path_edits_resends_or_withdraws_a_notice_that_may_have_left() {
    for (state, may_have_left) in walk((NoticeState::Draft, false), next_notices) {
        if !may_have_left {
            continue;
        }
        for (next, _) in next_notices((state, may_have_left)) {
            let forbidden =
                matches!(next, NoticeState::Draft | NoticeState::Withdrawn | NoticeState::Sending);
            let frees = NoticeChange::ALL.iter().any(|change| {
                state.after(*change, may_have_left) == Step::To(next) && *change == NoticeChange::NotSent
            });
            assert!(!forbidden || frees, "{state:?} leads to {next:?} although it may have left");
        }
    }
}

#[test]
fn only_a_receipt_makes_a_notice_sent() {
    for state in NoticeState::ALL {
        for change in NoticeChange::ALL {
            for fact in [false, true] {
                if state.after(*change, fact) == Step::To(NoticeState::Sent) {
                    assert!(matches!(change, NoticeChange::Delivered | NoticeChange::ByHand), "{change:?}");
                }
            }
        }
    }
}

#[test]
fn a_case_with_something_open_closes_only_by_an_override() {
    let close = |unfinished, overridden| CaseState::Open.after(CaseChange::Close, unfinished, overridden);
    assert_eq!(close(false, false), Step::To(CaseState::Closed));
    assert!(matches!(close(true, false), Step::Refused(_)));
    assert_eq!(close(true, true), Step::To(CaseState::Closed));
    for change in CaseChange::ALL {
        assert!(matches!(CaseState::Erased.after(*change, false, true), Step::Refused(_)));
    }
}

fn walk<S: Copy + Ord>(start: S, next: impl Fn(S) -> Vec<S>) -> BTreeSet<S> {
    let mut reached = BTreeSet::from([start]);
    let mut queue = VecDeque::from([start]);
    while let Some(state) = queue.pop_front() {
        for state in next(state) {
            if reached.insert(state) {
                queue.push_back(state);
            }
        }
    }
    reached
}
