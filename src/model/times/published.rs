//! Figures that others published, as context beside our own: never a target, never compared by computation.
//!
//! `published.json` holds them with their source. Most are means over what was closed, chosen by those who
//! publish, over other content than ours. What was read only where somebody quotes it is marked so.

use serde::Deserialize;
use std::sync::OnceLock;

/// One published figure.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Published {
    /// Who published it.
    pub publisher: String,
    /// The year, or years, it is about.
    pub year: String,
    /// The key of the platform it is about; `None` when it is about several, or about hosts.
    pub platform: Option<String>,
    /// The key of the words that say what was counted.
    pub about: String,
    /// Over how many notices or addresses; `None` where none is given.
    pub n: Option<u64>,
    /// What the value is.
    #[serde(flatten)]
    pub statistic: Statistic,
    /// How the figure was read.
    pub mark: Mark,
    /// Where.
    pub source: String,
}

/// A published statistic.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(tag = "statistic", rename_all = "snake_case")]
pub enum Statistic {
    /// A mean, in days.
    MeanDays {
        /// Days.
        value: f64,
    },
    /// The share that was gone within so many days.
    ShareWithin {
        /// From 0 to 1.
        value: f64,
        /// Days.
        days: i64,
    },
    /// The share that took longer than so many days.
    ShareOver {
        /// From 0 to 1.
        value: f64,
        /// Days.
        days: i64,
    },
}

/// How a figure was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// Where its publisher, or a collection of its publications, gives it.
    Read,
    /// Where somebody quotes it: not verified at its source.
    Secondary,
}

/// The published figures about one platform and about none in particular; all of them without a platform.
#[must_use]
pub fn about(platform: Option<&str>) -> Vec<&'static Published> {
    let fits = |one: &&Published| match (platform, &one.platform) {
        (Some(asked), Some(own)) => asked == own,
        _ => true,
    };
    all().iter().filter(fits).collect()
}

/// The data is part of the program: that it can be read is tested, so the empty list is never used.
fn all() -> &'static [Published] {
    static PUBLISHED: OnceLock<Vec<Published>> = OnceLock::new();
    PUBLISHED.get_or_init(|| serde_json::from_str(include_str!("published.json")).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_figure_has_a_source_and_a_sensible_value() {
        assert!(all().len() > 20, "the file can be read");
        for one in all() {
            assert!(!one.source.is_empty() && !one.publisher.is_empty(), "{one:?}");
            let platform = one.platform.as_deref();
            assert!(platform.is_none_or(|key| platform_adapters::by_key(key).is_some()), "{one:?}");
            match one.statistic {
                Statistic::MeanDays { value } => assert!(value > 0.0 && value < 60.0, "{one:?}"),
                Statistic::ShareWithin { value, days } | Statistic::ShareOver { value, days } => {
                    assert!((0.0..=1.0).contains(&value) && days > 0, "{one:?}");
                }
            }
        }
    }

    #[test]
    fn a_platform_gets_its_own_figures_and_those_about_none() {
        let telegram = about(Some("telegram"));
        assert!(telegram.iter().any(|one| one.platform.as_deref() == Some("telegram")));
        assert!(telegram.iter().any(|one| one.platform.is_none()));
        assert!(!telegram.iter().any(|one| one.platform.as_deref() == Some("x")));
        assert_eq!(about(None).len(), all().len());
    }
}
