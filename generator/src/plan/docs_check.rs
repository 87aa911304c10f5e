//! Documentation against what there is: of things that do not exist, and missing for what every user meets.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    model::{Operation, TypeDef, TypeKind},
    source::pointer,
};

use super::Planner;

impl Planner<'_> {
    /// Reports documentation of things that do not exist: a rename upstream would otherwise lose it silently.
    pub(super) fn check_docs(&mut self) {
        let (docs, operations) = (self.docs, &self.api.operations);
        let groups: BTreeSet<&str> = operations.iter().filter_map(Operation::group).collect();
        let ids: BTreeSet<&str> = operations.iter().map(|operation| operation.id.as_str()).collect();
        let parameters = operations.iter().flat_map(|operation| &operation.parameters);
        let bodies = operations.iter().filter_map(|operation| operation.body.as_ref()).map(|body| &body.name);
        let hosts = self.api.host.iter().map(|part| &part.name);
        let successes = operations.iter().flat_map(|operation| &operation.successes);
        let headers = successes.flat_map(|success| &success.headers).map(|header| &header.name);
        let parameters = parameters.map(|parameter| &parameter.name).chain(bodies).chain(hosts).chain(headers);
        let parameters: BTreeSet<&str> = parameters.map(String::as_str).collect();
        let types = self.api.types.iter().filter(|(_, def)| def.used);
        let types: BTreeMap<&str, BTreeSet<&str>> = types.map(|(_, def)| (def.name.as_str(), parts(def))).collect();
        let members: BTreeSet<&str> = types.values().flatten().copied().collect();

        let explained = operations.iter().flat_map(|operation| &operation.parameters);
        let explained = explained.filter(|parameter| parameter.constant.is_none() && parameter.docs.text.is_none());
        self.check_coverage(&groups, &explained.map(|parameter| parameter.name.as_str()).collect());

        let sections = [
            ("groups", docs.groups.keys().collect::<Vec<_>>(), groups),
            ("operations", docs.operations.keys().collect(), ids),
            ("types", docs.types.keys().collect(), types.keys().copied().collect()),
            ("parameters", docs.parameters.keys().collect(), parameters),
            ("members", docs.members.keys().collect(), members),
        ];
        for (section, documented, known) in sections {
            self.check_section(&pointer::join("", section), documented, &known);
        }
        for (name, written) in &docs.types {
            let Some(known) = types.get(name.as_str()) else { continue };
            let section = pointer::join(&pointer::join("/types", name), "members");
            self.check_section(&section, written.members.keys().collect(), known);
        }
    }

    fn check_section(&mut self, section: &str, documented: Vec<&String>, known: &BTreeSet<&str>) {
        for name in documented.into_iter().filter(|name| !known.contains(name.as_str())) {
            let hint = match self.diagnostics.closest(name, known.iter().copied()) {
                Some(near) => format!("correct the name, or remove the entry; the closest name is `{near}`"),
                None => "correct the name, or remove the entry".to_owned(),
            };
            self.diagnostics
                .warning("W0505", format!("documentation of `{name}`, which does not exist"))
                .at(self.docs.locate(&pointer::join(section, name)))
                .hint(hint);
        }
    }

    /// Reports what the documentation of an API leaves out of what every user meets. An API without any is somebody's own
    /// description, which speaks for itself.
    fn check_coverage(&mut self, groups: &BTreeSet<&str>, parameters: &BTreeSet<&str>) {
        if self.docs.groups.is_empty() && self.docs.client.is_none() {
            return;
        }
        let docs = self.docs;
        let client = docs.client.is_none().then(|| ("/client", "the client".to_owned()));
        let groups = groups.iter().filter(|name| !docs.groups.contains_key(**name));
        let groups = groups.map(|name| ("/groups", format!("the group `{name}`")));
        let parameters = parameters.iter().filter(|name| !docs.parameters.contains_key(**name));
        let parameters = parameters.map(|name| ("/parameters", format!("the parameter `{name}`")));
        for (section, missing) in client.into_iter().chain(groups).chain(parameters) {
            self.diagnostics
                .warning("W0507", format!("{missing} has no documentation"))
                .at(docs.locate(section))
                .hint("describe it in this file in your own words");
        }
    }
}

/// What documentation of a type may name: members, or the values of an enum.
fn parts(def: &TypeDef) -> BTreeSet<&str> {
    match &def.kind {
        TypeKind::Object(object) => object.members.keys().map(String::as_str).collect(),
        TypeKind::Enum(values) => values.values.iter().map(|value| value.wire.as_str()).collect(),
        TypeKind::Union(_) => BTreeSet::new(),
    }
}
