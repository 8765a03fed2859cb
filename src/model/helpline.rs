//! Whom a caller can reach besides this hotline, by language.
//!
//! Source: the helplines of the Belgian directory quoted in the domain notes (law.md, section 5.2).
//! Hours were not checked with the helplines themselves: the pages mark them "not verified".

use platform_adapters::Language;

crate::text_enum! {
    /// What somebody calls there for.
    Purpose {
        /// Life or limb is in danger.
        Emergency = "emergency",
        /// The police.
        Police = "police",
        /// Missing and sexually exploited minors.
        Minors = "minors",
        /// Thoughts of suicide.
        Suicide = "suicide",
        /// Somebody to talk to.
        Talk = "talk",
        /// Children and young people.
        Young = "young",
        /// Violence and abuse.
        Violence = "violence",
    }
}

crate::text_enum! {
    /// When somebody answers, as the directory says.
    Hours {
        /// Day and night.
        Always = "always",
        /// Every day, not at all hours.
        Daily = "daily",
        /// Monday to Friday, 9 to 18 o'clock.
        Weekdays = "weekdays",
        /// Only on the helpline's own site.
        OwnSite = "own_site",
    }
}

/// One helpline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Helpline {
    /// The number, or the address of a chat.
    pub reach: &'static str,
    /// Its own name.
    pub name: &'static str,
    /// What for.
    pub purpose: Purpose,
    /// When, not verified.
    pub hours: Hours,
    /// The languages whose speakers are sent there.
    languages: &'static [Language],
}

const EVERYBODY: &[Language] = &Language::ALL;
const DUTCH: &[Language] = &[Language::Nl];
const FRENCH: &[Language] = &[Language::Fr];
const GERMAN: &[Language] = &[Language::De];
const ENGLISH: &[Language] = &[Language::En];

const fn line(
    reach: &'static str,
    name: &'static str,
    purpose: Purpose,
    hours: Hours,
    languages: &'static [Language],
) -> Helpline {
    Helpline { reach, name, purpose, hours, languages }
}

/// Every helpline, those for everybody first.
pub const HELPLINES: &[Helpline] = &[
    line("112", "112", Purpose::Emergency, Hours::Always, EVERYBODY),
    line("101", "101", Purpose::Police, Hours::Always, EVERYBODY),
    line("116 000", "Child Focus", Purpose::Minors, Hours::Always, EVERYBODY),
    line("1813", "Zelfmoordlijn", Purpose::Suicide, Hours::Always, DUTCH),
    line("102", "Awel", Purpose::Young, Hours::OwnSite, DUTCH),
    line("106", "Tele-Onthaal", Purpose::Talk, Hours::Always, DUTCH),
    line("1712", "1712", Purpose::Violence, Hours::Weekdays, DUTCH),
    line("nupraatikerover.be", "Nu praat ik erover", Purpose::Violence, Hours::OwnSite, DUTCH),
    line("0800 32 123", "Centre de Prévention du Suicide", Purpose::Suicide, Hours::Always, FRENCH),
    line("103", "Écoute-Enfants", Purpose::Young, Hours::Daily, FRENCH),
    line("107", "Télé-Accueil", Purpose::Talk, Hours::Always, FRENCH),
    line("0800 98 100", "SOS Viol", Purpose::Violence, Hours::OwnSite, FRENCH),
    line("108", "Telefonhilfe", Purpose::Talk, Hours::Always, GERMAN),
    line("02 616 26 26", "Community Help Service", Purpose::Talk, Hours::Always, ENGLISH),
];

/// The helplines for a caller who speaks this language.
#[must_use]
pub fn in_language(language: Language) -> Vec<Helpline> {
    HELPLINES.iter().filter(|helpline| helpline.languages.contains(&language)).copied().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn emergency_police_and_child_focus_come_first_in_every_language() {
        for language in Language::ALL {
            let reach: Vec<&str> = in_language(language).iter().map(|helpline| helpline.reach).collect();
            assert_eq!(reach.get(..3), Some(&["112", "101", "116 000"][..]), "{language:?}");
            assert!(reach.len() > 3, "{language:?} has somebody to talk to");
        }
    }

    #[test]
    fn a_caller_gets_numbers_in_their_own_language_only() {
        let french: Vec<&str> = in_language(Language::Fr).iter().map(|helpline| helpline.reach).collect();
        assert!(french.contains(&"0800 32 123"));
        assert!(!french.contains(&"1813"));
    }
}
