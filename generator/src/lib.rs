//! Generator of typed Rust clients on `azure_core` from Azure-style API descriptions.
//!
//! Data flows one way through the stages; ARCHITECTURE.md has the map.

pub mod bundle;
pub mod config;
pub mod diagnostic;
mod emit;
mod input;
mod lower;
mod model;
pub mod output;
mod pass;
mod plan;
pub mod source;
mod spec;

pub use input::Input;

use std::collections::BTreeSet;

use diagnostic::Diagnostics;
use output::Files;
use rayon::prelude::*;

/// Generates the `src` folder of a crate with a module for each of `inputs`, in memory.
///
/// If `diagnostics` has errors afterwards, the files must not be used.
pub fn generate(inputs: &[Input], crate_docs: &str, diagnostics: &mut Diagnostics) -> Files {
    let modules = plan_modules(inputs, diagnostics);
    let mut sources: Vec<emit::SourceFile<'_>> = modules.iter().flat_map(emit::module).collect();
    sources.extend(emit::library(&modules, crate_docs.lines().map(str::to_owned).collect()));
    let mut files = Files::default();
    files.extend(output::render(&sources, diagnostics));
    files.extend(output::runtime_files(&plan::runtime_modules(&modules), diagnostics));
    for plan::Module { feature, path, extensions, .. } in &modules {
        files.extend(output::extension_files(feature, extensions, &path.join("/"), diagnostics));
    }
    files
}

/// Generates a Rust file that calls every operation of `inputs` by its id, with arguments from an example, and lists all
/// models. The package `conformance` calls the generated crate with it.
pub fn driver(inputs: &[Input], diagnostics: &mut Diagnostics) -> String {
    let modules = plan_modules(inputs, diagnostics);
    let rendered = output::render(&[emit::driver(&modules)], diagnostics);
    rendered.into_iter().map(|(_, text)| text).collect()
}

/// What a stage makes of an API, for people who look inside the generator; its form may change with every version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// What the API is, after all passes.
    Model,
    /// Every decision about its Rust.
    Plan,
}

/// Returns the `Debug` form of what `stage` makes of `input`. Problems go to `diagnostics`.
pub fn dump(input: &Input, stage: Stage, diagnostics: &mut Diagnostics) -> String {
    let api = model(input, diagnostics);
    match stage {
        Stage::Model => format!("{api:#?}\n"),
        Stage::Plan => {
            let module = plan::plan(&api, &input.settings, &input.docs, &input.bundle, diagnostics);
            format!("{module:#?}\n")
        }
    }
}

/// Returns the members of `input` that hold any JSON, each as `Definition.member`. Problems go to `diagnostics`.
pub fn untyped_members(input: &Input, diagnostics: &mut Diagnostics) -> BTreeSet<String> {
    model::untyped_members(&model(input, diagnostics).types)
}

/// Plans the modules of `inputs` in parallel, and checks their documentation.
fn plan_modules(inputs: &[Input], diagnostics: &mut Diagnostics) -> Vec<plan::Module> {
    let planned: Vec<_> =
        inputs.par_iter().map(|input| diagnostic::collect(|found| plan_module(input, found))).collect();
    let modules: Vec<plan::Module> = planned.into_iter().map(|planned| diagnostics.take(planned)).collect();
    let documented = inputs.iter().zip(&modules).map(|(input, module)| (&input.docs, &module.documentable));
    plan::check_docs(&documented.collect::<Vec<_>>(), diagnostics);
    modules
}

/// Runs the stages from `spec` to `plan` for one API.
fn plan_module(input: &Input, diagnostics: &mut Diagnostics) -> plan::Module {
    plan::plan(&model(input, diagnostics), &input.settings, &input.docs, &input.bundle, diagnostics)
}

/// Runs the stages from `spec` to `pass` for one API.
fn model(input: &Input, diagnostics: &mut Diagnostics) -> model::Api {
    let document = spec::read(&input.bundle, diagnostics);
    let mut api = lower::lower(&input.bundle, &document, diagnostics);
    pass::run(&mut api, &input.bundle, diagnostics);
    api
}
