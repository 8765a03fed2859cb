use super::{GOOGLE_TOKEN_URL, TokenFailure, Tokens};
use crate::outbound::guard::Guard;
use crate::practice::testing::{nowhere, world};
use crate::practice::{Fault, PracticeAddress};

fn tokens(address: &PracticeAddress) -> Tokens {
    Tokens::new(Guard::practice(["oauth2.googleapis.com"], address)).unwrap()
}

#[tokio::test]
async fn a_good_refresh_token_brings_an_access_token() {
    let (world, _folder) = world();
    let token = tokens(&world.http()).access_token("client", "secret", "good", GOOGLE_TOKEN_URL).await;
    assert_eq!(token.unwrap(), "practice-access-1");
}

#[tokio::test]
async fn a_revoked_one_asks_to_connect_again() {
    let (world, _folder) = world();
    let token = tokens(&world.http()).access_token("client", "secret", "revoked-1", GOOGLE_TOKEN_URL).await;
    assert_eq!(token.unwrap_err(), TokenFailure::Reconnect("invalid_grant".to_owned()));
}

#[tokio::test]
async fn everything_else_is_for_now() {
    let (world, _folder) = world();
    let good = tokens(&world.http());
    world.fault(Fault::ErrorAfterAccepting);
    let nowhere = nowhere();
    let failures = [
        good.access_token("client", "secret", "good", GOOGLE_TOKEN_URL).await,
        good.access_token("client", "secret", "good", "https://token.example/").await,
        good.access_token("client", "secret", "good", "not an address").await,
        tokens(&nowhere.address()).access_token("client", "secret", "good", GOOGLE_TOKEN_URL).await,
    ];
    for failure in failures {
        assert!(matches!(failure, Err(TokenFailure::ForNow(_))), "{failure:?}");
    }
}
