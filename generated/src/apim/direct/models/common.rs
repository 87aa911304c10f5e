// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of several groups of operations.

use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};

/// Switch and keys of an access to the service, either direct management or the configuration repository.
#[derive(Clone, Default)]
pub struct AccessInformationContract {
    /// True if the access is open.
    pub enabled: Option<bool>,

    /// Identifier, as a path within the service.
    pub id: Option<String>,

    /// First access key.
    ///
    /// Secret: not shown by `Debug`.
    pub primary_key: Option<String>,

    /// Second access key.
    ///
    /// Secret: not shown by `Debug`.
    pub secondary_key: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AccessInformationContract {
    const NAME: &'static str = "AccessInformationContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            enabled: members.take("enabled")?,
            id: members.take("id")?,
            primary_key: members.take("primaryKey")?,
            secondary_key: members.take("secondaryKey")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("enabled", &self.enabled);
        writer.put("id", &self.id);
        writer.secret().put("primaryKey", &self.primary_key);
        writer.secret().put("secondaryKey", &self.secondary_key);
    }
}

runtime::model!(AccessInformationContract);

/// Page of APIs.
#[derive(Clone, Default)]
pub struct ApiCollection {
    /// Number of entries on all pages together.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Entries of the list, or those on this page.
    pub value: Option<Vec<ApiContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiCollection {
    const NAME: &'static str = "ApiCollection";

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

runtime::model!(ApiCollection);

runtime::page!(ApiCollection { value : ApiContract });

/// API of the service: address, backend, protocols and revision.
#[derive(Clone, Default)]
pub struct ApiContract {
    /// Revision of the API; the first one is `1`.
    ///
    /// 1 to 100 characters.
    pub api_revision: Option<String>,

    /// Kind of the entity.
    pub api_type: Option<ApiType>,

    /// How the test console obtains access tokens for the API.
    pub authentication_settings: Option<AuthenticationSettingsContract>,

    /// Text about the API for developers; may contain HTML.
    pub description: Option<String>,

    /// Identifier, as a path within the service.
    pub id: Option<String>,

    /// True if callers reach this revision when they name none.
    pub is_current: Option<bool>,

    /// True if the gateway answers calls to this revision.
    pub is_online: Option<bool>,

    /// Display name of the API.
    ///
    /// 1 to 300 characters.
    pub name: Option<String>,

    /// Path prefix of the API, appended to the gateway address; unique within the service.
    ///
    /// 0 to 400 characters.
    pub path: Option<String>,

    /// Schemes under which the API can be called.
    pub protocols: Option<Vec<Protocol>>,

    /// Address of the backend to which the gateway forwards calls.
    ///
    /// 1 to 2000 characters.
    pub service_url: Option<String>,

    /// Names under which callers send their subscription key.
    pub subscription_key_parameter_names: Option<SubscriptionKeyParameterNamesContract>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiContract {
    const NAME: &'static str = "ApiContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            api_revision: members.take("apiRevision")?,
            api_type: members.take("type")?,
            authentication_settings: members.take("authenticationSettings")?,
            description: members.take("description")?,
            id: members.take("id")?,
            is_current: members.take("isCurrent")?,
            is_online: members.take("isOnline")?,
            name: members.take("name")?,
            path: members.take("path")?,
            protocols: members.take("protocols")?,
            service_url: members.take("serviceUrl")?,
            subscription_key_parameter_names: members
                .take("subscriptionKeyParameterNames")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("apiRevision", &self.api_revision);
        writer.put("type", &self.api_type);
        writer.put("authenticationSettings", &self.authentication_settings);
        writer.put("description", &self.description);
        writer.put("id", &self.id);
        writer.put("isCurrent", &self.is_current);
        writer.put("isOnline", &self.is_online);
        writer.put("name", &self.name);
        writer.put("path", &self.path);
        writer.put("protocols", &self.protocols);
        writer.put("serviceUrl", &self.service_url);
        writer
            .put(
                "subscriptionKeyParameterNames",
                &self.subscription_key_parameter_names,
            );
    }
}

runtime::model!(ApiContract);

/// Whether an API is called as plain HTTP or with SOAP.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ApiType {
    /// `http`
    Http,

    /// `soap`
    Soap,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ApiType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("http", Self::Http),
        ("soap", Self::Soap),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(ApiType);

/// How callers of an API obtain access tokens, as shown in the test console.
#[derive(Clone, Default)]
pub struct AuthenticationSettingsContract {
    /// OAuth 2.0 server and scope.
    pub oauth2: Option<Oauth2AuthenticationSettingsContract>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AuthenticationSettingsContract {
    const NAME: &'static str = "AuthenticationSettingsContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            oauth2: members.take("oAuth2")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("oAuth2", &self.oauth2);
    }
}

runtime::model!(AuthenticationSettingsContract);

/// Page of groups.
#[derive(Clone, Default)]
pub struct GroupCollection {
    /// Number of entries on all pages together.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Entries of the list, or those on this page.
    pub value: Option<Vec<GroupContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GroupCollection {
    const NAME: &'static str = "GroupCollection";

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

runtime::model!(GroupCollection);

runtime::page!(GroupCollection { value : GroupContract });

/// Group of users.
#[derive(Clone, Default)]
pub struct GroupContract {
    /// True for the groups that every service has: administrators, developers and guests.
    ///
    /// Read-only: set by the service, left out of requests.
    pub built_in: Option<bool>,

    /// Text about the group; may contain HTML.
    ///
    /// At most 1000 characters.
    pub description: Option<String>,

    /// ID of the external group, for Microsoft Entra in the form `aad://contoso.onmicrosoft.com/groups/{object ID}`.
    pub external_id: Option<String>,

    /// Identifier, as a path within the service.
    pub id: Option<String>,

    /// Display name of the group.
    ///
    /// 1 to 300 characters.
    pub name: Option<String>,

    /// Whether the group is built in, created here, or taken from an external directory.
    pub type_prop: Option<GroupType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GroupContract {
    const NAME: &'static str = "GroupContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            built_in: members.take("builtIn")?,
            description: members.take("description")?,
            external_id: members.take("externalId")?,
            id: members.take("id")?,
            name: members.take("name")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("builtIn", &self.built_in);
        writer.put("description", &self.description);
        writer.put("externalId", &self.external_id);
        writer.put("id", &self.id);
        writer.put("name", &self.name);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(GroupContract);

/// Whether a group is built in, created here, or taken from an external directory.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum GroupType {
    /// `custom`
    Custom,

    /// `external`
    External,

    /// `system`
    System,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for GroupType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("custom", Self::Custom),
        ("external", Self::External),
        ("system", Self::System),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(GroupType);

/// OAuth 2.0 server and scope with which an API can be called.
#[derive(Clone, Default)]
pub struct Oauth2AuthenticationSettingsContract {
    /// OAuth 2.0 server to use, by its identifier.
    pub authorization_server_id: Option<String>,

    /// Scope to request instead of the default one of the server.
    pub scope: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for Oauth2AuthenticationSettingsContract {
    const NAME: &'static str = "Oauth2AuthenticationSettingsContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            authorization_server_id: members.take("authorizationServerId")?,
            scope: members.take("scope")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("authorizationServerId", &self.authorization_server_id);
        writer.put("scope", &self.scope);
    }
}

runtime::model!(Oauth2AuthenticationSettingsContract);

/// Policies of one scope.
#[derive(Clone, Default)]
pub struct PolicyCollection {
    /// Number of entries on all pages together.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Entries of the list, or those on this page.
    pub value: Option<Vec<PolicyContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PolicyCollection {
    const NAME: &'static str = "PolicyCollection";

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

runtime::model!(PolicyCollection);

runtime::page!(PolicyCollection { value : PolicyContract });

/// Policy document.
#[derive(Clone, Default)]
pub struct PolicyContract {
    /// Identifier, as a path within the service.
    pub id: Option<String>,

    /// Policy document in XML, escaped as needed in JSON.
    pub policy_content: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl PolicyContract {
    /// Creates a value with the members that the service requires.
    pub fn new(policy_content: impl Into<String>) -> Self {
        Self {
            policy_content: Some(policy_content.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for PolicyContract {
    const NAME: &'static str = "PolicyContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            policy_content: members.take("policyContent")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("id", &self.id);
        writer.put("policyContent", &self.policy_content);
    }
}

runtime::model!(PolicyContract);

/// Media types that a `PolicyContract` can have besides JSON.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PolicyContractMediaType {
    /// `application/vnd.ms-azure-apim.policy.raw+xml`
    RawXml,

    /// `application/vnd.ms-azure-apim.policy+xml`
    Xml,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for PolicyContractMediaType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("application/vnd.ms-azure-apim.policy.raw+xml", Self::RawXml),
        ("application/vnd.ms-azure-apim.policy+xml", Self::Xml),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(PolicyContractMediaType);

/// Level to which policies belong: the service, a product, an API or an operation.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PolicyScopeContract {
    /// `All`
    All,

    /// `Api`
    Api,

    /// `Operation`
    Operation,

    /// `Product`
    Product,

    /// `Tenant`
    Tenant,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for PolicyScopeContract {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("All", Self::All),
        ("Api", Self::Api),
        ("Operation", Self::Operation),
        ("Product", Self::Product),
        ("Tenant", Self::Tenant),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(PolicyScopeContract);

/// Page of products.
#[derive(Clone, Default)]
pub struct ProductCollection {
    /// Number of entries on all pages together.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Entries of the list, or those on this page.
    pub value: Option<Vec<ProductContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ProductCollection {
    const NAME: &'static str = "ProductCollection";

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

runtime::model!(ProductCollection);

runtime::page!(ProductCollection { value : ProductContract });

/// Product: a set of APIs with common terms and limits.
#[derive(Clone, Default)]
pub struct ProductContract {
    /// True if an administrator must approve each subscription; only for products that require one.
    pub approval_required: Option<bool>,

    /// Text about the product for developers; may contain HTML.
    ///
    /// 1 to 1000 characters.
    pub description: Option<String>,

    /// Identifier, as a path within the service.
    pub id: Option<String>,

    /// Display name of the product.
    ///
    /// 1 to 300 characters.
    pub name: Option<String>,

    /// Whether developers can see the product; a new one is not published.
    pub state: Option<ProductState>,

    /// True if callers need a subscription key; false makes the product open to everyone.
    pub subscription_required: Option<bool>,

    /// Number of subscriptions that one user can have at the same time; without it, any number.
    pub subscriptions_limit: Option<i32>,

    /// Terms of use that developers accept when they subscribe.
    pub terms: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ProductContract {
    /// Creates a value with the members that the service requires.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for ProductContract {
    const NAME: &'static str = "ProductContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            approval_required: members.take("approvalRequired")?,
            description: members.take("description")?,
            id: members.take("id")?,
            name: members.take("name")?,
            state: members.take("state")?,
            subscription_required: members.take("subscriptionRequired")?,
            subscriptions_limit: members.take("subscriptionsLimit")?,
            terms: members.take("terms")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("approvalRequired", &self.approval_required);
        writer.put("description", &self.description);
        writer.put("id", &self.id);
        writer.put("name", &self.name);
        writer.put("state", &self.state);
        writer.put("subscriptionRequired", &self.subscription_required);
        writer.put("subscriptionsLimit", &self.subscriptions_limit);
        writer.put("terms", &self.terms);
    }
}

runtime::model!(ProductContract);

/// Whether developers can see a product.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ProductState {
    /// `notPublished`
    NotPublished,

    /// `published`
    Published,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ProductState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("notPublished", Self::NotPublished),
        ("published", Self::Published),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(ProductState);

/// Scheme under which an API can be called.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Protocol {
    /// `http`
    Http,

    /// `https`
    Https,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for Protocol {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("http", Self::Http),
        ("https", Self::Https),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(Protocol);

/// Counter of a quota key in one period.
#[derive(Clone, Default)]
pub struct QuotaCounterContract {
    /// Quota key that is counted.
    ///
    /// At least 1 character.
    pub counter_key: Option<String>,

    /// Time (UTC) when the period ends.
    pub period_end_time: Option<OffsetDateTime>,

    /// Key of the period.
    ///
    /// At least 1 character.
    pub period_key: Option<String>,

    /// Time (UTC) when the period begins.
    pub period_start_time: Option<OffsetDateTime>,

    /// Calls and traffic that were counted.
    pub value: Option<QuotaCounterValueContractProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for QuotaCounterContract {
    const NAME: &'static str = "QuotaCounterContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            counter_key: members.take("counterKey")?,
            period_end_time: members.take("periodEndTime")?,
            period_key: members.take("periodKey")?,
            period_start_time: members.take("periodStartTime")?,
            value: members.take("Value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("counterKey", &self.counter_key);
        writer.put("periodEndTime", &self.period_end_time);
        writer.put("periodKey", &self.period_key);
        writer.put("periodStartTime", &self.period_start_time);
        writer.put("Value", &self.value);
    }
}

runtime::model!(QuotaCounterContract);

/// Calls and traffic that a quota counter has reached.
#[derive(Clone, Default)]
pub struct QuotaCounterValueContractProperties {
    /// Number of calls counted in the period.
    pub calls_count: Option<i32>,

    /// Traffic counted in the period, in kilobytes.
    pub kb_transferred: Option<f64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for QuotaCounterValueContractProperties {
    const NAME: &'static str = "QuotaCounterValueContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            calls_count: members.take("callsCount")?,
            kb_transferred: members.take("kbTransferred")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("callsCount", &self.calls_count);
        writer.put("kbTransferred", &self.kb_transferred);
    }
}

runtime::model!(QuotaCounterValueContractProperties);

/// Page of subscriptions.
#[derive(Clone, Default)]
pub struct SubscriptionCollection {
    /// Number of entries on all pages together.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Entries of the list, or those on this page.
    pub value: Option<Vec<SubscriptionContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SubscriptionCollection {
    const NAME: &'static str = "SubscriptionCollection";

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

runtime::model!(SubscriptionCollection);

runtime::page!(SubscriptionCollection { value : SubscriptionContract });

/// Subscription of a user to a product.
#[derive(Clone, Default)]
pub struct SubscriptionContract {
    /// Time (UTC) when the subscription was made.
    ///
    /// Read-only: set by the service, left out of requests.
    pub created_date: Option<OffsetDateTime>,

    /// Time (UTC) when the subscription was canceled or expired; a note only.
    pub end_date: Option<OffsetDateTime>,

    /// Time (UTC) until which the subscription is meant to last; a note only, as nothing happens when it passes.
    pub expiration_date: Option<OffsetDateTime>,

    /// Identifier, as a path within the service.
    pub id: Option<String>,

    /// Display name of the subscription, if it has one.
    ///
    /// 0 to 100 characters.
    pub name: Option<String>,

    /// Time (UTC) when the subscriber is to be told about the coming expiry.
    pub notification_date: Option<OffsetDateTime>,

    /// First key that callers can send.
    ///
    /// Secret: not shown by `Debug`. 1 to 256 characters.
    pub primary_key: Option<String>,

    /// Product that is subscribed to, in the form `/products/{productId}`.
    pub product_id: Option<String>,

    /// Second key that callers can send.
    ///
    /// Secret: not shown by `Debug`. 1 to 256 characters.
    pub secondary_key: Option<String>,

    /// Time (UTC) when the subscription was activated; a note only.
    pub start_date: Option<OffsetDateTime>,

    /// Whether the subscription gives access, waits for approval or has ended.
    pub state: Option<SubscriptionState>,

    /// Remark of an administrator on the state.
    pub state_comment: Option<String>,

    /// Owner of the subscription, in the form `/users/{uid}`.
    pub user_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SubscriptionContract {
    const NAME: &'static str = "SubscriptionContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            created_date: members.take("createdDate")?,
            end_date: members.take("endDate")?,
            expiration_date: members.take("expirationDate")?,
            id: members.take("id")?,
            name: members.take("name")?,
            notification_date: members.take("notificationDate")?,
            primary_key: members.take("primaryKey")?,
            product_id: members.take("productId")?,
            secondary_key: members.take("secondaryKey")?,
            start_date: members.take("startDate")?,
            state: members.take("state")?,
            state_comment: members.take("stateComment")?,
            user_id: members.take("userId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("createdDate", &self.created_date);
        writer.put("endDate", &self.end_date);
        writer.put("expirationDate", &self.expiration_date);
        writer.put("id", &self.id);
        writer.put("name", &self.name);
        writer.put("notificationDate", &self.notification_date);
        writer.secret().put("primaryKey", &self.primary_key);
        writer.put("productId", &self.product_id);
        writer.secret().put("secondaryKey", &self.secondary_key);
        writer.put("startDate", &self.start_date);
        writer.put("state", &self.state);
        writer.put("stateComment", &self.state_comment);
        writer.put("userId", &self.user_id);
    }
}

runtime::model!(SubscriptionContract);

/// Names under which callers of an API send their subscription key.
#[derive(Clone, Default)]
pub struct SubscriptionKeyParameterNamesContract {
    /// Header for the key, in place of `Ocp-Apim-Subscription-Key`.
    pub header: Option<String>,

    /// Query parameter for the key, in place of `subscription-key`.
    pub query: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SubscriptionKeyParameterNamesContract {
    const NAME: &'static str = "SubscriptionKeyParameterNamesContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            header: members.take("header")?,
            query: members.take("query")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("header", &self.header);
        writer.put("query", &self.query);
    }
}

runtime::model!(SubscriptionKeyParameterNamesContract);

/// Whether a subscription gives access, waits for approval or has ended.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SubscriptionState {
    /// `active`
    Active,

    /// `cancelled`
    Cancelled,

    /// `expired`
    Expired,

    /// `rejected`
    Rejected,

    /// `submitted`
    Submitted,

    /// `suspended`
    Suspended,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for SubscriptionState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("active", Self::Active),
        ("cancelled", Self::Cancelled),
        ("expired", Self::Expired),
        ("rejected", Self::Rejected),
        ("submitted", Self::Submitted),
        ("suspended", Self::Suspended),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(SubscriptionState);

/// Page of accounts.
#[derive(Clone, Default)]
pub struct UserCollection {
    /// Number of entries on all pages together.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Entries of the list, or those on this page.
    pub value: Option<Vec<UserContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for UserCollection {
    const NAME: &'static str = "UserCollection";

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

runtime::model!(UserCollection);

runtime::page!(UserCollection { value : UserContract });

/// Account of a developer or administrator.
#[derive(Clone, Default)]
pub struct UserContract {
    /// E-mail address of the user, unique within the service.
    pub email: Option<String>,

    /// Given name of the user.
    pub first_name: Option<String>,

    /// Groups that the user belongs to.
    ///
    /// Read-only: set by the service, left out of requests.
    pub groups: Option<Vec<GroupContract>>,

    /// Identifier, as a path within the service.
    pub id: Option<String>,

    /// Accounts at identity providers that are linked with the user.
    ///
    /// Read-only: set by the service, left out of requests.
    pub identities: Option<Vec<UserIdentityContract>>,

    /// Family name of the user.
    pub last_name: Option<String>,

    /// Remark that administrators have made about the user.
    pub note: Option<String>,

    /// Time (UTC) when the account was created.
    pub registration_date: Option<OffsetDateTime>,

    /// Whether the user can sign in and call APIs.
    ///
    /// The service's default is `active`.
    pub state: Option<UserState>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for UserContract {
    const NAME: &'static str = "UserContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            email: members.take("email")?,
            first_name: members.take("firstName")?,
            groups: members.take("groups")?,
            id: members.take("id")?,
            identities: members.take("identities")?,
            last_name: members.take("lastName")?,
            note: members.take("note")?,
            registration_date: members.take("registrationDate")?,
            state: members.take("state")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("email", &self.email);
        writer.put("firstName", &self.first_name);
        writer.read_only().put("groups", &self.groups);
        writer.put("id", &self.id);
        writer.read_only().put("identities", &self.identities);
        writer.put("lastName", &self.last_name);
        writer.put("note", &self.note);
        writer.put("registrationDate", &self.registration_date);
        writer.put("state", &self.state);
    }
}

runtime::model!(UserContract);

/// Account of a user at an identity provider.
#[derive(Clone, Default)]
pub struct UserIdentityContract {
    /// ID of the user at the provider.
    pub id: Option<String>,

    /// Identity provider, such as `Microsoft` or `Basic` for a password of the service itself.
    pub provider: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for UserIdentityContract {
    const NAME: &'static str = "UserIdentityContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            provider: members.take("provider")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("id", &self.id);
        writer.put("provider", &self.provider);
    }
}

runtime::model!(UserIdentityContract);

/// Whether a user can sign in and call APIs.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum UserState {
    /// `active`
    Active,

    /// `blocked`
    Blocked,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for UserState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("active", Self::Active),
        ("blocked", Self::Blocked),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(UserState);
