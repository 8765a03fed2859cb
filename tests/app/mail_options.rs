//! How mail is made: with the notice for machines, and encrypted to the recipient's key.

use crate::desk_of::{EXPLANATION, open_case, review, send_all};
use crate::world::World;
use chrono::Duration;
use mail_parser::{MessageParser, MimeHeaders};
use pgp::composed::{
    ArmorOptions, EncryptionCaps, KeyType, Message, SecretKeyParamsBuilder, SignedPublicKey, SignedSecretKey,
    SubkeyParamsBuilder,
};
use pgp::crypto::ecc_curve::ECCCurve;
use pgp::types::KeyDetails;
use rand::rngs::OsRng;
use std::process::Command;
use takedown_desk::model::person::Role;
use takedown_desk::model::{Actor, mail_option, person};

const LINK: &str = "https://t.me/levlam/1";

fn secret_key() -> SignedSecretKey {
    let subkey = SubkeyParamsBuilder::default()
        .key_type(KeyType::ECDH(ECCCurve::Curve25519Legacy))
        .can_encrypt(EncryptionCaps::All)
        .build()
        .unwrap();
    SecretKeyParamsBuilder::default()
        .key_type(KeyType::Ed25519Legacy)
        .can_certify(true)
        .can_sign(true)
        .primary_user_id("Notices <abuse@telegram.example>".into())
        .subkey(subkey)
        .build()
        .unwrap()
        .generate(OsRng)
        .unwrap()
}

fn public_key(secret: &SignedSecretKey) -> String {
    SignedPublicKey::from(secret.clone()).to_armored_string(ArmorOptions::default()).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_channel_that_asks_for_it_gets_the_notice_for_machines_behind_the_letter() {
    let world = World::new().await;
    let mut administrator = world.administrator().await;
    let page = administrator.open("/channels/telegram").await;
    let page =
        administrator.submit_and_follow(&page, "/channels/telegram/mail", &[("attaches_json", "yes")]).await;
    let checked = page.attribute("input[name=attaches_json]", "checked");
    assert!(checked.is_some(), "{}", page.text());

    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, LINK).await;
    send_all(&mut caller, &case).await;
    world.run_jobs().await;
    let mail = &world.practice.mails()[0];
    let parsed = MessageParser::default().parse(&mail.raw).unwrap();
    assert!(parsed.body_text(0).unwrap().contains(EXPLANATION), "the letter comes first");
    let part = parsed.attachment(0).unwrap();
    assert_eq!(part.attachment_name(), Some("notice.json"));
    let json: serde_json::Value = serde_json::from_str(part.text_contents().unwrap()).unwrap();
    assert_eq!(json["items"][0]["url"], LINK);
    assert!(mail.subject.contains(json["reference"].as_str().unwrap()));
    let text = json.to_string();
    for hidden in ["E.", "caseworker", EXPLANATION] {
        assert!(!text.contains(hidden), "{hidden} is in {text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn with_a_key_mail_leaves_encrypted_and_tells_nothing_outside() {
    let world = World::new().await;
    let (secret, mut administrator) = (secret_key(), world.administrator().await);
    let page = administrator.open("/channels/telegram").await;
    let action = "/channels/telegram/openpgp";
    let page = administrator.submit_and_follow(&page, action, &[("openpgp_key", &public_key(&secret))]).await;
    let digits = format!("{:X}", secret.fingerprint());
    let shown = page.text().replace(' ', "");
    assert!(shown.contains(&digits), "{}", page.text());
    assert!(page.says("Notices <abuse@telegram.example>") && page.says("Runs out never"), "{}", page.text());
    let page = administrator.open("/channels/telegram").await;
    administrator.submit_and_follow(&page, "/channels/telegram/mail", &[("attaches_json", "yes")]).await;

    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, LINK).await;
    send_all(&mut caller, &case).await;
    world.run_jobs().await;
    let mail = &world.practice.mails()[0];
    let raw = String::from_utf8_lossy(&mail.raw).into_owned();
    let reference = mail.subject.clone();
    assert!(
        reference.starts_with("CF-") && reference.len() == 19,
        "the subject is the reference: {reference}"
    );
    assert!(!raw.contains("t.me") && !raw.contains(EXPLANATION) && !raw.contains("Article 16"), "{raw}");
    let parsed = MessageParser::default().parse(&mail.raw).unwrap();
    let kind = parsed.content_type().unwrap();
    assert_eq!((kind.ctype(), kind.subtype()), ("multipart", Some("encrypted")));
    assert_eq!(kind.attribute("protocol"), Some("application/pgp-encrypted"));

    let armoured = &raw[raw.find("-----BEGIN PGP MESSAGE-----").unwrap()..];
    let (message, _) = Message::from_string(armoured).unwrap();
    let inner = message.decrypt(&"".into(), &secret).unwrap().as_data_vec().unwrap();
    let inner = MessageParser::default().parse(&inner).unwrap();
    assert!(inner.subject().unwrap().contains(&reference), "{:?}", inner.subject());
    let letter = inner.body_text(0).unwrap();
    assert!(letter.contains(LINK) && letter.contains(EXPLANATION), "{letter}");
    assert_eq!(inner.attachment(0).unwrap().attachment_name(), Some("notice.json"));
    decrypt_with_gnupg(&secret, armoured);
}

/// The same with the program that most recipients use, where it is installed.
fn decrypt_with_gnupg(secret: &SignedSecretKey, armoured: &str) {
    if crate::servers::program(&["/usr/bin/gpg"], "gnupg").is_none() {
        return;
    }
    let home = tempfile::tempdir().unwrap();
    std::fs::write(home.path().join("key.asc"), secret.to_armored_string(ArmorOptions::default()).unwrap())
        .unwrap();
    std::fs::write(home.path().join("mail.asc"), armoured).unwrap();
    let gpg = |arguments: &[&str]| {
        let done = Command::new("gpg")
            .env("GNUPGHOME", home.path())
            .args(["--batch", "--quiet", "--pinentry-mode", "loopback", "--passphrase", ""])
            .args(arguments)
            .current_dir(home.path())
            .output()
            .unwrap();
        assert!(done.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
        done.stdout
    };
    gpg(&["--import", "key.asc"]);
    let plain = String::from_utf8_lossy(&gpg(&["--decrypt", "mail.asc"])).into_owned();
    let _ = Command::new("gpgconf").env("GNUPGHOME", home.path()).args(["--kill", "all"]).status();
    assert!(plain.contains("Subject:") && plain.contains("notice.json"), "{plain}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_encrypt_is_refused_and_what_ran_out_stops_the_mail() {
    let world = World::new().await;
    let mut administrator = world.administrator().await;
    let secret = secret_key();
    for (text, words) in [
        ("hello".to_owned(), "not a public OpenPGP key"),
        (secret.to_armored_string(ArmorOptions::default()).unwrap(), "secret key"),
    ] {
        let page = administrator.open("/channels/telegram").await;
        let answer =
            administrator.submit(&page, "/channels/telegram/openpgp", &[("openpgp_key", &text)]).await;
        assert!(answer.status == 422 && answer.says(words), "{}", answer.text());
    }

    let mut caller = world.caseworker().await;
    let case = open_case(&mut caller, LINK).await;
    send_all(&mut caller, &case).await;
    let key = expiring(&secret);
    world
        .app
        .write_now(|tx| {
            let id = person::by_login(tx, "administrator")?.unwrap().id;
            let actor = Actor { id, role: Role::Administrator };
            mail_option::set_key(tx, &actor, "telegram", &key)
        })
        .unwrap();
    world.clock.forward(Duration::days(400));
    world.run_jobs().await;
    assert!(world.practice.mails().is_empty(), "nothing leaves unencrypted");
    world.sign_in(&mut caller, "caseworker").await;
    let other = open_case(&mut caller, "https://t.me/levlam/2").await;
    let page = review(&mut caller, &other).await;
    assert!(page.says("This key has run out") && page.says("Nothing leaves unencrypted"), "{}", page.text());
    world.sign_in(&mut administrator, "administrator").await;
    let page = administrator.open("/channels/telegram").await;
    assert!(page.says("Key not usable"), "{}", page.text());
}

/// The same key, certified for a year.
fn expiring(secret: &SignedSecretKey) -> String {
    use pgp::packet::{SignatureConfig, SignatureType, Subpacket, SubpacketData};
    const YEAR_SECONDS: u32 = 365 * 86_400;
    let mut key = SignedPublicKey::from(secret.clone());
    let mut config =
        SignatureConfig::from_key(OsRng, &secret.primary_key, SignatureType::CertPositive).unwrap();
    config.hashed_subpackets = vec![
        Subpacket::regular(SubpacketData::SignatureCreationTime(pgp::types::Timestamp::now())).unwrap(),
        Subpacket::regular(SubpacketData::IssuerFingerprint(secret.fingerprint())).unwrap(),
        Subpacket::regular(SubpacketData::KeyExpirationTime(pgp::types::Duration::from_secs(YEAR_SECONDS)))
            .unwrap(),
    ];
    let (user, own) = (key.details.users[0].id.clone(), secret.primary_key.public_key());
    let signed = config
        .sign_certification(&secret.primary_key, &own, &"".into(), pgp::types::Tag::UserId, &user)
        .unwrap();
    key.details.users[0].signatures = vec![signed];
    key.details.direct_signatures.clear();
    key.to_armored_string(ArmorOptions::default()).unwrap()
}
