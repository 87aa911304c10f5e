// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the workspace managed identity sql control settings operations.

use crate::runtime::{self, Unmodeled};

/// Control permission of a workspace identity on the SQL pools.
#[derive(Clone, Default)]
pub struct ManagedIdentitySqlControlSettingsModel {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<ManagedIdentitySqlControlSettingsModelProperties>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
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

/// Control permission of the managed identity, as asked for and as it is.
#[derive(Clone, Default)]
pub struct ManagedIdentitySqlControlSettingsModelProperties {
    /// Control permission of the managed identity, asked for and actual.
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

/// State of the control permission that is asked for, and the state that is in effect.
#[derive(Clone, Default)]
pub struct ManagedIdentitySqlControlSettingsModelPropertiesGrantSqlControlToManagedIdentity {
    /// State that is in effect now.
    ///
    /// Read-only: set by the service, left out of requests.
    pub actual_state: Option<
        ManagedIdentitySqlControlSettingsModelPropertiesGrantSqlControlToManagedIdentityActualState,
    >,

    /// State that is asked for.
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

/// Whether the managed identity really has the control permission at the moment, or the change is under way.
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

/// Whether the managed identity is to have the control permission.
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
