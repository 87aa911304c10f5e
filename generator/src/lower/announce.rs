//! What announces a type in the discriminator of a family.

use crate::{
    model::TypeId,
    spec::{Schema, wire_text},
};

use super::Lowering;

impl<'a> Lowering<'a> {
    /// The text that announces `schema`, the definition `name`: its own word, that of the nearest base, or the one value
    /// that its discriminator can have.
    pub(super) fn announcement(&self, name: &str, schema: &Schema) -> Option<String> {
        if let Some(text) = &schema.discriminator_value {
            return Some(text.clone());
        }
        let mut bases = self.bases_of(schema);
        let mut seen = bases.len();
        let mut at = 0;
        while let Some(base) = bases.get(at).copied() {
            if let Some(discriminator) = &base.discriminator
                && let Some(text) = base.mapping.get(name).cloned().or_else(|| only_value(schema, discriminator))
            {
                return Some(text);
            }
            at += 1;
            // Circles are reported later; more bases than definitions are one.
            if seen <= self.document.definitions.len() {
                bases.extend(self.bases_of(base));
                seen = bases.len();
            }
        }
        None
    }

    /// The types that `schema` can be, with the text that announces each, where its discriminator tells.
    pub(super) fn announced(&mut self, schema: &'a Schema, owner: &str) -> Vec<(String, TypeId)> {
        let Some(discriminator) = &schema.discriminator else { return Vec::new() };
        let mut found = Vec::new();
        for part in &schema.alternatives {
            let Some(id) = self.ty(part, owner, "Alternative").named() else {
                self.warning("W0419", &part.pointer, "what is no object cannot be told apart by a member of it")
                    .hint("it is read as an unknown kind; describe it as an object with a patch");
                continue;
            };
            let target = part.reference.as_ref().and_then(|name| self.document.definitions.get(name)).unwrap_or(part);
            let name = part.reference.clone().unwrap_or_default();
            let text = schema.mapping.get(&name).cloned();
            let text =
                text.or_else(|| target.discriminator_value.clone()).or_else(|| only_value(target, discriminator));
            found.push((text.unwrap_or(name), id));
        }
        found
    }

    fn bases_of(&self, schema: &Schema) -> Vec<&'a Schema> {
        let names = schema.all_of.iter().filter_map(|part| part.reference.as_ref());
        names.filter_map(|name| self.document.definitions.get(name)).collect()
    }
}

/// The one value that the property `name` of `schema` can have.
fn only_value(schema: &Schema, name: &str) -> Option<String> {
    match schema.properties.get(name)?.values.as_slice() {
        [only] => Some(wire_text(only)),
        _ => None,
    }
}
