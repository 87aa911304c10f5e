// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the open id connect provider operations.

use crate::runtime::{self, Unmodeled};

/// Open id connect provider collection.
#[derive(Clone, Default)]
pub struct OpenIdConnectProviderCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// Openid connect provider contract.
#[derive(Clone, Default)]
pub struct OpenidConnectProviderContract {
    /// Client id.
    pub client_id: Option<String>,

    /// Client secret.
    pub client_secret: Option<String>,

    /// Description.
    pub description: Option<String>,

    /// Id.
    pub id: Option<String>,

    /// Metadata endpoint.
    pub metadata_endpoint: Option<String>,

    /// Name.
    ///
    /// At most 50 characters.
    pub name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl OpenidConnectProviderContract {
    /// What the service requires; everything else can be set afterwards.
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
        writer.put("clientSecret", &self.client_secret);
        writer.put("description", &self.description);
        writer.put("id", &self.id);
        writer.put("metadataEndpoint", &self.metadata_endpoint);
        writer.put("name", &self.name);
    }
}

runtime::model!(OpenidConnectProviderContract);

/// Openid connect provider update contract.
#[derive(Clone, Default)]
pub struct OpenidConnectProviderUpdateContract {
    /// Client id.
    pub client_id: Option<String>,

    /// Client secret.
    pub client_secret: Option<String>,

    /// Description.
    pub description: Option<String>,

    /// Metadata endpoint.
    pub metadata_endpoint: Option<String>,

    /// Name.
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
        writer.put("clientSecret", &self.client_secret);
        writer.put("description", &self.description);
        writer.put("metadataEndpoint", &self.metadata_endpoint);
        writer.put("name", &self.name);
    }
}

runtime::model!(OpenidConnectProviderUpdateContract);
