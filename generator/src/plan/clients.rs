//! Operation groups → clients.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    config::{Auth, Cloud, CloudSettings},
    model::{AuthScheme, Operation, Parameter, ParameterLocation, Type},
};

use super::{Doc, Method, Planner, names, scope::Scope};

/// A client: the root client, or that of one group.
#[derive(Clone, Debug)]
pub(crate) struct Client {
    pub(crate) name: String,
    pub(crate) docs: Doc,
    /// Parameters that every call of it shares.
    pub(crate) fields: Vec<String>,
    /// Sorted by name.
    pub(crate) methods: Vec<Method>,
}

/// What only the root client has.
#[derive(Clone, Debug)]
pub(crate) struct RootClient {
    pub(crate) constructor: Constructor,
    /// Sorted by name.
    pub(crate) accessors: Vec<Accessor>,
}

/// A method of the root client that gives a group's client.
#[derive(Clone, Debug)]
pub(crate) struct Accessor {
    pub(crate) name: String,
    pub(crate) client: String,
    pub(crate) module: String,
    pub(crate) docs: Doc,
    pub(crate) fields: Vec<String>,
}

/// `new`.
#[derive(Clone, Debug)]
pub(crate) struct Constructor {
    pub(crate) docs: Doc,
    pub(crate) options: String,
    pub(crate) endpoint: Endpoint,
    /// The struct of the headers that every request carries.
    pub(crate) headers: Option<Headers>,
    pub(crate) credential: Credential,
    /// Addresses and scopes by cloud, where the client looks them up.
    pub(crate) clouds: BTreeMap<Cloud, CloudSettings>,
    pub(crate) fields: Vec<Field>,
}

/// Where the service is.
#[derive(Clone, Debug)]
pub(crate) enum Endpoint {
    /// That of the cloud.
    Cloud,
    /// Given by the caller.
    Argument,
    /// This one, unless the options name another.
    Fixed(String),
}

/// How calls are authorized.
#[derive(Clone, Debug)]
pub(crate) enum Credential {
    /// A Microsoft Entra token for the cloud's scope.
    CloudToken,
    /// A Microsoft Entra token for this scope.
    Token(String),
    /// A token of a credential that knows its scopes itself.
    OwnToken,
    /// A key in the header of this name.
    Key(String),
    /// A shared access signature, given or made from an access key.
    Signature,
    None,
}

impl Credential {
    /// The module of `auth` that it needs.
    pub(crate) fn auth_module(&self) -> Option<&'static str> {
        match self {
            Self::OwnToken => Some("adobe_ims"),
            Self::Signature => Some("shared_access_signature"),
            Self::CloudToken | Self::Token(_) | Self::Key(_) | Self::None => None,
        }
    }
}

/// The headers that every request of a client carries.
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

/// A parameter of the client.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) name: String,
    /// Name of the parameter in the description.
    pub(crate) wire: String,
}

impl Planner<'_> {
    pub(super) fn clients(&mut self) -> (RootClient, Client, Vec<Client>) {
        let api = self.api;
        let root_name = format!("{}Client", self.settings.client);
        let mut scope = Scope::with(&[&root_name]);
        let mut clients = Vec::new();
        let mut root_methods = Vec::new();
        let mut accessors = Vec::new();
        for (group, operations) in groups(&api.operations, &self.settings.client) {
            let Some(group) = group else {
                root_methods = self.methods(&root_name, &operations);
                continue;
            };
            let name = scope.take(&format!("{}Client", group_name(group)), "2");
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

    fn methods(&mut self, client: &str, operations: &[&Operation]) -> Vec<Method> {
        let mut methods: BTreeMap<String, Method> = BTreeMap::new();
        for operation in operations {
            let method = self.method(client, operation);
            let same = |other: &&Method| other.name == method.name || other.options.name == method.options.name;
            if let Some(first) = methods.values().find(same) {
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

    /// Models live beside the options, and clients import them.
    fn check_types(&mut self, clients: &[Client]) {
        let owned = clients.iter().flat_map(|client| {
            let options =
                client.methods.iter().map(|method| (&method.options.name, format!("the options of `{}`", method.name)));
            options.chain([(&client.name, "a client".to_owned())])
        });
        let owned: BTreeMap<&String, String> = owned.collect();
        for (id, name) in self.names.clone() {
            if let (Some(what), Some(def)) = (owned.get(&name), self.api.types.get(id)) {
                self.error("E0501", &def.pointer, format!("`{name}` is the name of {what}, too"))
                    .hint("rename the type with a patch");
            }
        }
    }

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

    fn client_fields(&mut self) -> Vec<Field> {
        let mut fields: BTreeMap<String, Field> = BTreeMap::new();
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
            fields.insert(name.clone(), Field { name, wire: parameter.name.clone() });
        }
        fields.into_values().collect()
    }

    fn constructor(&mut self, fields: Vec<Field>) -> Constructor {
        let clouds = &self.settings.clouds;
        let public = clouds.get(&Cloud::Public);
        let endpoint = match (public.and_then(|public| public.endpoint.as_ref()), &self.settings.endpoint) {
            (Some(_), _) => Endpoint::Cloud,
            (None, Some(fixed)) => Endpoint::Fixed(fixed.clone()),
            (None, None) => Endpoint::Argument,
        };
        let credential = match (self.settings.auth, public, &endpoint) {
            (Auth::SharedAccessSignature, ..) => Credential::Signature,
            (Auth::AdobeIms, ..) => Credential::OwnToken,
            (_, None, _) => self.described_credential(),
            (_, Some(public), Endpoint::Argument | Endpoint::Fixed(_)) if clouds.len() == 1 => {
                Credential::Token(public.scope.clone())
            }
            (_, Some(_), _) => Credential::CloudToken,
        };
        let looked_up = matches!(credential, Credential::CloudToken);
        Constructor {
            docs: self.constructor_docs(&endpoint, &credential, &fields),
            options: format!("{}ClientOptions", self.settings.client),
            headers: self.shared_headers(),
            endpoint,
            credential,
            clouds: if looked_up { clouds.clone() } else { BTreeMap::new() },
            fields,
        }
    }

    /// What the description asks for, where the settings say nothing.
    fn described_credential(&mut self) -> Credential {
        let api = self.api;
        for scheme in &api.security {
            match &scheme.auth {
                AuthScheme::Header(name) => return Credential::Key(name.clone()),
                // Scopes of other providers are words without an address.
                AuthScheme::Token(scopes) => match scopes.iter().find(|scope| scope.starts_with("https://")) {
                    Some(scope) => return Credential::Token(scope.clone()),
                    None => continue,
                },
                AuthScheme::Other(_) => continue,
            }
        }
        for scheme in &api.security {
            let way = match &scheme.auth {
                AuthScheme::Header(name) => format!("a key in `{name}`"),
                AuthScheme::Token(_) => "a bearer token without a scope".to_owned(),
                AuthScheme::Other(words) => words.clone(),
            };
            let message = format!("the client does not identify its caller as `{}` wants it: {way}", scheme.name);
            self.warning("W0508", &scheme.pointer, message)
                .hint("give a scope with `--scope` or `clouds`, or add a policy to the client's options");
        }
        Credential::None
    }

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

    /// Whether `parameter` is a header that is given to the client once.
    pub(super) fn is_shared_header(&self, parameter: &Parameter) -> bool {
        parameter.location == ParameterLocation::Header
            && self.settings.headers.contains_key(&parameter.name.to_lowercase())
    }
}

/// The calls of each client by its group, `None` for those of the root client. `shops_Get` and `Shops_List` are of one
/// group, and a group that is called like the API `root` is none; but not if both spellings have a call of one name.
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

/// The Rust type name of a group, without `Client`.
pub(super) fn group_name(group: &str) -> String {
    // The suffix makes any reserved name an ordinary one.
    names::type_name(&format!("{group}Client")).trim_end_matches("Client").to_owned()
}

/// Names of the client parameters that `operations` use.
fn fields_of(operations: &[&Operation]) -> Vec<String> {
    let parameters = operations.iter().flat_map(|operation| &operation.parameters);
    let shared = parameters.filter(|parameter| parameter.on_client && parameter.constant.is_none());
    let names: BTreeSet<String> = shared.map(|parameter| names::client_field_name(parameter.wanted_name())).collect();
    names.into_iter().collect()
}
