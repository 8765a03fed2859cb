//! OAuth2 tokens: from a code to a refresh token (RFC 6749, section 4.1.3, with RFC 7636), from that
//! to an access token (section 6), and back to the platform (RFC 7009).

use crate::outbound::Failure;
use crate::outbound::guard::{Guard, Limits, failure_of, read_text};
use oauth2::basic::{BasicClient, BasicErrorResponse, BasicErrorResponseType};
use oauth2::{
    AuthType, AuthorizationCode, ClientId, ClientSecret, EndpointNotSet, EndpointSet, HttpRequest,
    HttpResponse, PkceCodeVerifier, RedirectUrl, RefreshToken, RequestTokenError, TokenResponse, TokenUrl,
};
use reqwest::{Client, Method};

/// Google's token endpoint; its host must be on the guard's list.
pub const GOOGLE_TOKEN_URL: &str = "https://oauth2.googleapis.com/token";
/// The host of [`GOOGLE_TOKEN_URL`], which a guard must know.
pub const GOOGLE_TOKEN_HOST: &str = "oauth2.googleapis.com";

/// Why there is no access token. Nothing was filed either way.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TokenFailure {
    /// The account or the client is not trusted any more: a person has to connect it again.
    #[error("the account must be connected again: {0}")]
    Reconnect(String),
    /// It failed for now and may be tried again.
    #[error("no access for now: {0}")]
    ForNow(String),
}

/// What a person brought back from the platform.
#[derive(Clone, Debug)]
pub struct Grant<'a> {
    /// The authorisation code.
    pub code: &'a str,
    /// The secret behind the code challenge.
    pub verifier: &'a str,
    /// The address that the code was sent to.
    pub redirect: &'a str,
}

/// The tokens that a code brought.
#[derive(Clone)]
pub struct Granted {
    /// The long-lived token.
    pub refresh_token: String,
    /// An access token for the first requests.
    pub access_token: String,
}

impl std::fmt::Debug for Granted {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Granted(▒▒)")
    }
}

/// The OAuth2 client of the organisation, with a token endpoint.
type OAuthClient = BasicClient<EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointSet>;

/// Fetches access tokens, within the guard.
#[derive(Clone, Debug)]
pub struct Tokens {
    guard: Guard,
    client: Client,
}

impl Tokens {
    /// A fetcher of tokens.
    ///
    /// # Errors
    /// [`crate::outbound::FailureKind::NoConnection`] when the system has no trust store for TLS.
    pub fn new(guard: Guard) -> Result<Self, Failure> {
        let client = guard.client(Limits::LOOK, concat!("takedown-desk/", env!("CARGO_PKG_VERSION")))?;
        Ok(Self { guard, client })
    }

    /// A fresh access token, good for about an hour. It is never logged or stored.
    ///
    /// # Errors
    /// [`TokenFailure`].
    pub async fn access_token(
        &self,
        client_id: &str,
        secret: &str,
        refresh_token: &str,
        token_url: &str,
    ) -> Result<String, TokenFailure> {
        let token = client(client_id, secret, token_url)?
            .exchange_refresh_token(&RefreshToken::new(refresh_token.to_owned()))
            .request_async(&|request| self.exchange(request))
            .await
            .map_err(token_failure)?;
        Ok(token.access_token().secret().clone())
    }

    /// Exchanges a code for tokens, once: a code is good for one exchange.
    ///
    /// # Errors
    /// [`TokenFailure`]; [`TokenFailure::Reconnect`] also when no long-lived token came with it.
    pub async fn exchange_code(
        &self,
        client_id: &str,
        secret: &str,
        grant: Grant<'_>,
        token_url: &str,
    ) -> Result<Granted, TokenFailure> {
        let redirect = RedirectUrl::new(grant.redirect.to_owned()).map_err(|_| {
            TokenFailure::Reconnect("address to come back to is not a web address".to_owned())
        })?;
        let token = client(client_id, secret, token_url)?
            .set_redirect_uri(redirect)
            .exchange_code(AuthorizationCode::new(grant.code.to_owned()))
            .set_pkce_verifier(PkceCodeVerifier::new(grant.verifier.to_owned()))
            .request_async(&|request| self.exchange(request))
            .await
            .map_err(token_failure)?;
        match token.refresh_token() {
            Some(refresh_token) => Ok(Granted {
                refresh_token: refresh_token.secret().clone(),
                access_token: token.access_token().secret().clone(),
            }),
            None => Err(TokenFailure::Reconnect("no long-lived token came".to_owned())),
        }
    }

    /// Gives a refresh token back. A token that the platform does not know is given back already.
    ///
    /// # Errors
    /// [`TokenFailure::ForNow`] when the platform did not answer clearly.
    pub async fn revoke(&self, refresh_token: &str, revoke_url: &str) -> Result<(), TokenFailure> {
        let for_now = |failure: Failure| TokenFailure::ForNow(failure.words);
        let response = self
            .guard
            .admit(revoke_url)
            .map_err(for_now)?
            .request(&self.client, Method::POST)
            .form(&[("token", refresh_token)])
            .send()
            .await
            .map_err(|error| for_now(failure_of(&error)))?;
        // Google answers 400 `invalid_token` for one that is not good any more (RFC 7009, 2.2: 200).
        match response.status().as_u16() {
            200 | 400 => Ok(()),
            status => Err(TokenFailure::ForNow(format!("HTTP {status}"))),
        }
    }

    /// Carries one request of the `oauth2` crate over our client.
    async fn exchange(&self, request: HttpRequest) -> Result<HttpResponse, Failure> {
        let (parts, body) = request.into_parts();
        let response = self
            .guard
            .admit(&parts.uri.to_string())?
            .request(&self.client, Method::POST)
            .headers(parts.headers)
            .body(body)
            .send()
            .await
            .map_err(|error| failure_of(&error))?;
        let mut answer = HttpResponse::new(Vec::new());
        *answer.status_mut() = response.status();
        *answer.headers_mut() = response.headers().clone();
        *answer.body_mut() = read_text(response).await?.into_bytes();
        Ok(answer)
    }
}

/// The client with its token endpoint.
fn client(client_id: &str, secret: &str, token_url: &str) -> Result<OAuthClient, TokenFailure> {
    let url = TokenUrl::new(token_url.to_owned())
        .map_err(|_| TokenFailure::ForNow("token endpoint is not a web address".to_owned()))?;
    Ok(BasicClient::new(ClientId::new(client_id.to_owned()))
        .set_client_secret(ClientSecret::new(secret.to_owned()))
        .set_token_uri(url)
        .set_auth_type(AuthType::RequestBody))
}

/// Which failures a person has to mend (RFC 6749, section 5.2).
fn token_failure(error: RequestTokenError<Failure, BasicErrorResponse>) -> TokenFailure {
    match error {
        RequestTokenError::ServerResponse(refusal) => {
            let words = super::outcome::tidy(refusal.error().as_ref());
            match refusal.error() {
                BasicErrorResponseType::InvalidGrant
                | BasicErrorResponseType::InvalidClient
                | BasicErrorResponseType::UnauthorizedClient => TokenFailure::Reconnect(words),
                _ => TokenFailure::ForNow(words),
            }
        }
        RequestTokenError::Request(failure) => TokenFailure::ForNow(failure.words),
        RequestTokenError::Parse(..) | RequestTokenError::Other(_) => {
            TokenFailure::ForNow("answer of the token endpoint cannot be read".to_owned())
        }
    }
}

#[cfg(test)]
mod tests;
