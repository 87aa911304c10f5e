// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the identity provider operations.

use crate::runtime;

runtime::model! {
    /// Sign-in method of the developer portal.
    pub struct IdentityProviderContract {
        /// Microsoft Entra tenants whose users can sign in.
        ///
        /// At most 32 items.
        #[json("allowedTenants")]
        pub allowed_tenants: Option<Vec<String>>,

        /// ID under which the portal is registered as an application with the provider.
        ///
        /// At least 1 character.
        #[json("clientId")]
        pub client_id: Option<String>,

        /// Secret of the application that is registered with the provider.
        ///
        /// Secret: not shown by `Debug`. At least 1 character.
        #[json("clientSecret", secret)]
        pub client_secret: Option<String>,

        /// Identifier, as a path within the service.
        #[json("id")]
        pub id: Option<String>,

        /// Azure AD B2C policy for resetting the password.
        ///
        /// At least 1 character.
        #[json("passwordResetPolicyName")]
        pub password_reset_policy_name: Option<String>,

        /// Azure AD B2C policy for editing the profile.
        ///
        /// At least 1 character.
        #[json("profileEditingPolicyName")]
        pub profile_editing_policy_name: Option<String>,

        /// Azure AD B2C policy for signing in.
        ///
        /// At least 1 character.
        #[json("signinPolicyName")]
        pub signin_policy_name: Option<String>,

        /// Azure AD B2C policy for signing up.
        ///
        /// At least 1 character.
        #[json("signupPolicyName")]
        pub signup_policy_name: Option<String>,

        /// Provider that the sign-in method uses.
        #[json("type")]
        pub type_prop: Option<IdentityProviderType>,
    }
}

impl IdentityProviderContract {
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
    /// Sign-in methods of the developer portal.
    pub struct IdentityProviderList {
        /// Number of entries on all pages together.
        #[json("count")]
        pub count: Option<i64>,

        /// Entries of the list, or those on this page.
        #[json("value")]
        pub value: Option<Vec<IdentityProviderContract>>,
    }
}

runtime::page!(IdentityProviderList { value : IdentityProviderContract });

runtime::text_enum! {
    /// Provider of a sign-in method: a social network, Microsoft Entra ID or Azure AD B2C.
    pub enum IdentityProviderType {
        /// `aad`
        Aad = "aad",

        /// `aadB2C`
        AadB2c = "aadB2C",

        /// `facebook`
        Facebook = "facebook",

        /// `google`
        Google = "google",

        /// `microsoft`
        Microsoft = "microsoft",

        /// `twitter`
        Twitter = "twitter",
    }
}

runtime::model! {
    /// Settings of a sign-in method that are to change.
    pub struct IdentityProviderUpdateParameters {
        /// Microsoft Entra tenants whose users can sign in.
        ///
        /// At most 32 items.
        #[json("allowedTenants")]
        pub allowed_tenants: Option<Vec<String>>,

        /// ID under which the portal is registered as an application with the provider.
        ///
        /// At least 1 character.
        #[json("clientId")]
        pub client_id: Option<String>,

        /// Secret of the application that is registered with the provider.
        ///
        /// Secret: not shown by `Debug`. At least 1 character.
        #[json("clientSecret", secret)]
        pub client_secret: Option<String>,

        /// Azure AD B2C policy for resetting the password.
        ///
        /// At least 1 character.
        #[json("passwordResetPolicyName")]
        pub password_reset_policy_name: Option<String>,

        /// Azure AD B2C policy for editing the profile.
        ///
        /// At least 1 character.
        #[json("profileEditingPolicyName")]
        pub profile_editing_policy_name: Option<String>,

        /// Azure AD B2C policy for signing in.
        ///
        /// At least 1 character.
        #[json("signinPolicyName")]
        pub signin_policy_name: Option<String>,

        /// Azure AD B2C policy for signing up.
        ///
        /// At least 1 character.
        #[json("signupPolicyName")]
        pub signup_policy_name: Option<String>,

        /// Provider that the sign-in method uses.
        #[json("type")]
        pub type_prop: Option<IdentityProviderType>,
    }
}
