// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the metastore operations.

use crate::runtime::{self, Unmodeled};

/// Folder with the definitions of a lake database to register.
#[derive(Clone, Default)]
pub struct MetastoreRegisterObject {
    /// Data lake folder with the Common Data Model files of the database.
    pub input_folder: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl MetastoreRegisterObject {
    /// Creates a value with the members that the service requires.
    pub fn new(input_folder: impl Into<String>) -> Self {
        Self {
            input_folder: Some(input_folder.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for MetastoreRegisterObject {
    const NAME: &'static str = "MetastoreRegisterObject";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            input_folder: members.take("inputFolder")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("inputFolder", &self.input_folder);
    }
}

runtime::model!(MetastoreRegisterObject);

/// State of the registration of a lake database.
#[derive(Clone, Default)]
pub struct MetastoreRegistrationResponse {
    /// State of the request.
    pub status: Option<RequestStatus>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for MetastoreRegistrationResponse {
    const NAME: &'static str = "MetastoreRegistrationResponse";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            status: members.take("status")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("status", &self.status);
    }
}

runtime::model!(MetastoreRegistrationResponse);

/// State of a lake database after its registration.
#[derive(Clone, Default)]
pub struct MetastoreRequestSuccessResponse {
    /// State of the database.
    pub status: Option<ResourceStatus>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for MetastoreRequestSuccessResponse {
    const NAME: &'static str = "MetastoreRequestSuccessResponse";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            status: members.take("status")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("status", &self.status);
    }
}

runtime::model!(MetastoreRequestSuccessResponse);

/// Folder with the new definitions of a lake database.
#[derive(Clone, Default)]
pub struct MetastoreUpdateObject {
    /// Data lake folder with the Common Data Model files of the database.
    pub input_folder: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl MetastoreUpdateObject {
    /// Creates a value with the members that the service requires.
    pub fn new(input_folder: impl Into<String>) -> Self {
        Self {
            input_folder: Some(input_folder.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for MetastoreUpdateObject {
    const NAME: &'static str = "MetastoreUpdateObject";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            input_folder: members.take("inputFolder")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("inputFolder", &self.input_folder);
    }
}

runtime::model!(MetastoreUpdateObject);

/// State of the update of a lake database.
#[derive(Clone, Default)]
pub struct MetastoreUpdationResponse {
    /// State of the request.
    pub status: Option<RequestStatus>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for MetastoreUpdationResponse {
    const NAME: &'static str = "MetastoreUpdationResponse";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            status: members.take("status")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("status", &self.status);
    }
}

runtime::model!(MetastoreUpdationResponse);

/// State of a metadata request.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum RequestStatus {
    /// `Completed`
    Completed,

    /// `Failed`
    Failed,

    /// `Running`
    Running,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for RequestStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Completed", Self::Completed),
        ("Failed", Self::Failed),
        ("Running", Self::Running),
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

runtime::text_enum!(RequestStatus);

/// State of a lake database in the shared metadata.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ResourceStatus {
    /// `Created`
    Created,

    /// `Creating`
    Creating,

    /// `Failed`
    Failed,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ResourceStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Created", Self::Created),
        ("Creating", Self::Creating),
        ("Failed", Self::Failed),
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

runtime::text_enum!(ResourceStatus);
