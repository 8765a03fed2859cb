//! The words by which people name platforms, accounts and what stands between them.

/// What people call the platforms.
const PLATFORMS: &[(&str, &str)] = &[
    ("insta", "instagram"),
    ("instagram", "instagram"),
    ("ig", "instagram"),
    ("snap", "snapchat"),
    ("snapchat", "snapchat"),
    ("tiktok", "tiktok"),
    ("facebook", "facebook"),
    ("fb", "facebook"),
    ("discord", "discord"),
    ("twitter", "x"),
    ("x", "x"),
    ("youtube", "youtube"),
    ("yt", "youtube"),
    ("telegram", "telegram"),
    ("whatsapp", "whatsapp"),
];

/// Two letters that stand for a platform only before a colon or an account with `@`: elsewhere they
/// are too often something else.
const SHORT: &[(&str, &str)] = &[("sc", "snapchat"), ("tt", "tiktok"), ("tg", "telegram"), ("dc", "discord")];

/// The ghost that Snapchat has as its sign stands before account names in many profiles.
const GHOST: &str = "👻";

/// Words that may stand between a platform's name and an account (English, French, Dutch, German).
#[rustfmt::skip]
const BETWEEN: &[&str] = &[
    "is", "name", "username", "user", "account", "acc", "handle", "id", "de", "du", "van", "von", "of",
    "by", "compte", "pseudo", "pseudonyme", "nom", "identifiant", "utilisateur", "naam",
    "gebruikersnaam", "gebruiker", "profiel", "profil", "profile", "page", "pagina", "benutzername",
    "nutzername", "nutzer", "benutzer", "konto", "heißt", "heisst", "heet", "est", "c", "le", "la",
    "l", "the", "son", "sa", "mijn", "zijn", "haar", "her", "his", "my", "mein", "sein", "ihr", "sur",
    "on", "op", "auf", "via", "chez", "bij", "bei", "from", "under", "onder", "sous", "unter", "met",
    "avec", "mit", "with", "post", "story", "video", "ist", "heiße", "heiss", "heisse", "nennt", "sie",
    "er", "ze", "hij", "elle", "il", "she", "he", "ich", "zit", "staat", "named", "called", "genannt",
    "genaamd", "nommé", "nommée", "appelle", "dem", "der", "den", "het", "as", "als", "comme",
    "accountnaam", "kontoname", "profilname", "gebruikersnamen", "pseudos", "user-name", "acct",
    "noms",
];

/// Words for the name of an account: what follows one is a name, even behind a comma.
const NAMES: &[&str] = &[
    "username",
    "user",
    "name",
    "handle",
    "pseudo",
    "pseudonyme",
    "identifiant",
    "naam",
    "gebruikersnaam",
    "benutzername",
    "nutzername",
    "account",
    "compte",
    "konto",
];

/// Words that stand between an account and the platform it is on.
const ON: &[&str] = &["on", "op", "sur", "auf", "via", "chez", "bij", "bei"];

/// Answers that are no names, as in "insta: yes".
const ANSWERS: &[&str] = &[
    "yes",
    "no",
    "ok",
    "okay",
    "none",
    "unknown",
    "oui",
    "non",
    "rien",
    "inconnu",
    "inconnue",
    "aucun",
    "ja",
    "nee",
    "geen",
    "niets",
    "onbekend",
    "nein",
    "kein",
    "keine",
    "nichts",
    "unbekannt",
    "idem",
    "same",
    "idk",
    "privé",
    "private",
    "privat",
    "http",
    "https",
    "www",
    "link",
    "lien",
    "zie",
    "see",
    "voir",
    "siehe",
    "pas",
    "not",
    "niet",
    "nicht",
    "und",
    "and",
    "et",
    "en",
    "ou",
    "of",
    "oder",
    "or",
];

/// Marks that tie a platform and an account together.
pub(super) fn is_tie(word: &str) -> bool {
    matches!(word, ":" | "=" | "→" | "⇒" | "➡" | "：")
}

/// Words and marks between two names of a list.
pub(super) fn is_and(word: &str) -> bool {
    matches!(word, "," | "/" | "&" | "+" | "en" | "et" | "und" | "and")
}

/// The platform of a word; some only with a tie or an `@` behind it.
pub(super) fn platform_of(word: &str, next: Option<&str>) -> Option<&'static str> {
    if word == GHOST {
        return Some("snapchat");
    }
    if word.len() > 24 {
        return None;
    }
    // One letter is a platform only as a capital: "X".
    if word.len() == 1 && word != "X" {
        return None;
    }
    let lower = word.to_ascii_lowercase();
    // "Instagram-account" and its kin.
    let lower = match lower.split_once('-') {
        Some((platform, rest)) if is_between(rest) => platform,
        _ => lower.as_str(),
    };
    let is_tied = next
        .is_some_and(|next| is_tie(next) || is_name_word(next) || next.starts_with('@') && next.len() > 1);
    let known = PLATFORMS.iter().find(|(written, _)| *written == lower);
    known
        .or_else(|| SHORT.iter().find(|(written, _)| is_tied && *written == lower))
        .map(|(_, platform)| *platform)
}

/// Whether a word may stand between a platform's name and an account.
pub(super) fn is_between(word: &str) -> bool {
    word.len() <= 16 && BETWEEN.contains(&word.to_lowercase().as_str())
}

/// Whether a word announces a name.
pub(super) fn is_name_word(word: &str) -> bool {
    word.len() <= 16 && NAMES.contains(&word.to_lowercase().as_str())
}

/// Whether a word stands between an account and the platform it is on.
pub(super) fn is_on(word: &str) -> bool {
    ON.contains(&word.to_lowercase().as_str())
}

/// Whether a word is an answer or a link's beginning rather than a name.
pub(super) fn is_answer(word: &str) -> bool {
    word.len() <= 12 && ANSWERS.contains(&word.to_lowercase().as_str())
}

/// Whether a word has the shape of an account's name.
pub(super) fn is_account(word: &str) -> bool {
    (2..=40).contains(&word.chars().count())
        && word.chars().any(char::is_alphanumeric)
        && word.chars().all(|letter| letter.is_alphanumeric() || "._-#".contains(letter))
}

/// Whether a word looks like an account's name wherever it stands: ordinary words have no
/// underline, dot, hyphen or digit in them.
pub(super) fn is_telling(word: &str) -> bool {
    word.contains(['_', '.', '-']) || word.chars().any(|letter| letter.is_ascii_digit())
}

/// Whether a word can be nothing else than an account's name: letters, and an underline or a dot
/// inside, that are no file and no host.
pub(super) fn is_unmistakable(word: &str) -> bool {
    const FILES: &[&str] =
        &["jpg", "jpeg", "png", "gif", "mp4", "mov", "pdf", "doc", "docx", "txt", "zip", "heic", "webp"];
    let lower = word.to_ascii_lowercase();
    let end = lower.rsplit('.').next().unwrap_or_default();
    let is_file = FILES.contains(&end)
        || ["img_", "img-", "vid_", "vid-", "dsc_", "pxl_", "screenshot_"]
            .iter()
            .any(|start| lower.starts_with(start));
    let is_host = lower.contains('.') && crate::link::repair::has_common_end(&lower);
    let inner = word.get(1..word.len().saturating_sub(1)).unwrap_or_default();
    is_account(word)
        && word.chars().filter(|letter| letter.is_alphabetic()).count() >= 3
        && inner.contains(['_', '.'])
        && !is_file
        && !is_host
}
