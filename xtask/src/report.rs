//! `cargo xtask report`: described operations against generated methods, as the table of APIs in README.md.

use std::{collections::BTreeSet, fs, path::Path};

use anyhow::{Context, Result, bail, ensure};
use generator::{
    Input,
    config::{Api, Docs},
    diagnostic::Diagnostics,
    source::{Folder, Sources},
};
use serde_json::Value;

/// Arguments of the command.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Writes nothing; fails if the table in README.md is not this one.
    #[arg(long)]
    check: bool,
}

const BEGIN: &str = "<!-- apis: written by `cargo xtask report` -->\n";
const END: &str = "<!-- end of apis -->";

/// Counts operations and methods of each API, and writes or checks the table. An operation without a method is an error.
pub(crate) fn run(args: &Args, root: &Path) -> Result<()> {
    let mut diagnostics = Diagnostics::new();
    let sources = Sources::new(Folder(root.to_path_buf()));
    let inputs = Input::all(&sources, "specs/apis.yaml", &mut diagnostics);
    let mut table = String::from(
        "| API | id and feature | module | api-version | operations | methods | untyped members | lines |\n\
         | --- | --- | --- | --- | --- | --- | --- | --- |\n",
    );
    let mut total = 0;
    let mut missing = Vec::new();
    let mut retired = BTreeSet::new();
    check_features(&inputs, &root.join("generated/Cargo.toml"))?;
    for input in &inputs {
        let api = &input.settings;
        let described = described(&root.join(api.bundle_path()))?;
        let folder = root.join("generated/src").join(api.module.replace("::", "/"));
        let written = written(&folder)?;
        let (operations, methods) = (described.len(), written.len());
        ensure!(methods == operations, "{}: {operations} operations, {methods} methods", api.id);
        missing.extend(
            described.iter().filter(|line| !is_written(line, &written)).map(|line| format!("{}: {line}", api.id)),
        );
        total += operations;
        let untyped = generator::untyped_members(input, &mut diagnostics).len();
        let counts = [operations, methods, untyped, crate::lines::lines_of(&folder)?];
        table.push_str(&row(api, &input.docs, counts));
        retired.extend(input.docs.retired.groups.iter().map(|(group, date)| (*date, format!("`{group}`"))));
    }
    crate::diagnostics::report(diagnostics)?;
    table.push_str(&format!("\n{total} operations, a method for each.\n"));
    if !retired.is_empty() {
        let groups = retired.iter().map(|(date, group)| format!("{group} ({date})")).collect::<Vec<_>>().join(", ");
        table.push_str(&format!("\nGroups that the service has retired, and that still work here: {groups}.\n"));
    }
    ensure!(missing.is_empty(), "operations without a method:\n{}", missing.join("\n"));
    let path = root.join("README.md");
    let readme = fs::read_to_string(&path).context("reading README.md")?;
    let updated = replace(&readme, &table)?;
    if args.check {
        ensure!(readme == updated, "the table of APIs in README.md is out of date; run `cargo xtask report`");
    } else if readme != updated {
        fs::write(&path, updated).context("writing README.md")?;
    }
    print!("{table}");
    Ok(())
}

fn row(api: &Api, docs: &Docs, counts: [usize; 4]) -> String {
    format!(
        "| {}{} | `{}` | `{}` | {} | {} |\n",
        api.title,
        docs.retired.api.map(|date| format!(" (retired on {date})")).unwrap_or_default(),
        api.id,
        api.module,
        api.api_version.as_deref().unwrap_or("–"),
        counts.map(|count| count.to_string()).join(" | "),
    )
}

/// Every API is a feature of the generated crate, and every feature but `default` is an API.
fn check_features(inputs: &[Input], manifest: &Path) -> Result<()> {
    let manifest: toml::Table = fs::read_to_string(manifest).context("reading generated/Cargo.toml")?.parse()?;
    let features = manifest.get("features").and_then(toml::Value::as_table).into_iter().flatten();
    let features: BTreeSet<&str> = features.map(|(name, _)| name.as_str()).filter(|name| *name != "default").collect();
    let ids: BTreeSet<&str> = inputs.iter().map(|input| input.settings.id.as_str()).collect();
    let different: Vec<_> = features.symmetric_difference(&ids).copied().collect();
    ensure!(
        different.is_empty(),
        "features of generated/Cargo.toml and ids of specs/apis.yaml differ: {}",
        different.join(", ")
    );
    Ok(())
}

/// `VERB /path` of every operation of a bundle.
fn described(path: &Path) -> Result<BTreeSet<String>> {
    let text = fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
    let bundle: Value = serde_json::from_str(&text)?;
    let paths = bundle.get("paths").and_then(Value::as_object).context("a bundle without paths")?;
    let mut lines = BTreeSet::new();
    for (path, item) in paths {
        let verbs =
            item.as_object().into_iter().flatten().filter(|(_, operation)| operation.get("operationId").is_some());
        lines.extend(verbs.map(|(verb, _)| format!("{} {path}", verb.to_uppercase())));
    }
    Ok(lines)
}

/// A method's path may begin with the base path of the description, or with a path in the template of its host.
fn is_written(line: &str, written: &BTreeSet<String>) -> bool {
    let Some((verb, path)) = line.split_once(' ') else { return false };
    written.iter().any(|line| line.split_once(' ').is_some_and(|(other, full)| other == verb && full.ends_with(path)))
}

/// `VERB /path` of every generated method: each stands in its documentation.
fn written(folder: &Path) -> Result<BTreeSet<String>> {
    let mut lines = BTreeSet::new();
    for entry in fs::read_dir(folder.join("clients")).context("reading generated clients")? {
        let text = fs::read_to_string(entry?.path())?;
        let documented = text.lines().filter_map(|line| line.strip_prefix("    /// `")?.split_once('`'));
        lines.extend(documented.map(|(line, _)| line.to_owned()).filter(|line| line.contains(" /")));
    }
    Ok(lines)
}

fn replace(readme: &str, table: &str) -> Result<String> {
    let Some((before, rest)) = readme.split_once(BEGIN) else { bail!("README.md has no line `{}`", BEGIN.trim()) };
    let Some((_, after)) = rest.split_once(END) else { bail!("README.md has no line `{END}`") };
    Ok(format!("{before}{BEGIN}{table}{END}{after}"))
}
