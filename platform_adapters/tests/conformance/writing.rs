//! What leaves us.

use super::facts::{self, EXPLANATION, notice, target, text_of, written_language};
use platform_adapters::{
    Door, Kind, Language, Missing, Notice, PersonShown, Platform, Refusal, Submission, by_key, letter::words,
    notice::Circumstances, platforms,
};

/// Every circumstance at once.
const EVERYTHING: Circumstances = Circumstances {
    exposure_group: true,
    private_details: true,
    blackmail: true,
    threats: true,
    synthetic: true,
    impersonation: true,
    danger: true,
    grooming: true,
    bullying: true,
    voyeurism: true,
    not_spread: false,
};

#[test]
fn a_notice_has_every_link_and_the_elements_of_article_16() {
    every_door(|platform, door| {
        for language in Language::ALL {
            for person in PersonShown::ALL {
                let notice = Notice { language, person_shown: person, ..notice(platform) };
                let text = written(platform, &notice, door);
                let place = format!("{} {door:?} {language:?} {person:?}\n{text}", platform.key());
                for item in &notice.items {
                    assert!(text.contains(&item.target.canonical), "{place}");
                }
                let written_in = written_language(platform, door, &notice);
                assert!(text.contains(EXPLANATION), "(a) {place}");
                assert!(text.contains("136"), "the law: {place}");
                assert!(text.contains(&notice.organisation), "(c) {place}");
                assert!(text.contains(&notice.contact_email), "(c) {place}");
                assert!(text.contains(words(written_in, "statement")), "(d) {place}");
                assert!(text.contains(&notice.reference), "{place}");
                assert!(text.contains(words(written_in, &format!("person_{}", person.key()))), "{place}");
            }
        }
    });
}

#[test]
fn a_notice_holds_nothing_that_was_not_in_the_facts() {
    every_door(|platform, door| {
        for language in Language::ALL {
            let notice = Notice { language, circumstances: EVERYTHING, facts_on: None, ..notice(platform) };
            let text = written(platform, &notice, door);
            assert!(!text.contains(['{', '}']), "{} {door:?}: {text}", platform.key());
            for word in text.split_whitespace() {
                if word.contains("://") {
                    let is_ours = notice.items.iter().any(|item| item.target.canonical == word);
                    assert!(is_ours, "{} {door:?} {word}", platform.key());
                }
                if word.contains('@') && !word.contains("://") {
                    let mail = word.trim_end_matches(['.', ',']);
                    assert_eq!(mail, notice.contact_email, "{} {door:?}", platform.key());
                }
            }
        }
    });
}

#[test]
fn a_circumstance_is_told_only_when_it_is_there() {
    let keys = [
        "exposure_group",
        "private_details",
        "blackmail",
        "threats",
        "synthetic",
        "impersonation",
        "danger",
        "grooming",
        "bullying",
        "voyeurism",
    ];
    every_door(|platform, door| {
        let quiet = notice(platform);
        let loud = Notice { circumstances: EVERYTHING, ..quiet.clone() };
        let (quiet, loud) = (written(platform, &quiet, door), written(platform, &loud, door));
        for key in keys {
            let sentence = words(Language::En, key);
            assert!(loud.contains(sentence), "{} {door:?} {key}", platform.key());
            assert!(!quiet.contains(sentence), "{} {door:?} {key}", platform.key());
        }
    });
}

#[test]
fn a_withheld_notifier_stays_out() {
    every_door(|platform, door| {
        for language in Language::ALL {
            let notice = Notice { language, identity_withheld: true, ..notice(platform) };
            let text = written(platform, &notice, door);
            for hidden in [&notice.organisation, &notice.contact_email, &"TF-EXAMPLE-1".to_owned()] {
                assert!(!text.contains(hidden.as_str()), "{} {door:?}: {text}", platform.key());
            }
            assert!(text.contains(&notice.reference));
        }
    });
}

#[test]
fn the_trusted_flagger_is_named_only_with_a_decision() {
    every_door(|platform, door| {
        let trusted = written(platform, &notice(platform), door);
        let plain = Notice { trusted_flagger_reference: None, ..notice(platform) };
        let plain = written(platform, &plain, door).to_lowercase();
        assert!(trusted.contains("TF-EXAMPLE-1"), "{} {door:?}", platform.key());
        assert!(!plain.contains("trusted flagger"), "{} {door:?}: {plain}", platform.key());
    });
}

#[test]
fn a_subject_names_no_content_and_carries_the_reference() {
    for platform in platforms() {
        for language in Language::ALL {
            let notice = Notice { language, ..notice(*platform) };
            let Ok(Submission::Email(mail)) = platform.write(&notice, Door::Email) else {
                unreachable!("every platform takes mail");
            };
            assert!(mail.subject.contains(&notice.reference));
            assert!(!mail.subject.contains('\n') && !mail.subject.contains("http"));
            assert!(!mail.subject.contains(EXPLANATION));
        }
    }
}

#[test]
fn an_incomplete_notice_can_be_written_and_says_what_is_missing() {
    every_door(|platform, door| {
        let draft = Notice {
            explanation: String::new(),
            organisation: String::new(),
            good_faith: false,
            ..notice(platform)
        };
        assert_eq!(draft.missing(), [Missing::Explanation, Missing::Notifier, Missing::GoodFaith]);
        assert!(platform.write(&draft, door).is_ok());
        assert_eq!(notice(platform).missing(), []);
    });
}

#[test]
fn the_notifier_may_be_withheld_for_minors_only() {
    for platform in platforms() {
        for person in PersonShown::ALL {
            let notice = Notice { identity_withheld: true, person_shown: person, ..notice(*platform) };
            assert_eq!(notice.missing().contains(&Missing::Notifier), !person.is_minor(), "{person:?}");
        }
    }
}

#[test]
fn nothing_is_written_without_links_or_about_another_platform() {
    for platform in platforms() {
        for door in Door::ALL {
            let empty = Notice { items: Vec::new(), ..notice(*platform) };
            let refusal = platform.write(&empty, door);
            assert_eq!(refusal, Err(Refusal::Needs(vec![Missing::Location])), "{}", platform.key());
            let mut foreign = notice(*platform);
            foreign.items.iter_mut().for_each(|item| item.target.platform = "elsewhere".to_owned());
            assert_eq!(platform.write(&foreign, door), Err(Refusal::NotThisPlatform), "{}", platform.key());
            if !platform.doors().contains(&door) {
                let refusal = platform.write(&notice(*platform), door);
                assert_eq!(refusal, Err(Refusal::DoorNotOffered), "{} {door:?}", platform.key());
            }
        }
    }
}

#[test]
fn a_page_with_nothing_to_take_down_is_no_location() {
    for platform in platforms().iter().filter(|platform| platform.key() != "website") {
        let mut notice = notice(*platform);
        for item in &mut notice.items {
            item.target.kind = Kind::Other;
            item.target.id = None;
        }
        assert_eq!(notice.missing(), [Missing::Location]);
    }
}

#[test]
fn a_door_is_taken_exactly_when_something_can_be_written_for_it() {
    for platform in platforms() {
        for door in Door::ALL {
            for kind in Kind::ALL {
                let mut notice = notice(*platform);
                let target = target(*platform, *kind, 1);
                notice.items.iter_mut().for_each(|item| item.target = target.clone());
                let is_written = platform.write(&notice, door).is_ok();
                assert_eq!(platform.takes(&target, door), is_written, "{} {door:?} {kind:?}", platform.key());
            }
        }
    }
}

#[test]
fn every_link_stands_on_exactly_one_sheet() {
    for platform in platforms().iter().filter(|platform| platform.doors().contains(&Door::Form)) {
        let notice = notice(*platform);
        let Ok(Submission::Form(form)) = platform.write(&notice, Door::Form) else {
            unreachable!("the form is offered");
        };
        let on_sheets: Vec<String> = form.sheets.iter().flat_map(|sheet| sheet.item_keys.clone()).collect();
        let keys: Vec<String> = notice.items.iter().map(|item| item.target.key.clone()).collect();
        assert_eq!(on_sheets, keys, "{}", platform.key());
        assert_eq!(form.portal.as_str(), platform.portal().unwrap_or_default());
        for sheet in &form.sheets {
            assert!(sheet.portal.starts_with(&form.portal));
            let fields = &sheet.fields;
            assert!(fields.iter().all(|field| !field.label.is_empty() && !field.value.is_empty()));
        }
    }
}

#[test]
fn a_sheet_has_the_fields_of_its_portal_in_the_portals_order() {
    for platform in platforms().iter().filter(|platform| platform.doors().contains(&Door::Form)) {
        let Some(portal) = platform_adapters::portal::of(platform.key()) else {
            assert_eq!(platform.key(), "website", "only the form of some website's contact is not described");
            continue;
        };
        for kind in Kind::ALL {
            let mut notice = notice(*platform);
            notice.items.iter_mut().for_each(|item| item.target = target(*platform, *kind, 1));
            let Ok(Submission::Form(form)) = platform.write(&notice, Door::Form) else { continue };
            let is_one = portal.per_report == platform_adapters::portal::PerReport::One;
            assert_eq!(form.sheets.len(), if is_one { notice.items.len() } else { 1 }, "{}", platform.key());
            for sheet in &form.sheets {
                let places: Vec<Option<usize>> = sheet
                    .fields
                    .iter()
                    .map(|field| portal.fields.iter().position(|known| known.label == field.label))
                    .collect();
                assert!(
                    places.iter().all(Option::is_some),
                    "{} {kind:?}: {:?}",
                    platform.key(),
                    sheet.fields
                );
                assert!(places.is_sorted(), "{} {kind:?}: {places:?}", platform.key());
            }
        }
    }
}

#[test]
fn a_reminder_names_what_came_before_and_repeats_every_element() {
    every_door(|platform, door| {
        for language in Language::ALL {
            let reminder = facts::reminder();
            let reminded = Notice { language, reminder: Some(reminder), ..notice(platform) };
            let text = written(platform, &reminded, door);
            let place = format!("{} {door:?} {language:?}\n{text}", platform.key());
            for piece in ["CF-FIRST00000000000", "2026-11-02 21:30", "PLATFORM-77", "2026-11-03 22:00"] {
                assert!(text.contains(piece), "{piece}: {place}");
            }
            for item in &reminded.items {
                assert!(text.contains(&item.target.canonical), "{place}");
            }
            let written_in = written_language(platform, door, &reminded);
            assert!(text.contains(EXPLANATION) && text.contains(words(written_in, "statement")), "{place}");
            assert!(text.contains(&reminded.reference), "{place}");
        }
    });
}

#[test]
fn the_x_form_takes_one_link_each_prefilled_in_english() {
    let Some(x) = by_key("x") else { unreachable!("X is a platform") };
    let notice = Notice { language: Language::Nl, ..notice(x) };
    let Ok(Submission::Form(form)) = x.write(&notice, Door::Form) else {
        unreachable!("X has a form");
    };
    assert_eq!(form.sheets.len(), notice.items.len());
    assert_eq!(
        form.sheets.first().map(|sheet| sheet.portal.as_str()),
        Some(
            "https://help.x.com/en/forms/dsa/report?content_id=https%3A%2F%2Fx.com%2Fexample%2Fstatus%2F7000000000000000001&content_type=post&content_author=%40example"
        )
    );
}

#[test]
fn the_youtube_interface_takes_videos_only() {
    let Some(youtube) = by_key("youtube") else { unreachable!("YouTube is a platform") };
    let mut mixed = notice(youtube);
    if let Some(item) = mixed.items.first_mut() {
        item.target.kind = Kind::Comment;
    }
    let Ok(Submission::Api(requests)) = youtube.write(&mixed, Door::Api) else {
        unreachable!("two videos are left");
    };
    assert_eq!(requests.len(), 2);
    for (request, item) in requests.iter().zip(mixed.items.iter().skip(1)) {
        assert_eq!(request.item_key, item.target.key);
        assert_eq!(request.body["videoId"].as_str(), item.target.id.as_deref());
        assert_eq!(request.body["reasonId"].as_str(), Some(""));
        assert_eq!(request.body["comments"].as_str(), Some(request.text.as_str()));
        assert_eq!((request.method.as_str(), request.accepted.as_slice()), ("POST", &[204][..]));
        let overlap = request.refused.iter().any(|status| request.later.contains(status));
        assert!(!overlap && request.later_reasons.contains(&"rateLimitExceeded".to_owned()));
    }
}

fn every_door(mut check: impl FnMut(&dyn Platform, Door)) {
    for platform in platforms() {
        for door in platform.doors() {
            check(*platform, *door);
        }
    }
}

fn written(platform: &dyn Platform, notice: &Notice, door: Door) -> String {
    match platform.write(notice, door) {
        Ok(submission) => text_of(&submission),
        Err(refusal) => format!("{} refuses {door:?}: {refusal:?}", platform.key()),
    }
}
