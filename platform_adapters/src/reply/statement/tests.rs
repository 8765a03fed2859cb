use super::{Action, Ground, Statement, Territory, read};
use crate::{IncomingMail, Meaning};

fn of(body: &str) -> Option<Statement> {
    read(&IncomingMail {
        subject: "Your report".to_owned(),
        body: body.to_owned(),
        ..IncomingMail::default()
    })
}

/// Action, ground, clause, territory, automated, and whether complaint, settlement and court are told.
type Fields = (Action, Option<Ground>, Option<String>, Option<Territory>, Option<bool>, [bool; 3]);

fn fields(statement: &Statement) -> Fields {
    (
        statement.action.value,
        statement.ground.as_ref().map(|found| found.value),
        statement.clause.as_ref().map(|found| found.value.clone()),
        statement.territory.as_ref().map(|found| found.value),
        statement.automated.as_ref().map(|found| found.value),
        [statement.complaint.is_some(), statement.settlement.is_some(), statement.court.is_some()],
    )
}

#[test]
fn a_whole_statement_is_read_in_four_languages() {
    let everything = |clause: &str| {
        let clause = Some(clause.to_owned());
        (
            Action::Removed,
            Some(Ground::Illegal),
            clause,
            Some(Territory::World),
            Some(false),
            [true, true, true],
        )
    };
    for (body, clause) in [
        (
            "We have removed the content worldwide. It is illegal content under Article 136 of the Belgian Criminal Code. \
             We did not use automated means. You can lodge an internal complaint within six months. \
             You may also turn to an out-of-court dispute settlement body. Or you can go to court.",
            "Article 136 of the Belgian Criminal Code",
        ),
        (
            "Nous avons supprimé le contenu dans le monde entier. Ce contenu est illicite au sens de l’article 136 du Code pénal. \
             La décision n’a pas été prise par des moyens automatisés. Vous pouvez introduire une réclamation interne. \
             Un organe de règlement extrajudiciaire des litiges peut être saisi. Vous pouvez aussi saisir les tribunaux.",
            "article 136 du Code pénal",
        ),
        (
            "De inhoud is verwijderd, wereldwijd. Het gaat om illegale inhoud volgens artikel 136 van het Strafwetboek. \
             We gebruikten geen geautomatiseerde middelen. U kunt een interne klacht indienen. \
             U kunt ook naar een orgaan voor buitengerechtelijke geschillenbeslechting. Of naar de rechtbank.",
            "artikel 136 van het Strafwetboek",
        ),
        (
            "Der Inhalt wurde entfernt, und zwar weltweit. Er ist rechtswidrig nach § 136 des Gesetzes. \
             Wir haben keine automatisierten Mittel benutzt. Sie können eine interne Beschwerde einlegen. \
             Eine Stelle zur außergerichtlichen Streitbeilegung steht offen. Sie können auch vor Gericht gehen.",
            "§ 136 des Gesetzes",
        ),
    ] {
        let statement = of(body).unwrap_or_else(|| panic!("{body}"));
        assert_eq!(fields(&statement), everything(clause), "{body}");
        let whole = body.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(whole.contains(&statement.action.words), "{body}");
        assert!(statement.ground.is_some_and(|found| whole.contains(&found.words)), "{body}");
    }
}

#[test]
fn a_restriction_to_a_country_is_no_removal() {
    let statement = of("The content does not violate our Community Standards. \
         Because of your legal request we have restricted access to the content in Belgium.")
    .unwrap();
    assert_eq!(statement.action.value, Action::Restricted);
    assert_eq!(statement.ground.unwrap().value, Ground::Illegal);
    assert_eq!(statement.territory.unwrap().value, Territory::Belgium);
    let removed = of("We removed the content in Belgium. It violates our Community Guidelines.").unwrap();
    let territory = removed.territory.unwrap().value;
    assert_eq!(removed.action.value.meaning(territory), Meaning::Restricted);
}

#[test]
fn each_special_action_is_told_from_a_removal() {
    for (body, action) in [
        ("The account has been suspended. It violates our Terms of Service.", Action::AccountSuspended),
        ("The account was permanently banned. It violates our rules.", Action::AccountTerminated),
        ("The content is age-restricted now. See our Community Guidelines.", Action::AgeRestricted),
        ("We reduced the visibility of the content. See our Community Guidelines.", Action::Demoted),
        ("We disabled access to it. It violates the law.", Action::Disabled),
        ("Het account is opgeschort wegens onze regels.", Action::AccountSuspended),
        ("We decided not to remove it. You can appeal this decision.", Action::Kept),
        ("Wir haben den Inhalt geprüft und nicht entfernt. Sie können Beschwerde einlegen.", Action::Kept),
    ] {
        assert_eq!(of(body).map(|statement| statement.action.value), Some(action), "{body}");
    }
}

#[test]
fn what_is_quoted_conditional_or_plain_is_no_statement() {
    for body in [
        "We have received your report.",
        "The content has been removed.",
        "If it violates the law, it will have been removed worldwide. You can appeal.",
        "Hello,\n\n> The content has been removed. It is illegal content under Article 136.",
        "Thanks.\n\nOn Mon, 2 March 2026, Example Organisation wrote:\nThe content has been removed worldwide. It is illegal.",
        "",
    ] {
        assert_eq!(of(body), None, "{body}");
    }
}

#[test]
fn the_outcome_follows_from_the_action_and_the_place() {
    use Territory::{Belgium, NotStated, World};
    for (action, territory, meaning) in [
        (Action::Removed, NotStated, Meaning::Removed),
        (Action::Disabled, World, Meaning::Removed),
        (Action::Removed, Belgium, Meaning::Restricted),
        (Action::AccountTerminated, NotStated, Meaning::Removed),
        (Action::Demoted, World, Meaning::Restricted),
        (Action::AgeRestricted, NotStated, Meaning::Restricted),
        (Action::Kept, Belgium, Meaning::Kept),
    ] {
        assert_eq!(action.meaning(territory), meaning, "{action:?} {territory:?}");
    }
}

#[test]
fn the_data_is_whole() {
    let data = super::data();
    for action in ["account_terminated", "account_suspended", "age_restricted", "demoted", "disabled"] {
        assert!(data.actions.get(action).is_some_and(|phrases| phrases.len() > 5), "{action}");
    }
    assert_eq!(data.territories.len(), 4);
    assert!(!data.complaint.is_empty() && !data.settlement.is_empty() && !data.court.is_empty());
}
