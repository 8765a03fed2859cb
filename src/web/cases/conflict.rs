//! Two people changed what is known of a case: where they differ.

use super::typed::Typed;
use crate::text::Words;

/// One field in which two versions differ.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Difference {
    pub(super) label: String,
    pub(super) mine: String,
    pub(super) theirs: String,
}

/// The fields in which the two differ, in words and in the order of the page.
pub(super) fn differences(mine: &Typed, theirs: &Typed, t: &Words) -> Vec<Difference> {
    in_words(mine, t)
        .into_iter()
        .zip(in_words(theirs, t))
        .filter(|((_, mine), (_, theirs))| mine != theirs)
        .map(|((label, mine), (_, theirs))| Difference { label, mine, theirs })
        .collect()
}

fn in_words(typed: &Typed, t: &Words) -> Vec<(String, String)> {
    let answer = |key: &str| match key {
        "yes" => t.word_yes(),
        "no" => t.word_no(),
        "declined" => t.care_declined(),
        _ => t.word_not_asked(),
    };
    let plain = |text: &str| match text.trim() {
        "" => t.word_none(),
        text => text.replace("\r\n", "\n"),
    };
    let also: Vec<String> =
        super::typed::ALSO.iter().filter(|key| typed.is_also(key)).map(|key| t.code("also", key)).collect();
    let day = typed.day().map_or_else(|| plain(&typed.facts_on), |day| t.day(day));
    let withheld = if typed.identity_withheld { t.word_yes() } else { t.word_no() };
    vec![
        (t.cases_danger(), answer(&typed.danger)),
        (t.cases_suicide(), answer(&typed.suicide)),
        (t.cases_blackmail(), answer(&typed.blackmail)),
        (t.cases_address(), answer(&typed.address)),
        (t.cases_person(), t.code("person", &typed.person_shown)),
        (t.cases_facts_on(), day),
        (t.cases_caller(), t.code("cases-caller", &typed.caller)),
        (t.cases_language(), t.code("language", &typed.language)),
        (t.cases_also(), plain(&also.join(", "))),
        (t.cases_explanation(), plain(&typed.explanation)),
        (t.cases_withheld(), withheld),
        (t.cases_pseudonym(), plain(&typed.pseudonym)),
        (t.cases_contact(), plain(&typed.contact)),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use platform_adapters::Language;

    #[test]
    fn only_what_differs_is_shown() {
        let mine = Typed { pseudonym: "E.".to_owned(), ..Typed::empty(Language::En) };
        let theirs = Typed { pseudonym: "F.".to_owned(), ..Typed::empty(Language::En) };
        let t = Words::of(Language::En);
        assert_eq!(differences(&mine, &mine, t), []);
        let found = differences(&mine, &theirs, t);
        assert_eq!(found.len(), 1);
        assert_eq!(found.first().map(|it| (it.mine.as_str(), it.theirs.as_str())), Some(("E.", "F.")));
    }
}
