// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of several groups of operations.

use azure_core::time::OffsetDateTime;
use crate::runtime;

runtime::model! {
    /// Switch and keys of an access to the service, either direct management or the configuration repository.
    pub struct AccessInformationContract {
        /// True if the access is open.
        #[json("enabled")]
        pub enabled: Option<bool>,

        /// Identifier, as a path within the service.
        #[json("id")]
        pub id: Option<String>,

        /// First access key.
        ///
        /// Secret: not shown by `Debug`.
        #[json("primaryKey", secret)]
        pub primary_key: Option<String>,

        /// Second access key.
        ///
        /// Secret: not shown by `Debug`.
        #[json("secondaryKey", secret)]
        pub secondary_key: Option<String>,
    }
}

runtime::model! {
    /// Page of APIs.
    pub struct ApiCollection {
        /// Number of entries on all pages together.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Entries of the list, or those on this page.
        #[json("value")]
        pub value: Option<Vec<ApiContract>>,
    }
}

runtime::page!(ApiCollection { value : ApiContract });

runtime::model! {
    /// API of the service: address, backend, protocols and revision.
    pub struct ApiContract {
        /// Revision of the API; the first one is `1`.
        ///
        /// 1 to 100 characters.
        #[json("apiRevision")]
        pub api_revision: Option<String>,

        /// Kind of the entity.
        #[json("type")]
        pub api_type: Option<ApiType>,

        /// How the test console obtains access tokens for the API.
        #[json("authenticationSettings")]
        pub authentication_settings: Option<AuthenticationSettingsContract>,

        /// Text about the API for developers; may contain HTML.
        #[json("description")]
        pub description: Option<String>,

        /// Identifier, as a path within the service.
        #[json("id")]
        pub id: Option<String>,

        /// True if callers reach this revision when they name none.
        #[json("isCurrent")]
        pub is_current: Option<bool>,

        /// True if the gateway answers calls to this revision.
        #[json("isOnline")]
        pub is_online: Option<bool>,

        /// Display name of the API.
        ///
        /// 1 to 300 characters.
        #[json("name")]
        pub name: Option<String>,

        /// Path prefix of the API, appended to the gateway address; unique within the service.
        ///
        /// 0 to 400 characters.
        #[json("path")]
        pub path: Option<String>,

        /// Schemes under which the API can be called.
        #[json("protocols")]
        pub protocols: Option<Vec<Protocol>>,

        /// Address of the backend to which the gateway forwards calls.
        ///
        /// 1 to 2000 characters.
        #[json("serviceUrl")]
        pub service_url: Option<String>,

        /// Names under which callers send their subscription key.
        #[json("subscriptionKeyParameterNames")]
        pub subscription_key_parameter_names: Option<SubscriptionKeyParameterNamesContract>,
    }
}

runtime::text_enum! {
    /// Whether an API is called as plain HTTP or with SOAP.
    pub enum ApiType {
        /// `http`
        Http = "http",

        /// `soap`
        Soap = "soap",
    }
}

runtime::model! {
    /// How callers of an API obtain access tokens, as shown in the test console.
    pub struct AuthenticationSettingsContract {
        /// OAuth 2.0 server and scope.
        #[json("oAuth2")]
        pub oauth2: Option<Oauth2AuthenticationSettingsContract>,
    }
}

runtime::model! {
    /// Page of groups.
    pub struct GroupCollection {
        /// Number of entries on all pages together.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Entries of the list, or those on this page.
        #[json("value")]
        pub value: Option<Vec<GroupContract>>,
    }
}

runtime::page!(GroupCollection { value : GroupContract });

runtime::model! {
    /// Group of users.
    pub struct GroupContract {
        /// True for the groups that every service has: administrators, developers and guests.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("builtIn", read_only)]
        pub built_in: Option<bool>,

        /// Text about the group; may contain HTML.
        ///
        /// At most 1000 characters.
        #[json("description")]
        pub description: Option<String>,

        /// ID of the external group, for Microsoft Entra in the form `aad://contoso.onmicrosoft.com/groups/{object ID}`.
        #[json("externalId")]
        pub external_id: Option<String>,

        /// Identifier, as a path within the service.
        #[json("id")]
        pub id: Option<String>,

        /// Display name of the group.
        ///
        /// 1 to 300 characters.
        #[json("name")]
        pub name: Option<String>,

        /// Whether the group is built in, created here, or taken from an external directory.
        #[json("type")]
        pub type_prop: Option<GroupType>,
    }
}

runtime::text_enum! {
    /// Whether a group is built in, created here, or taken from an external directory.
    pub enum GroupType {
        /// `custom`
        Custom = "custom",

        /// `external`
        External = "external",

        /// `system`
        System = "system",
    }
}

runtime::model! {
    /// OAuth 2.0 server and scope with which an API can be called.
    pub struct Oauth2AuthenticationSettingsContract {
        /// OAuth 2.0 server to use, by its identifier.
        #[json("authorizationServerId")]
        pub authorization_server_id: Option<String>,

        /// Scope to request instead of the default one of the server.
        #[json("scope")]
        pub scope: Option<String>,
    }
}

runtime::model! {
    /// Policies of one scope.
    pub struct PolicyCollection {
        /// Number of entries on all pages together.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Entries of the list, or those on this page.
        #[json("value")]
        pub value: Option<Vec<PolicyContract>>,
    }
}

runtime::page!(PolicyCollection { value : PolicyContract });

runtime::model! {
    /// Policy document.
    pub struct PolicyContract {
        /// Identifier, as a path within the service.
        #[json("id")]
        pub id: Option<String>,

        /// Policy document in XML, escaped as needed in JSON.
        #[json("policyContent")]
        pub policy_content: Option<String>,
    }
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

runtime::text_enum! {
    /// Media types that a `PolicyContract` can have besides JSON.
    pub enum PolicyContractMediaType {
        /// `application/vnd.ms-azure-apim.policy.raw+xml`
        RawXml = "application/vnd.ms-azure-apim.policy.raw+xml",

        /// `application/vnd.ms-azure-apim.policy+xml`
        Xml = "application/vnd.ms-azure-apim.policy+xml",
    }
}

runtime::text_enum! {
    /// Level to which policies belong: the service, a product, an API or an operation.
    pub enum PolicyScopeContract {
        /// `All`
        All = "All",

        /// `Api`
        Api = "Api",

        /// `Operation`
        Operation = "Operation",

        /// `Product`
        Product = "Product",

        /// `Tenant`
        Tenant = "Tenant",
    }
}

runtime::model! {
    /// Page of products.
    pub struct ProductCollection {
        /// Number of entries on all pages together.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Entries of the list, or those on this page.
        #[json("value")]
        pub value: Option<Vec<ProductContract>>,
    }
}

runtime::page!(ProductCollection { value : ProductContract });

runtime::model! {
    /// Product: a set of APIs with common terms and limits.
    pub struct ProductContract {
        /// True if an administrator must approve each subscription; only for products that require one.
        #[json("approvalRequired")]
        pub approval_required: Option<bool>,

        /// Text about the product for developers; may contain HTML.
        ///
        /// 1 to 1000 characters.
        #[json("description")]
        pub description: Option<String>,

        /// Identifier, as a path within the service.
        #[json("id")]
        pub id: Option<String>,

        /// Display name of the product.
        ///
        /// 1 to 300 characters.
        #[json("name")]
        pub name: Option<String>,

        /// Whether developers can see the product; a new one is not published.
        #[json("state")]
        pub state: Option<ProductState>,

        /// True if callers need a subscription key; false makes the product open to everyone.
        #[json("subscriptionRequired")]
        pub subscription_required: Option<bool>,

        /// Number of subscriptions that one user can have at the same time; without it, any number.
        #[json("subscriptionsLimit")]
        pub subscriptions_limit: Option<i32>,

        /// Terms of use that developers accept when they subscribe.
        #[json("terms")]
        pub terms: Option<String>,
    }
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

runtime::text_enum! {
    /// Whether developers can see a product.
    pub enum ProductState {
        /// `notPublished`
        NotPublished = "notPublished",

        /// `published`
        Published = "published",
    }
}

runtime::text_enum! {
    /// Scheme under which an API can be called.
    pub enum Protocol {
        /// `http`
        Http = "http",

        /// `https`
        Https = "https",
    }
}

runtime::model! {
    /// Counter of a quota key in one period.
    pub struct QuotaCounterContract {
        /// Quota key that is counted.
        ///
        /// At least 1 character.
        #[json("counterKey")]
        pub counter_key: Option<String>,

        /// Time (UTC) when the period ends.
        #[json("periodEndTime")]
        pub period_end_time: Option<OffsetDateTime>,

        /// Key of the period.
        ///
        /// At least 1 character.
        #[json("periodKey")]
        pub period_key: Option<String>,

        /// Time (UTC) when the period begins.
        #[json("periodStartTime")]
        pub period_start_time: Option<OffsetDateTime>,

        /// Calls and traffic that were counted.
        #[json("Value")]
        pub value: Option<QuotaCounterValueContractProperties>,
    }
}

runtime::model! {
    /// Calls and traffic that a quota counter has reached.
    pub struct QuotaCounterValueContractProperties {
        /// Number of calls counted in the period.
        #[json("callsCount")]
        pub calls_count: Option<i32>,

        /// Traffic counted in the period, in kilobytes.
        #[json("kbTransferred")]
        pub kb_transferred: Option<f64>,
    }
}

runtime::model! {
    /// Page of subscriptions.
    pub struct SubscriptionCollection {
        /// Number of entries on all pages together.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Entries of the list, or those on this page.
        #[json("value")]
        pub value: Option<Vec<SubscriptionContract>>,
    }
}

runtime::page!(SubscriptionCollection { value : SubscriptionContract });

runtime::model! {
    /// Subscription of a user to a product.
    pub struct SubscriptionContract {
        /// Time (UTC) when the subscription was made.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("createdDate", read_only)]
        pub created_date: Option<OffsetDateTime>,

        /// Time (UTC) when the subscription was canceled or expired; a note only.
        #[json("endDate")]
        pub end_date: Option<OffsetDateTime>,

        /// Time (UTC) until which the subscription is meant to last; a note only, as nothing happens when it passes.
        #[json("expirationDate")]
        pub expiration_date: Option<OffsetDateTime>,

        /// Identifier, as a path within the service.
        #[json("id")]
        pub id: Option<String>,

        /// Display name of the subscription, if it has one.
        ///
        /// 0 to 100 characters.
        #[json("name")]
        pub name: Option<String>,

        /// Time (UTC) when the subscriber is to be told about the coming expiry.
        #[json("notificationDate")]
        pub notification_date: Option<OffsetDateTime>,

        /// First key that callers can send.
        ///
        /// Secret: not shown by `Debug`. 1 to 256 characters.
        #[json("primaryKey", secret)]
        pub primary_key: Option<String>,

        /// Product that is subscribed to, in the form `/products/{productId}`.
        #[json("productId")]
        pub product_id: Option<String>,

        /// Second key that callers can send.
        ///
        /// Secret: not shown by `Debug`. 1 to 256 characters.
        #[json("secondaryKey", secret)]
        pub secondary_key: Option<String>,

        /// Time (UTC) when the subscription was activated; a note only.
        #[json("startDate")]
        pub start_date: Option<OffsetDateTime>,

        /// Whether the subscription gives access, waits for approval or has ended.
        #[json("state")]
        pub state: Option<SubscriptionState>,

        /// Remark of an administrator on the state.
        #[json("stateComment")]
        pub state_comment: Option<String>,

        /// Owner of the subscription, in the form `/users/{uid}`.
        #[json("userId")]
        pub user_id: Option<String>,
    }
}

runtime::model! {
    /// Names under which callers of an API send their subscription key.
    pub struct SubscriptionKeyParameterNamesContract {
        /// Header for the key, in place of `Ocp-Apim-Subscription-Key`.
        #[json("header")]
        pub header: Option<String>,

        /// Query parameter for the key, in place of `subscription-key`.
        #[json("query")]
        pub query: Option<String>,
    }
}

runtime::text_enum! {
    /// Whether a subscription gives access, waits for approval or has ended.
    pub enum SubscriptionState {
        /// `active`
        Active = "active",

        /// `cancelled`
        Cancelled = "cancelled",

        /// `expired`
        Expired = "expired",

        /// `rejected`
        Rejected = "rejected",

        /// `submitted`
        Submitted = "submitted",

        /// `suspended`
        Suspended = "suspended",
    }
}

runtime::model! {
    /// Page of accounts.
    pub struct UserCollection {
        /// Number of entries on all pages together.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Entries of the list, or those on this page.
        #[json("value")]
        pub value: Option<Vec<UserContract>>,
    }
}

runtime::page!(UserCollection { value : UserContract });

runtime::model! {
    /// Account of a developer or administrator.
    pub struct UserContract {
        /// E-mail address of the user, unique within the service.
        #[json("email")]
        pub email: Option<String>,

        /// Given name of the user.
        #[json("firstName")]
        pub first_name: Option<String>,

        /// Groups that the user belongs to.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("groups", read_only)]
        pub groups: Option<Vec<GroupContract>>,

        /// Identifier, as a path within the service.
        #[json("id")]
        pub id: Option<String>,

        /// Accounts at identity providers that are linked with the user.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("identities", read_only)]
        pub identities: Option<Vec<UserIdentityContract>>,

        /// Family name of the user.
        #[json("lastName")]
        pub last_name: Option<String>,

        /// Remark that administrators have made about the user.
        #[json("note")]
        pub note: Option<String>,

        /// Time (UTC) when the account was created.
        #[json("registrationDate")]
        pub registration_date: Option<OffsetDateTime>,

        /// Whether the user can sign in and call APIs.
        ///
        /// The service's default is `active`.
        #[json("state")]
        pub state: Option<UserState>,
    }
}

runtime::model! {
    /// Account of a user at an identity provider.
    pub struct UserIdentityContract {
        /// ID of the user at the provider.
        #[json("id")]
        pub id: Option<String>,

        /// Identity provider, such as `Microsoft` or `Basic` for a password of the service itself.
        #[json("provider")]
        pub provider: Option<String>,
    }
}

runtime::text_enum! {
    /// Whether a user can sign in and call APIs.
    pub enum UserState {
        /// `active`
        Active = "active",

        /// `blocked`
        Blocked = "blocked",
    }
}
