//! How a channel is doing, in words; and trying it now.

use super::Moment;
use super::show::answer;
use super::words::held;
use crate::app::App;
use crate::db::Id;
use crate::model::channel::health::Health;
use crate::model::channel::hold::Why;
use crate::model::channel::{Channel, breaker};
use crate::text::Words;
use crate::web::Answer;
use crate::web::form::Form;
use crate::web::visit::Visit;
use actix_web::web;
use chrono::{DateTime, Utc};
use std::collections::HashMap;

/// How a channel is doing.
pub(super) struct HealthView {
    /// What holds it; empty when nothing does.
    pub(super) hold: String,
    /// The colour and word of its state beside the switch; empty when there is nothing to say.
    pub(super) pill: Option<(&'static str, String)>,
    pub(super) waiting: i64,
    pub(super) oldest: Option<Moment>,
    pub(super) breaker: String,
    pub(super) answer: String,
    pub(super) answered: Option<Moment>,
    pub(super) used: String,
    pub(super) alarms: Vec<String>,
    pub(super) can_try: bool,
    /// The address of the test mode; empty when it is off.
    pub(super) test: String,
}

impl HealthView {
    pub(super) fn new(
        t: &Words,
        channel: &Channel,
        health: &Health,
        names: &HashMap<Id, String>,
        now: DateTime<Utc>,
    ) -> Self {
        let platform = &channel.platform;
        let hold = health.hold.as_ref();
        let by = hold.and_then(|hold| hold.by.as_ref()).and_then(|id| names.get(id)).map(String::as_str);
        let why = hold.map(|hold| hold.why);
        let is_silent = health.alarms.iter().any(|alarm| alarm.kind.key() == "silence");
        Self {
            hold: hold.map(|hold| held(t, platform, hold, by, 0, now)).unwrap_or_default(),
            pill: match why {
                Some(Why::Test) => Some(("unsure", t.channels_test())),
                Some(Why::Pause) => Some(("wait", t.channels_paused())),
                Some(Why::Reconnect | Why::Down) => Some(("alert", t.channels_down())),
                Some(Why::Slow | Why::Limit) => Some(("wait", t.channels_slow())),
                Some(Why::Off) => None,
                None if is_silent => Some(("unsure", t.channels_silent())),
                None => None,
            },
            waiting: health.waiting.count,
            oldest: health.waiting.oldest.map(|at| Moment::new(t, at.time(), now)),
            breaker: t.code("channels-breaker", health.breaker.state.key()),
            answer: health.breaker.last_answer.clone().unwrap_or_default(),
            answered: health.breaker.last_answer_at.map(|at| Moment::new(t, at.time(), now)),
            used: match health.limit.per_day {
                Some(most) => t.channels_used_of(most, health.used),
                None => health.used.to_string(),
            },
            alarms: health
                .alarms
                .iter()
                .map(|alarm| {
                    let since = t.when(alarm.raised_at.time(), now);
                    format!("{} {}", t.code("channels-alarm", alarm.kind.key()), t.channels_since(since))
                })
                .collect(),
            can_try: matches!(why, Some(Why::Down | Why::Slow | Why::Reconnect)),
            test: health.test.as_ref().map(|test| test.address.clone()).unwrap_or_default(),
        }
    }
}

/// `POST /channels/{platform}/trial`
pub(in crate::web) async fn try_now(
    app: web::Data<App>,
    visit: Visit,
    path: web::Path<String>,
    form: Form,
) -> Answer {
    let (actor, platform) = (visit.actor()?, path.to_string());
    let outcome = app.write(move |tx| breaker::try_now(tx, &actor, &platform)).await;
    answer(&app, &visit, &path, &form, outcome, "done-channel-tried").await
}
