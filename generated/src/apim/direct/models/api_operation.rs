// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api operation operations.

use crate::runtime::{self, Unmodeled};

/// Operation collection.
#[derive(Clone, Default)]
pub struct OperationCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// Operation contract.
#[derive(Clone, Default)]
pub struct OperationContract {
    /// Description.
    ///
    /// At most 1000 characters.
    pub description: Option<String>,

    /// Id.
    pub id: Option<String>,

    /// Method.
    pub method: Option<String>,

    /// Name.
    ///
    /// 1 to 300 characters.
    pub name: Option<String>,

    /// Policies.
    pub policies: Option<String>,

    /// Request.
    pub request: Option<RequestContract>,

    /// Responses.
    pub responses: Option<Vec<ResponseContract>>,

    /// Template parameters.
    pub template_parameters: Option<Vec<ParameterContract>>,

    /// Url template.
    ///
    /// 1 to 1000 characters.
    pub url_template: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl OperationContract {
    /// What the service requires; everything else can be set afterwards.
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

/// Operation update contract.
#[derive(Clone, Default)]
pub struct OperationUpdateContract {
    /// Description.
    ///
    /// At most 1000 characters.
    pub description: Option<String>,

    /// Method.
    pub method: Option<String>,

    /// Name.
    ///
    /// 1 to 300 characters.
    pub name: Option<String>,

    /// Policies.
    pub policies: Option<String>,

    /// Request.
    pub request: Option<RequestContract>,

    /// Responses.
    pub responses: Option<Vec<ResponseContract>>,

    /// Template parameters.
    pub template_parameters: Option<Vec<ParameterContract>>,

    /// Url template.
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

/// Parameter contract.
#[derive(Clone, Default)]
pub struct ParameterContract {
    /// Default value.
    pub default_value: Option<String>,

    /// Description.
    pub description: Option<String>,

    /// Name.
    pub name: Option<String>,

    /// Required.
    pub required: Option<bool>,

    /// Type.
    pub type_prop: Option<String>,

    /// Values.
    pub values: Option<Vec<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ParameterContract {
    /// What the service requires; everything else can be set afterwards.
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

/// Representation contract.
#[derive(Clone, Default)]
pub struct RepresentationContract {
    /// Content type.
    pub content_type: Option<String>,

    /// Form parameters.
    pub form_parameters: Option<Vec<ParameterContract>>,

    /// Sample.
    pub sample: Option<String>,

    /// Schema id.
    pub schema_id: Option<String>,

    /// Type name.
    pub type_name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl RepresentationContract {
    /// What the service requires; everything else can be set afterwards.
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

/// Request contract.
#[derive(Clone, Default)]
pub struct RequestContract {
    /// Description.
    pub description: Option<String>,

    /// Headers.
    pub headers: Option<Vec<ParameterContract>>,

    /// Query parameters.
    pub query_parameters: Option<Vec<ParameterContract>>,

    /// Representations.
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

/// Response contract.
#[derive(Clone, Default)]
pub struct ResponseContract {
    /// Description.
    pub description: Option<String>,

    /// Headers.
    pub headers: Option<Vec<ParameterContract>>,

    /// Representations.
    pub representations: Option<Vec<RepresentationContract>>,

    /// Status code.
    pub status_code: Option<i32>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ResponseContract {
    /// What the service requires; everything else can be set afterwards.
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
