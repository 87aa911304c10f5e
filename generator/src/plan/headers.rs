//! Headers of answers → getters.

use std::collections::BTreeMap;

use crate::model::{Header, Type};

use super::{Doc, Planner, Ty, names, scope::Scope};

/// A method that reads a header.
#[derive(Clone, Debug)]
pub(crate) struct Getter {
    pub(crate) name: String,
    pub(crate) wire: String,
    pub(crate) ty: Ty,
    pub(crate) docs: Doc,
}

/// Headers that the runtime follows by itself; they are no data.
const FOLLOWED: [&str; 4] = ["azure-asyncoperation", "location", "operation-location", "retry-after"];

impl Planner<'_> {
    /// One getter for each header of the API that carries data.
    pub(super) fn headers(&mut self) -> Vec<Getter> {
        let api = self.api;
        let mut found: BTreeMap<String, &Header> = BTreeMap::new();
        for operation in &api.operations {
            for header in operation.successes.iter().flat_map(|success| &success.headers) {
                let key = header.name.to_lowercase();
                if FOLLOWED.contains(&key.as_str()) {
                    continue;
                }
                let first = found.entry(key.clone()).or_insert(header);
                if first.ty != header.ty {
                    let message = format!("header `{}` has another type than in other operations", header.name);
                    self.warning("W0506", &operation.pointer, message)
                        .within(Some(&operation.id))
                        .hint("its getter has the type that comes first; make them agree with a patch");
                }
            }
        }
        let mut scope = Scope::default();
        let mut getters: Vec<Getter> = found
            .into_iter()
            .map(|(key, header)| Getter {
                name: scope.take(&names::method_name(&header.name), "_header"),
                wire: header.name.clone(),
                ty: if key == "etag" { Ty::Plain("Etag") } else { self.header_type(&header.ty) },
                docs: self.header_docs(header),
            })
            .collect();
        getters.sort_by(|a, b| a.name.cmp(&b.name));
        getters
    }

    fn header_type(&self, ty: &Type) -> Ty {
        match ty {
            Type::Any | Type::Map(_) | Type::List(_) | Type::Stream | Type::Bytes(_) => Ty::Plain("String"),
            ty => self.ty(ty),
        }
    }
}
