// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the user operations.

use azure_core::time::OffsetDateTime;
use crate::runtime;
use super::{AppType, KeyType, UserIdentityContract, UserState};

runtime::text_enum! {
    /// Message that a new user receives.
    pub enum Confirmation {
        /// `invite`
        ///
        /// It invites the user to complete the registration.
        Invite = "invite",

        /// `signup`
        ///
        /// It asks the user to confirm the e-mail address.
        Signup = "signup",
    }
}

runtime::model! {
    /// Sign-in link of a user.
    pub struct GenerateSsoUrlResult {
        /// Link that signs the user in to the developer portal.
        ///
        /// Secret: not shown by `Debug`.
        #[json("value", secret)]
        pub value: Option<String>,
    }
}

runtime::model! {
    /// Name, password and state of a new user.
    pub struct UserCreateParameterProperties {
        /// Portal from which the request comes; it decides which portal the links in messages lead to.
        #[json("appType")]
        pub app_type: Option<AppType>,

        /// Message that the new user receives.
        #[json("confirmation")]
        pub confirmation: Option<Confirmation>,

        /// E-mail address of the user, unique within the service.
        ///
        /// 1 to 254 characters.
        #[json("email")]
        pub email: Option<String>,

        /// Given name of the user.
        ///
        /// 1 to 100 characters.
        #[json("firstName")]
        pub first_name: Option<String>,

        /// Identities with which the user signs in.
        #[json("identities")]
        pub identities: Option<Vec<UserIdentityContract>>,

        /// Family name of the user.
        ///
        /// 1 to 100 characters.
        #[json("lastName")]
        pub last_name: Option<String>,

        /// Remark of the administrator about the user.
        #[json("note")]
        pub note: Option<String>,

        /// Password for signing in; one is generated if it is missing.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<String>,

        /// Whether the account can be used.
        ///
        /// The service's default is `active`.
        #[json("state")]
        pub state: Option<UserState>,
    }
}

impl UserCreateParameterProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        email: impl Into<String>,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
    ) -> Self {
        Self {
            email: Some(email.into()),
            first_name: Some(first_name.into()),
            last_name: Some(last_name.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Definition of a user.
    pub struct UserCreateParameters {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<UserCreateParameterProperties>,
    }
}

runtime::model! {
    /// Key and lifetime of a user token.
    pub struct UserTokenParameterProperties {
        /// Time (UTC) at which the token expires, at most 30 days ahead.
        #[json("expiry")]
        pub expiry: Option<OffsetDateTime>,

        /// Key with which the token is signed.
        ///
        /// The service's default is `primary`.
        #[json("keyType")]
        pub key_type: Option<KeyType>,
    }
}

impl UserTokenParameterProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(expiry: OffsetDateTime, key_type: KeyType) -> Self {
        Self {
            expiry: Some(expiry),
            key_type: Some(key_type),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Wish for a user token.
    pub struct UserTokenParameters {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<UserTokenParameterProperties>,
    }
}

runtime::model! {
    /// Token of a user.
    pub struct UserTokenResult {
        /// Token for the direct management endpoint.
        ///
        /// Secret: not shown by `Debug`.
        #[json("value", secret)]
        pub value: Option<String>,
    }
}

runtime::model! {
    /// Change to a user.
    pub struct UserUpdateParameters {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<UserUpdateParametersProperties>,
    }
}

runtime::model! {
    /// Fields of a user that are to change.
    pub struct UserUpdateParametersProperties {
        /// E-mail address of the user, unique within the service.
        ///
        /// 1 to 254 characters.
        #[json("email")]
        pub email: Option<String>,

        /// Given name of the user.
        ///
        /// 1 to 100 characters.
        #[json("firstName")]
        pub first_name: Option<String>,

        /// Identities with which the user signs in.
        #[json("identities")]
        pub identities: Option<Vec<UserIdentityContract>>,

        /// Family name of the user.
        ///
        /// 1 to 100 characters.
        #[json("lastName")]
        pub last_name: Option<String>,

        /// Remark of the administrator about the user.
        #[json("note")]
        pub note: Option<String>,

        /// New password for signing in.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<String>,

        /// Whether the account can be used.
        ///
        /// The service's default is `active`.
        #[json("state")]
        pub state: Option<UserState>,
    }
}
