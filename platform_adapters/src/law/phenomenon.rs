//! What happens, in the words of caseworkers: what the law and the category follow from.

use crate::{Kind, notice::Circumstances};
use serde::{Deserialize, Serialize};

/// Something that happens around the links.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Phenomenon {
    /// An intimate image was shared.
    Image,
    /// The image is made or changed by a machine.
    Deepfake,
    /// A minor is approached for sexual purposes.
    Grooming,
    /// Blackmail with an image.
    Sextortion,
    /// A group or account that exposes people.
    ExposureGroup,
    /// Private details stand beside it.
    Doxxing,
    /// A fake account of the person shown.
    FakeAccount,
    /// A search engine shows it.
    SearchResult,
    /// Bullying around the image.
    Bullying,
}

impl Phenomenon {
    /// Every value; the first four can decide the main pair.
    pub const ALL: [Phenomenon; 9] = [
        Phenomenon::Image,
        Phenomenon::Deepfake,
        Phenomenon::Grooming,
        Phenomenon::Sextortion,
        Phenomenon::ExposureGroup,
        Phenomenon::Doxxing,
        Phenomenon::FakeAccount,
        Phenomenon::SearchResult,
        Phenomenon::Bullying,
    ];

    /// The stored name.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Phenomenon::Image => "image",
            Phenomenon::Deepfake => "deepfake",
            Phenomenon::Grooming => "grooming",
            Phenomenon::Sextortion => "sextortion",
            Phenomenon::ExposureGroup => "exposure_group",
            Phenomenon::Doxxing => "doxxing",
            Phenomenon::FakeAccount => "fake_account",
            Phenomenon::SearchResult => "search_result",
            Phenomenon::Bullying => "bullying",
        }
    }

    /// The value with this stored name.
    #[must_use]
    pub fn by_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|phenomenon| phenomenon.key() == key)
    }

    /// What happens, the one that decides the main pair first.
    ///
    /// While nothing was spread, the approach or the blackmail itself is what is notified, and no
    /// shared image is alleged. A synthetic image goes before the plain one.
    #[must_use]
    pub fn of(circumstances: &Circumstances, kinds: &[Kind]) -> Vec<Self> {
        let shared = if circumstances.synthetic { Phenomenon::Deepfake } else { Phenomenon::Image };
        let threatens = circumstances.threats && circumstances.threat_only();
        let mut present: Vec<Self> = Vec::new();
        if !circumstances.threat_only() {
            present.push(shared);
        }
        let beside = [
            (circumstances.grooming, Phenomenon::Grooming),
            (circumstances.blackmail || threatens, Phenomenon::Sextortion),
            (circumstances.exposure_group, Phenomenon::ExposureGroup),
            (circumstances.private_details, Phenomenon::Doxxing),
            (circumstances.impersonation, Phenomenon::FakeAccount),
            (kinds.contains(&Kind::Search), Phenomenon::SearchResult),
            (circumstances.bullying, Phenomenon::Bullying),
        ];
        present.extend(beside.into_iter().filter(|(is_present, _)| *is_present).map(|(_, one)| one));
        present
    }
}
