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

/// Every combination of circumstances.
fn every_circumstance() -> impl Iterator<Item = Circumstances> {
    (0_u32..1 << 11).map(|bits| {
        let bit = |place: u32| bits & (1 << place) != 0;
        Circumstances {
            exposure_group: bit(0),
            private_details: bit(1),
            blackmail: bit(2),
            threats: bit(3),
            synthetic: bit(4),
            impersonation: bit(5),
            danger: bit(6),
            grooming: bit(7),
            bullying: bit(8),
            voyeurism: bit(9),
            not_spread: bit(10),
        }
    })
}

/// The shipped table, and one in which every cell holds each pair of the schema in turn, written
/// past the check as a damaged table would be.
fn every_mapping() -> Vec<Mapping> {
    let mut tables = vec![Mapping::shipped()];
    for category in categories() {
        for keyword in &category.keywords {
            let other = (keyword.id == KEYWORD_OTHER).then(|| "words".to_owned());
            let pair = Pair { category: category.id.clone(), keyword: keyword.id.clone(), other };
            let row = |phenomenon| Row { phenomenon, minor: pair.clone(), adult: pair.clone() };
            tables.push(Mapping { rows: Phenomenon::ALL.into_iter().map(row).collect() });
        }
    }
    tables
}

#[test]
fn a_minor_is_never_filed_under_what_excludes_minors() {
    let mappings = every_mapping();
    assert!(mappings.len() > 30, "{}", mappings.len());
    let kinds: [&[crate::Kind]; 2] = [&[], &[crate::Kind::Search]];
    for circumstances in every_circumstance() {
        for (mapping, kinds) in mappings.iter().flat_map(|mapping| kinds.map(|kinds| (mapping, kinds))) {
            for person in PersonShown::ALL {
                let filed = file(mapping, person, &circumstances, kinds);
                for pair in std::iter::once(&filed.main).chain(&filed.additional) {
                    assert_eq!(
                        pair.check(person.is_minor()),
                        Ok(()),
                        "{person:?} {pair:?} {circumstances:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn a_notice_never_prints_what_excludes_minors_for_one() {
    let adult = file(&Mapping::shipped(), PersonShown::Adult, &Circumstances::default(), &[]);
    assert_eq!(adult.main.keyword, "KEYWORD_NON_CONSENSUAL_IMAGE_SHARING");
    let notice = crate::Notice {
        reference: String::new(),
        language: Language::En,
        organisation: String::new(),
        contact_email: String::new(),
        trusted_flagger_reference: None,
        identity_withheld: false,
        person_shown: PersonShown::From16To17,
        facts_on: None,
        explanation: String::new(),
        good_faith: false,
        circumstances: Circumstances::default(),
        items: Vec::new(),
        reminder: None,
        filed: Some(adult),
        life_threat: None,
        account_letter: None,
    };
    assert_eq!(notice.filed().main.keyword, "KEYWORD_CHILD_SEXUAL_ABUSE_MATERIAL");
}

#[test]
fn a_cell_takes_only_what_fits() {
    let mut mapping = Mapping::shipped();
    let pair = |category: &str, keyword: &str, other: Option<&str>| Pair {
        category: format!("STATEMENT_CATEGORY_{category}"),
        keyword: format!("KEYWORD_{keyword}"),
        other: other.map(str::to_owned),
    };
    let mut set = |minor, pair| mapping.set(Phenomenon::Bullying, minor, pair);
    let sharing = pair("CYBER_VIOLENCE", "NON_CONSENSUAL_IMAGE_SHARING", None);
    assert_eq!(set(true, sharing.clone()), Err(PairFault::ExcludesMinors));
    assert_eq!(set(false, sharing), Ok(()));
    let abuse = pair("PROTECTION_OF_MINORS", "CHILD_SEXUAL_ABUSE_MATERIAL", None);
    assert_eq!(set(false, abuse), Err(PairFault::OnlyMinors));
    assert_eq!(set(true, pair("CYBER_VIOLENCE", "SUICIDE", None)), Err(PairFault::Unknown));
    assert_eq!(set(true, pair("CYBER_VIOLENCE", "OTHER", None)), Err(PairFault::OtherWords));
    assert_eq!(set(true, pair("CYBER_VIOLENCE", "CYBER_STALKING", Some("x"))), Err(PairFault::OtherWords));
    let girls = pair("CYBER_VIOLENCE_AGAINST_WOMEN", "BULLYING_AGAINST_GIRLS", None);
    assert_eq!(set(true, girls.clone()), Ok(()));
    let bullied = Circumstances { bullying: true, ..Circumstances::default() };
    assert_eq!(file(&mapping, PersonShown::Minor, &bullied, &[]).additional, [girls]);
}

#[test]
fn the_shipped_table_has_every_cell_and_only_what_fits() {
    let mapping = Mapping::shipped();
    assert_eq!(mapping.rows.len(), Phenomenon::ALL.len());
    for phenomenon in Phenomenon::ALL {
        assert_eq!(Phenomenon::by_key(phenomenon.key()), Some(phenomenon));
        for minor in [true, false] {
            let pair = mapping.cell(phenomenon, minor);
            assert_eq!(pair.map(|pair| pair.check(minor)), Some(Ok(())), "{phenomenon:?} {minor}");
        }
    }
    for circumstances in every_circumstance() {
        for person in PersonShown::ALL {
            assert!(KEYWORDS.contains(&category(person, &circumstances).1), "{circumstances:?}");
        }
    }
}

#[test]
fn what_was_not_shared_is_not_alleged_to_be() {
    let threat = Circumstances { blackmail: true, not_spread: true, ..Circumstances::default() };
    for person in PersonShown::ALL {
        assert_eq!(articles(person, &threat, on(2026, 6, 1)), ["art. 232 Criminal Code"]);
    }
    let filed = file(&Mapping::shipped(), PersonShown::Minor, &threat, &[]);
    assert_eq!(filed.main.ids(), "STATEMENT_CATEGORY_PROTECTION_OF_MINORS / KEYWORD_OTHER (sextortion)");
    let approach = Circumstances { grooming: true, ..threat };
    let filed = file(&Mapping::shipped(), PersonShown::Under16, &approach, &[]);
    assert_eq!(filed.main.keyword, "KEYWORD_GROOMING_SEXUAL_ENTICEMENT_MINORS");
    // The mark alone leaves nothing that could be notified: the image is.
    let mark = Circumstances { not_spread: true, ..Circumstances::default() };
    assert_eq!(articles(PersonShown::Adult, &mark, on(2026, 6, 1)), ["art. 136 Criminal Code"]);
}

#[test]
fn each_further_circumstance_brings_its_provision() {
    let with = |circumstances: Circumstances, person| articles(person, &circumstances, on(2026, 6, 1));
    let quiet = Circumstances::default();
    let has = |circumstances, person, number: &str| {
        with(circumstances, person).contains(&format!("art. {number} Criminal Code"))
    };
    assert!(has(Circumstances { grooming: true, ..quiet }, PersonShown::Under16, "151"));
    assert!(!has(Circumstances { grooming: true, ..quiet }, PersonShown::Adult, "151"));
    assert!(has(Circumstances { voyeurism: true, ..quiet }, PersonShown::Adult, "135"));
    assert!(has(Circumstances { bullying: true, ..quiet }, PersonShown::Minor, "237-238"));
    assert!(has(Circumstances { private_details: true, ..quiet }, PersonShown::Minor, "192"));
    assert!(has(Circumstances { synthetic: true, ..quiet }, PersonShown::Minor, "170"));
    assert!(!has(Circumstances { synthetic: true, ..quiet }, PersonShown::Adult, "170"));
    let private = Circumstances { private_details: true, ..quiet };
    let old = grounds(PersonShown::Minor, &private, on(2025, 1, 1));
    assert!(old.iter().all(|ground| ground.key != "victim_identity"), "its old number was not found");
}

#[test]
fn every_label_exists_in_every_language() {
    assert!(!taxonomy_source().is_empty() && !schema().is_empty() && !taxonomy_not_verified().is_empty());
    for category in categories() {
        for language in Language::ALL {
            assert!(!category.label.in_language(language).is_empty(), "{}", category.id);
            for keyword in &category.keywords {
                assert!(!keyword.label.in_language(language).is_empty(), "{}", keyword.id);
            }
        }
    }
    for keyword in KEYWORDS {
        assert_ne!(keyword_label(keyword, Language::De), keyword);
    }
}
