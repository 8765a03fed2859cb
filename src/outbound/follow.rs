//! Finds out where a short link leads, hop by hop. Headers only: no body is read, except the JSON
//! of an invitation's resource. No cookie is sent or kept, and each hop passes the guard anew.

use crate::outbound::guard::{Guard, Limits, agent, failure_of, read_text};
use crate::outbound::{Failure, FailureKind};
use platform_adapters::follow::MOST_HOPS;
use platform_adapters::{Follow, Page, Step, Unclear};
use reqwest::header::{ACCEPT, ACCEPT_LANGUAGE, CONTENT_TYPE, HeaderMap, LOCATION};
use reqwest::{Client, Method};

/// Follows short links, within the guard.
#[derive(Clone, Debug)]
pub struct Follower {
    guard: Guard,
    client: Client,
}

/// Where following ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct End {
    /// What the last answer told; never [`Step::Next`].
    pub step: Step,
    /// The addresses that were asked, in order, without their parameters: those tell who shared
    /// the link.
    pub asked: Vec<String>,
}

impl Follower {
    /// A follower that says who asks: our name and, when given, an address for questions.
    ///
    /// # Errors
    /// [`FailureKind::NoConnection`] when the system has no trust store for TLS.
    pub fn new(guard: Guard, contact: Option<&str>) -> Result<Self, Failure> {
        let client = guard.client(Limits::FOLLOW, &agent(contact))?;
        Ok(Self { guard, client })
    }

    /// Follows until `judge` is sure, or sure that it cannot tell.
    pub async fn follow(&self, start: &Follow, judge: impl Fn(&Page) -> Step) -> End {
        let mut asked = Vec::new();
        let mut url = match start {
            Follow::Redirects(url) => url.clone(),
            Follow::Resource(url) => {
                asked.push(without_parameters(url));
                let step = match self.resource(url).await {
                    Ok(page) => judge(&page),
                    Err(failure) => unclear(&failure),
                };
                return End { step, asked };
            }
        };
        for _ in 0..=MOST_HOPS {
            asked.push(without_parameters(&url));
            let step = match self.hop(&url, &judge).await {
                Ok(step) => step,
                Err(failure) => unclear(&failure),
            };
            match step {
                Step::Next(next) => url = next,
                step => return End { step, asked },
            }
        }
        End { step: Step::Unclear(Unclear::TooFar), asked }
    }

    /// One address: `HEAD`, and `GET` where `HEAD` gave no redirect. Some servers answer `HEAD`
    /// with 200, 404 or 405 whatever they hold.
    async fn hop(&self, url: &str, judge: impl Fn(&Page) -> Step) -> Result<Step, Failure> {
        let page = self.headers(Method::HEAD, url).await?;
        let is_redirect = (300..400).contains(&page.status) && page.location.is_some();
        if is_redirect || page.status == 429 {
            return Ok(judge(&page));
        }
        Ok(judge(&self.headers(Method::GET, url).await?))
    }

    /// Status and headers. The body is dropped with its connection.
    async fn headers(&self, method: Method, url: &str) -> Result<Page, Failure> {
        let request = self
            .guard
            .admit(url)?
            .request(&self.client, method)
            .header(ACCEPT, "text/html")
            .header(ACCEPT_LANGUAGE, "en")
            // Instagram's share links redirect only what looks like an opened page.
            .header("Sec-Fetch-Mode", "navigate");
        let response = request.send().await.map_err(|error| failure_of(&error))?;
        Ok(page(url, response.status().as_u16(), response.headers()))
    }

    /// A metadata resource: JSON, read up to the guard's limit.
    async fn resource(&self, url: &str) -> Result<Page, Failure> {
        let request =
            self.guard.admit(url)?.request(&self.client, Method::GET).header(ACCEPT, "application/json");
        let response = request.send().await.map_err(|error| failure_of(&error))?;
        let page = page(url, response.status().as_u16(), response.headers());
        let body = match page.content_type.as_str() {
            "application/json" => read_text(response).await?,
            _ => String::new(),
        };
        Ok(Page { body, ..page })
    }
}

fn page(url: &str, status: u16, headers: &HeaderMap) -> Page {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let content_type = text(CONTENT_TYPE).unwrap_or_default();
    let content_type = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    Page {
        status,
        url: url.to_owned(),
        location: text(LOCATION).map(str::to_owned),
        content_type,
        ..Page::default()
    }
}

/// What a failed exchange tells about the link. An address that the guard refuses leads outside.
fn unclear(failure: &Failure) -> Step {
    match failure.kind {
        FailureKind::NotAllowed => Step::Unclear(Unclear::Outside),
        _ => Step::Unclear(Unclear::Network),
    }
}

/// The address up to its parameters.
fn without_parameters(url: &str) -> String {
    url.split(['?', '#']).next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests;
