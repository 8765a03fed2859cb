use super::*;

const CODE: &str = "=HYPERLINK(\"https://example.org\") #panic() $x$";

fn table() -> Table {
    Table {
        caption: "Notices: by [platform]".to_owned(),
        head: vec!["Platform".to_owned(), "Notices".to_owned(), "Share".to_owned()],
        rows: vec![
            vec![Cell::text(CODE), Cell::Whole(12), Cell::Number(0.5)],
            vec![Cell::text("-1"), Cell::Whole(-1), Cell::Empty],
        ],
    }
}

fn paper(language: Language) -> Paper {
    Paper {
        title: "Jahresbericht 2026".to_owned(),
        subtitle: "Übersicht".to_owned(),
        language,
        footer: "Practice Hotline".to_owned(),
        blocks: vec![
            Block::Heading(1, "Überblick".to_owned()),
            Block::Text(CODE.to_owned()),
            Block::Facts(vec![("Name".to_owned(), "Wert".to_owned())]),
            Block::List(vec!["eins".to_owned(), "zwei".to_owned()]),
            Block::Table(table()),
            Block::Note("Hinweis".to_owned()),
            Block::Verbatim("Zeile eins\n\n  Zeile drei".to_owned()),
            Block::PageBreak,
            Block::Heading(2, "Anhang".to_owned()),
        ],
    }
}

#[test]
fn a_pdf_is_tagged_and_names_its_title_and_language() {
    for language in Language::ALL {
        let bytes = pdf(&paper(language)).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        assert!(text.starts_with("%PDF-"));
        for part in ["/StructTreeRoot", "/MarkInfo", "/Marked true"] {
            assert!(text.contains(part), "{part}");
        }
        assert!(text.contains(&format!("/Lang({})", language.key())), "{language:?}");
    }
}

#[test]
fn a_spreadsheet_holds_words_and_numbers_and_no_formula() {
    let bytes = xlsx(&[table(), table(), Table::default()]).unwrap();
    assert!(bytes.starts_with(b"PK"));
    assert!(!bytes.windows(3).any(|part| part == b"<f>"));
}

#[test]
fn what_looks_like_a_formula_is_marked_as_text_and_numbers_stay_numbers() {
    let text = csv(&table()).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.first(), Some(&"Platform,Notices,Share"));
    assert_eq!(lines.get(1).map(|line| line.starts_with("\"'=HYPERLINK(")), Some(true), "{text}");
    assert_eq!(lines.get(2), Some(&"'-1,-1,"));
}
