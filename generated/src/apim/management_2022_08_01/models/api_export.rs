// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api export operations.

use crate::runtime;

runtime::model! {
    /// Exported API.
    pub struct ApiExportResult {
        /// Format of the exported file.
        #[json("format")]
        pub export_result_format: Option<ExportResultFormat>,

        /// Resource ID of the exported API.
        #[json("id")]
        pub id: Option<String>,

        /// Where the exported file lies.
        #[json("value")]
        pub value: Option<ApiExportResultValue>,
    }
}

runtime::model! {
    /// Where an exported API lies.
    pub struct ApiExportResultValue {
        /// Address of the exported file; it works for five minutes.
        ///
        /// Secret: not shown by `Debug`.
        #[json("link", secret)]
        pub link: Option<String>,
    }
}

runtime::text_enum! {
    /// Format in which an API is exported.
    pub enum ExportFormat {
        /// `openapi-link`
        Openapi = "openapi-link",

        /// `openapi+json-link`
        OpenapiJson = "openapi+json-link",

        /// `swagger-link`
        Swagger = "swagger-link",

        /// `wadl-link`
        Wadl = "wadl-link",

        /// `wsdl-link`
        Wsdl = "wsdl-link",
    }
}

runtime::text_enum! {
    /// Format of an exported file.
    pub enum ExportResultFormat {
        /// `openapi-link`
        OpenApi = "openapi-link",

        /// `swagger-link-json`
        Swagger = "swagger-link-json",

        /// `wadl-link-json`
        Wadl = "wadl-link-json",

        /// `wsdl-link+xml`
        Wsdl = "wsdl-link+xml",
    }
}
