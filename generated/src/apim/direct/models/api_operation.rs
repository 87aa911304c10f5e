// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api operation operations.

use crate::runtime::{self, Unmodeled};

/// Page of API operations.
#[derive(Clone, Default)]
pub struct OperationCollection {
    /// Number of entries on all pages together.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Entries of the list, or those on this page.
    pub value: Option<Vec<OperationContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OperationCollection {
    const NAME: &'static str = "OperationCollection";

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

runtime::model!(OperationCollection);

runtime::page!(OperationCollection { value : OperationContract });

/// Operation of an API: method, URL template, request and responses.
#[derive(Clone, Default)]
pub struct OperationContract {
    /// Text about the operation for developers; may contain HTML.
    ///
    /// At most 1000 characters.
    pub description: Option<String>,

    /// Identifier, as a path within the service.
    pub id: Option<String>,

    /// HTTP method.
    pub method: Option<String>,

    /// Display name of the operation.
    ///
    /// 1 to 300 characters.
    pub name: Option<String>,

    /// Policy document of the operation.
    pub policies: Option<String>,

    /// What callers send.
    pub request: Option<RequestContract>,

    /// Answers of the operation, one per status code.
    pub responses: Option<Vec<ResponseContract>>,

    /// Parameters in the URL template.
    pub template_parameters: Option<Vec<ParameterContract>>,

    /// Path of the operation below the API, with parameters in braces, such as `/orders/{orderId}`.
    ///
    /// 1 to 1000 characters.
    pub url_template: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl OperationContract {
    /// Creates a value with the members that the service requires.
    pub fn new(
        method: impl Into<String>,
        name: impl Into<String>,
        url_template: impl Into<String>,
    ) -> Self {
        Self {
            method: Some(method.into()),
            name: Some(name.into()),
            url_template: Some(url_template.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for OperationContract {
    const NAME: &'static str = "OperationContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            id: members.take("id")?,
            method: members.take("method")?,
            name: members.take("name")?,
            policies: members.take("policies")?,
            request: members.take("request")?,
            responses: members.take("responses")?,
            template_parameters: members.take("templateParameters")?,
            url_template: members.take("urlTemplate")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("id", &self.id);
        writer.put("method", &self.method);
        writer.put("name", &self.name);
        writer.put("policies", &self.policies);
        writer.put("request", &self.request);
        writer.put("responses", &self.responses);
        writer.put("templateParameters", &self.template_parameters);
        writer.put("urlTemplate", &self.url_template);
    }
}

runtime::model!(OperationContract);

/// Settings of an API operation that are to change.
#[derive(Clone, Default)]
pub struct OperationUpdateContract {
    /// Text about the operation for developers; may contain HTML.
    ///
    /// At most 1000 characters.
    pub description: Option<String>,

    /// HTTP method.
    pub method: Option<String>,

    /// Display name of the operation.
    ///
    /// 1 to 300 characters.
    pub name: Option<String>,

    /// Policy document of the operation.
    pub policies: Option<String>,

    /// What callers send.
    pub request: Option<RequestContract>,

    /// Answers of the operation, one per status code.
    pub responses: Option<Vec<ResponseContract>>,

    /// Parameters in the URL template.
    pub template_parameters: Option<Vec<ParameterContract>>,

    /// Path of the operation below the API, with parameters in braces, such as `/orders/{orderId}`.
    ///
    /// 1 to 1000 characters.
    pub url_template: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OperationUpdateContract {
    const NAME: &'static str = "OperationUpdateContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            method: members.take("method")?,
            name: members.take("name")?,
            policies: members.take("policies")?,
            request: members.take("request")?,
            responses: members.take("responses")?,
            template_parameters: members.take("templateParameters")?,
            url_template: members.take("urlTemplate")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("method", &self.method);
        writer.put("name", &self.name);
        writer.put("policies", &self.policies);
        writer.put("request", &self.request);
        writer.put("responses", &self.responses);
        writer.put("templateParameters", &self.template_parameters);
        writer.put("urlTemplate", &self.url_template);
    }
}

runtime::model!(OperationUpdateContract);

/// Parameter of an operation: in the URL template, the query, a header or a form.
#[derive(Clone, Default)]
pub struct ParameterContract {
    /// Value that is assumed when callers give none.
    pub default_value: Option<String>,

    /// Text about the parameter for developers.
    pub description: Option<String>,

    /// Parameter name as callers write it.
    pub name: Option<String>,

    /// True if callers must give the parameter.
    pub required: Option<bool>,

    /// Data type of the parameter, such as `string` or `number`.
    pub type_prop: Option<String>,

    /// Values that callers can choose from.
    pub values: Option<Vec<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ParameterContract {
    /// Creates a value with the members that the service requires.
    pub fn new(name: impl Into<String>, type_prop: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            type_prop: Some(type_prop.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for ParameterContract {
    const NAME: &'static str = "ParameterContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            default_value: members.take("defaultValue")?,
            description: members.take("description")?,
            name: members.take("name")?,
            required: members.take("required")?,
            type_prop: members.take("type")?,
            values: members.take("values")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("defaultValue", &self.default_value);
        writer.put("description", &self.description);
        writer.put("name", &self.name);
        writer.put("required", &self.required);
        writer.put("type", &self.type_prop);
        writer.put("values", &self.values);
    }
}

runtime::model!(ParameterContract);

/// Form that the body of a request or response can take.
#[derive(Clone, Default)]
pub struct RepresentationContract {
    /// Media type of the body.
    pub content_type: Option<String>,

    /// Fields of form content.
    pub form_parameters: Option<Vec<ParameterContract>>,

    /// Body that serves as an example in the developer portal.
    pub sample: Option<String>,

    /// Schema document that describes the body; not used for form content.
    pub schema_id: Option<String>,

    /// Name of the type within the schema document; not used for form content.
    pub type_name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl RepresentationContract {
    /// Creates a value with the members that the service requires.
    pub fn new(content_type: impl Into<String>) -> Self {
        Self {
            content_type: Some(content_type.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for RepresentationContract {
    const NAME: &'static str = "RepresentationContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            content_type: members.take("contentType")?,
            form_parameters: members.take("formParameters")?,
            sample: members.take("sample")?,
            schema_id: members.take("schemaId")?,
            type_name: members.take("typeName")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("contentType", &self.content_type);
        writer.put("formParameters", &self.form_parameters);
        writer.put("sample", &self.sample);
        writer.put("schemaId", &self.schema_id);
        writer.put("typeName", &self.type_name);
    }
}

runtime::model!(RepresentationContract);

/// What callers of an operation send.
#[derive(Clone, Default)]
pub struct RequestContract {
    /// Text about the request for developers.
    pub description: Option<String>,

    /// Headers that callers can send.
    pub headers: Option<Vec<ParameterContract>>,

    /// Query parameters that callers can send.
    pub query_parameters: Option<Vec<ParameterContract>>,

    /// Forms that the body can take.
    pub representations: Option<Vec<RepresentationContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RequestContract {
    const NAME: &'static str = "RequestContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            headers: members.take("headers")?,
            query_parameters: members.take("queryParameters")?,
            representations: members.take("representations")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("headers", &self.headers);
        writer.put("queryParameters", &self.query_parameters);
        writer.put("representations", &self.representations);
    }
}

runtime::model!(RequestContract);

/// What an operation answers with one status code.
#[derive(Clone, Default)]
pub struct ResponseContract {
    /// Text about the response for developers.
    pub description: Option<String>,

    /// Headers that the response carries.
    pub headers: Option<Vec<ParameterContract>>,

    /// Forms that the body can take.
    pub representations: Option<Vec<RepresentationContract>>,

    /// HTTP status code.
    pub status_code: Option<i32>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ResponseContract {
    /// Creates a value with the members that the service requires.
    pub fn new(status_code: i32) -> Self {
        Self {
            status_code: Some(status_code),
            ..Self::default()
        }
    }
}

impl runtime::Model for ResponseContract {
    const NAME: &'static str = "ResponseContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            headers: members.take("headers")?,
            representations: members.take("representations")?,
            status_code: members.take("statusCode")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("headers", &self.headers);
        writer.put("representations", &self.representations);
        writer.put("statusCode", &self.status_code);
    }
}

runtime::model!(ResponseContract);
