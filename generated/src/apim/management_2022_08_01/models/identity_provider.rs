// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the identity provider operations.

use crate::runtime;

runtime::model! {
    /// Identity provider of the developer portal.
    pub struct IdentityProviderContract {
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
        pub properties: Option<IdentityProviderContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Kind, client and tenants of an identity provider.
    pub struct IdentityProviderContractProperties {
        /// Microsoft Entra tenants whose users can sign in.
        ///
        /// At most 32 items.
        #[json("allowedTenants")]
        pub allowed_tenants: Option<Vec<String>>,

        /// Host of the OpenID Connect endpoint, for Microsoft Entra ID and B2C.
        #[json("authority")]
        pub authority: Option<String>,

        /// Application ID that is registered with the provider.
        ///
        /// At least 1 character.
        #[json("clientId")]
        pub client_id: Option<String>,

        /// Library with which the developer portal signs users in: `MSAL-2`, or the older ADAL.
        ///
        /// 0 to 16 characters.
        #[json("clientLibrary")]
        pub client_library: Option<String>,

        /// Secret of the client; never returned by reads.
        ///
        /// Secret: not shown by `Debug`. At least 1 character.
        #[json("clientSecret", secret)]
        pub client_secret: Option<String>,

        /// Azure AD B2C policy for resetting passwords.
        ///
        /// At least 1 character.
        #[json("passwordResetPolicyName")]
        pub password_reset_policy_name: Option<String>,

        /// Azure AD B2C policy for editing profiles.
        ///
        /// At least 1 character.
        #[json("profileEditingPolicyName")]
        pub profile_editing_policy_name: Option<String>,

        /// Azure AD B2C policy for signing in.
        ///
        /// At least 1 character.
        #[json("signinPolicyName")]
        pub signin_policy_name: Option<String>,

        /// Tenant in which users sign in instead of the common one; Microsoft Entra ID and B2C only.
        #[json("signinTenant")]
        pub signin_tenant: Option<String>,

        /// Azure AD B2C policy for signing up.
        ///
        /// At least 1 character.
        #[json("signupPolicyName")]
        pub signup_policy_name: Option<String>,

        /// Kind of identity provider.
        #[json("type")]
        pub type_prop: Option<IdentityProviderType>,
    }
}

runtime::model! {
    /// Definition of an identity provider.
    pub struct IdentityProviderCreateContract {
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
        pub properties: Option<IdentityProviderCreateContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Kind, client and tenants of a new identity provider.
    pub struct IdentityProviderCreateContractProperties {
        /// Microsoft Entra tenants whose users can sign in.
        ///
        /// At most 32 items.
        #[json("allowedTenants")]
        pub allowed_tenants: Option<Vec<String>>,

        /// Host of the OpenID Connect endpoint, for Microsoft Entra ID and B2C.
        #[json("authority")]
        pub authority: Option<String>,

        /// Application ID that is registered with the provider.
        ///
        /// At least 1 character.
        #[json("clientId")]
        pub client_id: Option<String>,

        /// Library with which the developer portal signs users in: `MSAL-2`, or the older ADAL.
        ///
        /// 0 to 16 characters.
        #[json("clientLibrary")]
        pub client_library: Option<String>,

        /// Secret of the client; never returned by reads.
        ///
        /// Secret: not shown by `Debug`. At least 1 character.
        #[json("clientSecret", secret)]
        pub client_secret: Option<String>,

        /// Azure AD B2C policy for resetting passwords.
        ///
        /// At least 1 character.
        #[json("passwordResetPolicyName")]
        pub password_reset_policy_name: Option<String>,

        /// Azure AD B2C policy for editing profiles.
        ///
        /// At least 1 character.
        #[json("profileEditingPolicyName")]
        pub profile_editing_policy_name: Option<String>,

        /// Azure AD B2C policy for signing in.
        ///
        /// At least 1 character.
        #[json("signinPolicyName")]
        pub signin_policy_name: Option<String>,

        /// Tenant in which users sign in instead of the common one; Microsoft Entra ID and B2C only.
        #[json("signinTenant")]
        pub signin_tenant: Option<String>,

        /// Azure AD B2C policy for signing up.
        ///
        /// At least 1 character.
        #[json("signupPolicyName")]
        pub signup_policy_name: Option<String>,

        /// Kind of identity provider.
        #[json("type")]
        pub type_prop: Option<IdentityProviderType>,
    }
}

impl IdentityProviderCreateContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(client_id: impl Into<String>, client_secret: impl Into<String>) -> Self {
        Self {
            client_id: Some(client_id.into()),
            client_secret: Some(client_secret.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Page of identity providers.
    pub struct IdentityProviderList {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<IdentityProviderContract>>,
    }
}

runtime::page!(IdentityProviderList { value : IdentityProviderContract });

runtime::text_enum! {
    /// Kind of identity provider.
    pub enum IdentityProviderType {
        /// `aad`
        ///
        /// Microsoft Entra ID.
        Aad = "aad",

        /// `aadB2C`
        ///
        /// Azure Active Directory B2C.
        AadB2c = "aadB2C",

        /// `facebook`
        Facebook = "facebook",

        /// `google`
        Google = "google",

        /// `microsoft`
        ///
        /// Microsoft accounts.
        Microsoft = "microsoft",

        /// `twitter`
        Twitter = "twitter",
    }
}

runtime::model! {
    /// Change to an identity provider.
    pub struct IdentityProviderUpdateParameters {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<IdentityProviderUpdateProperties>,
    }
}

runtime::model! {
    /// Fields of an identity provider that are to change.
    pub struct IdentityProviderUpdateProperties {
        /// Microsoft Entra tenants whose users can sign in.
        ///
        /// At most 32 items.
        #[json("allowedTenants")]
        pub allowed_tenants: Option<Vec<String>>,

        /// Host of the OpenID Connect endpoint, for Microsoft Entra ID and B2C.
        #[json("authority")]
        pub authority: Option<String>,

        /// Application ID that is registered with the provider.
        ///
        /// At least 1 character.
        #[json("clientId")]
        pub client_id: Option<String>,

        /// Library with which the developer portal signs users in: `MSAL-2`, or the older ADAL.
        ///
        /// 0 to 16 characters.
        #[json("clientLibrary")]
        pub client_library: Option<String>,

        /// Secret of the client; never returned by reads.
        ///
        /// Secret: not shown by `Debug`. At least 1 character.
        #[json("clientSecret", secret)]
        pub client_secret: Option<String>,

        /// Azure AD B2C policy for resetting passwords.
        ///
        /// At least 1 character.
        #[json("passwordResetPolicyName")]
        pub password_reset_policy_name: Option<String>,

        /// Azure AD B2C policy for editing profiles.
        ///
        /// At least 1 character.
        #[json("profileEditingPolicyName")]
        pub profile_editing_policy_name: Option<String>,

        /// Azure AD B2C policy for signing in.
        ///
        /// At least 1 character.
        #[json("signinPolicyName")]
        pub signin_policy_name: Option<String>,

        /// Tenant in which users sign in instead of the common one; Microsoft Entra ID and B2C only.
        #[json("signinTenant")]
        pub signin_tenant: Option<String>,

        /// Azure AD B2C policy for signing up.
        ///
        /// At least 1 character.
        #[json("signupPolicyName")]
        pub signup_policy_name: Option<String>,

        /// Kind of identity provider.
        #[json("type")]
        pub type_prop: Option<IdentityProviderType>,
    }
}
