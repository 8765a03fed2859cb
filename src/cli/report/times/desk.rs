//! The figures of this desk's own links, as the page shows them.

use crate::cli::fault::Fault;
use crate::cli::keys::Rings;
use crate::cli::{open, settings};
use crate::model::spell::Clock;
use crate::model::times::{self, Figures, Period, Question, Split, month_by_key};
use clap::Args;

const USUAL_MONTHS_BEFORE: i64 = 11;

/// Which links count, by when their notice left.
#[derive(Debug, Args)]
pub(super) struct DeskArguments {
    /// The first month, for example 2026-01; eleven months before the last one when left out
    #[arg(long, value_name = "YYYY-MM", value_parser = month)]
    from_month: Option<i64>,
    /// The last month; this one when left out
    #[arg(long, value_name = "YYYY-MM", value_parser = month)]
    to_month: Option<i64>,
    /// What is waited for: acknowledged, answered, decided or gone
    #[arg(long, default_value = "gone", value_parser = clock)]
    clock: Clock,
    /// The groups: platform, door, keyword, age, language, severity or month
    #[arg(long, default_value = "platform", value_parser = split)]
    split: Split,
    /// Counts the links of this platform only
    #[arg(long, value_name = "KEY", value_parser = platform)]
    platform: Option<String>,
}

fn month(text: &str) -> Result<i64, String> {
    month_by_key(text).ok_or_else(|| "write a month as 2026-01".to_owned())
}

fn clock(text: &str) -> Result<Clock, String> {
    Clock::by_key(text).ok_or_else(|| "there is acknowledged, answered, decided and gone".to_owned())
}

fn split(text: &str) -> Result<Split, String> {
    Split::by_key(text).ok_or_else(|| format!("there is {}", Split::KEYS.join(", ")))
}

fn platform(text: &str) -> Result<String, String> {
    platform_adapters::by_key(text)
        .map(|platform| platform.key().to_owned())
        .ok_or_else(|| "there is no such platform".to_owned())
}

/// Counts the links of the database that the settings name.
///
/// # Errors
/// When the months are in the wrong order, or the database cannot be used.
pub(super) fn figures(arguments: &DeskArguments) -> Result<Figures, Fault> {
    let app = open::app(&settings::read()?, Rings::Operations)?;
    let to = arguments.to_month.unwrap_or_else(|| times::month(app.clock.now().into()));
    let from = arguments.from_month.unwrap_or(to - USUAL_MONTHS_BEFORE);
    if from > to {
        Err(Fault::misused("--from-month lies after --to-month"))
    } else {
        let question = Question {
            period: Period { from, to },
            other: None,
            clock: arguments.clock,
            split: arguments.split,
            platform: arguments.platform.clone(),
        };
        Ok(app.read_now(|tx| times::count(tx, &question))?)
    }
}
