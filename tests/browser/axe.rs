//! axe-core in the page: WCAG 2.2 A and AA, and best practice.

use crate::driver::Browser;
use serde_json::Value;

/// The script of axe-core, from where `tests/run` put it.
pub fn script() -> String {
    let path =
        std::env::var("TAKEDOWN_TEST_AXE").expect("TAKEDOWN_TEST_AXE names axe.min.js; tests/run sets it");
    std::fs::read_to_string(path).unwrap()
}

/// What axe finds wrong with the page, one line each; empty when there is nothing.
pub async fn violations(browser: &Browser, script: &str) -> Vec<String> {
    let load = format!("{script}; return typeof axe;");
    assert_eq!(browser.run(&load, Vec::new()).await, "object");
    let run = "const done = arguments[arguments.length - 1]; \
               axe.run(document, { resultTypes: ['violations'] }).then(r => done(r.violations.map(v => \
               v.id + ': ' + v.help + ' @ ' + v.nodes.map(n => n.target.join(' ')).join(' | '))), e => done(['' + e]));";
    match browser.run_async(run, Vec::new()).await {
        Value::Array(lines) => lines.iter().map(ToString::to_string).collect(),
        other => vec![other.to_string()],
    }
}

/// Whether the page scrolls sideways.
pub async fn scrolls_sideways(browser: &Browser) -> bool {
    let script = "const e = document.scrollingElement; return e.scrollWidth > e.clientWidth + 1";
    browser.run(script, Vec::new()).await == true
}
