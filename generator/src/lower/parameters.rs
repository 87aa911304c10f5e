//! Parameters: path, query, headers, and the fields of forms.

use std::collections::BTreeSet;

use crate::{
    model::{Form, Join, Parameter, ParameterLocation, Type},
    spec::{self, Document, Operation, Schema, wire_text},
};

use super::context::Lowering;

/// Headers that the pipeline sends by itself: the value of an argument would be overwritten, or contradict the body.
const PIPELINE_HEADERS: [&str; 4] = ["accept", "x-ms-client-request-id", "authorization", "user-agent"];

/// The depth of inheritance in a form that is described as one object.
const MAX_BASES: usize = 32;

impl<'a> Lowering<'a> {
    /// Lowers a parameter of the host template that stands in its path: any text that the client is given once; listed
    /// values are documented.
    pub(super) fn host_path_parameter(&mut self, operation: &Operation, described: &'a spec::Parameter) -> Parameter {
        let mut parameter = self.parameter(operation, described, ParameterLocation::Path);
        let values: Vec<_> = described.schema.values.iter().map(|value| format!("`{}`", wire_text(value))).collect();
        if parameter.constant.is_none() && !values.is_empty() {
            parameter.limits.phrases.push(format!("one of {}", values.join(", ")));
            parameter.ty = Type::Text { format: None };
        }
        Parameter { on_client: true, ..parameter }
    }

    pub(super) fn parameter(
        &mut self,
        operation: &Operation,
        parameter: &'a spec::Parameter,
        location: ParameterLocation,
    ) -> Parameter {
        let owner = operation.id.replace('_', ".");
        let constant = match parameter.api_version {
            Some(true) => self.version(operation, parameter),
            _ => parameter.schema.constant().filter(|_| parameter.required),
        };
        // What can have one value only is sent, never asked for, and needs no type of its own.
        let ty = match constant {
            Some(_) => Type::Text { format: None },
            None if location == ParameterLocation::Form => self.field_type(&parameter.schema, &owner, &parameter.name),
            None => self.ty(&parameter.schema, &owner, &parameter.name),
        };
        Parameter {
            pointer: parameter.pointer.clone(),
            name: parameter.name.clone(),
            client_name: parameter.client_name.clone(),
            location,
            ty,
            required: parameter.required || location == ParameterLocation::Path,
            constant,
            on_client: parameter.on_client.unwrap_or(parameter.name == "subscriptionId"),
            join: parameter.join,
            raw: parameter.skip_encoding,
            media_type: None,
            docs: parameter.schema.description.clone(),
            limits: parameter.schema.limits.clone(),
            secret: self.is_secret(&parameter.schema),
        }
    }

    /// Returns the value of a parameter that is the version of the API.
    pub(super) fn version(&self, operation: &Operation, parameter: &spec::Parameter) -> Option<String> {
        parameter.schema.constant().or_else(|| operation.api_version.clone())
    }

    /// Reports placeholders without a parameter, and path parameters without a placeholder.
    pub(super) fn check_path(&mut self, operation: &Operation, full: &str, parameters: &[Parameter]) {
        let wanted: BTreeSet<_> = placeholders(full).collect();
        let path = || parameters.iter().filter(|parameter| parameter.location == ParameterLocation::Path);
        let given: BTreeSet<_> = path().map(|parameter| parameter.name.as_str()).collect();
        for name in wanted.difference(&given) {
            let near = self.report.diagnostics.closest(name, given.difference(&wanted).copied());
            let near = near.map_or(String::new(), |near| format!(", or rename `{near}`"));
            self.report
                .error("E0410", &operation.pointer, format!("no path parameter is described for `{{{name}}}`"))
                .hint(format!("add a parameter `{name}` in `path` to the operation{near}"));
        }
        for parameter in path().filter(|parameter| !wanted.contains(parameter.name.as_str())) {
            let message = format!("path parameter `{}` does not occur in `{}`", parameter.name, operation.path);
            self.report
                .error("E0411", &parameter.pointer, message)
                .hint(format!("write `{{{}}}` where it belongs in the path, or remove the parameter", parameter.name));
        }
    }

    /// Lowers the body of `operation` to fields, if it is a form described as one object.
    pub(super) fn form_fields(&mut self, operation: &Operation, body: &'a spec::Parameter) -> Option<Vec<Parameter>> {
        if !offers_form(&operation.consumes) {
            return None;
        }
        let owner = operation.id.replace('_', ".");
        let mut fields = Vec::new();
        self.collect_fields(&body.schema, &owner, &mut fields, 0);
        for field in &mut fields {
            // A range of media types leaves it to the caller.
            let media_type = body.encoding.get(&field.name).filter(|media_type| !media_type.contains(['*', ',']));
            field.media_type = media_type.cloned();
            if field.media_type.is_some() && !field.ty.is_stream() {
                field.join = Join::Comma;
            }
        }
        Some(fields)
    }

    fn collect_fields(&mut self, schema: &'a Schema, owner: &str, fields: &mut Vec<Parameter>, depth: usize) {
        let target = self.referenced(schema);
        // Cycles of bases are reported by the pass for inheritance.
        if depth < MAX_BASES {
            for base in &target.all_of {
                self.collect_fields(base, owner, fields, depth + 1);
            }
        }
        for (name, property) in &target.properties {
            fields.retain(|inherited| inherited.name != *name);
            fields.push(Parameter {
                pointer: property.pointer.clone(),
                name: name.clone(),
                client_name: property.client_name.clone(),
                location: ParameterLocation::Form,
                ty: self.field_type(property, owner, name),
                required: target.required.contains(name),
                // Each element of a list is a part of its own.
                join: Join::Repeat,
                docs: property.description.clone(),
                limits: property.limits.clone(),
                secret: self.is_secret(property),
                ..Parameter::default()
            });
        }
    }

    /// Returns the type of a field, which may be a list of files.
    fn field_type(&mut self, schema: &'a Schema, owner: &str, name: &str) -> Type {
        let target = self.referenced(schema);
        if is_file_list(target) { Type::List(Box::new(Type::Stream)) } else { self.ty(schema, owner, name) }
    }
}

/// Whether the pipeline sends the header by itself; `content-type` only with a body.
pub(super) fn is_sent_by_pipeline(header: &str, has_body: bool) -> bool {
    let header = header.to_lowercase();
    PIPELINE_HEADERS.contains(&header.as_str()) || (has_body && header == "content-type")
}

/// Returns the names of the queries that a path has already.
pub(super) fn fixed_queries(path: &str) -> impl Iterator<Item = &str> {
    let query = path.split_once('?').map(|(_, query)| query).unwrap_or_default();
    query.split('&').map(|pair| pair.split('=').next().unwrap_or_default())
}

/// Returns the names in braces of a path template.
fn placeholders(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
}

/// Whether a schema is a list of files, which only a form can have.
fn is_file_list(schema: &Schema) -> bool {
    schema.items.as_deref().is_some_and(is_file)
}

/// Returns the encoding of a form, if there are fields: multipart with files, or if urlencoded is not offered.
pub(super) fn form_encoding(offered: &[String], parameters: &[Parameter]) -> Option<Form> {
    let mut fields = parameters.iter().filter(|parameter| parameter.location == ParameterLocation::Form).peekable();
    fields.peek()?;
    let files = fields.any(|field| field.ty.is_stream());
    let simple = offered.iter().any(|kind| kind.starts_with("application/x-www-form-urlencoded"));
    Some(if files || (!simple && !offered.is_empty()) { Form::Multipart } else { Form::Urlencoded })
}

/// Whether a form is offered, and is the first of the media types.
fn offers_form(offered: &[String]) -> bool {
    let offers = |start: &str| offered.iter().any(|kind| kind.trim().to_lowercase().starts_with(start));
    offered.first().is_some_and(|first| first.contains("form"))
        && (offers("multipart/form-data") || offers("application/x-www-form-urlencoded"))
}

/// Returns the definitions that are forms with files: they are never JSON, so they need no type.
pub(super) fn file_forms(document: &Document) -> BTreeSet<&str> {
    let bodies = document.operations.iter().filter(|operation| offers_form(&operation.consumes));
    let bodies = bodies.flat_map(|operation| &operation.parameters);
    let names = bodies.filter_map(|body| body.schema.reference.as_deref());
    names.filter(|name| document.definitions.get(*name).is_some_and(has_files)).collect()
}

fn has_files(schema: &Schema) -> bool {
    schema.properties.values().any(|property| is_file(property) || is_file_list(property))
}

/// Whether a schema is a file: bytes that are not encoded as text.
fn is_file(schema: &Schema) -> bool {
    schema.json_type.as_deref() == Some("file") || matches!(schema.format.as_deref(), Some("binary" | "file"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_found_wherever_they_stand() {
        let names: Vec<_> = placeholders("/a/{b}/c('{d}')/{e}{f}?g=h").collect();
        assert_eq!(names, ["b", "d", "e", "f"]);
        assert_eq!(placeholders("/plain").count(), 0);
    }
}
