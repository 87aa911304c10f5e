//! Input of the generator for one API.

use rayon::prelude::*;

use crate::{
    bundle::Bundle,
    config::{Api, Config, Docs},
    diagnostic::{self, Diagnostics},
    source::Sources,
};

/// One API to generate: description, settings and documentation.
#[derive(Debug)]
pub struct Input {
    /// The self-contained description.
    pub bundle: Bundle,
    /// Its entry in `specs/apis.yaml`.
    pub settings: Api,
    /// Its texts in `specs/docs`.
    pub docs: Docs,
}

impl Input {
    /// Reads the APIs in the configuration file at `config`, in its order. Reports and omits those that cannot be read.
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
