// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the open id connect provider operations.

use crate::runtime::{self, Unmodeled};

/// Page of OpenID Connect providers.
#[derive(Clone, Default)]
pub struct OpenIdConnectProviderCollection {
    /// Number of entries on all pages together.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Entries of the list, or those on this page.
    pub value: Option<Vec<OpenidConnectProviderContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OpenIdConnectProviderCollection {
    const NAME: &'static str = "OpenIdConnectProviderCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(OpenIdConnectProviderCollection);

runtime::page!(
    OpenIdConnectProviderCollection { value : OpenidConnectProviderContract }
);

/// OpenID Connect provider with the client that the developer portal uses.
#[derive(Clone, Default)]
pub struct OpenidConnectProviderContract {
    /// Client ID of the developer portal at the provider.
    pub client_id: Option<String>,

    /// Client secret of the developer portal at the provider.
    ///
    /// Secret: not shown by `Debug`.
    pub client_secret: Option<String>,

    /// Text that says what this is.
    pub description: Option<String>,

    /// Identifier, as a path within the service.
    pub id: Option<String>,

    /// Address of the OpenID Connect metadata document.
    pub metadata_endpoint: Option<String>,

    /// Name for people.
    ///
    /// At most 50 characters.
    pub name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl OpenidConnectProviderContract {
    /// Creates a value with the members that the service requires.
    pub fn new(
        client_id: impl Into<String>,
        metadata_endpoint: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            client_id: Some(client_id.into()),
            metadata_endpoint: Some(metadata_endpoint.into()),
            name: Some(name.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for OpenidConnectProviderContract {
    const NAME: &'static str = "OpenidConnectProviderContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            client_id: members.take("clientId")?,
            client_secret: members.take("clientSecret")?,
            description: members.take("description")?,
            id: members.take("id")?,
            metadata_endpoint: members.take("metadataEndpoint")?,
            name: members.take("name")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("clientId", &self.client_id);
        writer.secret().put("clientSecret", &self.client_secret);
        writer.put("description", &self.description);
        writer.put("id", &self.id);
        writer.put("metadataEndpoint", &self.metadata_endpoint);
        writer.put("name", &self.name);
    }
}

runtime::model!(OpenidConnectProviderContract);

/// Settings of an OpenID Connect provider that are to change.
#[derive(Clone, Default)]
pub struct OpenidConnectProviderUpdateContract {
    /// Client ID of the developer portal at the provider.
    pub client_id: Option<String>,

    /// Client secret of the developer portal at the provider.
    ///
    /// Secret: not shown by `Debug`.
    pub client_secret: Option<String>,

    /// Text that says what this is.
    pub description: Option<String>,

    /// Address of the OpenID Connect metadata document.
    pub metadata_endpoint: Option<String>,

    /// Name for people.
    ///
    /// At most 50 characters.
    pub name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OpenidConnectProviderUpdateContract {
    const NAME: &'static str = "OpenidConnectProviderUpdateContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            client_id: members.take("clientId")?,
            client_secret: members.take("clientSecret")?,
            description: members.take("description")?,
            metadata_endpoint: members.take("metadataEndpoint")?,
            name: members.take("name")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("clientId", &self.client_id);
        writer.secret().put("clientSecret", &self.client_secret);
        writer.put("description", &self.description);
        writer.put("metadataEndpoint", &self.metadata_endpoint);
        writer.put("name", &self.name);
    }
}

runtime::model!(OpenidConnectProviderUpdateContract);
