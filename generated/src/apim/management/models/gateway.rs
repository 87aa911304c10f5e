// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the gateway operations.

use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};
use super::KeyType;

/// Page of self-hosted gateways.
#[derive(Clone, Default)]
pub struct GatewayCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<GatewayContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GatewayCollection {
    const NAME: &'static str = "GatewayCollection";

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
        writer.read_only().put("nextLink", &self.next_link);
        writer.read_only().put("value", &self.value);
    }
}

runtime::model!(GatewayCollection);

runtime::page!(GatewayCollection { value : GatewayContract });

/// Self-hosted gateway.
#[derive(Clone, Default)]
pub struct GatewayContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<GatewayContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GatewayContract {
    const NAME: &'static str = "GatewayContract";

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

runtime::model!(GatewayContract);

/// Location and description of a self-hosted gateway.
#[derive(Clone, Default)]
pub struct GatewayContractProperties {
    /// Free text that says what this is; some kinds may contain HTML.
    ///
    /// At most 1000 characters.
    pub description: Option<String>,

    /// Where the gateway stands.
    pub location_data: Option<ResourceLocationDataContract>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GatewayContractProperties {
    const NAME: &'static str = "GatewayContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            location_data: members.take("locationData")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("locationData", &self.location_data);
    }
}

runtime::model!(GatewayContractProperties);

/// Token with which calls can be traced.
#[derive(Clone, Default)]
pub struct GatewayDebugCredentialsContract {
    /// Token for tracing.
    ///
    /// Secret: not shown by `Debug`.
    pub token: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GatewayDebugCredentialsContract {
    const NAME: &'static str = "GatewayDebugCredentialsContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            token: members.take("token")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.secret().put("token", &self.token);
    }
}

runtime::model!(GatewayDebugCredentialsContract);

/// Choice of the key to replace.
#[derive(Clone, Default)]
pub struct GatewayKeyRegenerationRequestContract {
    /// Key that gets a new value.
    pub key_type: Option<KeyType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl GatewayKeyRegenerationRequestContract {
    /// Creates a value with the members that the service requires.
    pub fn new(key_type: KeyType) -> Self {
        Self {
            key_type: Some(key_type),
            ..Self::default()
        }
    }
}

impl runtime::Model for GatewayKeyRegenerationRequestContract {
    const NAME: &'static str = "GatewayKeyRegenerationRequestContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            key_type: members.take("keyType")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("keyType", &self.key_type);
    }
}

runtime::model!(GatewayKeyRegenerationRequestContract);

/// Keys of a self-hosted gateway.
#[derive(Clone, Default)]
pub struct GatewayKeysContract {
    /// First key.
    ///
    /// Secret: not shown by `Debug`.
    pub primary: Option<String>,

    /// Second key.
    ///
    /// Secret: not shown by `Debug`.
    pub secondary: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GatewayKeysContract {
    const NAME: &'static str = "GatewayKeysContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            primary: members.take("primary")?,
            secondary: members.take("secondary")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.secret().put("primary", &self.primary);
        writer.secret().put("secondary", &self.secondary);
    }
}

runtime::model!(GatewayKeysContract);

/// API to trace, and for how long.
#[derive(Clone, Default)]
pub struct GatewayListDebugCredentialsContract {
    /// Resource ID of the API to trace.
    ///
    /// The id of an Azure resource.
    pub api_id: Option<String>,

    /// Lifetime of the token, as an ISO 8601 duration of at most one hour, which is also the default.
    ///
    /// An ISO 8601 duration as text.
    pub credentials_expire_after: Option<String>,

    /// What the token is for.
    pub purposes: Option<Vec<GatewayListDebugCredentialsContractPurpose>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl GatewayListDebugCredentialsContract {
    /// Creates a value with the members that the service requires.
    pub fn new(
        api_id: impl Into<String>,
        purposes: Vec<GatewayListDebugCredentialsContractPurpose>,
    ) -> Self {
        Self {
            api_id: Some(api_id.into()),
            purposes: Some(purposes),
            ..Self::default()
        }
    }
}

impl runtime::Model for GatewayListDebugCredentialsContract {
    const NAME: &'static str = "GatewayListDebugCredentialsContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            api_id: members.take("apiId")?,
            credentials_expire_after: members.take("credentialsExpireAfter")?,
            purposes: members.take("purposes")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("apiId", &self.api_id);
        writer.put("credentialsExpireAfter", &self.credentials_expire_after);
        writer.put("purposes", &self.purposes);
    }
}

runtime::model!(GatewayListDebugCredentialsContract);

/// What debug credentials are for.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum GatewayListDebugCredentialsContractPurpose {
    /// `tracing`
    ///
    /// Recording of traces.
    Tracing,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for GatewayListDebugCredentialsContractPurpose {
    const KNOWN: &'static [(&'static str, Self)] = &[("tracing", Self::Tracing)];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(GatewayListDebugCredentialsContractPurpose);

/// Trace that is asked for.
#[derive(Clone, Default)]
pub struct GatewayListTraceContract {
    /// Identifier of the trace, as the traced answer names it.
    pub trace_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GatewayListTraceContract {
    const NAME: &'static str = "GatewayListTraceContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            trace_id: members.take("traceId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("traceId", &self.trace_id);
    }
}

runtime::model!(GatewayListTraceContract);

/// Token of a self-hosted gateway.
#[derive(Clone, Default)]
pub struct GatewayTokenContract {
    /// Token with which the gateway connects.
    ///
    /// Secret: not shown by `Debug`.
    pub value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GatewayTokenContract {
    const NAME: &'static str = "GatewayTokenContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.secret().put("value", &self.value);
    }
}

runtime::model!(GatewayTokenContract);

/// Key and lifetime of a gateway token.
#[derive(Clone, Default)]
pub struct GatewayTokenRequestContract {
    /// Time (UTC) at which the token expires, at most 30 days ahead.
    pub expiry: Option<OffsetDateTime>,

    /// Key with which the token is signed.
    ///
    /// The service's default is `primary`.
    pub key_type: Option<KeyType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl GatewayTokenRequestContract {
    /// Creates a value with the members that the service requires.
    pub fn new(expiry: OffsetDateTime, key_type: KeyType) -> Self {
        Self {
            expiry: Some(expiry),
            key_type: Some(key_type),
            ..Self::default()
        }
    }
}

impl runtime::Model for GatewayTokenRequestContract {
    const NAME: &'static str = "GatewayTokenRequestContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            expiry: members.take("expiry")?,
            key_type: members.take("keyType")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("expiry", &self.expiry);
        writer.put("keyType", &self.key_type);
    }
}

runtime::model!(GatewayTokenRequestContract);

/// Place of a self-hosted gateway, for people.
#[derive(Clone, Default)]
pub struct ResourceLocationDataContract {
    /// Town where the gateway stands.
    ///
    /// At most 256 characters.
    pub city: Option<String>,

    /// Country or region where the gateway stands.
    ///
    /// At most 256 characters.
    pub country_or_region: Option<String>,

    /// State or district where the gateway stands.
    ///
    /// At most 256 characters.
    pub district: Option<String>,

    /// Name of the place.
    ///
    /// At most 256 characters.
    pub name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ResourceLocationDataContract {
    /// Creates a value with the members that the service requires.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for ResourceLocationDataContract {
    const NAME: &'static str = "ResourceLocationDataContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            city: members.take("city")?,
            country_or_region: members.take("countryOrRegion")?,
            district: members.take("district")?,
            name: members.take("name")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("city", &self.city);
        writer.put("countryOrRegion", &self.country_or_region);
        writer.put("district", &self.district);
        writer.put("name", &self.name);
    }
}

runtime::model!(ResourceLocationDataContract);
