// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the identity provider operations.

use crate::runtime::{self, Unmodeled};

/// Identity provider of the developer portal.
#[derive(Clone, Default)]
pub struct IdentityProviderContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<IdentityProviderContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IdentityProviderContract {
    const NAME: &'static str = "IdentityProviderContract";

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

runtime::model!(IdentityProviderContract);

/// Kind, client and tenants of an identity provider.
#[derive(Clone, Default)]
pub struct IdentityProviderContractProperties {
    /// Microsoft Entra tenants whose users can sign in.
    ///
    /// At most 32 items.
    pub allowed_tenants: Option<Vec<String>>,

    /// Host of the OpenID Connect endpoint, for Microsoft Entra ID and B2C.
    pub authority: Option<String>,

    /// Application ID that is registered with the provider.
    ///
    /// At least 1 character.
    pub client_id: Option<String>,

    /// Library with which the developer portal signs users in: `MSAL-2`, or the older ADAL.
    ///
    /// 0 to 16 characters.
    pub client_library: Option<String>,

    /// Secret of the client; never returned by reads.
    ///
    /// Secret: not shown by `Debug`. At least 1 character.
    pub client_secret: Option<String>,

    /// Azure AD B2C policy for resetting passwords.
    ///
    /// At least 1 character.
    pub password_reset_policy_name: Option<String>,

    /// Azure AD B2C policy for editing profiles.
    ///
    /// At least 1 character.
    pub profile_editing_policy_name: Option<String>,

    /// Azure AD B2C policy for signing in.
    ///
    /// At least 1 character.
    pub signin_policy_name: Option<String>,

    /// Tenant in which users sign in instead of the common one; Microsoft Entra ID and B2C only.
    pub signin_tenant: Option<String>,

    /// Azure AD B2C policy for signing up.
    ///
    /// At least 1 character.
    pub signup_policy_name: Option<String>,

    /// Kind of identity provider.
    pub type_prop: Option<IdentityProviderType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IdentityProviderContractProperties {
    const NAME: &'static str = "IdentityProviderContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            allowed_tenants: members.take("allowedTenants")?,
            authority: members.take("authority")?,
            client_id: members.take("clientId")?,
            client_library: members.take("clientLibrary")?,
            client_secret: members.take("clientSecret")?,
            password_reset_policy_name: members.take("passwordResetPolicyName")?,
            profile_editing_policy_name: members.take("profileEditingPolicyName")?,
            signin_policy_name: members.take("signinPolicyName")?,
            signin_tenant: members.take("signinTenant")?,
            signup_policy_name: members.take("signupPolicyName")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("allowedTenants", &self.allowed_tenants);
        writer.put("authority", &self.authority);
        writer.put("clientId", &self.client_id);
        writer.put("clientLibrary", &self.client_library);
        writer.secret().put("clientSecret", &self.client_secret);
        writer.put("passwordResetPolicyName", &self.password_reset_policy_name);
        writer.put("profileEditingPolicyName", &self.profile_editing_policy_name);
        writer.put("signinPolicyName", &self.signin_policy_name);
        writer.put("signinTenant", &self.signin_tenant);
        writer.put("signupPolicyName", &self.signup_policy_name);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(IdentityProviderContractProperties);

/// Definition of an identity provider.
#[derive(Clone, Default)]
pub struct IdentityProviderCreateContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<IdentityProviderCreateContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IdentityProviderCreateContract {
    const NAME: &'static str = "IdentityProviderCreateContract";

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

runtime::model!(IdentityProviderCreateContract);

/// Kind, client and tenants of a new identity provider.
#[derive(Clone, Default)]
pub struct IdentityProviderCreateContractProperties {
    /// Microsoft Entra tenants whose users can sign in.
    ///
    /// At most 32 items.
    pub allowed_tenants: Option<Vec<String>>,

    /// Host of the OpenID Connect endpoint, for Microsoft Entra ID and B2C.
    pub authority: Option<String>,

    /// Application ID that is registered with the provider.
    ///
    /// At least 1 character.
    pub client_id: Option<String>,

    /// Library with which the developer portal signs users in: `MSAL-2`, or the older ADAL.
    ///
    /// 0 to 16 characters.
    pub client_library: Option<String>,

    /// Secret of the client; never returned by reads.
    ///
    /// Secret: not shown by `Debug`. At least 1 character.
    pub client_secret: Option<String>,

    /// Azure AD B2C policy for resetting passwords.
    ///
    /// At least 1 character.
    pub password_reset_policy_name: Option<String>,

    /// Azure AD B2C policy for editing profiles.
    ///
    /// At least 1 character.
    pub profile_editing_policy_name: Option<String>,

    /// Azure AD B2C policy for signing in.
    ///
    /// At least 1 character.
    pub signin_policy_name: Option<String>,

    /// Tenant in which users sign in instead of the common one; Microsoft Entra ID and B2C only.
    pub signin_tenant: Option<String>,

    /// Azure AD B2C policy for signing up.
    ///
    /// At least 1 character.
    pub signup_policy_name: Option<String>,

    /// Kind of identity provider.
    pub type_prop: Option<IdentityProviderType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for IdentityProviderCreateContractProperties {
    const NAME: &'static str = "IdentityProviderCreateContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            allowed_tenants: members.take("allowedTenants")?,
            authority: members.take("authority")?,
            client_id: members.take("clientId")?,
            client_library: members.take("clientLibrary")?,
            client_secret: members.take("clientSecret")?,
            password_reset_policy_name: members.take("passwordResetPolicyName")?,
            profile_editing_policy_name: members.take("profileEditingPolicyName")?,
            signin_policy_name: members.take("signinPolicyName")?,
            signin_tenant: members.take("signinTenant")?,
            signup_policy_name: members.take("signupPolicyName")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("allowedTenants", &self.allowed_tenants);
        writer.put("authority", &self.authority);
        writer.put("clientId", &self.client_id);
        writer.put("clientLibrary", &self.client_library);
        writer.secret().put("clientSecret", &self.client_secret);
        writer.put("passwordResetPolicyName", &self.password_reset_policy_name);
        writer.put("profileEditingPolicyName", &self.profile_editing_policy_name);
        writer.put("signinPolicyName", &self.signin_policy_name);
        writer.put("signinTenant", &self.signin_tenant);
        writer.put("signupPolicyName", &self.signup_policy_name);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(IdentityProviderCreateContractProperties);

/// Page of identity providers.
#[derive(Clone, Default)]
pub struct IdentityProviderList {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
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

runtime::model!(IdentityProviderList);

runtime::page!(IdentityProviderList { value : IdentityProviderContract });

/// Kind of identity provider.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum IdentityProviderType {
    /// `aad`
    ///
    /// Microsoft Entra ID.
    Aad,

    /// `aadB2C`
    ///
    /// Azure Active Directory B2C.
    AadB2c,

    /// `facebook`
    Facebook,

    /// `google`
    Google,

    /// `microsoft`
    ///
    /// Microsoft accounts.
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

/// Change to an identity provider.
#[derive(Clone, Default)]
pub struct IdentityProviderUpdateParameters {
    /// Settings and state that are specific to the resource.
    pub properties: Option<IdentityProviderUpdateProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IdentityProviderUpdateParameters {
    const NAME: &'static str = "IdentityProviderUpdateParameters";

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

runtime::model!(IdentityProviderUpdateParameters);

/// Fields of an identity provider that are to change.
#[derive(Clone, Default)]
pub struct IdentityProviderUpdateProperties {
    /// Microsoft Entra tenants whose users can sign in.
    ///
    /// At most 32 items.
    pub allowed_tenants: Option<Vec<String>>,

    /// Host of the OpenID Connect endpoint, for Microsoft Entra ID and B2C.
    pub authority: Option<String>,

    /// Application ID that is registered with the provider.
    ///
    /// At least 1 character.
    pub client_id: Option<String>,

    /// Library with which the developer portal signs users in: `MSAL-2`, or the older ADAL.
    ///
    /// 0 to 16 characters.
    pub client_library: Option<String>,

    /// Secret of the client; never returned by reads.
    ///
    /// Secret: not shown by `Debug`. At least 1 character.
    pub client_secret: Option<String>,

    /// Azure AD B2C policy for resetting passwords.
    ///
    /// At least 1 character.
    pub password_reset_policy_name: Option<String>,

    /// Azure AD B2C policy for editing profiles.
    ///
    /// At least 1 character.
    pub profile_editing_policy_name: Option<String>,

    /// Azure AD B2C policy for signing in.
    ///
    /// At least 1 character.
    pub signin_policy_name: Option<String>,

    /// Tenant in which users sign in instead of the common one; Microsoft Entra ID and B2C only.
    pub signin_tenant: Option<String>,

    /// Azure AD B2C policy for signing up.
    ///
    /// At least 1 character.
    pub signup_policy_name: Option<String>,

    /// Kind of identity provider.
    pub type_prop: Option<IdentityProviderType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IdentityProviderUpdateProperties {
    const NAME: &'static str = "IdentityProviderUpdateProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            allowed_tenants: members.take("allowedTenants")?,
            authority: members.take("authority")?,
            client_id: members.take("clientId")?,
            client_library: members.take("clientLibrary")?,
            client_secret: members.take("clientSecret")?,
            password_reset_policy_name: members.take("passwordResetPolicyName")?,
            profile_editing_policy_name: members.take("profileEditingPolicyName")?,
            signin_policy_name: members.take("signinPolicyName")?,
            signin_tenant: members.take("signinTenant")?,
            signup_policy_name: members.take("signupPolicyName")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("allowedTenants", &self.allowed_tenants);
        writer.put("authority", &self.authority);
        writer.put("clientId", &self.client_id);
        writer.put("clientLibrary", &self.client_library);
        writer.secret().put("clientSecret", &self.client_secret);
        writer.put("passwordResetPolicyName", &self.password_reset_policy_name);
        writer.put("profileEditingPolicyName", &self.profile_editing_policy_name);
        writer.put("signinPolicyName", &self.signin_policy_name);
        writer.put("signinTenant", &self.signin_tenant);
        writer.put("signupPolicyName", &self.signup_policy_name);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(IdentityProviderUpdateProperties);
