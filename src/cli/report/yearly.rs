//! `report yearly`: the report of a year in one of its forms, the same bytes as the page gives.

use crate::cli::fault::Fault;
use crate::cli::keys::Rings;
use crate::cli::say::settle;
use crate::cli::{open, settings};
use crate::model::report::form::{Form, document};
use crate::model::report::sign::{self, Kind};
use crate::text::Words;
use clap::Args;
use platform_adapters::Language;
use std::io::{self, Write};
use std::path::PathBuf;

/// What is written.
#[derive(Debug, Args)]
pub(in crate::cli) struct YearlyArguments {
    /// The calendar year
    year: i32,
    /// flagger (Article 22(3)) or minister (article 175 of the new Criminal Code)
    #[arg(long, default_value = "flagger", value_parser = kind)]
    kind: Kind,
    /// pdf, xlsx, csv, json or html
    #[arg(long, default_value = "json", value_parser = form)]
    form: Form,
    /// en, fr, nl or de
    #[arg(long, default_value = "en", value_parser = language)]
    language: Language,
    /// The draft of now, also when a version was signed
    #[arg(long)]
    draft: bool,
    /// The file to write; standard output without it
    #[arg(long)]
    out: Option<PathBuf>,
}

fn kind(text: &str) -> Result<Kind, String> {
    Kind::by_key(text).ok_or_else(|| "flagger or minister".to_owned())
}

fn form(text: &str) -> Result<Form, String> {
    Form::by_key(text).ok_or_else(|| "pdf, xlsx, csv, json or html".to_owned())
}

fn language(text: &str) -> Result<Language, String> {
    Language::by_key(text).ok_or_else(|| "en, fr, nl or de".to_owned())
}

/// `takedown-desk report yearly`.
///
/// # Errors
/// When the database cannot be read, the form cannot be made, or the file cannot be written.
pub(super) fn run(arguments: &YearlyArguments) -> Result<(), Fault> {
    let app = open::app(&settings::read()?, Rings::Operations)?;
    let bytes = app.read_now(|tx| {
        let (kind, t) = (arguments.kind, Words::of(arguments.language));
        let signed = sign::versions(tx, kind, arguments.year)?.into_iter().next();
        match signed.filter(|_| !arguments.draft) {
            Some(signed) => document(&signed.content, Some(&signed), arguments.form, t),
            None => document(&sign::current(tx, kind, arguments.year)?, None, arguments.form, t),
        }
    })?;
    match &arguments.out {
        Some(file) => std::fs::write(file, bytes)
            .map_err(|error| Fault::failed(format!("{} cannot be written: {error}", file.display()))),
        None => {
            let mut out = io::stdout().lock();
            settle(out.write_all(&bytes).and_then(|()| out.flush()))
        }
    }
}
