//! The page about the law against the data.

use super::assert_table;
use platform_adapters::Language;
use platform_adapters::law::{Code, Mapping, Pair, not_verified, offences};

#[test]
fn the_provisions_are_those_of_the_data() {
    let mut table = "| Subject | Old code | New code |\n|---|---|---|\n".to_owned();
    for offence in offences() {
        let number = |code| match offence.ground(code) {
            Some(ground) if ground.verified => ground.number,
            Some(ground) => format!("{} (not verified)", ground.number),
            None => "not found".to_owned(),
        };
        let subject = offence.subject.in_language(Language::En);
        table += &format!("| {subject} | {} | {} |\n", number(Code::Old), number(Code::New));
    }
    assert_table("docs/law.md", &table);
    let listed: String =
        not_verified().iter().map(|words| format!("- {}\n", words.in_language(Language::En))).collect();
    assert_table("docs/law.md", &listed);
}

#[test]
fn the_categories_are_those_of_the_data() {
    let ids = |pair: &Pair| {
        let category = pair.category.trim_start_matches("STATEMENT_CATEGORY_");
        let keyword = pair.keyword.trim_start_matches("KEYWORD_");
        let other = pair.other.as_ref().map(|words| format!(" ({words})")).unwrap_or_default();
        format!("`{category}` / `{keyword}`{other}")
    };
    let mut table = "| Phenomenon | Minor | Adult or unknown |\n|---|---|---|\n".to_owned();
    for row in Mapping::shipped().rows {
        table += &format!("| `{}` | {} | {} |\n", row.phenomenon.key(), ids(&row.minor), ids(&row.adult));
    }
    assert_table("docs/law.md", &table);
}
