//! Forms that are described as one object: each of its members is a field.

use std::collections::BTreeSet;

use crate::{
    model::{Form, Join, Parameter, Place, Type},
    spec::{self, Document, Operation, Schema},
};

use super::{Lowering, docs, limits};

impl<'a> Lowering<'a> {
    /// The fields of the body of `operation`, if it is a form.
    pub(super) fn form_fields(&mut self, operation: &Operation, body: &'a spec::Parameter) -> Option<Vec<Parameter>> {
        form_kind(&operation.consumes)?;
        let owner = operation.id.replace('_', ".");
        let mut fields = Vec::new();
        self.collect_fields(&body.schema, &owner, &mut fields, 0);
        for field in &mut fields {
            // A kind with a star leaves it to the caller.
            field.media = body.encoding.get(&field.name).filter(|kind| !kind.contains(['*', ','])).cloned();
            if field.media.is_some() && !field.ty.is_stream() {
                field.join = Join::Comma;
            }
        }
        Some(fields)
    }

    fn collect_fields(&mut self, schema: &'a Schema, owner: &str, fields: &mut Vec<Parameter>, depth: usize) {
        let document = self.document;
        let target = schema.reference.as_ref().and_then(|name| document.definitions.get(name)).unwrap_or(schema);
        // Circles of bases are reported elsewhere.
        if depth < 32 {
            for base in &target.all_of {
                self.collect_fields(base, owner, fields, depth + 1);
            }
        }
        for (name, property) in &target.properties {
            let field = self.field(property, owner, name, target.required.contains(name));
            fields.retain(|inherited| inherited.name != *name);
            fields.push(field);
        }
    }

    fn field(&mut self, property: &'a Schema, owner: &str, name: &str, required: bool) -> Parameter {
        Parameter {
            pointer: property.pointer.clone(),
            name: name.to_owned(),
            client_name: property.client_name.clone(),
            place: Place::Form,
            ty: self.field_type(property, owner, name),
            required,
            constant: None,
            on_client: false,
            // Every value of a list is a part of its own.
            join: Join::Repeat,
            raw: false,
            media: None,
            docs: docs(property.description.as_ref()),
            limits: limits::phrases(&property.limits),
        }
    }

    /// The type of a field: as of any other value, except that a file may stand in it.
    fn field_type(&mut self, schema: &'a Schema, owner: &str, name: &str) -> Type {
        let document = self.document;
        let target = schema.reference.as_ref().and_then(|name| document.definitions.get(name)).unwrap_or(schema);
        match &target.items {
            Some(items) if is_file(items) => Type::List(Box::new(Type::Stream)),
            _ => self.ty(schema, owner, name),
        }
    }
}

/// The kind of form that `offered` media types ask for, if nothing else is offered.
pub(super) fn form_kind(offered: &[String]) -> Option<Form> {
    let offers = |start: &str| offered.iter().any(|kind| kind.trim().to_lowercase().starts_with(start));
    match offered {
        [first, ..] if first.contains("form") => {}
        _ => return None,
    }
    if offers("multipart/form-data") {
        Some(Form::Multipart)
    } else {
        offers("application/x-www-form-urlencoded").then_some(Form::Urlencoded)
    }
}

/// Definitions that are forms with files: they never travel as JSON.
pub(super) fn forms(document: &Document) -> BTreeSet<&str> {
    let bodies = document.operations.iter().filter(|operation| form_kind(&operation.consumes).is_some());
    let bodies = bodies.flat_map(|operation| &operation.parameters);
    let names = bodies.filter_map(|body| body.schema.reference.as_deref());
    names.filter(|name| document.definitions.get(*name).is_some_and(has_files)).collect()
}

fn has_files(schema: &Schema) -> bool {
    schema.properties.values().any(|property| is_file(property) || property.items.as_deref().is_some_and(is_file))
}

/// Bytes of a file, without a form of their own.
pub(super) fn is_file(schema: &Schema) -> bool {
    schema.kind.as_deref() == Some("file") || matches!(schema.format.as_deref(), Some("binary" | "file"))
}
