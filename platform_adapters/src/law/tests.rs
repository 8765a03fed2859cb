use super::*;

fn on(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

fn articles(person: PersonShown, circumstances: &Circumstances, day: Option<NaiveDate>) -> Vec<String> {
    grounds(person, circumstances, day).into_iter().map(|ground| ground.article).collect()
}

#[test]
fn the_day_of_the_facts_picks_the_code() {
    let none = Circumstances::default();
    assert_eq!(articles(PersonShown::Adult, &none, on(2026, 4, 7)), ["art. 417/9 former Criminal Code"]);
    assert_eq!(articles(PersonShown::Adult, &none, on(2026, 4, 8)), ["art. 136 Criminal Code"]);
    assert_eq!(
        articles(PersonShown::Unknown, &none, None),
        ["art. 136 Criminal Code", "art. 417/9 former Criminal Code"]
    );
}

#[test]
fn the_age_decides_ground_and_category() {
    let none = Circumstances::default();
    assert_eq!(
        articles(PersonShown::Under16, &none, on(2026, 5, 1)),
        ["art. 171 Criminal Code", "art. 136 Criminal Code", "art. 143 Criminal Code"]
    );
    assert_eq!(
        articles(PersonShown::From16To17, &none, on(2026, 5, 1)),
        ["art. 171 Criminal Code", "art. 136 Criminal Code", "art. 144 Criminal Code"]
    );
    assert_eq!(
        category(PersonShown::Minor, &none),
        ("STATEMENT_CATEGORY_PROTECTION_OF_MINORS", "KEYWORD_CHILD_SEXUAL_ABUSE_MATERIAL")
    );
    let synthetic = Circumstances { synthetic: true, ..Circumstances::default() };
    assert_eq!(
        category(PersonShown::Unknown, &synthetic),
        ("STATEMENT_CATEGORY_CYBER_VIOLENCE", "KEYWORD_NON_CONSENSUAL_MATERIAL_DEEPFAKE")
    );
}

#[test]
fn malice_and_threats_are_claimed_only_when_the_facts_carry_them() {
    let none = Circumstances::default();
    let blackmail = Circumstances { blackmail: true, ..none };
    assert!(!articles(PersonShown::Adult, &none, None).iter().any(|article| article.contains("137")));
    let claimed = articles(PersonShown::Adult, &blackmail, on(2026, 6, 1));
    assert_eq!(claimed, ["art. 136 Criminal Code", "art. 137 Criminal Code", "art. 232 Criminal Code"]);
}

#[test]
fn what_was_not_read_in_the_law_keeps_its_mark() {
    let group = Circumstances { exposure_group: true, ..Circumstances::default() };
    let old = grounds(PersonShown::Adult, &group, on(2025, 1, 1));
    let mark = |key: &str| old.iter().find(|ground| ground.key == key).map(|ground| ground.verified);
    assert_eq!(mark("ncii"), Some(true));
    assert_eq!(mark("harassment"), Some(false));
}

#[test]
fn every_subject_exists_in_every_language() {
    let all = Circumstances { blackmail: true, exposure_group: true, ..Circumstances::default() };
    for person in PersonShown::ALL {
        for ground in grounds(person, &all, None) {
            for language in Language::ALL {
                assert!(!ground.subject.in_language(language).is_empty(), "{} {language:?}", ground.key);
                let cite = ground.cite(language);
                assert!(cite.contains(&ground.number) && !cite.contains('{'), "{cite}");
            }
        }
    }
}
