//! Turns a long-lived OAuth2 refresh token into an access token (RFC 6749, section 6).

use crate::outbound::Failure;
use crate::outbound::guard::{Guard, Limits, failure_of, read_text};
use oauth2::basic::{BasicClient, BasicErrorResponse, BasicErrorResponseType};
use oauth2::{
    AuthType, ClientId, ClientSecret, HttpRequest, HttpResponse, RefreshToken, RequestTokenError,
    TokenResponse, TokenUrl,
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
        let url = TokenUrl::new(token_url.to_owned())
            .map_err(|_| TokenFailure::ForNow("token endpoint is not a web address".to_owned()))?;
        let client = BasicClient::new(ClientId::new(client_id.to_owned()))
            .set_client_secret(ClientSecret::new(secret.to_owned()))
            .set_token_uri(url)
            .set_auth_type(AuthType::RequestBody);
        let token = client
            .exchange_refresh_token(&RefreshToken::new(refresh_token.to_owned()))
            .request_async(&|request| self.exchange(request))
            .await
            .map_err(token_failure)?;
        Ok(token.access_token().secret().clone())
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
