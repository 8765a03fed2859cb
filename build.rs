//! Turns the words in `templates/text/<noun>.<language>.ftl` into one typed function a message.
//!
//! The build stops when a language lacks a message, when the variables of a message differ between
//! languages, when a file does not parse, or when one key stands in two files. A missing text
//! therefore breaks the build, never a page.

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource,
};
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// Where the words stand, seen from the package root.
const TEXT_FOLDER: &str = "templates/text";
/// The languages every noun needs; the first one is the yardstick for the others.
const LANGUAGES: [&str; 4] = ["en", "fr", "nl", "de"];
/// Variables by message id; terms keep their leading `-`.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join(TEXT_FOLDER);
    println!("cargo::rerun-if-changed={}", folder.display());

    let nouns = nouns(&folder)?;
    let mut faults = Vec::new();
    let mut all = Messages::new();
    let mut home: BTreeMap<String, String> = BTreeMap::new();
    for noun in &nouns {
        for (id, variables) in noun_messages(&folder, noun, &mut faults)? {
            if let Some(other) = home.insert(id.clone(), noun.clone()) {
                faults.push(format!("{id} stands in {other}.en.ftl and in {noun}.en.ftl"));
            }
            all.insert(id, variables);
        }
    }

    for id in all.keys().filter(|id| all.contains_key(&format!("-{id}"))) {
        faults.push(format!("{id} and -{id}: a message and a term may not share a name"));
    }

    // Cargo fails the build after this run and shows each fault on a line of its own.
    for fault in &faults {
        println!("cargo::error=words: {fault}");
    }
    if faults.is_empty() {
        let target = PathBuf::from(env::var("OUT_DIR")?).join("words.rs");
        fs::write(target, rust(&folder, &nouns, &all)?)?;
    }
    Ok(())
}

/// The nouns that have at least one file, in order of name.
fn nouns(folder: &Path) -> Result<BTreeSet<String>, Box<dyn Error>> {
    let mut nouns = BTreeSet::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        match name.strip_suffix(".ftl").and_then(|stem| stem.split_once('.')) {
            Some((noun, language)) if LANGUAGES.contains(&language) => {
                nouns.insert(noun.to_owned());
            }
            _ => return Err(format!("{TEXT_FOLDER}/{name}: expected <noun>.<en|fr|nl|de>.ftl").into()),
        }
    }
    Ok(nouns)
}

/// The messages of one noun in the yardstick language, after comparing the other languages with it.
fn noun_messages(folder: &Path, noun: &str, faults: &mut Vec<String>) -> Result<Messages, Box<dyn Error>> {
    let mut yardstick: Option<Messages> = None;
    for language in LANGUAGES {
        let file = format!("{noun}.{language}.ftl");
        let path = folder.join(&file);
        println!("cargo::rerun-if-changed={}", path.display());
        if path.exists() {
            let found = read(&file, &fs::read_to_string(&path)?, faults);
            match &yardstick {
                None => yardstick = Some(found),
                Some(expected) => compare(&file, expected, &found, faults),
            }
        } else {
            faults.push(format!("{file} is missing"));
        }
    }
    Ok(yardstick.unwrap_or_default())
}

/// The messages of one file with their variables.
fn read(file: &str, text: &str, faults: &mut Vec<String>) -> Messages {
    let resource: Resource<&str> = match fluent_syntax::parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let line = text.get(..error.pos.start).unwrap_or(text).lines().count().max(1);
                faults.push(format!("{file}, line {line}: {error}"));
            }
            resource
        }
    };

    let mut messages = Messages::new();
    for entry in &resource.body {
        let (id, pattern, attributes) = match entry {
            Entry::Message(message) => {
                (message.id.name.to_owned(), message.value.as_ref(), message.attributes.len())
            }
            Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), term.attributes.len()),
            _ => continue,
        };
        let mut variables = BTreeSet::new();
        match pattern {
            Some(pattern) if attributes == 0 => collect(pattern, &mut variables),
            _ => faults.push(format!("{file} {id}: write a message of its own instead of an attribute")),
        }
        if variables.remove("\0message") {
            faults.push(format!("{file} {id}: refers to a message; only terms may be referred to"));
        }
        if messages.insert(id.clone(), variables).is_some() {
            faults.push(format!("{file} {id}: stands twice"));
        }
    }
    messages
}

/// Adds the variables of a pattern. A reference to another message is noted as `\0message`.
fn collect(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_expression(expression, variables);
        }
    }
}

fn collect_expression(expression: &Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => collect_inline(inline, variables),
        Expression::Select { selector, variants } => {
            collect_inline(selector, variables);
            for variant in variants {
                collect(&variant.value, variables);
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { .. } => {
            variables.insert("\0message".to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => collect_arguments(arguments, variables),
        InlineExpression::TermReference { arguments: Some(arguments), .. } => {
            collect_arguments(arguments, variables);
        }
        InlineExpression::Placeable { expression } => collect_expression(expression, variables),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::TermReference { arguments: None, .. } => {}
    }
}

fn collect_arguments(arguments: &CallArguments<&str>, variables: &mut BTreeSet<String>) {
    for value in arguments.positional.iter().chain(arguments.named.iter().map(|named| &named.value)) {
        collect_inline(value, variables);
    }
}

/// Notes every difference between a file and the yardstick.
fn compare(file: &str, expected: &Messages, found: &Messages, faults: &mut Vec<String>) {
    for (id, variables) in expected {
        match found.get(id) {
            None => faults.push(format!("{file} lacks {id}")),
            Some(other) if other != variables => {
                faults.push(format!("{file} {id}: variables {other:?}, en has {variables:?}"));
            }
            Some(_) => {}
        }
    }
    for id in found.keys().filter(|id| !expected.contains_key(*id)) {
        faults.push(format!("{file} has {id}, en lacks it"));
    }
}

/// The Rust text: the sources of each language, and one method a message.
fn rust(folder: &Path, nouns: &BTreeSet<String>, all: &Messages) -> Result<String, std::fmt::Error> {
    let mut out = String::new();
    for language in LANGUAGES {
        writeln!(out, "const {}: &[&str] = &[", language.to_uppercase())?;
        for noun in nouns {
            let path = folder.join(format!("{noun}.{language}.ftl"));
            writeln!(out, "    include_str!({:?}),", path.display().to_string())?;
        }
        writeln!(out, "];")?;
    }

    writeln!(out, "impl Words {{")?;
    for (id, variables) in all.iter().filter(|(id, _)| !id.starts_with('-')) {
        let parameters: String = variables.iter().map(|v| format!(", {}: impl Variable", name(v))).collect();
        let arguments: String = variables.iter().map(|v| format!("({v:?}, {}.value()), ", name(v))).collect();
        writeln!(out, "    /// The words of `{id}`.")?;
        writeln!(out, "    #[must_use]")?;
        writeln!(out, "    pub fn {}(&self{parameters}) -> String {{", name(id))?;
        writeln!(out, "        self.say({id:?}, [{arguments}])")?;
        writeln!(out, "    }}")?;
    }
    writeln!(out, "}}")?;
    Ok(out)
}

/// The Rust name of a message or variable.
fn name(id: &str) -> String {
    id.replace('-', "_")
}
