// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the portal config operations.

use crate::runtime;

runtime::model! {
    /// Page of developer portal configurations.
    pub struct PortalConfigCollection {
        /// Address of the next page; absent on the last one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nextLink", read_only)]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<PortalConfigContract>>,
    }
}

runtime::model! {
    /// Configuration of the developer portal.
    pub struct PortalConfigContract {
        /// Full Azure resource ID, as used in roles, locks and links.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Name, unique within its parent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<PortalConfigProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Websites that may call the developer portal from a browser.
    pub struct PortalConfigCorsProperties {
        /// Origins of the websites.
        #[json("allowedOrigins")]
        pub allowed_origins: Option<Vec<String>>,
    }
}

runtime::model! {
    /// Content security policy of the developer portal.
    pub struct PortalConfigCspProperties {
        /// Sources from which pages may load content, such as `*.contoso.com`.
        #[json("allowedSources")]
        pub allowed_sources: Option<Vec<String>>,

        /// Whether browsers enforce the policy, only report, or get none.
        ///
        /// The service's default is `disabled`.
        #[json("mode")]
        pub mode: Option<PortalSettingsCspMode>,

        /// Addresses to which browsers report violations.
        #[json("reportUri")]
        pub report_uri: Option<Vec<String>>,
    }
}

runtime::model! {
    /// Delegation of portal tasks to a website of your own.
    pub struct PortalConfigDelegationProperties {
        /// True if your own website handles sign-up and sign-in.
        ///
        /// The service's default is `false`.
        #[json("delegateRegistration")]
        pub delegate_registration: Option<bool>,

        /// True if your own website handles subscribing to products.
        ///
        /// The service's default is `false`.
        #[json("delegateSubscription")]
        pub delegate_subscription: Option<bool>,

        /// Address of your own website.
        #[json("delegationUrl")]
        pub delegation_url: Option<String>,

        /// Key with which your own website checks that requests come from the portal.
        ///
        /// Secret: not shown by `Debug`.
        #[json("validationKey", secret)]
        pub validation_key: Option<String>,
    }
}

runtime::model! {
    /// Sign-in, sign-up, delegation and browser security of the developer portal.
    pub struct PortalConfigProperties {
        /// Websites that may call the portal from a browser.
        #[json("cors")]
        pub cors: Option<PortalConfigCorsProperties>,

        /// Content security policy of the portal.
        #[json("csp")]
        pub csp: Option<PortalConfigCspProperties>,

        /// Delegation to a website of your own.
        #[json("delegation")]
        pub delegation: Option<PortalConfigDelegationProperties>,

        /// True if users can sign in with name and password.
        ///
        /// The service's default is `true`.
        #[json("enableBasicAuth")]
        pub enable_basic_auth: Option<bool>,

        /// Whether visitors must sign in.
        #[json("signin")]
        pub signin: Option<PortalConfigPropertiesSignin>,

        /// Settings for signing up.
        #[json("signup")]
        pub signup: Option<PortalConfigPropertiesSignup>,
    }
}

runtime::model! {
    /// Whether the developer portal demands that visitors sign in.
    pub struct PortalConfigPropertiesSignin {
        /// True sends visitors who have not signed in to the sign-in page.
        ///
        /// The service's default is `false`.
        #[json("require")]
        pub require: Option<bool>,
    }
}

runtime::model! {
    /// Sign-up to the developer portal.
    pub struct PortalConfigPropertiesSignup {
        /// Terms of use shown at sign-up.
        #[json("termsOfService")]
        pub terms_of_service: Option<PortalConfigTermsOfServiceProperties>,
    }
}

runtime::model! {
    /// Terms of use in a portal configuration.
    pub struct PortalConfigTermsOfServiceProperties {
        /// True if users must agree to the terms before they sign up.
        ///
        /// The service's default is `false`.
        #[json("requireConsent")]
        pub require_consent: Option<bool>,

        /// Text of the terms.
        #[json("text")]
        pub text: Option<String>,
    }
}

runtime::text_enum! {
    /// How browsers treat the content security policy.
    pub enum PortalSettingsCspMode {
        /// `disabled`
        ///
        /// None is sent.
        Disabled = "disabled",

        /// `enabled`
        ///
        /// They enforce it.
        Enabled = "enabled",

        /// `reportOnly`
        ///
        /// They only report violations.
        ReportOnly = "reportOnly",
    }
}
