// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the operation status operations.

use azure_core::{Value, time::OffsetDateTime};
use crate::runtime::{self, Lenient, Unmodeled};

/// Extra data on an error; its shape depends on the type.
#[derive(Clone, Default)]
pub struct ErrorAdditionalInfo {
    /// Extra data; its shape depends on the type.
    ///
    /// Read-only: set by the service, left out of requests.
    pub info: Option<Value>,

    /// Kind of the extra data.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ErrorAdditionalInfo {
    const NAME: &'static str = "ErrorAdditionalInfo";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            info: members.take("info")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("info", &self.info);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(ErrorAdditionalInfo);

/// Error with code and message, possibly with further errors inside.
#[derive(Clone, Default)]
pub struct ErrorDetail {
    /// Extra data on the error.
    ///
    /// Read-only: set by the service, left out of requests.
    pub additional_info: Option<Vec<ErrorAdditionalInfo>>,

    /// Error code for programs.
    ///
    /// Read-only: set by the service, left out of requests.
    pub code: Option<String>,

    /// Single errors that led to this one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub details: Option<Lenient<Vec<ErrorDetail>>>,

    /// Explanation of the error for people.
    ///
    /// Read-only: set by the service, left out of requests.
    pub message: Option<String>,

    /// Part of the request that the error is about.
    ///
    /// Read-only: set by the service, left out of requests.
    pub target: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ErrorDetail {
    const NAME: &'static str = "ErrorDetail";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            additional_info: members.take("additionalInfo")?,
            code: members.take("code")?,
            details: members.take("details")?,
            message: members.take("message")?,
            target: members.take("target")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("additionalInfo", &self.additional_info);
        writer.read_only().put("code", &self.code);
        writer.read_only().put("details", &self.details);
        writer.read_only().put("message", &self.message);
        writer.read_only().put("target", &self.target);
    }
}

runtime::model!(ErrorDetail);

/// State of a request that runs in the background.
#[derive(Clone, Default)]
pub struct OperationStatusResult {
    /// Moment (UTC) at which it ended.
    pub end_time: Option<OffsetDateTime>,

    /// Error that ended the request.
    pub error: Option<ErrorDetail>,

    /// Resource ID of the status.
    ///
    /// The id of an Azure resource.
    pub id: Option<String>,

    /// Identifier of the running request.
    pub name: Option<String>,

    /// Parts of the request, each with its own state.
    pub operations: Option<Vec<OperationStatusResult>>,

    /// Progress in percent.
    ///
    /// 0 to 100.
    pub percent_complete: Option<f64>,

    /// Resource ID of what the request works on.
    ///
    /// Read-only: set by the service, left out of requests. The id of an Azure resource.
    pub resource_id: Option<String>,

    /// Moment (UTC) at which it began.
    pub start_time: Option<OffsetDateTime>,

    /// How far the request has come.
    pub status: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OperationStatusResult {
    const NAME: &'static str = "OperationStatusResult";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            end_time: members.take("endTime")?,
            error: members.take("error")?,
            id: members.take("id")?,
            name: members.take("name")?,
            operations: members.take("operations")?,
            percent_complete: members.take("percentComplete")?,
            resource_id: members.take("resourceId")?,
            start_time: members.take("startTime")?,
            status: members.take("status")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("endTime", &self.end_time);
        writer.put("error", &self.error);
        writer.put("id", &self.id);
        writer.put("name", &self.name);
        writer.put("operations", &self.operations);
        writer.put("percentComplete", &self.percent_complete);
        writer.read_only().put("resourceId", &self.resource_id);
        writer.put("startTime", &self.start_time);
        writer.put("status", &self.status);
    }
}

runtime::model!(OperationStatusResult);
