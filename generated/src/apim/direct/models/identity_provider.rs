// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the identity provider operations.

use crate::runtime::{self, Unmodeled};

/// Sign-in method of the developer portal.
#[derive(Clone, Default)]
pub struct IdentityProviderContract {
    /// Microsoft Entra tenants whose users can sign in.
    ///
    /// At most 32 items.
    pub allowed_tenants: Option<Vec<String>>,

    /// ID under which the portal is registered as an application with the provider.
    ///
    /// At least 1 character.
    pub client_id: Option<String>,

    /// Secret of the application that is registered with the provider.
    ///
    /// Secret: not shown by `Debug`. At least 1 character.
    pub client_secret: Option<String>,

    /// Identifier, as a path within the service.
    pub id: Option<String>,

    /// Azure AD B2C policy for resetting the password.
    ///
    /// At least 1 character.
    pub password_reset_policy_name: Option<String>,

    /// Azure AD B2C policy for editing the profile.
    ///
    /// At least 1 character.
    pub profile_editing_policy_name: Option<String>,

    /// Azure AD B2C policy for signing in.
    ///
    /// At least 1 character.
    pub signin_policy_name: Option<String>,

    /// Azure AD B2C policy for signing up.
    ///
    /// At least 1 character.
    pub signup_policy_name: Option<String>,

    /// Provider that the sign-in method uses.
    pub type_prop: Option<IdentityProviderType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for IdentityProviderContract {
    const NAME: &'static str = "IdentityProviderContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            allowed_tenants: members.take("allowedTenants")?,
            client_id: members.take("clientId")?,
            client_secret: members.take("clientSecret")?,
            id: members.take("id")?,
            password_reset_policy_name: members.take("passwordResetPolicyName")?,
            profile_editing_policy_name: members.take("profileEditingPolicyName")?,
            signin_policy_name: members.take("signinPolicyName")?,
            signup_policy_name: members.take("signupPolicyName")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("allowedTenants", &self.allowed_tenants);
        writer.put("clientId", &self.client_id);
        writer.secret().put("clientSecret", &self.client_secret);
        writer.put("id", &self.id);
        writer.put("passwordResetPolicyName", &self.password_reset_policy_name);
        writer.put("profileEditingPolicyName", &self.profile_editing_policy_name);
        writer.put("signinPolicyName", &self.signin_policy_name);
        writer.put("signupPolicyName", &self.signup_policy_name);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(IdentityProviderContract);

/// Sign-in methods of the developer portal.
#[derive(Clone, Default)]
pub struct IdentityProviderList {
    /// Number of entries on all pages together.
    pub count: Option<i64>,

    /// Entries of the list, or those on this page.
    pub value: Option<Vec<IdentityProviderContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IdentityProviderList {
    const NAME: &'static str = "IdentityProviderList";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("value", &self.value);
    }
}

runtime::model!(IdentityProviderList);

runtime::page!(IdentityProviderList { value : IdentityProviderContract });

/// Provider of a sign-in method: a social network, Microsoft Entra ID or Azure AD B2C.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum IdentityProviderType {
    /// `aad`
    Aad,

    /// `aadB2C`
    AadB2c,

    /// `facebook`
    Facebook,

    /// `google`
    Google,

    /// `microsoft`
    Microsoft,

    /// `twitter`
    Twitter,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for IdentityProviderType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("aad", Self::Aad),
        ("aadB2C", Self::AadB2c),
        ("facebook", Self::Facebook),
        ("google", Self::Google),
        ("microsoft", Self::Microsoft),
        ("twitter", Self::Twitter),
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

runtime::text_enum!(IdentityProviderType);

/// Settings of a sign-in method that are to change.
#[derive(Clone, Default)]
pub struct IdentityProviderUpdateParameters {
    /// Microsoft Entra tenants whose users can sign in.
    ///
    /// At most 32 items.
    pub allowed_tenants: Option<Vec<String>>,

    /// ID under which the portal is registered as an application with the provider.
    ///
    /// At least 1 character.
    pub client_id: Option<String>,

    /// Secret of the application that is registered with the provider.
    ///
    /// Secret: not shown by `Debug`. At least 1 character.
    pub client_secret: Option<String>,

    /// Azure AD B2C policy for resetting the password.
    ///
    /// At least 1 character.
    pub password_reset_policy_name: Option<String>,

    /// Azure AD B2C policy for editing the profile.
    ///
    /// At least 1 character.
    pub profile_editing_policy_name: Option<String>,

    /// Azure AD B2C policy for signing in.
    ///
    /// At least 1 character.
    pub signin_policy_name: Option<String>,

    /// Azure AD B2C policy for signing up.
    ///
    /// At least 1 character.
    pub signup_policy_name: Option<String>,

    /// Provider that the sign-in method uses.
    pub type_prop: Option<IdentityProviderType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IdentityProviderUpdateParameters {
    const NAME: &'static str = "IdentityProviderUpdateParameters";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            allowed_tenants: members.take("allowedTenants")?,
            client_id: members.take("clientId")?,
            client_secret: members.take("clientSecret")?,
            password_reset_policy_name: members.take("passwordResetPolicyName")?,
            profile_editing_policy_name: members.take("profileEditingPolicyName")?,
            signin_policy_name: members.take("signinPolicyName")?,
            signup_policy_name: members.take("signupPolicyName")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("allowedTenants", &self.allowed_tenants);
        writer.put("clientId", &self.client_id);
        writer.secret().put("clientSecret", &self.client_secret);
        writer.put("passwordResetPolicyName", &self.password_reset_policy_name);
        writer.put("profileEditingPolicyName", &self.profile_editing_policy_name);
        writer.put("signinPolicyName", &self.signin_policy_name);
        writer.put("signupPolicyName", &self.signup_policy_name);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(IdentityProviderUpdateParameters);
