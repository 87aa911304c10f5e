// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api export operations.

use crate::runtime::{self, Unmodeled};

/// Exported API.
#[derive(Clone, Default)]
pub struct ApiExportResult {
    /// Format of the exported file.
    pub export_result_format: Option<ExportResultFormat>,

    /// Resource ID of the exported API.
    pub id: Option<String>,

    /// Where the exported file lies.
    pub value: Option<ApiExportResultValue>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiExportResult {
    const NAME: &'static str = "ApiExportResult";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            export_result_format: members.take("format")?,
            id: members.take("id")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("format", &self.export_result_format);
        writer.put("id", &self.id);
        writer.put("value", &self.value);
    }
}

runtime::model!(ApiExportResult);

/// Where an exported API lies.
#[derive(Clone, Default)]
pub struct ApiExportResultValue {
    /// Address of the exported file; it works for five minutes.
    ///
    /// Secret: not shown by `Debug`.
    pub link: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiExportResultValue {
    const NAME: &'static str = "ApiExportResultValue";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            link: members.take("link")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.secret().put("link", &self.link);
    }
}

runtime::model!(ApiExportResultValue);

/// Format in which an API is exported.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ExportFormat {
    /// `openapi-link`
    Openapi,

    /// `openapi+json-link`
    OpenapiJson,

    /// `swagger-link`
    Swagger,

    /// `wadl-link`
    Wadl,

    /// `wsdl-link`
    Wsdl,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ExportFormat {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("openapi-link", Self::Openapi),
        ("openapi+json-link", Self::OpenapiJson),
        ("swagger-link", Self::Swagger),
        ("wadl-link", Self::Wadl),
        ("wsdl-link", Self::Wsdl),
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

runtime::text_enum!(ExportFormat);

/// Format of an exported file.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ExportResultFormat {
    /// `openapi-link`
    OpenApi,

    /// `swagger-link-json`
    Swagger,

    /// `wadl-link-json`
    Wadl,

    /// `wsdl-link+xml`
    Wsdl,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ExportResultFormat {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("openapi-link", Self::OpenApi),
        ("swagger-link-json", Self::Swagger),
        ("wadl-link-json", Self::Wadl),
        ("wsdl-link+xml", Self::Wsdl),
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

runtime::text_enum!(ExportResultFormat);
