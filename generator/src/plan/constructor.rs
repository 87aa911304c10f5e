//! The constructor of the root client: endpoint, authorization, headers and parameters of the client.

use std::collections::BTreeMap;

use crate::{
    config::{Auth, Cloud, CloudSettings},
    model::{AuthScheme, Parameter, ParameterLocation, Type},
};

use super::{Doc, names, planner::Planner};

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
    /// Documentation of the argument.
    pub(crate) text: String,
}

impl Planner<'_> {
    /// Returns the parameters that belong to the client. Reports those that are not text.
    pub(super) fn client_fields(&mut self) -> Vec<ClientField> {
        let mut fields: BTreeMap<String, ClientField> = BTreeMap::new();
        let all = self.api.operations.iter();
        let all = all.flat_map(|operation| operation.parameters.iter().map(move |parameter| (operation, parameter)));
        for (operation, parameter) in all {
            if !parameter.on_client || parameter.constant.is_some() {
                continue;
            }
            if !matches!(parameter.ty, Type::Text { .. }) {
                self.reporter
                    .error(
                        "E0504",
                        &parameter.pointer,
                        format!("`{}` belongs to the client but is not text", parameter.name),
                    )
                    .within(Some(&operation.id))
                    .hint("make it a parameter of the method: `x-ms-parameter-location: method`, in a patch");
            }
            let name = names::client_field_name(parameter.wanted_name());
            fields.insert(
                name.clone(),
                ClientField { name, wire: parameter.name.clone(), text: self.parameter_text(parameter) },
            );
        }
        fields.into_values().collect()
    }

    /// Returns the constructor of the root client, whose parameters are `fields`.
    pub(super) fn constructor(&mut self, fields: Vec<ClientField>) -> Constructor {
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
        let supported = api.security.iter().find_map(|scheme| match &scheme.auth {
            AuthScheme::Header(name) => Some(Credential::ApiKey(name.clone())),
            // The scopes of Microsoft Entra are URLs, those of other providers are not.
            AuthScheme::Token(scopes) => {
                scopes.iter().find(|scope| scope.starts_with("https://")).cloned().map(Credential::Entra)
            }
            AuthScheme::Other(_) => None,
        });
        if let Some(credential) = supported {
            return credential;
        }
        for scheme in &api.security {
            let unsupported = match &scheme.auth {
                AuthScheme::Other(description) => description,
                _ => "a bearer token without a scope",
            };
            let message = format!("the client does not support the security scheme `{}`: {unsupported}", scheme.name);
            self.reporter
                .warning("W0508", &scheme.pointer, message)
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
