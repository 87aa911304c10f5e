//! What one API is generated from.

use rayon::prelude::*;

use crate::{
    bundle::Bundle,
    config::{Api, Config, Docs},
    diagnostic::{self, Diagnostics},
    source::Sources,
};

/// One API to generate: its description, what `specs/apis.yaml` says of it, and its documentation.
#[derive(Debug)]
pub struct Input {
    /// The self-contained description.
    pub bundle: Bundle,
    /// Names, module, clouds, reference.
    pub settings: Api,
    /// Documentation in the project's own words.
    pub docs: Docs,
}

impl Input {
    /// The APIs that the file `config` of `sources` lists, in its order; those that cannot be read are reported.
    pub fn all(sources: &Sources, config: &str, diagnostics: &mut Diagnostics) -> Vec<Self> {
        let Some(config) = Config::from_file(sources, config, diagnostics) else { return Vec::new() };
        let read = |settings| diagnostic::collect(|found| Self::read(sources, settings, found));
        let inputs: Vec<_> = config.apis.into_par_iter().map(read).collect();
        inputs.into_iter().filter_map(|input| diagnostics.take(input)).collect()
    }

    fn read(sources: &Sources, settings: Api, diagnostics: &mut Diagnostics) -> Option<Self> {
        let docs = Docs::from_files(sources, &settings.docs_paths(), diagnostics);
        let bundle = Bundle::from_file(sources, &settings.bundle_path(), diagnostics)?;
        Some(Self { bundle, settings, docs })
    }
}
