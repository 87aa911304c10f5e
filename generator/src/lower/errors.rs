//! Bodies of errors that say more than every service says.

use std::collections::BTreeSet;

use crate::{
    model::ErrorBody,
    spec::{self, Additional, Schema},
};

use super::{Lowering, operations::is_answer};

/// Members that the runtime reads from any error, and those of Azure Resource Manager that hold any JSON.
const UNDERSTOOD: [&str; 21] = [
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
    /// The bodies of errors of `operation`; none if the runtime's error tells everything.
    pub(super) fn errors(&mut self, operation: &'a spec::Operation) -> Vec<ErrorBody> {
        let mut bodies = Vec::new();
        for (code, response) in &operation.responses {
            let Some(response) = self.response(response) else { continue };
            let status = code.parse::<u16>().ok();
            let is_error = match status {
                Some(status) => response.is_error || !is_answer(&operation.verb, status),
                None => code == "default",
            };
            if !is_error || operation.verb == "head" {
                continue;
            }
            let schema = response.schema.as_ref().filter(|schema| self.says_more(schema, &mut BTreeSet::new()));
            let ty = schema.map(|schema| self.ty(schema, &operation.id.replace('_', "."), "error"));
            bodies.push(ErrorBody { status, ty });
        }
        if bodies.iter().all(|body| body.ty.is_none()) {
            bodies.clear();
        }
        // What holds for every other status comes last.
        bodies.sort_by_key(|body| (body.status.is_none(), body.status));
        bodies
    }

    /// Whether an error of this schema has members that the runtime does not know, at any depth.
    fn says_more(&self, schema: &'a Schema, seen: &mut BTreeSet<&'a str>) -> bool {
        if let Some(name) = schema.reference.as_deref() {
            let target = self.document.definitions.get(name).filter(|_| seen.insert(name));
            return target.is_some_and(|target| self.says_more(target, seen));
        }
        let properties = schema.properties.iter().any(|(name, property)| {
            let name = name.to_lowercase();
            // What is for the service's own developers is kept as any JSON.
            let opaque = matches!(name.as_str(), "additionalinfo" | "inner_error" | "innererror");
            !UNDERSTOOD.contains(&name.as_str()) || (!opaque && self.of_items(property, seen))
        });
        properties || schema.discriminator.is_some() || schema.all_of.iter().any(|part| self.says_more(part, seen))
    }

    /// [`Self::says_more`] of a member, which may be a list or a map.
    fn of_items(&self, property: &'a Schema, seen: &mut BTreeSet<&'a str>) -> bool {
        let values = match &property.additional {
            Some(Additional::Schema(values)) => Some(&**values),
            _ => None,
        };
        let parts = [Some(property), property.items.as_deref(), values];
        parts.into_iter().flatten().any(|part| self.says_more(part, seen))
    }
}
