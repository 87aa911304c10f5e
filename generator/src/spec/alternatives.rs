//! Schemas that can be one of several things: `oneOf`, `anyOf` and what tells them apart.

use std::collections::BTreeMap;

use super::{Dialect, Reader, Section, node::Fields, schema::Schema};

impl Schema {
    /// `oneOf` and `anyOf`, which only OpenAPI 3 has.
    pub(super) fn alternatives(reader: &mut Reader<'_>, fields: &mut Fields<'_>) -> Vec<Self> {
        let mut all = Vec::new();
        for key in ["oneOf", "anyOf", "not"] {
            match (reader.dialect, fields.get(key)) {
                (Dialect::OpenApi3, Some(found)) if key != "not" => {
                    all.extend(found.elements(reader).iter().map(|node| Self::read(reader, node)));
                }
                (dialect, Some(found)) => {
                    let missing = if dialect == Dialect::Swagger2 { "part of Swagger 2.0" } else { "supported" };
                    reader
                        .error("E0304", &found.pointer, format!("`{key}` is not {missing}"))
                        .hint("use `discriminator` with `allOf`, or remove it with a patch");
                }
                (_, None) => {}
            }
        }
        all
    }

    /// The member that tells subtypes apart, and the texts that announce them: a name in Swagger 2.0, an object in
    /// OpenAPI 3.
    pub(super) fn discriminator(
        reader: &mut Reader<'_>,
        fields: &mut Fields<'_>,
    ) -> (Option<String>, BTreeMap<String, String>) {
        if reader.dialect == Dialect::Swagger2 {
            return (fields.text(reader, "discriminator"), BTreeMap::new());
        }
        let Some(node) = fields.get("discriminator") else { return Default::default() };
        let mut fields = node.fields(reader);
        let section = reader.section(Section::Schemas);
        let mut mapping = BTreeMap::new();
        for (text, target) in fields.get("mapping").map(|node| node.entries(reader)).unwrap_or_default() {
            let Some(name) = target.text(reader).and_then(|name| reader.target(&name, section, &target)) else {
                continue;
            };
            if let Some(first) = mapping.insert(name.clone(), text.to_owned()) {
                reader
                    .warning("W0310", &target.pointer, format!("`{name}` is announced by `{first}` as well"))
                    .hint("the last of them is written; what comes with another one is kept as it is");
            }
        }
        let name = fields.require_text(reader, "propertyName");
        fields.finish(reader);
        (Some(name).filter(|name| !name.is_empty()), mapping)
    }

    /// Alternatives of one simple type are that type: texts of which some are listed, whole and other numbers.
    pub(super) fn settled(mut self) -> Self {
        let simple = |schema: &Self| {
            schema.reference.is_none() && schema.items.is_none() && schema.alternatives.is_empty() && !schema.nullable
        };
        let kind = match self.alternatives.first().and_then(|first| first.kind.as_deref()) {
            Some(kind @ ("string" | "integer" | "number" | "boolean")) => kind.to_owned(),
            _ => return self,
        };
        let format = self.alternatives.first().and_then(|first| first.format.clone());
        let same = |schema: &Self| schema.kind.as_deref() == Some(&kind) && schema.format == format && simple(schema);
        if self.kind.as_ref().is_some_and(|own| *own != kind) || !self.alternatives.iter().all(same) {
            return self;
        }
        let alternatives = std::mem::take(&mut self.alternatives);
        // All values of numbers are possible where any number is.
        if kind == "string" {
            self.values.extend(alternatives.into_iter().flat_map(|schema| schema.values));
        }
        (self.kind, self.format) = (Some(kind), format);
        self
    }
}
