// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the workspace managed identity sql control settings operations.

use crate::runtime::{self, Unmodeled};

/// Managed identity sql control settings model.
#[derive(Clone, Default)]
pub struct ManagedIdentitySqlControlSettingsModel {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<ManagedIdentitySqlControlSettingsModelProperties>,

    /// Type.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ManagedIdentitySqlControlSettingsModel {
    const NAME: &'static str = "ManagedIdentitySqlControlSettingsModel";

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

runtime::model!(ManagedIdentitySqlControlSettingsModel);

/// Managed identity sql control settings model properties.
#[derive(Clone, Default)]
pub struct ManagedIdentitySqlControlSettingsModelProperties {
    /// Grant sql control to managed identity.
    pub grant_sql_control_to_managed_identity: Option<
        ManagedIdentitySqlControlSettingsModelPropertiesGrantSqlControlToManagedIdentity,
    >,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ManagedIdentitySqlControlSettingsModelProperties {
    const NAME: &'static str = "ManagedIdentitySqlControlSettingsModelProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            grant_sql_control_to_managed_identity: members
                .take("grantSqlControlToManagedIdentity")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer
            .put(
                "grantSqlControlToManagedIdentity",
                &self.grant_sql_control_to_managed_identity,
            );
    }
}

runtime::model!(ManagedIdentitySqlControlSettingsModelProperties);

/// Managed identity sql control settings model properties grant sql control to managed identity.
#[derive(Clone, Default)]
pub struct ManagedIdentitySqlControlSettingsModelPropertiesGrantSqlControlToManagedIdentity {
    /// Actual state.
    ///
    /// Read-only: set by the service, left out of requests.
    pub actual_state: Option<
        ManagedIdentitySqlControlSettingsModelPropertiesGrantSqlControlToManagedIdentityActualState,
    >,

    /// Desired state.
    pub desired_state: Option<
        ManagedIdentitySqlControlSettingsModelPropertiesGrantSqlControlToManagedIdentityDesiredState,
    >,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model
for ManagedIdentitySqlControlSettingsModelPropertiesGrantSqlControlToManagedIdentity {
    const NAME: &'static str = "ManagedIdentitySqlControlSettingsModelPropertiesGrantSqlControlToManagedIdentity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            actual_state: members.take("actualState")?,
            desired_state: members.take("desiredState")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("actualState", &self.actual_state);
        writer.put("desiredState", &self.desired_state);
    }
}

runtime::model!(
    ManagedIdentitySqlControlSettingsModelPropertiesGrantSqlControlToManagedIdentity
);

/// Managed identity sql control settings model properties grant sql control to managed identity actual state.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ManagedIdentitySqlControlSettingsModelPropertiesGrantSqlControlToManagedIdentityActualState {
    /// `Disabled`
    Disabled,

    /// `Disabling`
    Disabling,

    /// `Enabled`
    Enabled,

    /// `Enabling`
    Enabling,

    /// `Unknown`
    Unknown,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum
for ManagedIdentitySqlControlSettingsModelPropertiesGrantSqlControlToManagedIdentityActualState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Disabled", Self::Disabled),
        ("Disabling", Self::Disabling),
        ("Enabled", Self::Enabled),
        ("Enabling", Self::Enabling),
        ("Unknown", Self::Unknown),
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

runtime::text_enum!(
    ManagedIdentitySqlControlSettingsModelPropertiesGrantSqlControlToManagedIdentityActualState
);

/// Managed identity sql control settings model properties grant sql control to managed identity desired state.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ManagedIdentitySqlControlSettingsModelPropertiesGrantSqlControlToManagedIdentityDesiredState {
    /// `Disabled`
    Disabled,

    /// `Enabled`
    Enabled,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum
for ManagedIdentitySqlControlSettingsModelPropertiesGrantSqlControlToManagedIdentityDesiredState {
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

runtime::text_enum!(
    ManagedIdentitySqlControlSettingsModelPropertiesGrantSqlControlToManagedIdentityDesiredState
);
