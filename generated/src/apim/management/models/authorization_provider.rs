// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the authorization provider operations.

use std::collections::BTreeMap;
use crate::runtime::{self, Unmodeled};

/// Authorization provider collection.
#[derive(Clone, Default)]
pub struct AuthorizationProviderCollection {
    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// Authorization provider contract.
#[derive(Clone, Default)]
pub struct AuthorizationProviderContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<AuthorizationProviderContractProperties>,

    /// Type.
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

/// Authorization provider contract properties.
#[derive(Clone, Default)]
pub struct AuthorizationProviderContractProperties {
    /// Display name.
    ///
    /// 1 to 300 characters.
    pub display_name: Option<String>,

    /// Identity provider.
    pub identity_provider: Option<String>,

    /// Oauth2.
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

/// Authorization provider oauth2 grant types.
#[derive(Clone, Default)]
pub struct AuthorizationProviderOauth2GrantTypes {
    /// Authorization code.
    pub authorization_code: Option<BTreeMap<String, String>>,

    /// Client credentials.
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
        writer.put("authorizationCode", &self.authorization_code);
        writer.put("clientCredentials", &self.client_credentials);
    }
}

runtime::model!(AuthorizationProviderOauth2GrantTypes);

/// Authorization provider oauth2 settings.
#[derive(Clone, Default)]
pub struct AuthorizationProviderOauth2Settings {
    /// Grant types.
    pub grant_types: Option<AuthorizationProviderOauth2GrantTypes>,

    /// Redirect url.
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
