//! Client structs, constructors, accessors.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::{
    Accessor, ClientFile, Cloud, CloudSettings, Constructor, Credential, Endpoint, HeaderField, Headers, Output,
};

use super::{methods, tokens::ident};

/// Returns the items of a file of `clients`.
pub(super) fn items(file: &ClientFile) -> Vec<TokenStream> {
    let mut items = Vec::new();
    if let Some(root) = &file.root {
        items.extend(cloud_service(&root.constructor));
    }
    items.push(structure(file));
    items.extend(implementation(file));
    if let Some(root) = &file.root {
        items.extend(root.constructor.headers.as_ref().map(|headers| shared_headers(headers, &file.client.name)));
        items.push(client_options(&root.constructor, &file.client.name));
    }
    items.extend(file.client.methods.iter().flat_map(methods::options));
    items.extend(file.client.methods.iter().flat_map(|method| match &method.output {
        Output::ByStatus(response) => methods::response_enum(response),
        _ => Vec::new(),
    }));
    items
}

fn structure(file: &ClientFile) -> TokenStream {
    let client = &file.client;
    let (docs, name) = (&client.docs, ident(&client.name));
    let is_unused = client.methods.is_empty() && file.root.iter().all(|root| root.accessors.is_empty());
    let allow = is_unused.then(|| quote!(#[allow(dead_code, reason = "the API has no operations")]));
    let fields = client.fields.iter().map(|field| ident(field));
    quote! {
        #docs
        #[derive(Clone, Debug)]
        pub struct #name {
            #allow
            pub(super) client: crate::runtime::Client,
            #(pub(super) #fields: String,)*
        }
    }
}

fn implementation(file: &ClientFile) -> Option<TokenStream> {
    let name = ident(&file.client.name);
    let constructor = file.root.as_ref().map(|root| constructor(&root.constructor));
    let accessors = file.root.iter().flat_map(|root| &root.accessors).map(accessor);
    let resume = file.root.iter().filter_map(|root| root.resume.as_deref()).map(resume);
    let methods = file.client.methods.iter().map(methods::method);
    let body: TokenStream = constructor.into_iter().chain(accessors).chain(resume).chain(methods).collect();
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
            pub client_options: azure_core::http::ClientOptions,
        }
    }
}

fn shared_headers(headers: &Headers, client: &str) -> TokenStream {
    let name = ident(&headers.name);
    let docs = format!(" Headers that every request of [`{client}`] carries.");
    let fields = headers.fields.iter().map(|HeaderField { name, docs, secret, .. }| {
        let (name, ty) = (ident(name), if *secret { quote!(azure_core::credentials::Secret) } else { quote!(String) });
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

/// Returns the audience type and the constant with the endpoints of the clouds.
fn cloud_service(constructor: &Constructor) -> Vec<TokenStream> {
    let clouds = &constructor.clouds;
    if clouds.is_empty() {
        return Vec::new();
    }
    let endpoint = |cloud: Cloud| clouds.get(&cloud).map(cloud_endpoint);
    let optional = |cloud: Cloud| endpoint(cloud).map_or(quote!(None), |endpoint| quote!(Some(#endpoint)));
    let (public, government, china) = (endpoint(Cloud::Public), optional(Cloud::Government), optional(Cloud::China));
    vec![
        quote! {
            /// Key of the service's endpoint in the audiences of a custom cloud.
            #[derive(Clone, Copy, Debug)]
            pub struct Audience;
        },
        quote! {
            /// Endpoint and token scope in each cloud.
            const SERVICE: crate::runtime::Service = crate::runtime::Service { public: #public, government: #government, china: #china };
        },
    ]
}

fn cloud_endpoint(cloud: &CloudSettings) -> TokenStream {
    let (endpoint, scope) = (cloud.endpoint.as_deref().unwrap_or_default(), &cloud.scope);
    quote!(crate::runtime::CloudEndpoint { endpoint: #endpoint, scope: #scope })
}

fn constructor(constructor: &Constructor) -> TokenStream {
    let Constructor { docs, fields, endpoint, headers, credential, clouds, .. } = constructor;
    let options = ident(&constructor.options);
    let names: Vec<_> = fields.iter().map(|field| ident(&field.name)).collect();
    let texts = fields.iter().map(|field| &field.name);
    let (endpoint_argument, endpoint) = match endpoint {
        Endpoint::Cloud => (quote!(), quote!(&resolved.endpoint)),
        Endpoint::Argument => (quote!(endpoint: &str,), quote!(endpoint)),
        Endpoint::Fixed(url) => (quote!(), quote!(options.endpoint.as_deref().unwrap_or(#url))),
    };
    let headers_argument = headers.as_ref().map(|headers| {
        let name = ident(&headers.name);
        quote!(headers: #name,)
    });
    let headers =
        headers.iter().flat_map(|headers| &headers.fields).map(|HeaderField { name, wire, secret, .. }| {
            let name = ident(name);
            let value = if *secret { quote!(headers.#name.secret()) } else { quote!(&headers.#name) };
            quote!(runtime::fixed_header(#wire, #value)?,)
        });
    let resolved =
        (!clouds.is_empty()).then(|| quote!(let resolved = SERVICE.resolve::<Audience>(&options.client_options)?;));
    let token_credential = quote!(credential: std::sync::Arc<dyn azure_core::credentials::TokenCredential>,);
    let (credential_argument, policy) = match credential {
        Credential::EntraOfCloud => (token_credential, quote!(runtime::bearer(credential, &[&resolved.scope]))),
        Credential::Entra(scope) => (token_credential, quote!(runtime::bearer(credential, &[#scope]))),
        Credential::Custom(_) => (token_credential, quote!(runtime::bearer(credential, &[]))),
        Credential::ApiKey(header) => (
            quote!(key: impl Into<azure_core::credentials::Secret>,),
            quote!(runtime::fixed_header(#header, key.into().secret())?),
        ),
        Credential::SharedAccessSignature => return shared_access_signature_constructors(constructor),
        Credential::None => (quote!(), quote!()),
    };
    quote! {
        #docs
        pub fn new(
            #endpoint_argument
            #(#names: &str,)*
            #credential_argument
            #headers_argument
            options: Option<#options>,
        ) -> azure_core::Result<Self> {
            let options = options.unwrap_or_default();
            #resolved
            Ok(Self {
                client: crate::runtime::Client::new(#endpoint, [#(#headers)* #policy], options.client_options)?,
                #(#names: runtime::client_parameter(#texts, #names)?,)*
            })
        }
    }
}

/// Returns the constructors of a client with shared access signatures.
fn shared_access_signature_constructors(constructor: &Constructor) -> TokenStream {
    let (docs, options) = (&constructor.docs, ident(&constructor.options));
    quote! {
        #docs
        pub fn with_access_key(
            endpoint: &str,
            identifier: &str,
            key: impl Into<azure_core::credentials::Secret>,
            options: Option<#options>,
        ) -> azure_core::Result<Self> {
            let policy = crate::auth::SharedAccessSignature::from_key(identifier, key)?;
            let options = options.unwrap_or_default();
            Ok(Self { client: crate::runtime::Client::new(endpoint, [policy], options.client_options)? })
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
            token: impl Into<azure_core::credentials::Secret>,
            options: Option<#options>,
        ) -> azure_core::Result<Self> {
            let policy = crate::auth::SharedAccessSignature::given(token)?;
            let options = options.unwrap_or_default();
            Ok(Self { client: crate::runtime::Client::new(endpoint, [policy], options.client_options)? })
        }
    }
}

fn resume(name: &str) -> TokenStream {
    let name = ident(name);
    quote! {
        /// Goes on with a long-running operation of this API from a token of
        /// [`LongRunningOperation`](crate::LongRunningOperation), in another process, too. It returns what the method that
        /// began it returned.
        ///
        /// # Errors
        ///
        /// If the token is of another endpoint, or the operation was done when it was started and its result was in that
        /// response.
        pub fn #name<T, F>(
            &self,
            token: &crate::runtime::OperationToken,
            options: Option<crate::runtime::LongRunningOptions<'_>>,
        ) -> azure_core::Result<crate::runtime::LongRunningOperation<T, F>> {
            self.client.resume(token, options)
        }
    }
}

fn accessor(accessor: &Accessor) -> TokenStream {
    let (docs, name, client) = (&accessor.docs, ident(&accessor.name), ident(&accessor.client));
    let fields: Vec<_> = accessor.fields.iter().map(|field| ident(field)).collect();
    quote! {
        #docs
        pub fn #name(&self) -> super::#name::#client {
            super::#name::#client { client: self.client.clone(), #(#fields: self.#fields.clone(),)* }
        }
    }
}
