// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the data masking policies operations.

use crate::runtime::{self, Unmodeled};

/// Dynamic data masking of a dedicated SQL pool: the switch and the exempt users.
#[derive(Clone, Default)]
pub struct DataMaskingPolicy {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Portal metadata; has no effect on masking.
    ///
    /// Read-only: set by the service, left out of requests.
    pub kind: Option<String>,

    /// Azure region; fixed when the resource is created.
    ///
    /// Read-only: set by the service, left out of requests.
    pub location: Option<String>,

    /// Resource ID of the SQL pool that the policy belongs to.
    ///
    /// Read-only: set by the service, left out of requests.
    pub managed_by: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<DataMaskingPolicyProperties>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DataMaskingPolicy {
    const NAME: &'static str = "DataMaskingPolicy";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            kind: members.take("kind")?,
            location: members.take("location")?,
            managed_by: members.take("managedBy")?,
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
        writer.read_only().put("kind", &self.kind);
        writer.read_only().put("location", &self.location);
        writer.read_only().put("managedBy", &self.managed_by);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(DataMaskingPolicy);

/// Switch of dynamic data masking and the users who see clear data.
#[derive(Clone, Default)]
pub struct DataMaskingPolicyProperties {
    /// Legacy list of application users without effect.
    ///
    /// Read-only: set by the service, left out of requests.
    pub application_principals: Option<String>,

    /// Whether masking is on.
    pub data_masking_state: Option<DataMaskingState>,

    /// Database users who see clear data, separated by semicolons.
    pub exempt_principals: Option<String>,

    /// Legacy level without effect.
    ///
    /// Read-only: set by the service, left out of requests.
    pub masking_level: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DataMaskingPolicyProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(data_masking_state: DataMaskingState) -> Self {
        Self {
            data_masking_state: Some(data_masking_state),
            ..Self::default()
        }
    }
}

impl runtime::Model for DataMaskingPolicyProperties {
    const NAME: &'static str = "DataMaskingPolicyProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            application_principals: members.take("applicationPrincipals")?,
            data_masking_state: members.take("dataMaskingState")?,
            exempt_principals: members.take("exemptPrincipals")?,
            masking_level: members.take("maskingLevel")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("applicationPrincipals", &self.application_principals);
        writer.put("dataMaskingState", &self.data_masking_state);
        writer.put("exemptPrincipals", &self.exempt_principals);
        writer.read_only().put("maskingLevel", &self.masking_level);
    }
}

runtime::model!(DataMaskingPolicyProperties);

/// Whether dynamic data masking is on or off.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum DataMaskingState {
    /// `Disabled`
    Disabled,

    /// `Enabled`
    Enabled,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for DataMaskingState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Disabled", Self::Disabled),
        ("Enabled", Self::Enabled),
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

runtime::text_enum!(DataMaskingState);
