//! Operation groups → clients.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    config::{Auth, Cloud, CloudSettings},
    model::{AuthScheme, Operation, Parameter, ParameterLocation, Type},
};

use super::{
    Doc, Method, Planner,
    names::{self, NameScope},
};

/// A client type: the root client, or the client of an operation group.
#[derive(Clone, Debug)]
pub(crate) struct Client {
    pub(crate) name: String,
    pub(crate) docs: Doc,
    /// Names of the parameters that belong to the client.
    pub(crate) fields: Vec<String>,
    /// Sorted by name.
    pub(crate) methods: Vec<Method>,
}

/// Additions of the root client: constructor and accessors.
#[derive(Clone, Debug)]
pub(crate) struct RootClient {
    pub(crate) constructor: Constructor,
    /// Sorted by name.
    pub(crate) accessors: Vec<Accessor>,
}

/// Method of the root client that returns the client of a group.
#[derive(Clone, Debug)]
pub(crate) struct Accessor {
    pub(crate) name: String,
    pub(crate) client: String,
    pub(crate) module: String,
    pub(crate) docs: Doc,
    pub(crate) fields: Vec<String>,
}

/// Constructor of the root client.
#[derive(Clone, Debug)]
pub(crate) struct Constructor {
    pub(crate) docs: Doc,
    /// Name of the options struct.
    pub(crate) options: String,
    pub(crate) endpoint: Endpoint,
    /// Headers of every request.
    pub(crate) headers: Option<Headers>,
    pub(crate) credential: Credential,
    /// Endpoints and scopes by cloud; empty if the client does not depend on the cloud.
    pub(crate) clouds: BTreeMap<Cloud, CloudSettings>,
    pub(crate) fields: Vec<ClientField>,
}

/// Base URL of the service.
#[derive(Clone, Debug)]
pub(crate) enum Endpoint {
    /// Determined by the cloud.
    Cloud,
    /// An argument.
    Argument,
    /// A constant, which the options can override.
    Fixed(String),
}

/// Authorization of the requests.
#[derive(Clone, Debug)]
pub(crate) enum Credential {
    /// A Microsoft Entra token for the scope of the cloud.
    EntraOfCloud,
    /// A Microsoft Entra token for this scope.
    Entra(String),
    /// A token of the credential in this module of `auth`, which knows its scopes.
    Custom(String),
    /// A key in the header of this name.
    ApiKey(String),
    /// A shared access signature, given or created from an access key.
    SharedAccessSignature,
    None,
}

impl Credential {
    /// The module of `auth` that it needs.
    pub(crate) fn auth_module(&self) -> Option<&str> {
        match self {
            Self::Custom(module) => Some(module),
            Self::SharedAccessSignature => Some("shared_access_signature"),
            Self::EntraOfCloud | Self::Entra(_) | Self::ApiKey(_) | Self::None => None,
        }
    }

    /// The arguments of the constructor, each with a general description.
    pub(super) fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::EntraOfCloud => {
                vec![("credential", "Source of the Microsoft Entra tokens for the cloud's scope.".to_owned())]
            }
            Self::Entra(scope) => {
                vec![("credential", format!("Source of the Microsoft Entra tokens for the scope `{scope}`."))]
            }
            Self::Custom(module) => {
                let name = format!("{}Credential", names::type_part(module));
                vec![("credential", format!("Source of the tokens, such as [`{name}`](crate::auth::{name})."))]
            }
            Self::ApiKey(header) => {
                vec![("key", format!("Key that is sent in the header `{header}` of every request."))]
            }
            Self::SharedAccessSignature => vec![
                ("identifier", "Identifier of the access key.".to_owned()),
                ("key", "Access key. Signatures are created from it and renewed.".to_owned()),
            ],
            Self::None => Vec::new(),
        }
    }
}

/// Struct with the headers of every request of a client.
#[derive(Clone, Debug)]
pub(crate) struct Headers {
    /// Name of the struct.
    pub(crate) name: String,
    /// Sorted by name.
    pub(crate) fields: Vec<HeaderField>,
}

/// A field of [`Headers`].
#[derive(Clone, Debug)]
pub(crate) struct HeaderField {
    pub(crate) name: String,
    /// Name of the header.
    pub(crate) wire: String,
    pub(crate) secret: bool,
    pub(crate) docs: Doc,
}

/// A parameter that belongs to the client.
#[derive(Clone, Debug)]
pub(crate) struct ClientField {
    pub(crate) name: String,
    /// Name of the parameter in the description.
    pub(crate) wire: String,
}

impl Planner<'_> {
    /// Returns the additions of the root client, the root client, and the clients of the groups.
    pub(super) fn clients(&mut self) -> (RootClient, Client, Vec<Client>) {
        let api = self.api;
        let root_name = format!("{}Client", self.settings.client);
        let mut scope = NameScope::reserving(&[&root_name]);
        let mut clients = Vec::new();
        let mut root_methods = Vec::new();
        let mut accessors = Vec::new();
        for (group, operations) in groups(&api.operations, &self.settings.client) {
            let Some(group) = group else {
                root_methods = self.methods(&root_name, &operations);
                continue;
            };
            let name = scope.claim(&format!("{}Client", group_name(group)), "2");
            let client = Client {
                docs: self.group_docs(group, &name, &operations),
                fields: fields_of(&operations),
                methods: self.methods(&name, &operations),
                name,
            };
            accessors.push(self.accessor(group, &client));
            clients.push(client);
        }
        self.check_accessors(&accessors, &root_methods);
        self.check_types(&clients);
        let fields = self.client_fields();
        let root = Client {
            name: root_name,
            docs: self.client_docs(!accessors.is_empty()),
            fields: fields.iter().map(|field| field.name.clone()).collect(),
            methods: root_methods,
        };
        let constructor = self.constructor(fields);
        (RootClient { constructor, accessors }, root, clients)
    }

    /// Returns the methods of `client`, sorted by name. Reports those with equal names.
    fn methods(&mut self, client: &str, operations: &[&Operation]) -> Vec<Method> {
        let mut methods: BTreeMap<String, Method> = BTreeMap::new();
        for operation in operations {
            let method = self.method(client, operation);
            let clashes = |other: &&Method| other.name == method.name || other.options.name == method.options.name;
            if let Some(first) = methods.values().find(clashes) {
                let message =
                    format!("`{}` and `{}` are both `{client}::{}`", first.operation, operation.id, method.name);
                self.error("E0502", &operation.pointer, message)
                    .within(Some(&operation.id))
                    .hint("give one of them another name with `x-ms-client-name` in a patch");
                continue;
            }
            methods.insert(method.name.clone(), method);
        }
        methods.into_values().collect()
    }

    fn accessor(&self, group: &str, client: &Client) -> Accessor {
        let module = names::module_name(&client.name);
        Accessor {
            name: module.clone(),
            docs: self.accessor_docs(group),
            client: client.name.clone(),
            module,
            fields: client.fields.clone(),
        }
    }

    /// Reports models that are called like a client or an options struct, which are in the same namespace.
    fn check_types(&mut self, clients: &[Client]) {
        let taken = clients.iter().flat_map(|client| {
            let options =
                client.methods.iter().map(|method| (&method.options.name, format!("the options of `{}`", method.name)));
            options.chain([(&client.name, "a client".to_owned())])
        });
        let taken: BTreeMap<&String, String> = taken.collect();
        for (id, name) in self.names.clone() {
            if let (Some(what), Some(def)) = (taken.get(&name), self.api.types.get(id)) {
                self.error("E0501", &def.pointer, format!("`{name}` is also the name of {what}"))
                    .hint("rename the type with a patch");
            }
        }
    }

    /// Reports accessors that are called like a method of the root client.
    fn check_accessors(&mut self, accessors: &[Accessor], methods: &[Method]) {
        for accessor in accessors {
            if let Some(method) = methods.iter().find(|method| method.name == accessor.name) {
                let message = format!(
                    "`{}` and the accessor of `{}` are both `{}`",
                    method.operation, accessor.client, accessor.name
                );
                let operation = self.api.operations.iter().find(|operation| operation.id == method.operation);
                let pointer = operation.map(|operation| operation.pointer.clone()).unwrap_or_default();
                self.error("E0502", &pointer, message)
                    .within(Some(&method.operation))
                    .hint("give the operation another name with `x-ms-client-name` in a patch");
            }
        }
    }

    /// Returns the parameters that belong to the client. Reports those that are not text.
    fn client_fields(&mut self) -> Vec<ClientField> {
        let mut fields: BTreeMap<String, ClientField> = BTreeMap::new();
        let all = self.api.operations.iter();
        let all = all.flat_map(|operation| operation.parameters.iter().map(move |parameter| (operation, parameter)));
        for (operation, parameter) in all {
            if !parameter.on_client || parameter.constant.is_some() {
                continue;
            }
            if !matches!(parameter.ty, Type::Text { .. }) {
                self.error(
                    "E0504",
                    &parameter.pointer,
                    format!("`{}` belongs to the client but is not text", parameter.name),
                )
                .within(Some(&operation.id))
                .hint("make it a parameter of the method: `x-ms-parameter-location: method`, in a patch");
            }
            let name = names::client_field_name(parameter.wanted_name());
            fields.insert(name.clone(), ClientField { name, wire: parameter.name.clone() });
        }
        fields.into_values().collect()
    }

    fn constructor(&mut self, fields: Vec<ClientField>) -> Constructor {
        let clouds = &self.settings.clouds;
        let public = clouds.get(&Cloud::Public);
        let endpoint = match (public.and_then(|public| public.endpoint.as_ref()), &self.settings.endpoint) {
            (Some(_), _) => Endpoint::Cloud,
            (None, Some(fixed)) => Endpoint::Fixed(fixed.clone()),
            (None, None) => Endpoint::Argument,
        };
        let credential = match (&self.settings.auth, public, &endpoint) {
            (Auth::SharedAccessSignature, ..) => Credential::SharedAccessSignature,
            (Auth::Credential(module), ..) => Credential::Custom(module.clone()),
            (Auth::Entra, None, _) => self.credential_of_description(),
            (Auth::Entra, Some(public), Endpoint::Argument | Endpoint::Fixed(_)) if clouds.len() == 1 => {
                Credential::Entra(public.scope.clone())
            }
            (Auth::Entra, Some(_), _) => Credential::EntraOfCloud,
        };
        Constructor {
            docs: self.constructor_docs(&endpoint, &credential, &fields),
            options: format!("{}ClientOptions", self.settings.client),
            headers: self.shared_headers(),
            endpoint,
            clouds: match credential {
                Credential::EntraOfCloud => clouds.clone(),
                _ => BTreeMap::new(),
            },
            credential,
            fields,
        }
    }

    /// Returns the first security scheme of the description that the runtime supports. Reports all if there is none.
    fn credential_of_description(&mut self) -> Credential {
        let api = self.api;
        for scheme in &api.security {
            match &scheme.auth {
                AuthScheme::Header(name) => return Credential::ApiKey(name.clone()),
                // The scopes of Microsoft Entra are URLs, those of other providers are not.
                AuthScheme::Token(scopes) => {
                    if let Some(scope) = scopes.iter().find(|scope| scope.starts_with("https://")) {
                        return Credential::Entra(scope.clone());
                    }
                }
                AuthScheme::Other(_) => {}
            }
        }
        for scheme in &api.security {
            let unsupported = match &scheme.auth {
                AuthScheme::Header(name) => format!("a key in `{name}`"),
                AuthScheme::Token(_) => "a bearer token without a scope".to_owned(),
                AuthScheme::Other(words) => words.clone(),
            };
            let message = format!("the client does not support the security scheme `{}`: {unsupported}", scheme.name);
            self.warning("W0508", &scheme.pointer, message)
                .hint("give a scope with `--scope` or `clouds`, or add a policy to the client's options");
        }
        Credential::None
    }

    /// Returns the headers that the settings assign to the client.
    fn shared_headers(&self) -> Option<Headers> {
        let described = self.api.operations.iter().flat_map(|operation| &operation.parameters);
        let described: Vec<_> = described.filter(|parameter| self.is_shared_header(parameter)).collect();
        let mut fields: Vec<HeaderField> = Vec::new();
        for (wire, header) in &self.settings.headers {
            let docs = described.iter().find(|parameter| parameter.name.eq_ignore_ascii_case(wire));
            let text = docs.map(|parameter| self.parameter_text(parameter)).unwrap_or_default();
            let mut docs = Doc::new(text);
            docs.paragraph(format!("Header `{wire}`."));
            fields.push(HeaderField { name: header.name.clone(), wire: wire.clone(), secret: header.secret, docs });
        }
        fields.sort_by(|a, b| a.name.cmp(&b.name));
        let name = format!("{}Headers", self.settings.client);
        (!fields.is_empty()).then_some(Headers { name, fields })
    }

    /// Whether `parameter` is a header that belongs to the client.
    pub(super) fn is_shared_header(&self, parameter: &Parameter) -> bool {
        parameter.location == ParameterLocation::Header
            && self.settings.headers.contains_key(&parameter.name.to_lowercase())
    }
}

/// Returns the operations of each client by its group, `None` for the root client. Groups whose client names are equal, such
/// as `shops` and `Shops`, are merged, and the group that is called like the API `root` belongs to the root client, unless
/// both have an operation of one name.
fn groups<'a>(operations: &'a [Operation], root: &str) -> BTreeMap<Option<&'a str>, Vec<&'a Operation>> {
    let mut spelled: BTreeMap<Option<&str>, Vec<&Operation>> = BTreeMap::new();
    for operation in operations {
        spelled.entry(operation.group()).or_default().push(operation);
    }
    let actions = |operations: &[&Operation]| -> BTreeSet<String> {
        operations.iter().map(|operation| names::method_name(operation.action())).collect()
    };
    let client = |group: Option<&str>| group.map(group_name).filter(|name| name != root);
    let mut groups: BTreeMap<Option<&str>, Vec<&Operation>> = BTreeMap::new();
    for (group, operations) in spelled {
        let own = actions(&operations);
        let of_client = groups.iter_mut().filter(|(other, _)| client(**other) == client(group));
        match of_client.map(|(_, others)| others).find(|others| actions(others).is_disjoint(&own)) {
            Some(others) => others.extend(operations),
            None => {
                let is_first = client(group).is_none() && !groups.contains_key(&None);
                groups.insert(if is_first { None } else { group }, operations);
            }
        }
    }
    groups
}

/// Returns the name of a group's client without the suffix `Client`.
pub(super) fn group_name(group: &str) -> String {
    // With the suffix, no name is reserved.
    names::type_name(&format!("{group}Client")).trim_end_matches("Client").to_owned()
}

/// Returns the names of the client parameters that `operations` use.
fn fields_of(operations: &[&Operation]) -> Vec<String> {
    let parameters = operations.iter().flat_map(|operation| &operation.parameters);
    let shared = parameters.filter(|parameter| parameter.on_client && parameter.constant.is_none());
    let names: BTreeSet<String> = shared.map(|parameter| names::client_field_name(parameter.wanted_name())).collect();
    names.into_iter().collect()
}
