// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the azure ad only authentications operations.

use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};

/// Setting of a workspace that allows sign-in to SQL endpoints only with Microsoft Entra identities.
#[derive(Clone, Default)]
pub struct AzureAdOnlyAuthentication {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<AzureAdOnlyAuthenticationProperties>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AzureAdOnlyAuthentication {
    const NAME: &'static str = "AzureAdOnlyAuthentication";

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

runtime::model!(AzureAdOnlyAuthentication);

/// Microsoft Entra-only authentication settings of a workspace.
#[derive(Clone, Default)]
pub struct AzureAdOnlyAuthenticationListResult {
    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<AzureAdOnlyAuthentication>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AzureAdOnlyAuthenticationListResult {
    const NAME: &'static str = "AzureAdOnlyAuthenticationListResult";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("nextLink", &self.next_link);
        writer.read_only().put("value", &self.value);
    }
}

runtime::model!(AzureAdOnlyAuthenticationListResult);

runtime::page!(
    AzureAdOnlyAuthenticationListResult { value : AzureAdOnlyAuthentication }
);

/// Switch for Microsoft Entra-only authentication and how far it has been applied.
#[derive(Clone, Default)]
pub struct AzureAdOnlyAuthenticationProperties {
    /// True if SQL logins with a password are refused.
    pub azure_ad_only_authentication: Option<bool>,

    /// Time (UTC) when the setting was last configured.
    ///
    /// Read-only: set by the service, left out of requests.
    pub creation_date: Option<OffsetDateTime>,

    /// Whether all SQL endpoints agree with the setting.
    ///
    /// Read-only: set by the service, left out of requests.
    pub state: Option<StateValue>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl AzureAdOnlyAuthenticationProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(azure_ad_only_authentication: bool) -> Self {
        Self {
            azure_ad_only_authentication: Some(azure_ad_only_authentication),
            ..Self::default()
        }
    }
}

impl runtime::Model for AzureAdOnlyAuthenticationProperties {
    const NAME: &'static str = "AzureAdOnlyAuthenticationProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            azure_ad_only_authentication: members.take("azureADOnlyAuthentication")?,
            creation_date: members.take("creationDate")?,
            state: members.take("state")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("azureADOnlyAuthentication", &self.azure_ad_only_authentication);
        writer.read_only().put("creationDate", &self.creation_date);
        writer.read_only().put("state", &self.state);
    }
}

runtime::model!(AzureAdOnlyAuthenticationProperties);

/// Whether all SQL endpoints agree with the Microsoft Entra-only setting.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum StateValue {
    /// `Consistent`
    Consistent,

    /// `InConsistent`
    InConsistent,

    /// `Updating`
    Updating,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for StateValue {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Consistent", Self::Consistent),
        ("InConsistent", Self::InConsistent),
        ("Updating", Self::Updating),
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

runtime::text_enum!(StateValue);
