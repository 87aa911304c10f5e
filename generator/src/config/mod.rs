//! The hand-written files about the APIs: `specs/apis.yaml` ([`Config`]) and `specs/docs/<api>.yaml` ([`Docs`]).

mod docs;
mod entry;
pub mod readme;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use heck::ToUpperCamelCase;

pub use self::docs::{Date, Docs, Retired, TypeDocs};
use self::entry::{Entry, Members};
use crate::{
    diagnostic::{Diagnostics, Location, closest},
    source::{Source, Sources},
};

/// `specs/apis.yaml`: the APIs of the generated crate and the sources of their descriptions.
#[derive(Clone, Debug)]
pub struct Config {
    /// `repositories`: the repositories that descriptions are imported from, by name.
    pub repositories: BTreeMap<String, Repository>,
    /// `apis`: in the order of the file.
    pub apis: Vec<Api>,
    source: Arc<Source>,
}

/// A repository of descriptions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repository {
    /// `url`: the URL of the repository.
    pub url: String,
    /// `commit`: the full hash of the commit that was imported.
    pub commit: String,
    /// `license`: the SPDX identifier of the license.
    pub license: String,
}

/// One API, in one version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Api {
    /// `id`: the name of its files in `specs/` and of its cargo feature.
    pub id: String,
    /// `title`: its name in sentences.
    pub title: String,
    /// `module`: the path of its module in the generated crate, such as `synapse::management`.
    pub module: String,
    /// `client`: the name of its root client without the suffix `Client`.
    pub client: String,
    /// `source`: the files that `cargo xtask import` reads.
    pub source: ApiSource,
    /// `api_version`: the version of the service, for documentation. Requests send the version of the file that describes
    /// the operation, as a description may mix versions.
    pub api_version: Option<String>,
    /// `endpoint`: the base URL, if it is the same for all callers.
    pub endpoint: Option<String>,
    /// `headers`: the headers that belong to the client and are sent with every request, by name in lower case.
    pub headers: BTreeMap<String, ClientHeader>,
    /// `extensions`: hand-written modules of `generator/runtime/extensions/<id>`, copied into the module of the API.
    pub extensions: Vec<String>,
    /// `auth`: the authorization of the requests; Microsoft Entra ID by default.
    pub auth: Auth,
    /// `clouds`: the endpoint and token scope by cloud.
    pub clouds: BTreeMap<Cloud, CloudSettings>,
    /// `reference`: the URL of the service's reference, with the placeholders `{group}` and `{operation}`.
    pub reference: Option<String>,
    /// The JSON pointer to the entry in `specs/apis.yaml`.
    pub pointer: String,
}

impl Api {
    /// Returns the settings of a crate with one API: no feature, and its clients, named after `name`, at the root. With a
    /// Microsoft Entra `scope`, the client takes a credential.
    #[must_use]
    pub fn standalone(name: &str, scope: Option<&str>) -> Self {
        let cloud = scope.map(|scope| (Cloud::Public, CloudSettings { endpoint: None, scope: scope.to_owned() }));
        Self {
            id: String::new(),
            title: String::new(),
            module: String::new(),
            client: name.to_upper_camel_case(),
            source: ApiSource { repository: String::new(), inputs: Inputs::Files(Vec::new()) },
            api_version: None,
            endpoint: None,
            headers: BTreeMap::new(),
            extensions: Vec::new(),
            auth: Auth::default(),
            clouds: cloud.into_iter().collect(),
            reference: None,
            pointer: String::new(),
        }
    }

    /// The path of its bundle.
    #[must_use]
    pub fn bundle_path(&self) -> String {
        format!("specs/{}.json", self.id)
    }

    /// The names of its files of documentation and patches, the general ones first: `common`, the product (the first part
    /// of a nested module), the family (the id without the version at its end), and the id.
    #[must_use]
    pub fn layers(&self) -> Vec<&str> {
        let product = self.module.split_once("::").map(|(product, _)| product);
        let version = self.api_version.as_deref().unwrap_or_default();
        let family = self.id.strip_suffix(version).and_then(|id| id.strip_suffix('-')).unwrap_or(&self.id);
        let mut layers = vec!["common"];
        layers.extend(product.into_iter().chain([family, &self.id]));
        layers.dedup();
        layers
    }

    /// The paths of its patches, in the order in which they apply.
    #[must_use]
    pub fn patches_paths(&self) -> Vec<String> {
        self.layers().iter().map(|layer| format!("specs/patches/{layer}.yaml")).collect()
    }

    /// The paths of its documentation, the general ones first.
    #[must_use]
    pub fn docs_paths(&self) -> Vec<String> {
        self.layers().iter().map(|layer| format!("specs/docs/{layer}.yaml")).collect()
    }
}

/// Source of a description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiSource {
    /// `repository`: a key of [`Config::repositories`].
    pub repository: String,
    /// `readme` and `tag`, or `files`.
    pub inputs: Inputs,
}

/// The files of a description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inputs {
    /// The files that a readme lists under a tag.
    Tag {
        /// `readme`: its path in the repository.
        readme: String,
        /// `tag`: the tag.
        tag: String,
    },
    /// `files`: paths in the repository.
    Files(Vec<String>),
}

/// A header that belongs to the client and not to its calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientHeader {
    /// `name`: the name of the field.
    pub name: String,
    /// `secret`: whether `Debug` hides the value; false by default.
    pub secret: bool,
}

/// Authorization of the requests.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Auth {
    /// `entra`: a bearer token of Microsoft Entra ID.
    #[default]
    Entra,
    /// `shared-access-signature`: the header `Authorization: SharedAccessSignature …`.
    SharedAccessSignature,
    /// `{ credential: … }`: a bearer token. The value names a module of `generator/runtime/src/auth`, which has a
    /// `TokenCredential` that knows its scopes and is called like the module: `contoso` has `ContosoCredential`.
    Credential(String),
}

impl Auth {
    fn read(entry: &Entry<'_>, diagnostics: &mut Diagnostics) -> Option<Self> {
        if entry.is_mapping() {
            let members = entry.known_members(&["credential"], diagnostics);
            let module = members.required("credential", diagnostics)?;
            return rust_name(module, "", diagnostics).map(Self::Credential);
        }
        let text = entry.text(diagnostics)?;
        match text.as_str() {
            "entra" => Some(Self::Entra),
            "shared-access-signature" => Some(Self::SharedAccessSignature),
            _ => {
                let hint = "write `entra`, `shared-access-signature` or `{ credential: <module> }`".to_owned();
                entry.error("E0603", format!("unknown value `{text}`"), hint, diagnostics);
                None
            }
        }
    }
}

/// A cloud of Azure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cloud {
    /// `public`: Azure.
    Public,
    /// `government`: Azure Government, of the United States.
    Government,
    /// `china`: Azure in China, operated by 21Vianet.
    China,
}

impl Cloud {
    const NAMES: [(&'static str, Self); 3] =
        [("public", Self::Public), ("government", Self::Government), ("china", Self::China)];
}

/// Endpoint and token scope of an API in a cloud.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CloudSettings {
    /// `endpoint`: the base URL; `None` if it is not the same for all callers.
    pub endpoint: Option<String>,
    /// `scope`: the scope of the tokens.
    pub scope: String,
}

impl Config {
    /// Reads the file at `path`. Reports all its errors and returns the valid entries; `None` if it cannot be parsed.
    pub fn from_file(sources: &Sources, path: &str, diagnostics: &mut Diagnostics) -> Option<Self> {
        let file = sources.read(path, diagnostics)?;
        let root = Entry::root(&file).known_members(&["repositories", "apis"], diagnostics);
        let repositories = match root.required("repositories", diagnostics) {
            Some(entry) => {
                let members = entry.members(diagnostics).0;
                members.into_iter().filter_map(|(name, entry)| Some((name, repository(&entry, diagnostics)?))).collect()
            }
            None => BTreeMap::new(),
        };
        let mut apis = Vec::new();
        let mut ids = BTreeSet::new();
        let entries = root.required("apis", diagnostics).map(|entry| entry.elements(diagnostics));
        for entry in entries.into_iter().flatten() {
            let Some(api) = api(&entry, &repositories, diagnostics) else { continue };
            if !ids.insert(api.id.clone()) {
                let message = format!("duplicate id `{}`", api.id);
                entry.error(
                    "E0604",
                    message,
                    "choose another id: it names files and a feature".to_owned(),
                    diagnostics,
                );
            }
            apis.push(api);
        }
        Some(Self { repositories, apis, source: file.source })
    }

    /// Returns the position of the node at `pointer` in the file.
    #[must_use]
    pub fn locate(&self, pointer: &str) -> Location {
        self.source.locate(pointer)
    }
}

fn repository(entry: &Entry<'_>, diagnostics: &mut Diagnostics) -> Option<Repository> {
    let members = entry.known_members(&["url", "commit", "license"], diagnostics);
    // Read before the first `?`, so that all missing keys are reported.
    let url = members.required_text("url", diagnostics);
    let commit = members.required_text("commit", diagnostics);
    let license = members.required_text("license", diagnostics);
    Some(Repository { url: url?, commit: commit?, license: license? })
}

/// Required and optional keys of an API.
const API_KEYS: [&[&str]; 2] = [
    &["id", "title", "module", "client", "source"],
    &["api_version", "endpoint", "headers", "extensions", "auth", "clouds", "reference"],
];

fn api(entry: &Entry<'_>, repositories: &BTreeMap<String, Repository>, diagnostics: &mut Diagnostics) -> Option<Api> {
    let members = entry.known_members(&API_KEYS.concat(), diagnostics);
    let id = members.required_text("id", diagnostics);
    let title = members.required_text("title", diagnostics);
    let module = members.required("module", diagnostics).and_then(|entry| rust_name(entry, "::", diagnostics));
    let client = members.required("client", diagnostics).and_then(|entry| rust_name(entry, "", diagnostics));
    let source = members.required("source", diagnostics).cloned();
    let source = source.and_then(|entry| api_source(&entry, repositories, diagnostics));
    let auth = members.optional("auth").and_then(|entry| Auth::read(entry, diagnostics));
    let clouds = members.optional("clouds").map(|entry| clouds(entry, diagnostics)).unwrap_or_default();
    let extensions = members.optional("extensions").map(|entry| entry.elements(diagnostics)).unwrap_or_default();
    let extensions = extensions.iter().filter_map(|entry| rust_name(entry, "", diagnostics)).collect();
    let headers = members.optional("headers").map(|entry| headers(entry, diagnostics)).unwrap_or_default();
    Some(Api {
        api_version: members.optional_text("api_version", diagnostics),
        endpoint: members.optional_text("endpoint", diagnostics),
        headers,
        extensions,
        reference: members.optional_text("reference", diagnostics),
        id: id?,
        title: title?,
        module: module?,
        client: client?,
        source: source?,
        auth: auth.unwrap_or_default(),
        clouds,
        pointer: entry.pointer.clone(),
    })
}

fn api_source(
    entry: &Entry<'_>,
    repositories: &BTreeMap<String, Repository>,
    diagnostics: &mut Diagnostics,
) -> Option<ApiSource> {
    let members = entry.known_members(&["repository", "readme", "tag", "files"], diagnostics);
    let repository = members.required("repository", diagnostics).and_then(|entry| {
        let name = entry.text(diagnostics)?;
        if !repositories.contains_key(&name) {
            let hint = match closest(&name, repositories.keys().map(String::as_str)) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "add it to `repositories`".to_owned(),
            };
            entry.error("E0605", format!("unknown repository `{name}`"), hint, diagnostics);
        }
        Some(name)
    });
    Some(ApiSource { inputs: inputs(entry, &members, diagnostics)?, repository: repository? })
}

fn inputs(entry: &Entry<'_>, members: &Members<'_>, diagnostics: &mut Diagnostics) -> Option<Inputs> {
    let readme = members.optional_text("readme", diagnostics);
    let tag = members.optional_text("tag", diagnostics);
    let files = members.optional("files").map(|entry| entry.elements(diagnostics));
    let files = files.map(|entries| entries.iter().filter_map(|entry| entry.text(diagnostics)).collect());
    match (readme, tag, files) {
        (Some(readme), Some(tag), None) => Some(Inputs::Tag { readme, tag }),
        (None, None, Some(files)) => Some(Inputs::Files(files)),
        _ => {
            let message = "a source has either `readme` and `tag` or `files`".to_owned();
            entry.error("E0602", message, "give one of the two".to_owned(), diagnostics);
            None
        }
    }
}

fn clouds(entry: &Entry<'_>, diagnostics: &mut Diagnostics) -> BTreeMap<Cloud, CloudSettings> {
    let names: Vec<_> = Cloud::NAMES.iter().map(|(name, _)| *name).collect();
    let members = entry.known_members(&names, diagnostics);
    let mut clouds = BTreeMap::new();
    for (name, cloud) in Cloud::NAMES {
        let Some(entry) = members.optional(name) else { continue };
        let members = entry.known_members(&["endpoint", "scope"], diagnostics);
        let endpoint = members.optional_text("endpoint", diagnostics);
        if let Some(scope) = members.required_text("scope", diagnostics) {
            clouds.insert(cloud, CloudSettings { endpoint, scope });
        }
    }
    clouds
}

fn headers(entry: &Entry<'_>, diagnostics: &mut Diagnostics) -> BTreeMap<String, ClientHeader> {
    let mut headers = BTreeMap::new();
    for (wire, entry) in entry.members(diagnostics).0 {
        let members = entry.known_members(&["name", "secret"], diagnostics);
        let secret = members.optional("secret").and_then(|entry| entry.flag(diagnostics)).unwrap_or_default();
        let name = members.required("name", diagnostics);
        if let Some(name) = name.and_then(|entry| rust_name(entry, "", diagnostics)) {
            headers.insert(wire.to_lowercase(), ClientHeader { name, secret });
        }
    }
    headers
}

/// Reads a Rust identifier, or several with `separator` in between unless it is empty.
fn rust_name(entry: &Entry<'_>, separator: &str, diagnostics: &mut Diagnostics) -> Option<String> {
    let text = entry.text(diagnostics)?;
    let is_valid = |part: &str| part.is_ascii() && syn::parse_str::<syn::Ident>(part).is_ok();
    let is_valid = if separator.is_empty() { is_valid(&text) } else { text.split(separator).all(is_valid) };
    if !is_valid {
        let hint = "use letters, digits and `_`, and no keyword".to_owned();
        entry.error("E0603", format!("`{text}` is not a Rust identifier"), hint, diagnostics);
    }
    is_valid.then_some(text)
}
