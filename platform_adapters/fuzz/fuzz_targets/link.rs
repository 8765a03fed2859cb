//! One line read as one link.

#![no_main]

mod laws;

use libfuzzer_sys::fuzz_target;
use platform_adapters::reader::read_one;

fuzz_target!(|line: &str| {
    laws::check(&read_one(line));
});
