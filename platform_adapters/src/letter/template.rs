//! Fills the placeholders of a wording file.

/// Puts the values in. One pass: braces inside a value stay as they are.
///
/// A line that is empty because its placeholders were is left out, and several empty lines become
/// one.
pub(super) fn fill(template: &str, values: &[(&str, String)]) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in template.lines() {
        let filled = fill_line(line, values);
        let vanished = filled.trim().is_empty() && !line.is_empty();
        let second_gap = filled.is_empty() && lines.last().is_none_or(String::is_empty);
        if !vanished && !second_gap {
            lines.push(filled.trim_end().to_owned());
        }
    }
    let mut text = lines.join("\n").trim_end().to_owned();
    text.push('\n');
    text
}

fn fill_line(line: &str, values: &[(&str, String)]) -> String {
    let mut filled = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((name, tail)) = after.split_once('}') else {
            filled.push('{');
            rest = after;
            continue;
        };
        if let Some((_, value)) = values.iter().find(|(key, _)| *key == name) {
            filled.push_str(value);
        }
        rest = tail;
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn values_are_put_in_once_and_empty_lines_fold() {
        let values = [("a", "one {b}".to_owned()), ("b", String::new())];
        assert_eq!(fill("{a}!\n\n{b}\n\nend\n", &values), "one {b}!\n\nend\n");
    }
}
