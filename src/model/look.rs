//! Whether looks can be trusted: what each rests on, canaries, alarms, manners, and how much is
//! read of a link that may show a minor.

pub mod alarm;
pub mod canary;
pub mod choice;
pub mod evidence;
pub mod host;
pub mod overview;

pub use alarm::{Alarm, AlarmKind, Ending};
pub use evidence::Evidence;
