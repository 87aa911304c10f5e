//! Modules of the runtime that only some APIs need: a crate without such an API does not have them.

use super::{Finish, Method, Module};

/// A hand-written module at the root of the crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extra {
    /// JSON bodies whose form their type does not say.
    Formats,
    /// Bodies that are forms.
    Forms,
    /// Lists whose pages take more than a link.
    PagedLists,
    /// Bodies of XML.
    Xml,
}

impl Extra {
    /// All of them, by name.
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

/// The hand-written modules that a crate with `modules` has, as paths without suffix.
pub(crate) fn runtime_modules(modules: &[Module]) -> Vec<String> {
    let extras = Extra::ALL.into_iter().filter(|extra| modules.iter().any(|module| module.needs(*extra)));
    let auth = modules.iter().filter_map(Module::auth_module).map(|name| format!("auth/{name}"));
    ["runtime".to_owned()].into_iter().chain(extras.map(|extra| extra.name().to_owned())).chain(auth).collect()
}

impl Module {
    /// Whether the API needs `extra`.
    pub(crate) fn needs(&self, extra: Extra) -> bool {
        let mut methods = self.clients.iter().flat_map(|file| &file.client.methods);
        match extra {
            Extra::Formats => methods.any(Method::has_coded_body),
            Extra::Forms => methods.any(|method| method.form.is_some()),
            Extra::PagedLists => methods.any(|method| {
                matches!(method.finish, Finish::PollPages { .. } | Finish::Pages { next_page: Some(_), .. })
            }),
            Extra::Xml => self.models.iter().flat_map(|file| &file.items).any(|item| item.xml().is_some()),
        }
    }
}
