// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the authorization provider operations.

use std::collections::BTreeMap;
use crate::runtime::{self, Unmodeled};

/// Page of providers of the credential manager.
#[derive(Clone, Default)]
pub struct AuthorizationProviderCollection {
    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<AuthorizationProviderContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AuthorizationProviderCollection {
    const NAME: &'static str = "AuthorizationProviderCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(AuthorizationProviderCollection);

runtime::page!(
    AuthorizationProviderCollection { value : AuthorizationProviderContract }
);

/// OAuth 2.0 provider of the credential manager.
#[derive(Clone, Default)]
pub struct AuthorizationProviderContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<AuthorizationProviderContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AuthorizationProviderContract {
    const NAME: &'static str = "AuthorizationProviderContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(AuthorizationProviderContract);

/// Kind, name and OAuth 2.0 settings of a provider.
#[derive(Clone, Default)]
pub struct AuthorizationProviderContractProperties {
    /// Name for people.
    ///
    /// 1 to 300 characters.
    pub display_name: Option<String>,

    /// Kind of provider, such as `aad`, `github` or `oauth2` for a generic one.
    pub identity_provider: Option<String>,

    /// OAuth 2.0 settings.
    pub oauth2: Option<AuthorizationProviderOauth2Settings>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AuthorizationProviderContractProperties {
    const NAME: &'static str = "AuthorizationProviderContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            display_name: members.take("displayName")?,
            identity_provider: members.take("identityProvider")?,
            oauth2: members.take("oauth2")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("displayName", &self.display_name);
        writer.put("identityProvider", &self.identity_provider);
        writer.put("oauth2", &self.oauth2);
    }
}

runtime::model!(AuthorizationProviderContractProperties);

/// Settings of a provider for each grant type.
#[derive(Clone, Default)]
pub struct AuthorizationProviderOauth2GrantTypes {
    /// Settings for the grant with an authorization code, by name.
    ///
    /// Secret: not shown by `Debug`.
    pub authorization_code: Option<BTreeMap<String, String>>,

    /// Settings for the grant with client credentials, by name.
    ///
    /// Secret: not shown by `Debug`.
    pub client_credentials: Option<BTreeMap<String, String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AuthorizationProviderOauth2GrantTypes {
    const NAME: &'static str = "AuthorizationProviderOauth2GrantTypes";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            authorization_code: members.take("authorizationCode")?,
            client_credentials: members.take("clientCredentials")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.secret().put("authorizationCode", &self.authorization_code);
        writer.secret().put("clientCredentials", &self.client_credentials);
    }
}

runtime::model!(AuthorizationProviderOauth2GrantTypes);

/// OAuth 2.0 settings of a provider.
#[derive(Clone, Default)]
pub struct AuthorizationProviderOauth2Settings {
    /// Settings for each grant type.
    pub grant_types: Option<AuthorizationProviderOauth2GrantTypes>,

    /// Address to register with the provider, to which it sends people back.
    pub redirect_url: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AuthorizationProviderOauth2Settings {
    const NAME: &'static str = "AuthorizationProviderOauth2Settings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            grant_types: members.take("grantTypes")?,
            redirect_url: members.take("redirectUrl")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("grantTypes", &self.grant_types);
        writer.put("redirectUrl", &self.redirect_url);
    }
}

runtime::model!(AuthorizationProviderOauth2Settings);
