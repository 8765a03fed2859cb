//! Texts of the yearly reports, so that signing can be practised. Invented, and they say so.

use crate::cli::demo::people::Staff;
use crate::error::Result;
use crate::model::Tx;
use crate::model::report::words::{self, TextName};
use platform_adapters::Language;

const INDEPENDENCE: [(Language, &str); 4] = [
    (
        Language::En,
        "Practice text. The hotline is a foundation of public utility. It takes no money and no orders from any \
         provider of hosting services, and no provider sits on its board.",
    ),
    (
        Language::Fr,
        "Texte d’exercice. La ligne est une fondation d’utilité publique. Elle ne reçoit ni argent ni instructions \
         d’aucun fournisseur de services d’hébergement, et aucun fournisseur ne siège à son conseil.",
    ),
    (
        Language::Nl,
        "Oefentekst. Het meldpunt is een stichting van openbaar nut. Het krijgt geen geld en geen opdrachten van een \
         aanbieder van hostingdiensten, en geen aanbieder zetelt in zijn bestuur.",
    ),
    (
        Language::De,
        "Übungstext. Die Meldestelle ist eine gemeinnützige Stiftung. Sie nimmt weder Geld noch Weisungen von einem \
         Anbieter von Hostingdiensten an, und kein Anbieter sitzt in ihrem Vorstand.",
    ),
];

/// Writes them, as the supervisor would.
///
/// # Errors
/// When the database refuses.
pub(super) fn write(tx: &mut Tx<'_>, staff: &Staff) -> Result<()> {
    INDEPENDENCE.iter().try_for_each(|(language, text)| {
        words::write(tx, &staff.supervisor, TextName::Independence, *language, text)
    })
}
