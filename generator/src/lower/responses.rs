//! Responses: success statuses with bodies and headers, and the bodies of errors.

use std::collections::BTreeSet;

use crate::{
    model::{ErrorBody, Header, Success, Type},
    source::pointer,
    spec::{self, Response, Schema},
};

use super::context::Lowering;

/// Members that the runtime reads from any error, and those of Azure Resource Manager that hold any JSON.
const STANDARD_ERROR_MEMBERS: [&str; 21] = [
    "additionalinfo",
    "code",
    "detail",
    "details",
    "error",
    "error_code",
    "error_description",
    "errorcode",
    "errormessage",
    "errors",
    "inner_error",
    "innererror",
    "lang",
    "message",
    "odata.error",
    "status",
    "statuscode",
    "target",
    "title",
    "type",
    "value",
];

impl<'a> Lowering<'a> {
    /// Lowers the responses that are successes, by ascending status.
    pub(super) fn successes(&mut self, operation: &'a spec::Operation) -> Vec<Success> {
        let mut successes = Vec::new();
        for (code, response) in &operation.responses {
            let status = match code.parse::<u16>() {
                Ok(status) if (100..600).contains(&status) => status,
                _ if code == "default" => continue,
                _ => {
                    let pointer = pointer::join(&pointer::join(&operation.pointer, "responses"), code);
                    self.report
                        .error("E0412", &pointer, format!("`{code}` is not a status code"))
                        .hint("use a number of three digits, or `default`");
                    continue;
                }
            };
            if !is_success(&operation.verb, status) || response.is_error {
                continue;
            }
            let owner = operation.id.replace('_', ".");
            // Whatever is described, what is deleted is no result: services send the status of the operation, or nothing.
            let is_deleted = operation.long_running && operation.verb == "delete";
            let schema = response.schema.as_ref().filter(|_| !is_deleted);
            successes.push(Success {
                status,
                body: schema.map(|schema| self.success_body(operation, schema, &owner)),
                headers: self.headers(response, &owner),
            });
        }
        successes.sort_by_key(|success| success.status);
        self.check_bodies(operation, &mut successes);
        successes
    }

    fn headers(&mut self, response: &'a Response, owner: &str) -> Vec<Header> {
        let headers = response.headers.iter();
        headers
            .map(|(name, schema)| Header {
                name: name.clone(),
                ty: self.ty(schema, owner, name),
                docs: schema.description.clone(),
            })
            .collect()
    }

    /// Makes the result of a pager or a long-running operation any JSON if its success statuses have bodies of different types: such a
    /// result has one type.
    fn check_bodies(&mut self, operation: &spec::Operation, successes: &mut [Success]) {
        if !operation.long_running && operation.pageable.is_none() {
            return;
        }
        let first = successes.iter().find_map(|success| success.body.clone());
        if successes.iter().all(|success| success.body.is_none() || success.body == first) {
            return;
        }
        self.report
            .warning("W0413", &operation.pointer, "the success statuses have bodies of different types")
            .hint("the result is any JSON value; describe one type for all of them with a patch if that is wrong");
        for success in successes {
            success.body = success.body.as_ref().map(|_| Type::Any);
        }
    }

    /// Returns the bodies of the errors of `operation`; none if the runtime's error has all of their members.
    pub(super) fn errors(&mut self, operation: &'a spec::Operation) -> Vec<ErrorBody> {
        let mut bodies = Vec::new();
        for (code, response) in &operation.responses {
            let status = code.parse::<u16>().ok();
            let is_error = match status {
                Some(status) => response.is_error || !is_success(&operation.verb, status),
                None => code == "default",
            };
            if !is_error || operation.verb == "head" {
                continue;
            }
            let schema = response.schema.as_ref().filter(|schema| self.has_more_members(schema, &mut BTreeSet::new()));
            let ty = schema.map(|schema| self.ty(schema, &operation.id.replace('_', "."), "error"));
            bodies.push(ErrorBody { status, ty });
        }
        if bodies.iter().all(|body| body.ty.is_none()) {
            bodies.clear();
        }
        // `default` comes last.
        bodies.sort_by_key(|body| (body.status.is_none(), body.status));
        bodies
    }

    /// Whether an error of this schema has members that the runtime does not know, at any depth.
    fn has_more_members(&self, schema: &'a Schema, seen: &mut BTreeSet<&'a str>) -> bool {
        if let Some(name) = schema.reference.as_deref() {
            let target = self.document.definitions.get(name).filter(|_| seen.insert(name));
            return target.is_some_and(|target| self.has_more_members(target, seen));
        }
        let properties = schema.properties.iter().any(|(name, property)| {
            let name = name.to_lowercase();
            // Details for the service's own developers stay any JSON.
            let opaque = matches!(name.as_str(), "additionalinfo" | "inner_error" | "innererror");
            !STANDARD_ERROR_MEMBERS.contains(&name.as_str())
                || (!opaque && self.items_have_more_members(property, seen))
        });
        properties
            || schema.discriminator.is_some()
            || schema.all_of.iter().any(|part| self.has_more_members(part, seen))
    }

    /// [`Self::has_more_members`] of a member, which may be a list or a map.
    fn items_have_more_members(&self, property: &'a Schema, seen: &mut BTreeSet<&'a str>) -> bool {
        let parts = [Some(property), property.items.as_deref(), property.additional.as_deref()];
        parts.into_iter().flatten().any(|part| self.has_more_members(part, seen))
    }
}

/// Whether a listed status is a success: below 400, or 404 of a HEAD, which asks whether something exists.
fn is_success(verb: &str, status: u16) -> bool {
    status < 400 || (verb == "head" && status == 404)
}
