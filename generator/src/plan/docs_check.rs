//! Checks of `specs/docs`: texts of things that do not exist, and missing texts.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    config::Docs,
    diagnostic::Diagnostics,
    model::{Operation, TypeDef, TypeKind},
    source::pointer,
};

use super::{ClientFile, clients::group_name, planner::Planner};

/// Reports texts of things that no API has. Without this, a rename in a description would lose its texts silently.
///
/// `apis` are all APIs, since a file may be shared, each with [`Module::documentable`](super::Module::documentable).
pub(crate) fn check(apis: &[(&Docs, &BTreeSet<String>)], diagnostics: &mut Diagnostics) {
    let mut unknown: BTreeMap<(&str, &String), &Docs> = BTreeMap::new();
    let mut known: BTreeMap<&str, BTreeSet<&String>> = BTreeMap::new();
    for (docs, documentable) in apis {
        for (path, entries) in docs.entries() {
            known.entry(path).or_default().extend(*documentable);
            unknown.extend(entries.iter().map(|entry| ((path, entry), *docs)));
        }
    }
    unknown.retain(|(path, entry), _| known.get(path).is_none_or(|known| !known.contains(entry)));
    for ((path, entry), docs) in &unknown {
        let section = pointer::parent(entry).unwrap_or_default();
        // The members of an unknown type are not reported again.
        let owner = pointer::parent(section).unwrap_or_default().to_owned();
        if unknown.contains_key(&(*path, &owner)) {
            continue;
        }
        let siblings = known.get(path).into_iter().flatten().filter(|known| pointer::parent(known) == Some(section));
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
    /// Returns [`Module::documentable`](super::Module::documentable). Reports groups and parameters without a text.
    pub(super) fn documentable(&mut self, clients: &[ClientFile]) -> BTreeSet<String> {
        let operations = &self.api.operations;
        // The group that is called like the API belongs to the root client.
        let groups = operations.iter().filter_map(Operation::group);
        let groups: BTreeSet<&str> = groups.filter(|group| group_name(group) != self.settings.client).collect();
        let ids = operations.iter().map(|operation| operation.id.as_str());
        let parameters = operations.iter().flat_map(|operation| &operation.parameters);
        let bodies = operations.iter().filter_map(|operation| operation.body.as_ref()).map(|body| &body.name);
        let hosts = self.api.host.iter().map(|part| &part.name);
        let successes = operations.iter().flat_map(|operation| &operation.successes);
        let headers = successes.flat_map(|success| &success.headers).map(|header| &header.name);
        let parameters = parameters.map(|parameter| &parameter.name).chain(bodies).chain(hosts).chain(headers);
        let roots = clients.iter().filter_map(|file| file.root.as_ref());
        let arguments = roots.flat_map(|root| root.constructor.credential.arguments());
        let types: Vec<_> = self.api.types.iter().filter(|(_, def)| def.used).map(|(_, def)| def).collect();

        let mut documentable = BTreeSet::new();
        let mut add = |section: &str, name: &str| {
            documentable.insert(pointer::join(section, name));
        };
        groups.iter().for_each(|group| {
            add("/groups", group);
            add("/retired/groups", group);
        });
        ids.for_each(|id| add("/operations", id));
        parameters.for_each(|name| add("/parameters", name));
        arguments.for_each(|(name, _)| add("/parameters", name));
        for def in types {
            let at = pointer::join("/types", def.name.as_str());
            let members = pointer::join(&at, "members");
            for name in member_names(def) {
                add(&members, name);
                add("/members", name);
            }
            add("/types", def.name.as_str());
        }
        let explained = operations.iter().flat_map(|operation| &operation.parameters);
        let explained = explained.filter(|parameter| parameter.constant.is_none() && parameter.docs.is_none());
        self.check_coverage(&groups, &explained.map(|parameter| parameter.name.as_str()).collect());
        documentable
    }

    /// Reports the client, groups and parameters without a text. An API without any texts is not part of this repository.
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
            self.reporter
                .diagnostics
                .warning("W0507", format!("{missing} has no documentation"))
                .at(docs.locate(section))
                .hint("describe it in this file in your own words");
        }
    }
}

/// Returns the names of the members of an object, or the values of an enum.
fn member_names(def: &TypeDef) -> BTreeSet<&str> {
    match &def.kind {
        TypeKind::Object(object) => object.members.keys().map(String::as_str).collect(),
        TypeKind::Enum(values) => values.values.iter().map(|value| value.wire.as_str()).collect(),
        TypeKind::Union(_) => BTreeSet::new(),
    }
}
