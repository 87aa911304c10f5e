//! The module of an API, the distribution of its items to files, and the hand-written modules that a crate needs.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    clients::ClientFile,
    headers::HeaderGetter,
    methods::{CallKind, Method},
    models::Item,
    text::Doc,
};

/// One API as a Rust module.
#[derive(Clone, Debug)]
pub(crate) struct Module {
    /// `["synapse", "management"]`; empty for the root of a crate with one API.
    pub(crate) path: Vec<String>,
    pub(crate) feature: String,
    pub(crate) docs: Doc,
    pub(crate) clients: Vec<ClientFile>,
    pub(crate) models: Vec<ModelFile>,
    /// Getters for the headers of responses, sorted by name.
    pub(crate) headers: Vec<HeaderGetter>,
    /// Names of the hand-written modules that belong to it.
    pub(crate) extensions: Vec<String>,
    /// Valid pointers into the API's files of `specs/docs`: one for each thing that can be documented there.
    pub(crate) documentable: BTreeSet<String>,
}

/// A file of `models`.
#[derive(Clone, Debug)]
pub(crate) struct ModelFile {
    /// Module name.
    pub(crate) name: String,
    pub(crate) items: Vec<Item>,
}

/// Returns the files of `models`: a model that serves one group of operations is in the file of that group, others in
/// `common`.
pub(super) fn model_files(items: Vec<Item>, groups: &BTreeMap<String, BTreeSet<String>>) -> Vec<ModelFile> {
    let mut files: BTreeMap<String, Vec<Item>> = BTreeMap::new();
    for item in items {
        let users: Vec<&String> = groups.get(&item.name).into_iter().flatten().collect();
        let file = match users.as_slice() {
            [only] if !only.is_empty() => (*only).clone(),
            _ => "common".to_owned(),
        };
        files.entry(file).or_default().push(item);
    }
    files.into_iter().map(|(name, items)| ModelFile { name, items }).collect()
}

/// A hand-written module at the root of the crate that only some APIs need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OptionalModule {
    /// JSON bodies in a format that their type does not imply.
    Formats,
    /// Form bodies.
    Forms,
    /// Pages from another operation or from a long-running one.
    PagedLists,
    /// XML bodies.
    Xml,
}

impl OptionalModule {
    /// All of them, sorted by name.
    pub(crate) const ALL: [Self; 4] = [Self::Formats, Self::Forms, Self::PagedLists, Self::Xml];

    /// The name of the module.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Formats => "formats",
            Self::Forms => "forms",
            Self::PagedLists => "paged_lists",
            Self::Xml => "xml",
        }
    }
}

/// Returns the hand-written modules of a crate with `modules`, as paths without suffix.
pub(crate) fn runtime_modules(modules: &[Module]) -> Vec<String> {
    let is_needed = |optional: &OptionalModule| modules.iter().any(|module| module.needs(*optional));
    let optional = OptionalModule::ALL.into_iter().filter(is_needed).map(|optional| optional.name().to_owned());
    let auth = modules.iter().filter_map(Module::auth_module).map(|name| format!("auth/{name}"));
    ["runtime".to_owned()].into_iter().chain(optional).chain(auth).collect()
}

impl Module {
    /// Whether the API needs `optional`.
    pub(crate) fn needs(&self, optional: OptionalModule) -> bool {
        let mut methods = self.clients.iter().flat_map(|file| &file.client.methods);
        match optional {
            OptionalModule::Formats => methods.any(Method::has_formatted_body),
            OptionalModule::Forms => methods.any(|method| method.form.is_some()),
            OptionalModule::PagedLists => methods.any(|method| {
                matches!(method.call_kind, CallKind::PollPages { .. } | CallKind::Pages { next_page: Some(_), .. })
            }),
            OptionalModule::Xml => self.models.iter().flat_map(|file| &file.items).any(|item| item.xml.is_some()),
        }
    }

    /// The module of `auth` that the client needs.
    pub(crate) fn auth_module(&self) -> Option<&str> {
        let mut roots = self.clients.iter().filter_map(|file| file.root.as_ref());
        roots.find_map(|root| root.constructor.credential.auth_module())
    }
}
