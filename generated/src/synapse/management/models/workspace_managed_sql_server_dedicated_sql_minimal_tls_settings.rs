// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the workspace managed sql server dedicated sql minimal tls settings operations.

use crate::runtime::{self, Unmodeled};

/// TLS setting of the dedicated SQL endpoint of a workspace.
#[derive(Clone, Default)]
pub struct DedicatedSqLminimalTlsSettings {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Azure region; fixed when the resource is created.
    ///
    /// Read-only: set by the service, left out of requests.
    pub location: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<DedicatedSqLminimalTlsSettingsProperties>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DedicatedSqLminimalTlsSettings {
    const NAME: &'static str = "DedicatedSqLminimalTlsSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            location: members.take("location")?,
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
        writer.read_only().put("location", &self.location);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(DedicatedSqLminimalTlsSettings);

/// TLS settings of the dedicated SQL endpoint of a workspace.
#[derive(Clone, Default)]
pub struct DedicatedSqLminimalTlsSettingsListResult {
    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<DedicatedSqLminimalTlsSettings>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DedicatedSqLminimalTlsSettingsListResult {
    const NAME: &'static str = "DedicatedSqLminimalTlsSettingsListResult";

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

runtime::model!(DedicatedSqLminimalTlsSettingsListResult);

runtime::page!(
    DedicatedSqLminimalTlsSettingsListResult { value : DedicatedSqLminimalTlsSettings }
);

/// Oldest TLS version that the dedicated SQL endpoint accepts.
#[derive(Clone, Default)]
pub struct DedicatedSqLminimalTlsSettingsProperties {
    /// Oldest TLS version that clients may use, such as `1.2`.
    pub minimal_tls_version: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DedicatedSqLminimalTlsSettingsProperties {
    const NAME: &'static str = "DedicatedSqLminimalTlsSettingsProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            minimal_tls_version: members.take("minimalTlsVersion")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("minimalTlsVersion", &self.minimal_tls_version);
    }
}

runtime::model!(DedicatedSqLminimalTlsSettingsProperties);
