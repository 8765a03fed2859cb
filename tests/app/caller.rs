//! A browser without eyes: keeps cookies, follows nothing by itself, fills in the forms of pages.

use scraper::{Html, Selector};
use std::collections::BTreeMap;

/// Somebody with a browser.
pub struct Caller {
    base: String,
    client: reqwest::Client,
    cookies: BTreeMap<String, String>,
}

/// What came back.
pub struct Answer {
    pub status: u16,
    pub location: Option<String>,
    pub headers: reqwest::header::HeaderMap,
    pub body: String,
}

/// A form of a page: where it goes and what stands in it.
pub struct PageForm {
    pub action: String,
    pub fields: Vec<(String, String)>,
}

impl Caller {
    pub fn new(base: &str) -> Self {
        takedown_desk::outbound::install_crypto();
        let client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .build()
            .unwrap();
        Self { base: base.to_owned(), client, cookies: BTreeMap::new() }
    }

    /// Opens a page.
    pub async fn get(&mut self, path: &str) -> Answer {
        let request = self.client.get(format!("{}{path}", self.base));
        self.send(request).await
    }

    /// Opens a page and expects it to be there.
    pub async fn open(&mut self, path: &str) -> Answer {
        let answer = self.get(path).await;
        assert_eq!(answer.status, 200, "{path}: {}", answer.text());
        answer
    }

    /// Sends fields as a form from our own origin.
    pub async fn post(&mut self, path: &str, fields: &[(String, String)]) -> Answer {
        let request = self
            .client
            .post(format!("{}{path}", self.base))
            .header("sec-fetch-site", "same-origin")
            .form(fields);
        self.send(request).await
    }

    /// Sends a request as it is, with the cookies.
    pub async fn send(&mut self, request: reqwest::RequestBuilder) -> Answer {
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let response = request.header("cookie", cookies.join("; ")).send().await.unwrap();
        for cookie in response.headers().get_all("set-cookie") {
            let text = cookie.to_str().unwrap();
            let (name, value) = text.split(';').next().unwrap().split_once('=').unwrap();
            if value.is_empty() {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        Answer {
            status: response.status().as_u16(),
            location: response.headers().get("location").map(|value| value.to_str().unwrap().to_owned()),
            headers: response.headers().clone(),
            body: response.text().await.unwrap(),
        }
    }

    /// Fills in the form of a page that goes to `action` and sends it.
    pub async fn submit(&mut self, page: &Answer, action: &str, values: &[(&str, &str)]) -> Answer {
        let mut form = page.form(action);
        form.set(values);
        self.post(&form.action.clone(), &form.fields).await
    }

    /// The same, and then opens the page it leads to.
    pub async fn submit_and_follow(
        &mut self,
        page: &Answer,
        action: &str,
        values: &[(&str, &str)],
    ) -> Answer {
        let answer = self.submit(page, action, values).await;
        assert_eq!(answer.status, 303, "{action}: {}", answer.text());
        self.open(&answer.location.unwrap()).await
    }

    /// The client, for requests that no form makes.
    pub fn raw(&self, method: reqwest::Method, path: &str) -> reqwest::RequestBuilder {
        self.client.request(method, format!("{}{path}", self.base))
    }

    /// The cookies as they are now.
    pub fn cookies(&self) -> &BTreeMap<String, String> {
        &self.cookies
    }

    /// Takes over cookies, as a thief would.
    pub fn set_cookies(&mut self, cookies: &BTreeMap<String, String>) {
        self.cookies = cookies.clone();
    }
}

impl Answer {
    /// What a person reads: no tags, single blanks.
    pub fn text(&self) -> String {
        let html = Html::parse_document(&self.body);
        let text: Vec<&str> = html.root_element().text().collect();
        text.join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Whether a person reads these words.
    pub fn says(&self, words: &str) -> bool {
        self.text().contains(words)
    }

    /// What a person reads in each element that a selector finds.
    pub fn texts(&self, selector: &str) -> Vec<String> {
        let html = Html::parse_document(&self.body);
        html.select(&Selector::parse(selector).unwrap())
            .map(|element| {
                let text: Vec<&str> = element.text().collect();
                text.join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
            })
            .collect()
    }

    /// The state that a case page shows for each link.
    pub fn link_states(&self) -> Vec<String> {
        self.texts("td.c-state .pill")
    }

    /// How many elements a selector finds.
    pub fn count(&self, selector: &str) -> usize {
        Html::parse_document(&self.body).select(&Selector::parse(selector).unwrap()).count()
    }

    /// Where each link goes that a selector finds, with its words.
    pub fn links(&self, selector: &str) -> Vec<(String, String)> {
        let html = Html::parse_document(&self.body);
        html.select(&Selector::parse(selector).unwrap())
            .filter_map(|link| Some((link.value().attr("href")?.to_owned(), link.text().collect())))
            .collect()
    }

    /// An attribute of the first element that a selector finds.
    pub fn attribute(&self, selector: &str, name: &str) -> Option<String> {
        let html = Html::parse_document(&self.body);
        let found = html.select(&Selector::parse(selector).unwrap()).next()?;
        found.value().attr(name).map(str::to_owned)
    }

    /// The first form that goes to `action`; a `*` at its end stands for anything.
    pub fn form(&self, action: &str) -> PageForm {
        self.forms(action)
            .into_iter()
            .next()
            .unwrap_or_else(|| panic!("no form goes to {action} on: {}", self.text()))
    }

    /// Every form that goes to `action`; a `*` stands for anything without a slash.
    pub fn forms(&self, action: &str) -> Vec<PageForm> {
        let html = Html::parse_document(&self.body);
        let selector = Selector::parse("form[method=post]").unwrap();
        html.select(&selector)
            .filter_map(|form| {
                let goes_to = form.value().attr("action")?;
                let fits = match action.split_once('*') {
                    Some((before, after)) => {
                        goes_to.len() >= before.len() + after.len()
                            && goes_to.starts_with(before)
                            && goes_to.ends_with(after)
                            && !goes_to[before.len()..goes_to.len() - after.len()].contains('/')
                    }
                    None => goes_to == action,
                };
                fits.then(|| PageForm { action: goes_to.to_owned(), fields: fields(form) })
            })
            .collect()
    }
}

/// What a browser would send if nothing were changed.
fn fields(form: scraper::ElementRef<'_>) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    let options = Selector::parse("option").unwrap();
    for field in form.select(&Selector::parse("input, textarea, select").unwrap()) {
        let Some(name) = field.value().attr("name") else { continue };
        let value = field.value().attr("value");
        match (field.value().name(), field.value().attr("type").unwrap_or("text")) {
            ("input", "checkbox" | "radio") => {
                if field.value().attr("checked").is_some() {
                    fields.push((name.to_owned(), value.unwrap_or("on").to_owned()));
                }
            }
            ("input", _) => fields.push((name.to_owned(), value.unwrap_or_default().to_owned())),
            ("textarea", _) => {
                let text: String = field.text().collect();
                fields.push((name.to_owned(), text.strip_prefix('\n').unwrap_or(&text).to_owned()));
            }
            _ => {
                let chosen = field
                    .select(&options)
                    .find(|option| option.value().attr("selected").is_some())
                    .or_else(|| field.select(&options).next());
                if let Some(option) = chosen {
                    fields
                        .push((name.to_owned(), option.value().attr("value").unwrap_or_default().to_owned()));
                }
            }
        }
    }
    fields
}

impl PageForm {
    /// Fills in: values of the same name replace what stood there, several make several.
    pub fn set(&mut self, values: &[(&str, &str)]) {
        for (name, _) in values {
            self.fields.retain(|(field, _)| field != name);
        }
        for (name, value) in values {
            self.fields.push(((*name).to_owned(), (*value).to_owned()));
        }
    }
}
