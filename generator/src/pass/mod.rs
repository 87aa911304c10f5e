//! Stage 5: model → model, step by step. The list in [`run`] is the table of contents.

mod deduplicate;
mod inherit;
mod name;
mod page;
mod recursion;
mod unite;
mod usage;

use crate::{
    bundle::Bundle,
    diagnostic::{Diagnostic, Diagnostics},
    model::Api,
};

/// Brings `api` into the form that [`plan`](crate::plan) expects: no bases left, every type with a final name, families as
/// unions, cycles broken.
pub(crate) fn run(api: &mut Api, bundle: &Bundle, diagnostics: &mut Diagnostics) {
    let mut report = Report { bundle, diagnostics };
    inherit::copy_members_down(api, &mut report);
    unite::make_unions(api, &mut report);
    deduplicate::merge_equal_enums(api);
    usage::mark_used(api);
    name::name_types(api, &mut report);
    page::find_items(api, &mut report);
    recursion::box_cycles(api);
}

/// Where passes report to.
struct Report<'a> {
    bundle: &'a Bundle,
    diagnostics: &'a mut Diagnostics,
}

impl Report<'_> {
    fn error(&mut self, code: &'static str, pointer: &str, message: impl Into<String>) -> &mut Diagnostic {
        let location = self.bundle.locate(pointer);
        self.diagnostics.error(code, message).at(location)
    }

    fn warning(&mut self, code: &'static str, pointer: &str, message: impl Into<String>) -> &mut Diagnostic {
        let location = self.bundle.locate(pointer);
        self.diagnostics.warning(code, message).at(location)
    }
}
