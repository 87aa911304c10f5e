// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the open id connect provider operations.

use crate::runtime::{self, Unmodeled};

/// Page of OpenID Connect providers.
#[derive(Clone, Default)]
pub struct OpenIdConnectProviderCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
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

/// OpenID Connect provider that protects APIs.
#[derive(Clone, Default)]
pub struct OpenidConnectProviderContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<OpenidConnectProviderContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OpenidConnectProviderContract {
    const NAME: &'static str = "OpenidConnectProviderContract";

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

runtime::model!(OpenidConnectProviderContract);

/// Metadata address and client of an OpenID Connect provider.
#[derive(Clone, Default)]
pub struct OpenidConnectProviderContractProperties {
    /// Client or application ID.
    pub client_id: Option<String>,

    /// Secret of the client; never returned by reads.
    ///
    /// Secret: not shown by `Debug`.
    pub client_secret: Option<String>,

    /// Free text that says what this is; some kinds may contain HTML.
    pub description: Option<String>,

    /// Name for people.
    ///
    /// At most 50 characters.
    pub display_name: Option<String>,

    /// Address of the OpenID Connect metadata document.
    pub metadata_endpoint: Option<String>,

    /// True if the documentation of APIs shows it; false by default.
    pub use_in_api_documentation: Option<bool>,

    /// True if the test console of the developer portal offers it; true by default.
    pub use_in_test_console: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl OpenidConnectProviderContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        client_id: impl Into<String>,
        display_name: impl Into<String>,
        metadata_endpoint: impl Into<String>,
    ) -> Self {
        Self {
            client_id: Some(client_id.into()),
            display_name: Some(display_name.into()),
            metadata_endpoint: Some(metadata_endpoint.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for OpenidConnectProviderContractProperties {
    const NAME: &'static str = "OpenidConnectProviderContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            client_id: members.take("clientId")?,
            client_secret: members.take("clientSecret")?,
            description: members.take("description")?,
            display_name: members.take("displayName")?,
            metadata_endpoint: members.take("metadataEndpoint")?,
            use_in_api_documentation: members.take("useInApiDocumentation")?,
            use_in_test_console: members.take("useInTestConsole")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("clientId", &self.client_id);
        writer.secret().put("clientSecret", &self.client_secret);
        writer.put("description", &self.description);
        writer.put("displayName", &self.display_name);
        writer.put("metadataEndpoint", &self.metadata_endpoint);
        writer.put("useInApiDocumentation", &self.use_in_api_documentation);
        writer.put("useInTestConsole", &self.use_in_test_console);
    }
}

runtime::model!(OpenidConnectProviderContractProperties);

/// Change to an OpenID Connect provider.
#[derive(Clone, Default)]
pub struct OpenidConnectProviderUpdateContract {
    /// Settings and state that are specific to the resource.
    pub properties: Option<OpenidConnectProviderUpdateContractProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OpenidConnectProviderUpdateContract {
    const NAME: &'static str = "OpenidConnectProviderUpdateContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            properties: members.take("properties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("properties", &self.properties);
    }
}

runtime::model!(OpenidConnectProviderUpdateContract);

/// Fields of an OpenID Connect provider that are to change.
#[derive(Clone, Default)]
pub struct OpenidConnectProviderUpdateContractProperties {
    /// Client or application ID.
    pub client_id: Option<String>,

    /// Secret of the client; never returned by reads.
    ///
    /// Secret: not shown by `Debug`.
    pub client_secret: Option<String>,

    /// Free text that says what this is; some kinds may contain HTML.
    pub description: Option<String>,

    /// Name for people.
    ///
    /// At most 50 characters.
    pub display_name: Option<String>,

    /// Address of the OpenID Connect metadata document.
    pub metadata_endpoint: Option<String>,

    /// True if the documentation of APIs shows it; false by default.
    pub use_in_api_documentation: Option<bool>,

    /// True if the test console of the developer portal offers it; true by default.
    pub use_in_test_console: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OpenidConnectProviderUpdateContractProperties {
    const NAME: &'static str = "OpenidConnectProviderUpdateContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            client_id: members.take("clientId")?,
            client_secret: members.take("clientSecret")?,
            description: members.take("description")?,
            display_name: members.take("displayName")?,
            metadata_endpoint: members.take("metadataEndpoint")?,
            use_in_api_documentation: members.take("useInApiDocumentation")?,
            use_in_test_console: members.take("useInTestConsole")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("clientId", &self.client_id);
        writer.secret().put("clientSecret", &self.client_secret);
        writer.put("description", &self.description);
        writer.put("displayName", &self.display_name);
        writer.put("metadataEndpoint", &self.metadata_endpoint);
        writer.put("useInApiDocumentation", &self.use_in_api_documentation);
        writer.put("useInTestConsole", &self.use_in_test_console);
    }
}

runtime::model!(OpenidConnectProviderUpdateContractProperties);
