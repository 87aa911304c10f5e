// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the get operations.

use azure_core::Value;
use crate::runtime::{self, Unmodeled};

/// Progress of a request to enable interactive queries.
#[derive(Clone, Default)]
pub struct IntegrationRuntimeEnableinteractivequery {
    /// Text of the error, if the request failed.
    pub error: Option<String>,

    /// Name of the request.
    pub name: Option<String>,

    /// Further data on the request.
    pub properties: Option<Value>,

    /// Whether the request is running, has succeeded or has failed.
    pub status: Option<WorkspaceStatus>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IntegrationRuntimeEnableinteractivequery {
    const NAME: &'static str = "IntegrationRuntimeEnableinteractivequery";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            error: members.take("error")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            status: members.take("status")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("error", &self.error);
        writer.put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.put("status", &self.status);
    }
}

runtime::model!(IntegrationRuntimeEnableinteractivequery);

/// Progress of a start request.
#[derive(Clone, Default)]
pub struct IntegrationRuntimeOperationStatus {
    /// Text of the error, if the request failed.
    pub error: Option<String>,

    /// Name of the request.
    pub name: Option<String>,

    /// Further data on the request.
    pub properties: Option<Value>,

    /// Whether the request is running, has succeeded or has failed.
    pub status: Option<WorkspaceStatus>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IntegrationRuntimeOperationStatus {
    const NAME: &'static str = "IntegrationRuntimeOperationStatus";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            error: members.take("error")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            status: members.take("status")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("error", &self.error);
        writer.put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.put("status", &self.status);
    }
}

runtime::model!(IntegrationRuntimeOperationStatus);

/// Progress of a stop request.
#[derive(Clone, Default)]
pub struct IntegrationRuntimeStopOperationStatus {
    /// Text of the error, if the request failed.
    pub error: Option<String>,

    /// Name of the request.
    pub name: Option<String>,

    /// Further data on the request.
    pub properties: Option<Value>,

    /// Whether the request is running, has succeeded or has failed.
    pub status: Option<WorkspaceStatus>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IntegrationRuntimeStopOperationStatus {
    const NAME: &'static str = "IntegrationRuntimeStopOperationStatus";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            error: members.take("error")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            status: members.take("status")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("error", &self.error);
        writer.put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.put("status", &self.status);
    }
}

runtime::model!(IntegrationRuntimeStopOperationStatus);

/// State of a request that starts or stops an integration runtime or enables interactive queries on it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum WorkspaceStatus {
    /// `Failed`
    Failed,

    /// `InProgress`
    InProgress,

    /// `Succeeded`
    Succeeded,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for WorkspaceStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Failed", Self::Failed),
        ("InProgress", Self::InProgress),
        ("Succeeded", Self::Succeeded),
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

runtime::text_enum!(WorkspaceStatus);
