//! A pasted text: reading it never fails, and every link of it keeps the laws.

#![no_main]

mod laws;

use libfuzzer_sys::fuzz_target;
use platform_adapters::reader::read;

fuzz_target!(|text: &str| {
    let reading = read(text);
    for found in &reading.links {
        assert!(found.target.is_some() || found.note.is_some(), "nothing was read: {:?}", found.found);
        laws::check(found);
    }
    for handle in &reading.handles {
        assert!(!handle.account.is_empty() && !handle.account.contains('@'), "{handle:?}");
        assert!(platform_adapters::by_key(&handle.platform).is_some(), "{handle:?}");
    }
});
