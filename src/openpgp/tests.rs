use super::*;
use crate::clock::Clock;
use pgp::composed::{
    EncryptionCaps, KeyType, Message, SecretKeyParamsBuilder, SignedSecretKey, SubkeyParamsBuilder,
};
use pgp::crypto::ecc_curve::ECCCurve;
use pgp::packet::{SignatureConfig, Subpacket, SubpacketData};
use pgp::types::Timestamp;

fn now() -> DateTime<Utc> {
    Clock::System.now()
}

/// A key of a platform's desk that lasts so long, made for encryption or not.
fn secret(lasts_seconds: Option<u32>, caps: EncryptionCaps) -> SignedSecretKey {
    let subkey = SubkeyParamsBuilder::default()
        .key_type(KeyType::ECDH(ECCCurve::Curve25519Legacy))
        .can_encrypt(caps)
        .build()
        .unwrap();
    let mut parameters = SecretKeyParamsBuilder::default();
    parameters
        .key_type(KeyType::Ed25519Legacy)
        .can_certify(true)
        .can_sign(true)
        .primary_user_id("Notices <notices@platform.example>".into())
        .subkey(subkey);
    let mut key = parameters.build().unwrap().generate(OsRng).unwrap();
    if let Some(lasts) = lasts_seconds {
        let mut config =
            SignatureConfig::from_key(OsRng, &key.primary_key, SignatureType::CertPositive).unwrap();
        config.hashed_subpackets = vec![
            Subpacket::regular(SubpacketData::SignatureCreationTime(Timestamp::now())).unwrap(),
            Subpacket::regular(SubpacketData::IssuerFingerprint(key.fingerprint())).unwrap(),
            Subpacket::regular(SubpacketData::KeyExpirationTime(pgp::types::Duration::from_secs(lasts)))
                .unwrap(),
        ];
        let (user, own) = (key.details.users[0].id.clone(), key.primary_key.public_key());
        let signed =
            config.sign_certification(&key.primary_key, &own, &"".into(), Tag::UserId, &user).unwrap();
        key.details.users[0].signatures = vec![signed];
        key.details.direct_signatures.clear();
    }
    key
}

fn public(secret: &SignedSecretKey) -> String {
    SignedPublicKey::from(secret.clone()).to_armored_string(ArmorOptions::default()).unwrap()
}

fn decrypted(secret: &SignedSecretKey, armoured: &str) -> Vec<u8> {
    let (message, _) = Message::from_string(armoured).unwrap();
    message.decrypt(&"".into(), secret).unwrap().as_data_vec().unwrap()
}

#[test]
fn only_the_owner_of_the_key_reads_what_was_encrypted() {
    let (owner, other) = (secret(None, EncryptionCaps::All), secret(None, EncryptionCaps::All));
    let key = public(&owner);
    let read = read(&key, now()).unwrap();
    assert_eq!(read.user_ids, ["Notices <notices@platform.example>"]);
    assert_eq!(read.fingerprint, format!("{:X}", owner.fingerprint()));
    assert_eq!(read.expires_at, None);

    let armoured = encrypt(&key, "the notice".as_bytes(), now()).unwrap();
    assert!(armoured.starts_with("-----BEGIN PGP MESSAGE-----"));
    assert_eq!(decrypted(&owner, &armoured), b"the notice");
    let (message, _) = Message::from_string(&armoured).unwrap();
    assert!(message.decrypt(&"".into(), &other).is_err());
}

#[test]
fn a_key_that_ran_out_is_refused_for_reading_and_for_encrypting() {
    let key = public(&secret(Some(86_400), EncryptionCaps::All));
    let now = self::now();
    let expires_at = read(&key, now).unwrap().expires_at.unwrap();
    assert!(expires_at > now && expires_at < now + Duration::hours(25));
    let later = now + Duration::days(2);
    assert_eq!(read(&key, later), Err(Unusable::Expired));
    assert_eq!(encrypt(&key, b"x", later), Err(Unusable::Expired));
}

#[test]
fn a_key_that_cannot_encrypt_is_refused() {
    let key = public(&secret(None, EncryptionCaps::None));
    assert_eq!(read(&key, now()), Err(Unusable::CannotEncrypt));
}

#[test]
fn a_revoked_key_is_refused() {
    let secret = secret(None, EncryptionCaps::All);
    let mut config =
        SignatureConfig::from_key(OsRng, &secret.primary_key, SignatureType::KeyRevocation).unwrap();
    config.hashed_subpackets = vec![
        Subpacket::regular(SubpacketData::SignatureCreationTime(Timestamp::now())).unwrap(),
        Subpacket::regular(SubpacketData::IssuerFingerprint(secret.fingerprint())).unwrap(),
    ];
    let revocation =
        config.sign_key(&secret.primary_key, &"".into(), secret.primary_key.public_key()).unwrap();
    let mut key = SignedPublicKey::from(secret);
    key.details.revocation_signatures.push(revocation);
    let armoured = key.to_armored_string(ArmorOptions::default()).unwrap();
    assert_eq!(read(&armoured, now()), Err(Unusable::Revoked));
    assert_eq!(encrypt(&armoured, b"x", now()), Err(Unusable::Revoked));
}

#[test]
fn what_is_no_public_key_is_refused() {
    let secret = secret(None, EncryptionCaps::All).to_armored_string(ArmorOptions::default()).unwrap();
    assert_eq!(read(&secret, now()), Err(Unusable::Secret));
    let broken = "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nAAAA\n-----END PGP PUBLIC KEY BLOCK-----\n";
    for text in ["", "a key", broken] {
        assert_eq!(read(text, now()), Err(Unusable::NotAKey), "{text}");
    }
}
