//! ChromeDriver on a port of its own, and a browser window driven through it.

use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder, Locator, key::Key};
use serde_json::{Value, json};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(20);

/// A browser window.
pub struct Browser {
    pub client: Client,
    driver: Child,
    _profile: tempfile::TempDir,
}

/// A command of the DevTools protocol, through ChromeDriver.
#[derive(Debug)]
struct DevTools(&'static str, Value);

impl WebDriverCompatibleCommand for DevTools {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        let body = json!({ "cmd": self.0, "params": self.1 });
        (http::Method::POST, Some(body.to_string()))
    }
}

impl Browser {
    pub async fn start() -> Self {
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let driver = Command::new("chromedriver")
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver is needed: tests/run installs it");
        let address = format!("127.0.0.1:{port}");
        let deadline = tokio::time::Instant::now() + PATIENCE;
        while tokio::net::TcpStream::connect(&address).await.is_err() {
            assert!(tokio::time::Instant::now() < deadline, "chromedriver does not start");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let profile = tempfile::tempdir().unwrap();
        let options = json!({
            "args": [
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--disable-dev-shm-usage", "--lang=en",
                format!("--user-data-dir={}", profile.path().display()),
            ],
        });
        let capabilities = serde_json::from_value(json!({ "goog:chromeOptions": options })).unwrap();
        let client = ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://{address}"))
            .await
            .unwrap();
        Self { client, driver, _profile: profile }
    }

    async fn dev_tools(&self, command: &'static str, parameters: Value) {
        self.client.issue_cmd(DevTools(command, parameters)).await.unwrap();
    }

    /// The width of the window in CSS pixels.
    pub async fn width(&self, pixels: u32) {
        let parameters =
            json!({ "width": pixels, "height": 900, "deviceScaleFactor": 1, "mobile": pixels < 600 });
        self.dev_tools("Emulation.setDeviceMetricsOverride", parameters).await;
    }

    /// `light` or `dark`.
    pub async fn scheme(&self, scheme: &str) {
        let features = json!([
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ]);
        self.dev_tools("Emulation.setEmulatedMedia", json!({ "features": features })).await;
    }

    pub async fn open(&self, address: &str) {
        self.client.goto(address).await.unwrap();
    }

    /// Presses keys wherever the focus is.
    pub async fn press(&self, keys: &str) {
        let focused = self.client.active_element().await.unwrap();
        focused.send_keys(keys).await.unwrap();
    }

    /// Presses a letter with Ctrl or Enter held; see [`Key`].
    pub async fn press_key(&self, key: Key) {
        self.press(&String::from(char::from(key))).await;
    }

    /// Puts the focus on an element and types into it.
    pub async fn type_into(&self, selector: &str, text: &str) {
        self.wait_for(selector).await.send_keys(text).await.unwrap();
    }

    pub async fn click(&self, selector: &str) {
        self.wait_for(selector).await.click().await.unwrap();
    }

    /// Waits until an element is there.
    pub async fn wait_for(&self, selector: &str) -> fantoccini::elements::Element {
        let found = self.client.wait().at_most(PATIENCE).for_element(Locator::Css(selector)).await;
        match found {
            Ok(element) => element,
            Err(error) => panic!("no {selector} on {}: {error}\n{}", self.address().await, self.text().await),
        }
    }

    /// Waits until the page says these words.
    pub async fn wait_until_it_says(&self, words: &str) {
        let deadline = tokio::time::Instant::now() + PATIENCE;
        while !self.text().await.contains(words) {
            assert!(
                tokio::time::Instant::now() < deadline,
                "{} never says {words:?}:\n{}",
                self.address().await,
                self.text().await
            );
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Waits until the address of the page has this in it.
    pub async fn wait_until_at(&self, part: &str) {
        let deadline = tokio::time::Instant::now() + PATIENCE;
        while !self.address().await.contains(part) {
            assert!(
                tokio::time::Instant::now() < deadline,
                "still at {}:\n{}",
                self.address().await,
                self.text().await
            );
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    pub async fn address(&self) -> String {
        self.client.current_url().await.unwrap().to_string()
    }

    /// What a person reads.
    pub async fn text(&self) -> String {
        let script = "return document.body ? document.body.innerText : ''";
        self.client.execute(script, Vec::new()).await.unwrap().as_str().unwrap_or_default().to_owned()
    }

    /// Messages of the browser's console that tell of a fault are kept in the page by this.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client.execute(script, arguments).await.unwrap()
    }

    pub async fn run_async(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client.execute_async(script, arguments).await.unwrap()
    }

    pub async fn sign_in(&self, base: &str, login: &str) {
        self.sign_out().await;
        self.open(&format!("{base}/sign-in")).await;
        self.type_into("#login", login).await;
        self.type_into("#password", crate::world::PASSWORD).await;
        self.press_key(Key::Enter).await;
        self.wait_for("nav.rail").await;
    }

    pub async fn sign_out(&self) {
        self.client.delete_all_cookies().await.unwrap();
    }

    pub async fn end(mut self) {
        let _ = self.client.clone().close().await;
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}
