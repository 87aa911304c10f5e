// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the user operations.

use azure_core::time::OffsetDateTime;
use crate::runtime;
use super::{UserIdentityContract, UserState};

runtime::model! {
    /// Link that signs a user in to the developer portal.
    pub struct GenerateSsoUrlResult {
        /// Address to open in a browser; it contains a sign-in token.
        ///
        /// Secret: not shown by `Debug`.
        #[json("value", secret)]
        pub value: Option<String>,
    }
}

runtime::text_enum! {
    /// Which of the two keys of a user signs an access signature.
    pub enum KeyType {
        /// `primary`
        Primary = "primary",

        /// `secondary`
        Secondary = "secondary",
    }
}

runtime::model! {
    /// Complete data of an account.
    pub struct UserCreateParameters {
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

        /// Accounts at identity providers that are linked with the user.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("identities", read_only)]
        pub identities: Option<Vec<UserIdentityContract>>,

        /// Family name of the user.
        ///
        /// 1 to 100 characters.
        #[json("lastName")]
        pub last_name: Option<String>,

        /// Remark that administrators have made about the user.
        #[json("note")]
        pub note: Option<String>,

        /// Password of the account; generated if left out.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<String>,

        /// Whether the user can sign in and call APIs; by default a new user can.
        ///
        /// The service's default is `active`.
        #[json("state")]
        pub state: Option<UserState>,
    }
}

impl UserCreateParameters {
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

runtime::text_enum! {
    /// Whether the subscriptions of a user are deleted with the account.
    pub enum UserDeleteDeleteSubscriptions {
        /// `False`
        False = "False",

        /// `True`
        True = "True",
    }
}

runtime::text_enum! {
    /// Whether the user is told about the closed account by e-mail.
    pub enum UserDeleteNotify {
        /// `False`
        False = "False",

        /// `True`
        True = "True",
    }
}

runtime::model! {
    /// Key and lifetime of an access signature that is to be made.
    pub struct UserTokenParameters {
        /// Time (UTC) until which the access signature is valid, at most 30 days ahead.
        #[json("expiry")]
        pub expiry: Option<OffsetDateTime>,

        /// Key of the user that signs the access signature.
        ///
        /// The service's default is `primary`.
        #[json("keyType")]
        pub key_type: Option<KeyType>,
    }
}

impl UserTokenParameters {
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
    /// Access signature of a user.
    pub struct UserTokenResult {
        /// Access signature for the `Authorization` header.
        ///
        /// Secret: not shown by `Debug`.
        #[json("value", secret)]
        pub value: Option<String>,
    }
}

runtime::model! {
    /// Data of an account that are to change.
    pub struct UserUpdateParameters {
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

        /// Accounts at identity providers that are linked with the user.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("identities", read_only)]
        pub identities: Option<Vec<UserIdentityContract>>,

        /// Family name of the user.
        ///
        /// 1 to 100 characters.
        #[json("lastName")]
        pub last_name: Option<String>,

        /// Remark that administrators have made about the user.
        #[json("note")]
        pub note: Option<String>,

        /// New password of the account.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<String>,

        /// Whether the user can sign in and call APIs.
        ///
        /// The service's default is `active`.
        #[json("state")]
        pub state: Option<UserState>,
    }
}
