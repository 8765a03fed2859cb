//! Reads a `.env` file: `NAME=value` lines. What the environment sets already wins.

use super::fault::Fault;
use std::collections::BTreeMap;
use std::path::Path;

/// The settings of the process: those of `file`, when there is one, below those of `environment`.
///
/// # Errors
/// When a line of the file is no `NAME=value`, or the file cannot be read.
pub(super) fn with_file(
    environment: impl IntoIterator<Item = (String, String)>,
    file: &Path,
) -> Result<Vec<(String, String)>, Fault> {
    let mut pairs = BTreeMap::new();
    if file.exists() {
        let text = std::fs::read_to_string(file)
            .map_err(|error| Fault::misused(format!("{}: {error}", file.display())))?;
        for (number, line) in text.lines().enumerate() {
            if let Some((name, value)) = pair(line).map_err(|()| {
                Fault::misused(format!("{} line {}: must be NAME=value", file.display(), number + 1))
            })? {
                pairs.insert(name, value);
            }
        }
    }
    pairs.extend(environment);
    Ok(pairs.into_iter().filter(|(name, _)| name.starts_with("TAKEDOWN_")).collect())
}

/// One line; nothing for an empty one or a comment.
fn pair(line: &str) -> Result<Option<(String, String)>, ()> {
    let line = line.trim();
    if line.is_empty() || line.starts_with('#') {
        return Ok(None);
    }
    let (name, value) = line.strip_prefix("export ").unwrap_or(line).split_once('=').ok_or(())?;
    let value = value.trim();
    let quoted = ['"', '\''].iter().find_map(|quote| value.strip_prefix(*quote)?.strip_suffix(*quote));
    Ok(Some((name.trim().to_owned(), quoted.unwrap_or(value).to_owned())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, environment: &[(&str, &str)]) -> Result<Vec<(String, String)>, Fault> {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(".env");
        std::fs::write(&file, text).unwrap();
        let pairs = environment.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        with_file(pairs.collect::<Vec<_>>(), &file)
    }

    #[test]
    fn the_environment_wins_over_the_file() {
        let text = "# a comment\n\nTAKEDOWN_PHONE=\"116 000\"\nexport TAKEDOWN_LOG = debug\nOTHER=1\n";
        let pairs = read(text, &[("TAKEDOWN_LOG", "warn"), ("PATH", "/bin")]).unwrap();
        let expected = [("TAKEDOWN_LOG", "warn"), ("TAKEDOWN_PHONE", "116 000")];
        assert_eq!(pairs, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    }

    #[test]
    fn a_value_may_hold_an_equals_sign_and_be_empty() {
        let pairs = read("TAKEDOWN_SMTP_URL=smtps://a:b=c@mail.example\nTAKEDOWN_PHONE=\n", &[]).unwrap();
        assert_eq!(pairs[0].1, "");
        assert_eq!(pairs[1].1, "smtps://a:b=c@mail.example");
    }

    #[test]
    fn a_line_that_is_no_pair_is_named() {
        let fault = read("TAKEDOWN_PHONE=1\nnonsense\n", &[]).unwrap_err();
        assert!(fault.to_string().contains("line 2"), "{fault}");
    }

    #[test]
    fn no_file_is_no_fault() {
        let pairs = with_file([], Path::new("no-such-folder/.env")).unwrap();
        assert!(pairs.is_empty());
    }
}
