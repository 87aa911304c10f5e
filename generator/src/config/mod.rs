//! What people write about the APIs: `specs/apis.yaml` ([`Config`]) and `specs/docs/<api>.yaml` ([`Docs`]).

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

/// `specs/apis.yaml`: the APIs of the generated crate and where their descriptions come from.
#[derive(Clone, Debug)]
pub struct Config {
    /// `repositories`: by name, the repositories that descriptions are imported from.
    pub repositories: BTreeMap<String, Repository>,
    /// `apis`: in the order of the file.
    pub apis: Vec<Api>,
    source: Arc<Source>,
}

/// A repository of descriptions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repository {
    /// `url`: where it is.
    pub url: String,
    /// `commit`: the state that was imported, as a full hash.
    pub commit: String,
    /// `license`: the SPDX identifier of its licence.
    pub license: String,
}

/// One API, in one version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Api {
    /// `id`: names its files in `specs/` and its cargo feature.
    pub id: String,
    /// `title`: what to call it in a sentence.
    pub title: String,
    /// `module`: its place in the generated crate, such as `synapse::management`.
    pub module: String,
    /// `client`: the name of its client type without the suffix `Client`.
    pub client: String,
    /// `source`: where `cargo xtask import` finds its description.
    pub source: ApiSource,
    /// `api_version`: the version of the service, where there is one. A description may mix versions: every operation
    /// sends that of its own file; this one is for people.
    pub api_version: Option<String>,
    /// `endpoint`: the base URL, if it is the same for everybody.
    pub endpoint: Option<String>,
    /// `headers`: by name in lower case, the headers that every request carries and that are given to the client once.
    pub headers: BTreeMap<String, ClientHeader>,
    /// `extensions`: hand-written modules of `generator/runtime/extensions/<id>` that ship in the module of the API.
    pub extensions: Vec<String>,
    /// `auth`: how requests are authorized. Not given: Microsoft Entra ID.
    pub auth: Auth,
    /// `clouds`: endpoint and token scope by cloud.
    pub clouds: BTreeMap<Cloud, CloudSettings>,
    /// `reference`: the address of the service's own reference, with `{group}` and `{operation}` in it.
    pub reference: Option<String>,
    /// Where the entry stands in `specs/apis.yaml`.
    pub pointer: String,
}

impl Api {
    /// The settings of a crate that is this API alone: no feature, its clients at the root, named after `name`. With a
    /// Microsoft Entra `scope` its client takes a credential.
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

    /// The cargo feature that turns the API on.
    #[must_use]
    pub fn feature(&self) -> &str {
        &self.id
    }

    /// The path of its bundle.
    #[must_use]
    pub fn bundle_path(&self) -> String {
        format!("specs/{}.json", self.id)
    }

    /// The names of the files of documentation and patches that it reads, from the general to the particular: `common`,
    /// its product (the first part of a nested module), its family (the API in all versions: the id without the version
    /// behind it), and its id.
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

/// Where a description comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiSource {
    /// `repository`: a name of [`Config::repositories`].
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
    /// `name`: what the field of the client's headers is called.
    pub name: String,
    /// `secret`: whether `Debug` hides it. Not given: no.
    pub secret: bool,
}

/// How requests are authorized.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Auth {
    /// `entra`: a bearer token of Microsoft Entra ID.
    #[default]
    Entra,
    /// `shared-access-signature`: `Authorization: SharedAccessSignature …` of API Management.
    SharedAccessSignature,
    /// `adobe-ims`: a bearer token of Adobe's Identity Management Services, whose credential knows its scopes.
    AdobeIms,
}

impl Auth {
    const NAMES: [(&'static str, Self); 3] = [
        ("entra", Self::Entra),
        ("shared-access-signature", Self::SharedAccessSignature),
        ("adobe-ims", Self::AdobeIms),
    ];
}

/// A cloud of Azure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cloud {
    /// `public`: the one for everybody.
    Public,
    /// `government`: for the government of the United States.
    Government,
    /// `china`: operated by 21Vianet.
    China,
}

impl Cloud {
    const NAMES: [(&'static str, Self); 3] =
        [("public", Self::Public), ("government", Self::Government), ("china", Self::China)];
}

/// What an API needs to know about a cloud.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CloudSettings {
    /// `endpoint`: the base URL; missing where every user has another one.
    pub endpoint: Option<String>,
    /// `scope`: what to ask a token for.
    pub scope: String,
}

impl Config {
    /// Reads the file at `path`. What is wrong in it is reported, all of it; the rest is there.
    pub fn from_file(sources: &Sources, path: &str, diagnostics: &mut Diagnostics) -> Option<Self> {
        let file = sources.read(path, diagnostics)?;
        let root = Entry::root(&file).members_of(&["repositories", "apis"], diagnostics);
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
                let message = format!("the id `{}` is given twice", api.id);
                entry.error("E0604", message, "ids name files and features: choose another".to_owned(), diagnostics);
            }
            apis.push(api);
        }
        Some(Self { repositories, apis, source: file.source })
    }

    /// The position of a node of the file.
    #[must_use]
    pub fn locate(&self, pointer: &str) -> Location {
        self.source.locate(pointer)
    }
}

fn repository(entry: &Entry<'_>, diagnostics: &mut Diagnostics) -> Option<Repository> {
    let members = entry.members_of(&["url", "commit", "license"], diagnostics);
    // All three first, so that all that are missing are reported.
    let url = members.required_text("url", diagnostics);
    let commit = members.required_text("commit", diagnostics);
    let license = members.required_text("license", diagnostics);
    Some(Repository { url: url?, commit: commit?, license: license? })
}

const API_KEYS: &[&str] = &[
    "id",
    "title",
    "module",
    "client",
    "source",
    "api_version",
    "endpoint",
    "headers",
    "extensions",
    "auth",
    "clouds",
    "reference",
];

fn api(entry: &Entry<'_>, repositories: &BTreeMap<String, Repository>, diagnostics: &mut Diagnostics) -> Option<Api> {
    let members = entry.members_of(API_KEYS, diagnostics);
    let id = members.required_text("id", diagnostics);
    let title = members.required_text("title", diagnostics);
    let module = members.required("module", diagnostics).and_then(|entry| rust_name(entry, "::", diagnostics));
    let client = members.required("client", diagnostics).and_then(|entry| rust_name(entry, "", diagnostics));
    let source = members.required("source", diagnostics).cloned();
    let source = source.and_then(|entry| api_source(&entry, repositories, diagnostics));
    let auth = members.optional("auth").and_then(|entry| word(entry, &Auth::NAMES, diagnostics));
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
    let members = entry.members_of(&["repository", "readme", "tag", "files"], diagnostics);
    let repository = members.required("repository", diagnostics).and_then(|entry| {
        let name = entry.text(diagnostics)?;
        if !repositories.contains_key(&name) {
            let hint = match closest(&name, repositories.keys().map(String::as_str)) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "add it to `repositories`".to_owned(),
            };
            entry.error("E0605", format!("there is no repository `{name}`"), hint, diagnostics);
        }
        Some(name)
    });
    Some(ApiSource { inputs: inputs(entry, &members, diagnostics)?, repository: repository? })
}

fn inputs(entry: &Entry<'_>, members: &Members<'_>, diagnostics: &mut Diagnostics) -> Option<Inputs> {
    let readme = members.optional_text("readme", diagnostics);
    let tag = members.optional_text("tag", diagnostics);
    let files = members.optional("files").map(|entry| texts(entry, diagnostics));
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
    let members = entry.members_of(&names, diagnostics);
    let mut clouds = BTreeMap::new();
    for (name, cloud) in Cloud::NAMES {
        let Some(entry) = members.optional(name) else { continue };
        let members = entry.members_of(&["endpoint", "scope"], diagnostics);
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
        let members = entry.members_of(&["name", "secret"], diagnostics);
        let secret = members.optional("secret").and_then(|entry| entry.flag(diagnostics)).unwrap_or_default();
        let name = members.required("name", diagnostics);
        if let Some(name) = name.and_then(|entry| rust_name(entry, "", diagnostics)) {
            headers.insert(wire.to_lowercase(), ClientHeader { name, secret });
        }
    }
    headers
}

fn texts(entry: &Entry<'_>, diagnostics: &mut Diagnostics) -> Vec<String> {
    entry.elements(diagnostics).iter().filter_map(|entry| entry.text(diagnostics)).collect()
}

/// A name that can stand in Rust as it is, or several with `separator` in between.
fn rust_name(entry: &Entry<'_>, separator: &str, diagnostics: &mut Diagnostics) -> Option<String> {
    let text = entry.text(diagnostics)?;
    let sound = |part: &str| part.is_ascii() && syn::parse_str::<syn::Ident>(part).is_ok();
    let sound = if separator.is_empty() { sound(&text) } else { text.split(separator).all(sound) };
    if !sound {
        let hint = "letters, digits and `_`, and no keyword".to_owned();
        entry.error("E0603", format!("`{text}` cannot be a name in Rust"), hint, diagnostics);
    }
    sound.then_some(text)
}

/// One of a few words.
fn word<T: Copy>(entry: &Entry<'_>, words: &[(&str, T)], diagnostics: &mut Diagnostics) -> Option<T> {
    let text = entry.text(diagnostics)?;
    let found = words.iter().find(|(word, _)| *word == text).map(|(_, value)| *value);
    if found.is_none() {
        let known: Vec<_> = words.iter().map(|(word, _)| format!("`{word}`")).collect();
        let hint = format!("write one of {}", known.join(", "));
        entry.error("E0603", format!("nobody knows the word `{text}`"), hint, diagnostics);
    }
    found
}
