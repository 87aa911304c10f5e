// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api operation operations.

use crate::runtime;

runtime::model! {
    /// Page of API operations.
    pub struct OperationCollection {
        /// Number of entries on all pages together.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Entries of the list, or those on this page.
        #[json("value")]
        pub value: Option<Vec<OperationContract>>,
    }
}

runtime::page!(OperationCollection { value : OperationContract });

runtime::model! {
    /// Operation of an API: method, URL template, request and responses.
    pub struct OperationContract {
        /// Text about the operation for developers; may contain HTML.
        ///
        /// At most 1000 characters.
        #[json("description")]
        pub description: Option<String>,

        /// Identifier, as a path within the service.
        #[json("id")]
        pub id: Option<String>,

        /// HTTP method.
        #[json("method")]
        pub method: Option<String>,

        /// Display name of the operation.
        ///
        /// 1 to 300 characters.
        #[json("name")]
        pub name: Option<String>,

        /// Policy document of the operation.
        #[json("policies")]
        pub policies: Option<String>,

        /// What callers send.
        #[json("request")]
        pub request: Option<RequestContract>,

        /// Answers of the operation, one per status code.
        #[json("responses")]
        pub responses: Option<Vec<ResponseContract>>,

        /// Parameters in the URL template.
        #[json("templateParameters")]
        pub template_parameters: Option<Vec<ParameterContract>>,

        /// Path of the operation below the API, with parameters in braces, such as `/orders/{orderId}`.
        ///
        /// 1 to 1000 characters.
        #[json("urlTemplate")]
        pub url_template: Option<String>,
    }
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

runtime::model! {
    /// Settings of an API operation that are to change.
    pub struct OperationUpdateContract {
        /// Text about the operation for developers; may contain HTML.
        ///
        /// At most 1000 characters.
        #[json("description")]
        pub description: Option<String>,

        /// HTTP method.
        #[json("method")]
        pub method: Option<String>,

        /// Display name of the operation.
        ///
        /// 1 to 300 characters.
        #[json("name")]
        pub name: Option<String>,

        /// Policy document of the operation.
        #[json("policies")]
        pub policies: Option<String>,

        /// What callers send.
        #[json("request")]
        pub request: Option<RequestContract>,

        /// Answers of the operation, one per status code.
        #[json("responses")]
        pub responses: Option<Vec<ResponseContract>>,

        /// Parameters in the URL template.
        #[json("templateParameters")]
        pub template_parameters: Option<Vec<ParameterContract>>,

        /// Path of the operation below the API, with parameters in braces, such as `/orders/{orderId}`.
        ///
        /// 1 to 1000 characters.
        #[json("urlTemplate")]
        pub url_template: Option<String>,
    }
}

runtime::model! {
    /// Parameter of an operation: in the URL template, the query, a header or a form.
    pub struct ParameterContract {
        /// Value that is assumed when callers give none.
        #[json("defaultValue")]
        pub default_value: Option<String>,

        /// Text about the parameter for developers.
        #[json("description")]
        pub description: Option<String>,

        /// Parameter name as callers write it.
        #[json("name")]
        pub name: Option<String>,

        /// True if callers must give the parameter.
        #[json("required")]
        pub required: Option<bool>,

        /// Data type of the parameter, such as `string` or `number`.
        #[json("type")]
        pub type_prop: Option<String>,

        /// Values that callers can choose from.
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
    /// Form that the body of a request or response can take.
    pub struct RepresentationContract {
        /// Media type of the body.
        #[json("contentType")]
        pub content_type: Option<String>,

        /// Fields of form content.
        #[json("formParameters")]
        pub form_parameters: Option<Vec<ParameterContract>>,

        /// Body that serves as an example in the developer portal.
        #[json("sample")]
        pub sample: Option<String>,

        /// Schema document that describes the body; not used for form content.
        #[json("schemaId")]
        pub schema_id: Option<String>,

        /// Name of the type within the schema document; not used for form content.
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
    /// What callers of an operation send.
    pub struct RequestContract {
        /// Text about the request for developers.
        #[json("description")]
        pub description: Option<String>,

        /// Headers that callers can send.
        #[json("headers")]
        pub headers: Option<Vec<ParameterContract>>,

        /// Query parameters that callers can send.
        #[json("queryParameters")]
        pub query_parameters: Option<Vec<ParameterContract>>,

        /// Forms that the body can take.
        #[json("representations")]
        pub representations: Option<Vec<RepresentationContract>>,
    }
}

runtime::model! {
    /// What an operation answers with one status code.
    pub struct ResponseContract {
        /// Text about the response for developers.
        #[json("description")]
        pub description: Option<String>,

        /// Headers that the response carries.
        #[json("headers")]
        pub headers: Option<Vec<ParameterContract>>,

        /// Forms that the body can take.
        #[json("representations")]
        pub representations: Option<Vec<RepresentationContract>>,

        /// HTTP status code.
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
