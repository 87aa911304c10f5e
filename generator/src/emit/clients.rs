//! Client structs, constructors, accessors.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::{
    Accessor, ClientFile, Cloud, CloudSettings, Constructor, Credential, Endpoint, HeaderField, Headers, Module,
    Output, RootClient,
};

use super::{
    methods,
    tokens::{ident, use_items},
};

pub(super) fn items(module: &Module, file: &ClientFile) -> Vec<TokenStream> {
    let mut items = vec![imports(module, file)];
    if let Some(root) = &file.root {
        items.extend(services(&root.constructor));
    }
    items.push(structure(file));
    items.extend(implementation(file));
    if let Some(root) = &file.root {
        items.extend(root.constructor.headers.as_ref().map(|headers| shared_headers(headers, &file.client.name)));
        items.push(client_options(&root.constructor, &file.client.name));
    }
    items.extend(file.client.methods.iter().map(|method| methods::options(&method.options)));
    items.extend(file.client.methods.iter().flat_map(|method| match &method.output {
        Output::ByStatus(choice) => methods::choice(choice),
        _ => Vec::new(),
    }));
    items
}

fn imports(module: &Module, file: &ClientFile) -> TokenStream {
    let here: Vec<&str> = ["crate"].into_iter().chain(module.path.iter().map(String::as_str)).collect();
    let here = here.join("::");
    let models = file.imports.iter().map(|name| format!("{here}::models::{name}"));
    let accessors = file.root.iter().flat_map(|root| &root.accessors);
    let clients = accessors.map(|accessor| format!("super::{}::{}", accessor.module, accessor.client));
    use_items(file.uses.iter().map(|path| (*path).to_owned()).chain(models).chain(clients))
}

fn structure(file: &ClientFile) -> TokenStream {
    let client = &file.client;
    let (docs, name) = (&client.docs, ident(&client.name));
    let idle = client.methods.is_empty() && file.root.iter().all(|root| root.accessors.is_empty());
    let idle = idle.then(|| quote!(#[allow(dead_code, reason = "the API has no operations")]));
    let fields = client.fields.iter().map(|field| ident(field));
    quote! {
        #docs
        #[derive(Clone, Debug)]
        pub struct #name {
            #idle
            pub(super) client: Client,
            #(pub(super) #fields: String,)*
        }
    }
}

fn implementation(file: &ClientFile) -> Option<TokenStream> {
    let name = ident(&file.client.name);
    let constructor = file.root.as_ref().map(constructor);
    let accessors = file.root.iter().flat_map(|root| &root.accessors).map(accessor);
    let methods = file.client.methods.iter().map(methods::method);
    let body: TokenStream = constructor.into_iter().chain(accessors).chain(methods).collect();
    (!body.is_empty()).then(|| quote!(impl #name { #body }))
}

fn client_options(constructor: &Constructor, client: &str) -> TokenStream {
    let options = ident(&constructor.options);
    let docs = format!(" Options of [`{client}`].");
    let endpoint = match &constructor.endpoint {
        Endpoint::Fixed(url) => {
            let docs = format!(" Address of the service in place of `{url}`, `https` only.");
            quote!(#[doc = #docs] pub endpoint: Option<String>,)
        }
        Endpoint::Cloud | Endpoint::Argument => quote!(),
    };
    quote! {
        #[doc = #docs]
        #[derive(Clone, Debug, Default)]
        pub struct #options {
            #endpoint
            /// Transport, retries, policies, logging and the cloud.
            pub client_options: ClientOptions,
        }
    }
}

fn shared_headers(headers: &Headers, client: &str) -> TokenStream {
    let name = ident(&headers.name);
    let docs = format!(" Headers that every request of [`{client}`] carries.");
    let fields = headers.fields.iter().map(|HeaderField { name, docs, secret, .. }| {
        let (name, ty) = (ident(name), if *secret { quote!(Secret) } else { quote!(String) });
        quote!(#docs pub #name: #ty)
    });
    quote! {
        #[doc = #docs]
        #[derive(Clone, Debug)]
        pub struct #name {
            #(#fields,)*
        }
    }
}

/// The marker type and the addresses of the clouds.
fn services(constructor: &Constructor) -> Vec<TokenStream> {
    let clouds = &constructor.clouds;
    if clouds.is_empty() {
        return Vec::new();
    }
    let place = |cloud: Cloud| clouds.get(&cloud).map(place);
    let optional = |cloud: Cloud| match place(cloud) {
        Some(place) => quote!(Some(#place)),
        None => quote!(None),
    };
    let (public, government, china) = (place(Cloud::Public), optional(Cloud::Government), optional(Cloud::China));
    vec![
        quote! {
            /// Looks up the address of the service in the audiences of a custom cloud.
            #[derive(Clone, Copy, Debug)]
            pub struct Audience;
        },
        quote! {
            /// Where the service is in each cloud.
            const SERVICE: Service = Service { public: #public, government: #government, china: #china };
        },
    ]
}

fn place(cloud: &CloudSettings) -> TokenStream {
    let (endpoint, scope) = (cloud.endpoint.as_deref().unwrap_or_default(), &cloud.scope);
    quote!(CloudEndpoint { endpoint: #endpoint, scope: #scope })
}

fn constructor(root: &RootClient) -> TokenStream {
    let Constructor { docs, fields, .. } = &root.constructor;
    let options = ident(&root.constructor.options);
    let names: Vec<_> = fields.iter().map(|field| ident(&field.name)).collect();
    let texts = fields.iter().map(|field| &field.name);
    let (endpoint_argument, endpoint) = match &root.constructor.endpoint {
        Endpoint::Cloud => (quote!(), quote!(&resolved.endpoint)),
        Endpoint::Argument => (quote!(endpoint: &str,), quote!(endpoint)),
        Endpoint::Fixed(url) => (quote!(), quote!(options.endpoint.as_deref().unwrap_or(#url))),
    };
    let headers = root.constructor.headers.as_ref();
    let headers_argument = headers.map(|headers| {
        let name = ident(&headers.name);
        quote!(headers: #name,)
    });
    let headers =
        headers.into_iter().flat_map(|headers| &headers.fields).map(|HeaderField { name, wire, secret, .. }| {
            let name = ident(name);
            let value = if *secret { quote!(headers.#name.secret()) } else { quote!(&headers.#name) };
            quote!(fixed_header(#wire, #value)?,)
        });
    let place = (!root.constructor.clouds.is_empty())
        .then(|| quote!(let resolved = SERVICE.resolve::<Audience>(&options.client_options)?;));
    let (credential_argument, policies) = match &root.constructor.credential {
        Credential::CloudToken => (
            quote!(credential: Arc<dyn TokenCredential>,),
            quote!([#(#headers)* bearer(credential, &[&resolved.scope])]),
        ),
        Credential::Token(scope) => {
            (quote!(credential: Arc<dyn TokenCredential>,), quote!([#(#headers)* bearer(credential, &[#scope])]))
        }
        Credential::OwnToken => {
            (quote!(credential: Arc<dyn TokenCredential>,), quote!([#(#headers)* bearer(credential, &[])]))
        }
        Credential::Signature => return signed(root),
        Credential::Key(header) => {
            let policies = quote!([#(#headers)* fixed_header(#header, key.into().secret())?]);
            (quote!(key: impl Into<Secret>,), policies)
        }
        Credential::None => (quote!(), quote!([#(#headers)*])),
    };
    quote! {
        #docs
        pub fn new(
            #endpoint_argument
            #(#names: &str,)*
            #credential_argument
            #headers_argument
            options: Option<#options>,
        ) -> Result<Self> {
            let options = options.unwrap_or_default();
            #place
            Ok(Self {
                client: Client::new(#endpoint, #policies, options.client_options)?,
                #(#names: client_parameter(#texts, #names)?,)*
            })
        }
    }
}

/// The constructors of a client that is authorized by shared access signatures.
fn signed(root: &RootClient) -> TokenStream {
    let docs = &root.constructor.docs;
    let options = ident(&root.constructor.options);
    quote! {
        #docs
        pub fn with_access_key(
            endpoint: &str,
            identifier: &str,
            key: impl Into<Secret>,
            options: Option<#options>,
        ) -> Result<Self> {
            let policy = SharedAccessSignature::from_key(identifier, key)?;
            let options = options.unwrap_or_default();
            Ok(Self { client: Client::new(endpoint, [policy], options.client_options)? })
        }
        /// Creates the client with a signature that was made elsewhere; nothing is sent yet.
        ///
        /// # Arguments
        ///
        /// * `endpoint` - Address of the service, `https` only.
        /// * `token` - The signature, with or without `SharedAccessSignature` in front. It is not renewed.
        /// * `options` - Transport, retries and policies.
        ///
        /// # Errors
        ///
        /// If the signature cannot be part of a header or `endpoint` is no `https` address.
        pub fn with_shared_access_signature(
            endpoint: &str,
            token: impl Into<Secret>,
            options: Option<#options>,
        ) -> Result<Self> {
            let policy = SharedAccessSignature::given(token)?;
            let options = options.unwrap_or_default();
            Ok(Self { client: Client::new(endpoint, [policy], options.client_options)? })
        }
    }
}

fn accessor(accessor: &Accessor) -> TokenStream {
    let (docs, name, client) = (&accessor.docs, ident(&accessor.name), ident(&accessor.client));
    let fields: Vec<_> = accessor.fields.iter().map(|field| ident(field)).collect();
    quote! {
        #docs
        pub fn #name(&self) -> #client {
            #client { client: self.client.clone(), #(#fields: self.#fields.clone(),)* }
        }
    }
}
