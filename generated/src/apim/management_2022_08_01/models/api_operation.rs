// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api operation operations.

use std::collections::BTreeMap;
use azure_core::Value;
use crate::runtime::{self, Unmodeled};

/// Page of operations of an API.
#[derive(Clone, Default)]
pub struct OperationCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    ///
    /// Read-only: set by the service, left out of requests.
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
        writer.read_only().put("nextLink", &self.next_link);
        writer.read_only().put("value", &self.value);
    }
}

runtime::model!(OperationCollection);

runtime::page!(OperationCollection { value : OperationContract });

/// Operation of an API.
#[derive(Clone, Default)]
pub struct OperationContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<OperationContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OperationContract {
    const NAME: &'static str = "OperationContract";

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

runtime::model!(OperationContract);

/// Method, URL template, request and responses of an operation.
#[derive(Clone, Default)]
pub struct OperationContractProperties {
    /// Free text that says what this is; some kinds may contain HTML.
    ///
    /// At most 1000 characters.
    pub description: Option<String>,

    /// Name for people.
    ///
    /// 1 to 300 characters.
    pub display_name: Option<String>,

    /// HTTP method of the operation, also one of your own.
    pub method: Option<String>,

    /// Policy document of the operation.
    pub policies: Option<String>,

    /// What the request contains.
    pub request: Option<RequestContract>,

    /// Possible responses, one for each status code.
    pub responses: Option<Vec<ResponseContract>>,

    /// Parameters in the URL template.
    pub template_parameters: Option<Vec<ParameterContract>>,

    /// Path of the operation below that of the API, with parameters in braces.
    ///
    /// 1 to 1000 characters.
    pub url_template: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl OperationContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        display_name: impl Into<String>,
        method: impl Into<String>,
        url_template: impl Into<String>,
    ) -> Self {
        Self {
            display_name: Some(display_name.into()),
            method: Some(method.into()),
            url_template: Some(url_template.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for OperationContractProperties {
    const NAME: &'static str = "OperationContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            display_name: members.take("displayName")?,
            method: members.take("method")?,
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
        writer.put("displayName", &self.display_name);
        writer.put("method", &self.method);
        writer.put("policies", &self.policies);
        writer.put("request", &self.request);
        writer.put("responses", &self.responses);
        writer.put("templateParameters", &self.template_parameters);
        writer.put("urlTemplate", &self.url_template);
    }
}

runtime::model!(OperationContractProperties);

/// Change to an operation.
#[derive(Clone, Default)]
pub struct OperationUpdateContract {
    /// Settings and state that are specific to the resource.
    pub properties: Option<OperationUpdateContractProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OperationUpdateContract {
    const NAME: &'static str = "OperationUpdateContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            properties: members.take("properties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("properties", &self.properties);
    }
}

runtime::model!(OperationUpdateContract);

/// Fields of an operation that are to change.
#[derive(Clone, Default)]
pub struct OperationUpdateContractProperties {
    /// Free text that says what this is; some kinds may contain HTML.
    ///
    /// At most 1000 characters.
    pub description: Option<String>,

    /// Name for people.
    ///
    /// 1 to 300 characters.
    pub display_name: Option<String>,

    /// HTTP method of the operation, also one of your own.
    pub method: Option<String>,

    /// Policy document of the operation.
    pub policies: Option<String>,

    /// What the request contains.
    pub request: Option<RequestContract>,

    /// Possible responses, one for each status code.
    pub responses: Option<Vec<ResponseContract>>,

    /// Parameters in the URL template.
    pub template_parameters: Option<Vec<ParameterContract>>,

    /// Path of the operation below that of the API, with parameters in braces.
    ///
    /// 1 to 1000 characters.
    pub url_template: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OperationUpdateContractProperties {
    const NAME: &'static str = "OperationUpdateContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            display_name: members.take("displayName")?,
            method: members.take("method")?,
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
        writer.put("displayName", &self.display_name);
        writer.put("method", &self.method);
        writer.put("policies", &self.policies);
        writer.put("request", &self.request);
        writer.put("responses", &self.responses);
        writer.put("templateParameters", &self.template_parameters);
        writer.put("urlTemplate", &self.url_template);
    }
}

runtime::model!(OperationUpdateContractProperties);

/// Path or query parameter, header or form field of an operation.
#[derive(Clone, Default)]
pub struct ParameterContract {
    /// Value used when the caller sends none.
    pub default_value: Option<String>,

    /// Free text that says what this is; some kinds may contain HTML.
    pub description: Option<String>,

    /// Examples, by name.
    pub examples: Option<BTreeMap<String, ParameterExampleContract>>,

    /// Name of the parameter.
    pub name: Option<String>,

    /// True if callers must send it.
    pub required: Option<bool>,

    /// ID of the schema that describes it.
    pub schema_id: Option<String>,

    /// Type within the schema that describes it.
    pub type_name: Option<String>,

    /// Data type, as the definition of the API names it.
    pub type_prop: Option<String>,

    /// Values that the parameter can have.
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
            examples: members.take("examples")?,
            name: members.take("name")?,
            required: members.take("required")?,
            schema_id: members.take("schemaId")?,
            type_name: members.take("typeName")?,
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
        writer.put("examples", &self.examples);
        writer.put("name", &self.name);
        writer.put("required", &self.required);
        writer.put("schemaId", &self.schema_id);
        writer.put("typeName", &self.type_name);
        writer.put("type", &self.type_prop);
        writer.put("values", &self.values);
    }
}

runtime::model!(ParameterContract);

/// Example of a parameter or body.
#[derive(Clone, Default)]
pub struct ParameterExampleContract {
    /// Long explanation of the example.
    pub description: Option<String>,

    /// Address of the example, if it is not given here.
    pub external_value: Option<String>,

    /// Short explanation of the example.
    pub summary: Option<String>,

    /// The example itself, of any JSON shape.
    pub value: Option<Value>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ParameterExampleContract {
    const NAME: &'static str = "ParameterExampleContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            external_value: members.take("externalValue")?,
            summary: members.take("summary")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("externalValue", &self.external_value);
        writer.put("summary", &self.summary);
        writer.put("value", &self.value);
    }
}

runtime::model!(ParameterExampleContract);

/// Body of a request or response in one content type.
#[derive(Clone, Default)]
pub struct RepresentationContract {
    /// MIME type of the body.
    pub content_type: Option<String>,

    /// Examples, by name.
    pub examples: Option<BTreeMap<String, ParameterExampleContract>>,

    /// Fields of the form; needed for form content types.
    pub form_parameters: Option<Vec<ParameterContract>>,

    /// ID of the schema that describes it.
    pub schema_id: Option<String>,

    /// Type within the schema that describes it.
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
            examples: members.take("examples")?,
            form_parameters: members.take("formParameters")?,
            schema_id: members.take("schemaId")?,
            type_name: members.take("typeName")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("contentType", &self.content_type);
        writer.put("examples", &self.examples);
        writer.put("formParameters", &self.form_parameters);
        writer.put("schemaId", &self.schema_id);
        writer.put("typeName", &self.type_name);
    }
}

runtime::model!(RepresentationContract);

/// What a request to an operation contains.
#[derive(Clone, Default)]
pub struct RequestContract {
    /// Free text about the request.
    pub description: Option<String>,

    /// Headers of the request.
    pub headers: Option<Vec<ParameterContract>>,

    /// Query parameters of the request.
    pub query_parameters: Option<Vec<ParameterContract>>,

    /// Bodies, one for each content type.
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

/// Response of an operation for one status code.
#[derive(Clone, Default)]
pub struct ResponseContract {
    /// Free text about the response.
    pub description: Option<String>,

    /// Headers of the response.
    pub headers: Option<Vec<ParameterContract>>,

    /// Bodies, one for each content type.
    pub representations: Option<Vec<RepresentationContract>>,

    /// HTTP status code of the response.
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
