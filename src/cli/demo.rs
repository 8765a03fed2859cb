//! `demo`.
use super::fault::Fault;
/// How.
#[derive(Debug, clap::Args)]
pub(super) struct DemoArguments {}
pub(super) fn run(_: &DemoArguments) -> Result<(), Fault> {
    Ok(())
}
