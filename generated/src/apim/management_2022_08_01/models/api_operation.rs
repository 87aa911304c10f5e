// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api operation operations.

use std::collections::BTreeMap;
use crate::runtime::{self, Json};

runtime::model! {
    /// Page of operations of an API.
    pub struct OperationCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nextLink", read_only)]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("value", read_only)]
        pub value: Option<Vec<OperationContract>>,
    }
}

runtime::page!(OperationCollection { value : OperationContract });

runtime::model! {
    /// Operation of an API.
    pub struct OperationContract {
        /// Full Azure resource ID, as used in roles, locks and links.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Name, unique within its parent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<OperationContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Method, URL template, request and responses of an operation.
    pub struct OperationContractProperties {
        /// Free text that says what this is; some kinds may contain HTML.
        ///
        /// At most 1000 characters.
        #[json("description")]
        pub description: Option<String>,

        /// Name for people.
        ///
        /// 1 to 300 characters.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// HTTP method of the operation, also one of your own.
        #[json("method")]
        pub method: Option<String>,

        /// Policy document of the operation.
        #[json("policies")]
        pub policies: Option<String>,

        /// What the request contains.
        #[json("request")]
        pub request: Option<RequestContract>,

        /// Possible responses, one for each status code.
        #[json("responses")]
        pub responses: Option<Vec<ResponseContract>>,

        /// Parameters in the URL template.
        #[json("templateParameters")]
        pub template_parameters: Option<Vec<ParameterContract>>,

        /// Path of the operation below that of the API, with parameters in braces.
        ///
        /// 1 to 1000 characters.
        #[json("urlTemplate")]
        pub url_template: Option<String>,
    }
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

runtime::model! {
    /// Change to an operation.
    pub struct OperationUpdateContract {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<OperationUpdateContractProperties>,
    }
}

runtime::model! {
    /// Fields of an operation that are to change.
    pub struct OperationUpdateContractProperties {
        /// Free text that says what this is; some kinds may contain HTML.
        ///
        /// At most 1000 characters.
        #[json("description")]
        pub description: Option<String>,

        /// Name for people.
        ///
        /// 1 to 300 characters.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// HTTP method of the operation, also one of your own.
        #[json("method")]
        pub method: Option<String>,

        /// Policy document of the operation.
        #[json("policies")]
        pub policies: Option<String>,

        /// What the request contains.
        #[json("request")]
        pub request: Option<RequestContract>,

        /// Possible responses, one for each status code.
        #[json("responses")]
        pub responses: Option<Vec<ResponseContract>>,

        /// Parameters in the URL template.
        #[json("templateParameters")]
        pub template_parameters: Option<Vec<ParameterContract>>,

        /// Path of the operation below that of the API, with parameters in braces.
        ///
        /// 1 to 1000 characters.
        #[json("urlTemplate")]
        pub url_template: Option<String>,
    }
}

runtime::model! {
    /// Path or query parameter, header or form field of an operation.
    pub struct ParameterContract {
        /// Value used when the caller sends none.
        #[json("defaultValue")]
        pub default_value: Option<String>,

        /// Free text that says what this is; some kinds may contain HTML.
        #[json("description")]
        pub description: Option<String>,

        /// Examples, by name.
        #[json("examples")]
        pub examples: Option<BTreeMap<String, ParameterExampleContract>>,

        /// Name of the parameter.
        #[json("name")]
        pub name: Option<String>,

        /// True if callers must send it.
        #[json("required")]
        pub required: Option<bool>,

        /// ID of the schema that describes it.
        #[json("schemaId")]
        pub schema_id: Option<String>,

        /// Type within the schema that describes it.
        #[json("typeName")]
        pub type_name: Option<String>,

        /// Data type, as the definition of the API names it.
        #[json("type")]
        pub type_prop: Option<String>,

        /// Values that the parameter can have.
        #[json("values")]
        pub values: Option<Vec<String>>,
    }
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

runtime::model! {
    /// Example of a parameter or body.
    pub struct ParameterExampleContract {
        /// Long explanation of the example.
        #[json("description")]
        pub description: Option<String>,

        /// Address of the example, if it is not given here.
        #[json("externalValue")]
        pub external_value: Option<String>,

        /// Short explanation of the example.
        #[json("summary")]
        pub summary: Option<String>,

        /// The example itself, of any JSON shape.
        #[json("value")]
        pub value: Option<Json>,
    }
}

runtime::model! {
    /// Body of a request or response in one content type.
    pub struct RepresentationContract {
        /// MIME type of the body.
        #[json("contentType")]
        pub content_type: Option<String>,

        /// Examples, by name.
        #[json("examples")]
        pub examples: Option<BTreeMap<String, ParameterExampleContract>>,

        /// Fields of the form; needed for form content types.
        #[json("formParameters")]
        pub form_parameters: Option<Vec<ParameterContract>>,

        /// ID of the schema that describes it.
        #[json("schemaId")]
        pub schema_id: Option<String>,

        /// Type within the schema that describes it.
        #[json("typeName")]
        pub type_name: Option<String>,
    }
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

runtime::model! {
    /// What a request to an operation contains.
    pub struct RequestContract {
        /// Free text about the request.
        #[json("description")]
        pub description: Option<String>,

        /// Headers of the request.
        #[json("headers")]
        pub headers: Option<Vec<ParameterContract>>,

        /// Query parameters of the request.
        #[json("queryParameters")]
        pub query_parameters: Option<Vec<ParameterContract>>,

        /// Bodies, one for each content type.
        #[json("representations")]
        pub representations: Option<Vec<RepresentationContract>>,
    }
}

runtime::model! {
    /// Response of an operation for one status code.
    pub struct ResponseContract {
        /// Free text about the response.
        #[json("description")]
        pub description: Option<String>,

        /// Headers of the response.
        #[json("headers")]
        pub headers: Option<Vec<ParameterContract>>,

        /// Bodies, one for each content type.
        #[json("representations")]
        pub representations: Option<Vec<RepresentationContract>>,

        /// HTTP status code of the response.
        #[json("statusCode")]
        pub status_code: Option<i32>,
    }
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
