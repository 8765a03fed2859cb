//! The time of making that some platforms put into their ids.
//!
//! Formulas: X and Discord document their snowflakes; the others are long known and agree with
//! published times of public items.

use super::Target;
use crate::link::notes;

/// A clock may be this far ahead of a platform's: later than that is no time of making.
const FUTURE_ALLOWED_MS: i64 = 86_400_000;

/// How sure the time in an id is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// The platform documents how its ids hold the time (X, Discord).
    Exact,
    /// Nobody documents it, or what has the id can be made long before it is shown (TikTok,
    /// Instagram, Snapchat).
    Estimated,
}

impl Certainty {
    /// The name under which the interface has words for it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Certainty::Exact => "exact",
            Certainty::Estimated => "estimated",
        }
    }
}

impl Target {
    /// How sure [`Target::posted_unix_ms`] is; `None` where there is none.
    #[must_use]
    pub fn posted_certainty(&self) -> Option<Certainty> {
        self.posted_unix_ms?;
        Some(match self.platform.as_str() {
            "x" | "discord" => Certainty::Exact,
            _ => Certainty::Estimated,
        })
    }

    /// The target without a time that lies more than a day after `now_unix_ms`: such an id is
    /// probably mistyped, and is noted so. This library has no clock, so its caller says what time
    /// it is.
    #[must_use]
    pub fn not_after(mut self, now_unix_ms: i64) -> Self {
        let latest = now_unix_ms.saturating_add(FUTURE_ALLOWED_MS);
        if self.posted_unix_ms.is_some_and(|posted| posted > latest) {
            self.posted_unix_ms = None;
            self.note = Some(notes::IMPOSSIBLE_TIME.to_owned());
        }
        self
    }
}

/// 1 January 2040. There is no clock in this library, so "in the future" is this far away.
const LATEST_UNIX_MS: i64 = 2_208_988_800_000;

/// What an id tells about the time of making.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Posted {
    /// Milliseconds since 1970.
    At(i64),
    /// The id holds a time at which the platform did not exist, or one far ahead.
    Impossible,
    /// The id holds no time.
    Unknown,
}

/// A time, when it lies between the platform's birth and the far future.
fn between(unix_ms: Option<i64>, born_unix_ms: i64) -> Posted {
    match unix_ms {
        Some(time) if (born_unix_ms..LATEST_UNIX_MS).contains(&time) => Posted::At(time),
        _ => Posted::Impossible,
    }
}

/// Twitter's first snowflakes are of November 2010; smaller ids were plain counters.
pub(crate) fn by_x_id(id: &str) -> Posted {
    const FIRST_SNOWFLAKE: i64 = 29_700_859_247;
    const EPOCH_UNIX_MS: i64 = 1_288_834_974_657;
    match id.parse::<i64>() {
        Ok(number) if number < FIRST_SNOWFLAKE => Posted::Unknown,
        Ok(number) => between((number >> 22).checked_add(EPOCH_UNIX_MS), EPOCH_UNIX_MS),
        Err(_) => Posted::Impossible,
    }
}

/// Discord counts from 2015. Ids below 15 digits would be of the first days of its life.
pub(crate) fn by_discord_id(id: &str) -> Posted {
    const EPOCH_UNIX_MS: i64 = 1_420_070_400_000;
    const LAUNCH_UNIX_MS: i64 = 1_421_000_000_000;
    let time = id.parse::<i64>().ok().and_then(|number| (number >> 22).checked_add(EPOCH_UNIX_MS));
    between(time, LAUNCH_UNIX_MS)
}

/// The upper half of a TikTok id is seconds since 1970; the platform began in August 2014.
pub(crate) fn by_tiktok_id(id: &str) -> Posted {
    const LAUNCH_UNIX_MS: i64 = 1_406_851_200_000;
    let time = id.parse::<u64>().ok().and_then(|number| i64::try_from(number >> 32).ok());
    between(time.and_then(|seconds| seconds.checked_mul(1000)), LAUNCH_UNIX_MS)
}

/// An Instagram shortcode is the media number in base 64. Codes of ten and eleven letters hold a
/// time; shorter ones are of the time before, longer ones are of another kind.
pub(crate) fn by_instagram_code(code: &str) -> Posted {
    const EPOCH_UNIX_MS: i64 = 1_314_220_021_721;
    if !matches!(code.len(), 10 | 11) {
        return Posted::Unknown;
    }
    let number = code
        .bytes()
        .try_fold(0_u64, |sum, letter| sum.checked_mul(64)?.checked_add(u64::from(base64url_digit(letter)?)));
    let time = number.and_then(|number| i64::try_from(number >> 23).ok());
    between(time.and_then(|passed| passed.checked_add(EPOCH_UNIX_MS)), EPOCH_UNIX_MS)
}

/// A Snapchat Spotlight id of 59 letters ends in two times of eight letters and a counter of six;
/// the second time is that of the upload (undocumented).
pub(crate) fn by_spotlight_id(id: &str) -> Posted {
    const LAUNCH_UNIX_MS: i64 = 1_583_020_800_000;
    if id.len() != 59 {
        return Posted::Unknown;
    }
    let Some(letters) = id.get(45..53) else {
        return Posted::Unknown;
    };
    let time = letters
        .bytes()
        .try_fold(0_i64, |sum, letter| sum.checked_mul(64)?.checked_add(i64::from(base64url_digit(letter)?)));
    between(time, LAUNCH_UNIX_MS)
}

/// The value of a letter in base 64 for addresses.
pub(crate) fn base64url_digit(letter: u8) -> Option<u8> {
    match letter {
        b'A'..=b'Z' => Some(letter - b'A'),
        b'a'..=b'z' => Some(letter - b'a' + 26),
        b'0'..=b'9' => Some(letter - b'0' + 52),
        b'-' | b'+' => Some(62),
        b'_' | b'/' => Some(63),
        _ => None,
    }
}
