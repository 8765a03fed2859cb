//! The settings of this process, from the environment and `.env`.

use super::env_file;
use super::fault::Fault;
use super::say::say;
use crate::config::{self, Config};
use std::path::Path;

/// The file that is read in the current folder.
const ENV_FILE: &str = ".env";

/// The settings in use.
///
/// # Errors
/// A line for every setting that does not fit.
pub(super) fn read() -> Result<Config, Fault> {
    Ok(Config::read(pairs()?)?)
}

/// `takedown-desk config`.
///
/// # Errors
/// As [`read`].
pub(super) fn print() -> Result<(), Fault> {
    say(config::table(pairs()?)?.trim_end())
}

fn pairs() -> Result<Vec<(String, String)>, Fault> {
    env_file::with_file(std::env::vars(), Path::new(ENV_FILE))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLE: &str = include_str!("../../.env.sample");

    #[test]
    fn the_sample_names_every_setting_and_can_be_used() {
        for setting in config::SETTINGS {
            let is_there = SAMPLE.lines().any(|line| {
                line.trim_start_matches('#').split_once('=').is_some_and(|(name, _)| name == setting.name)
            });
            assert!(is_there, "{}", setting.name);
        }
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(ENV_FILE);
        for text in [SAMPLE.to_owned(), SAMPLE.replace("#TAKEDOWN", "TAKEDOWN")] {
            std::fs::write(&file, text).unwrap();
            Config::read(env_file::with_file([], &file).unwrap()).unwrap();
        }
    }

    #[test]
    fn an_unknown_name_is_refused_by_name() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(ENV_FILE);
        std::fs::write(&file, "TAKEDOWN_PHONY=1\n").unwrap();
        let fault = Fault::from(Config::read(env_file::with_file([], &file).unwrap()).unwrap_err());
        assert!(fault.to_string().contains("TAKEDOWN_PHONY is not a setting"), "{fault}");
        assert_eq!(fault.exit_code(), std::process::ExitCode::from(2));
    }
}
