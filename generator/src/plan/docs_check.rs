//! Documentation against what there is: of things that do not exist, and missing for what every user meets.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    config::Docs,
    diagnostic::Diagnostics,
    model::{Operation, TypeDef, TypeKind},
    source::pointer,
};

use super::{Planner, clients::group_name};

/// Reports documentation of things that no API has, or a rename upstream would lose it silently. A file may be shared:
/// `apis` are all APIs, each with what it has as pointers into its files of documentation.
pub(crate) fn check(apis: &[(&Docs, &BTreeSet<String>)], diagnostics: &mut Diagnostics) {
    let mut unknown: BTreeMap<(&str, &String), &Docs> = BTreeMap::new();
    let mut known: BTreeMap<&str, Vec<&BTreeSet<String>>> = BTreeMap::new();
    for (docs, has) in apis {
        for (path, entries) in docs.entries() {
            known.entry(path).or_default().push(has);
            unknown.extend(entries.iter().map(|entry| ((path, entry), *docs)));
        }
    }
    unknown.retain(|(path, entry), _| known.get(path).into_iter().flatten().all(|has| !has.contains(*entry)));
    for ((path, entry), docs) in &unknown {
        let above = pointer::parent(entry).and_then(pointer::parent).unwrap_or_default().to_owned();
        if unknown.contains_key(&(*path, &above)) {
            continue;
        }
        let section = pointer::parent(entry).unwrap_or_default();
        let siblings = known.get(path).into_iter().flatten().flat_map(|has| has.iter());
        let siblings = siblings.filter(|known| pointer::parent(known) == Some(section));
        let names: BTreeSet<String> = siblings.filter_map(|known| pointer::tokens(known).pop()).collect();
        let name = pointer::tokens(entry).pop().unwrap_or_default();
        let hint = match diagnostics.closest(&name, names.iter().map(String::as_str)) {
            Some(near) => format!("correct the name, or remove the entry; the closest name is `{near}`"),
            None => "correct the name, or remove the entry".to_owned(),
        };
        diagnostics
            .warning("W0505", format!("documentation of `{name}`, which does not exist"))
            .at(docs.locate_in(path, entry))
            .hint(hint);
    }
}

impl Planner<'_> {
    /// What documentation may speak of, as pointers into a file of it. Reports what every user meets and no file
    /// describes.
    pub(super) fn documentable(&mut self) -> BTreeSet<String> {
        let operations = &self.api.operations;
        // The calls of a group that is called like the API are those of the root client.
        let groups = operations.iter().filter_map(Operation::group);
        let groups: BTreeSet<&str> = groups.filter(|group| group_name(group) != self.settings.client).collect();
        let ids = operations.iter().map(|operation| operation.id.as_str());
        let parameters = operations.iter().flat_map(|operation| &operation.parameters);
        let bodies = operations.iter().filter_map(|operation| operation.body.as_ref()).map(|body| &body.name);
        let hosts = self.api.host.iter().map(|part| &part.name);
        let successes = operations.iter().flat_map(|operation| &operation.successes);
        let headers = successes.flat_map(|success| &success.headers).map(|header| &header.name);
        let parameters = parameters.map(|parameter| &parameter.name).chain(bodies).chain(hosts).chain(headers);
        let types: Vec<_> = self.api.types.iter().filter(|(_, def)| def.used).map(|(_, def)| def).collect();

        let mut has = BTreeSet::new();
        let mut add = |section: &str, name: &str| {
            has.insert(pointer::join(section, name));
        };
        groups.iter().for_each(|group| {
            add("/groups", group);
            add("/retired/groups", group);
        });
        ids.for_each(|id| add("/operations", id));
        parameters.for_each(|name| add("/parameters", name));
        for def in types {
            let at = pointer::join("/types", def.name.as_str());
            let members = pointer::join(&at, "members");
            for part in parts(def) {
                add(&members, part);
                add("/members", part);
            }
            add("/types", def.name.as_str());
        }
        let explained = operations.iter().flat_map(|operation| &operation.parameters);
        let explained = explained.filter(|parameter| parameter.constant.is_none() && parameter.docs.is_none());
        self.check_coverage(&groups, &explained.map(|parameter| parameter.name.as_str()).collect());
        has
    }

    /// Reports what the documentation of an API leaves out of what every user meets. An API without any is a foreign
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
