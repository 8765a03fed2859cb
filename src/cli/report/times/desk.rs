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
    /// The first month of another period: the groups are the two periods then, whatever --split says
    #[arg(long, value_name = "YYYY-MM", value_parser = month)]
    than_from_month: Option<i64>,
    /// The last month of the other period; its first one when left out
    #[arg(long, value_name = "YYYY-MM", value_parser = month, requires = "than_from_month")]
    than_to_month: Option<i64>,
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
    let question = question(arguments, times::month(app.clock.now().into()))?;
    Ok(app.read_now(|tx| times::count(tx, &question))?)
}

/// The question that the page would ask with the same choices.
fn question(arguments: &DeskArguments, this_month: i64) -> Result<Question, Fault> {
    let to = arguments.to_month.unwrap_or(this_month);
    let from = arguments.from_month.unwrap_or(to - USUAL_MONTHS_BEFORE);
    let asked = period(from, to, "--from-month lies after --to-month")?;
    let than = arguments.than_from_month.map(|from| {
        let to = arguments.than_to_month.unwrap_or(from);
        period(from, to, "--than-from-month lies after --than-to-month")
    });
    let other = than.transpose()?;
    if other == Some(asked) {
        Err(Fault::misused("both periods are the same: there is nothing to compare"))
    } else {
        Ok(Question {
            period: asked,
            other,
            clock: arguments.clock,
            split: arguments.split,
            platform: arguments.platform.clone(),
        })
    }
}

fn period(from: i64, to: i64, fault: &str) -> Result<Period, Fault> {
    if from > to { Err(Fault::misused(fault)) } else { Ok(Period { from, to }) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Parser;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        desk: DeskArguments,
    }

    /// The keys of the periods that a command line asks about, in November 2026.
    fn periods(line: &str) -> Option<Vec<String>> {
        let line = Line::try_parse_from(std::iter::once("times").chain(line.split_whitespace())).ok()?;
        let question = question(&line.desk, month_by_key("2026-11")?).ok()?;
        Some(question.periods().map(Period::key).collect())
    }

    #[test]
    fn one_period_is_asked_about_or_two_are_compared() {
        let year = Some(vec!["2025-12..2026-11".to_owned()]);
        assert_eq!(periods(""), year);
        let halves = periods("--from-month 2026-07 --than-from-month 2026-01 --than-to-month 2026-06");
        assert_eq!(halves, Some(vec!["2026-07..2026-11".to_owned(), "2026-01..2026-06".to_owned()]));
        let month = periods("--from-month 2026-11 --than-from-month 2026-10");
        assert_eq!(month, Some(vec!["2026-11..2026-11".to_owned(), "2026-10..2026-10".to_owned()]));
    }

    #[test]
    fn periods_that_make_no_sense_are_refused() {
        for line in [
            "--from-month 2026-12 --to-month 2026-01",
            "--than-from-month 2026-02 --than-to-month 2026-01",
            "--than-to-month 2026-01",
            "--from-month 2026-11 --than-from-month 2026-11",
            "--than-from-month spring",
        ] {
            assert_eq!(periods(line), None, "{line}");
        }
    }
}
