//! Reads Azure-style API descriptions and writes typed Rust clients on `azure_core`.
//!
//! Data flows one way through the stages below; each imports from those above it only. ARCHITECTURE.md has the map.

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

use diagnostic::Diagnostics;
use output::Files;
use rayon::prelude::*;

/// Writes the `src` folder of a crate with a module for each of `inputs`, in memory.
///
/// Problems go to `diagnostics`; if there is an error among them, the files are not to be used.
pub fn generate(inputs: &[Input], crate_docs: &str, diagnostics: &mut Diagnostics) -> Files {
    let modules = modules(inputs, diagnostics);
    let mut sources: Vec<emit::SourceFile<'_>> = modules.iter().flat_map(emit::module).collect();
    sources.extend(emit::library(&modules, crate_docs.lines().map(str::to_owned).collect()));
    let mut files = Files::default();
    files.extend(output::render(&sources, diagnostics));
    files.extend(output::runtime(&plan::runtime_modules(&modules)));
    for plan::Module { feature, path, extensions, .. } in &modules {
        files.extend(output::extensions(feature, extensions, &path.join("/"), diagnostics));
    }
    files
}

/// Writes Rust that calls every operation of `inputs` by its id, with arguments taken from an example, and lists every
/// model: the package `conformance` calls the generated crate through it. Problems go to `diagnostics`.
pub fn driver(inputs: &[Input], diagnostics: &mut Diagnostics) -> String {
    let modules = modules(inputs, diagnostics);
    let rendered = output::render(&[emit::driver(&modules)], diagnostics);
    rendered.into_iter().map(|(_, text)| text).collect()
}

/// Every decision about the Rust of `inputs`, on all cores.
fn modules(inputs: &[Input], diagnostics: &mut Diagnostics) -> Vec<plan::Module> {
    let planned: Vec<_> = inputs.par_iter().map(|input| diagnostic::collect(|found| module(input, found))).collect();
    let modules: Vec<plan::Module> = planned.into_iter().map(|planned| diagnostics.take(planned)).collect();
    let documented = inputs.iter().zip(&modules).map(|(input, module)| (&input.docs, &module.documentable));
    plan::check_docs(&documented.collect::<Vec<_>>(), diagnostics);
    modules
}

/// One API from its description to every decision about its Rust.
fn module(input: &Input, diagnostics: &mut Diagnostics) -> plan::Module {
    let document = spec::read(&input.bundle, diagnostics);
    let mut api = lower::lower(&input.bundle, &document, diagnostics);
    pass::run(&mut api, &input.bundle, diagnostics);
    plan::plan(&api, &input.settings, &input.docs, &input.bundle, diagnostics)
}
