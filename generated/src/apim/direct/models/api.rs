// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api operations.

use crate::runtime::{self, Unmodeled};
use super::{
    ApiType, AuthenticationSettingsContract, Protocol,
    SubscriptionKeyParameterNamesContract,
};

/// Complete settings of an API, or a document to import it from.
#[derive(Clone, Default)]
pub struct ApiCreateOrUpdateParameter {
    /// Revision of the API; the first one is `1`.
    ///
    /// 1 to 100 characters.
    pub api_revision: Option<String>,

    /// Kind of the entity.
    pub api_type: Option<ApiType>,

    /// How the test console obtains access tokens for the API.
    pub authentication_settings: Option<AuthenticationSettingsContract>,

    /// Format of the document to import, and whether it is given inline or by a link.
    pub content_format: Option<ContentFormat>,

    /// Document to import, or the address of one, as the format says.
    pub content_value: Option<String>,

    /// Text about the API for developers; may contain HTML.
    pub description: Option<String>,

    /// Identifier, as a path within the service.
    pub id: Option<String>,

    /// True if callers reach this revision when they name none.
    pub is_current: Option<bool>,

    /// True if the gateway answers calls to this revision.
    pub is_online: Option<bool>,

    /// Display name of the API.
    ///
    /// 1 to 300 characters.
    pub name: Option<String>,

    /// Path prefix of the API, appended to the gateway address; unique within the service.
    ///
    /// 0 to 400 characters.
    pub path: Option<String>,

    /// Schemes under which the API can be called.
    pub protocols: Option<Vec<Protocol>>,

    /// Address of the backend to which the gateway forwards calls.
    ///
    /// 1 to 2000 characters.
    pub service_url: Option<String>,

    /// Names under which callers send their subscription key.
    pub subscription_key_parameter_names: Option<SubscriptionKeyParameterNamesContract>,

    /// Part of a WSDL document to import.
    pub wsdl_selector: Option<ApiCreateOrUpdateParameterWsdlSelector>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ApiCreateOrUpdateParameter {
    /// Creates a value with the members that the service requires.
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: Some(path.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for ApiCreateOrUpdateParameter {
    const NAME: &'static str = "ApiCreateOrUpdateParameter";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            api_revision: members.take("apiRevision")?,
            api_type: members.take("type")?,
            authentication_settings: members.take("authenticationSettings")?,
            content_format: members.take("contentFormat")?,
            content_value: members.take("contentValue")?,
            description: members.take("description")?,
            id: members.take("id")?,
            is_current: members.take("isCurrent")?,
            is_online: members.take("isOnline")?,
            name: members.take("name")?,
            path: members.take("path")?,
            protocols: members.take("protocols")?,
            service_url: members.take("serviceUrl")?,
            subscription_key_parameter_names: members
                .take("subscriptionKeyParameterNames")?,
            wsdl_selector: members.take("wsdlSelector")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("apiRevision", &self.api_revision);
        writer.put("type", &self.api_type);
        writer.put("authenticationSettings", &self.authentication_settings);
        writer.put("contentFormat", &self.content_format);
        writer.put("contentValue", &self.content_value);
        writer.put("description", &self.description);
        writer.put("id", &self.id);
        writer.put("isCurrent", &self.is_current);
        writer.put("isOnline", &self.is_online);
        writer.put("name", &self.name);
        writer.put("path", &self.path);
        writer.put("protocols", &self.protocols);
        writer.put("serviceUrl", &self.service_url);
        writer
            .put(
                "subscriptionKeyParameterNames",
                &self.subscription_key_parameter_names,
            );
        writer.put("wsdlSelector", &self.wsdl_selector);
    }
}

runtime::model!(ApiCreateOrUpdateParameter);

/// Service and endpoint to take from a WSDL document that has several of them.
#[derive(Clone, Default)]
pub struct ApiCreateOrUpdateParameterWsdlSelector {
    /// Endpoint (port) of the WSDL service to import.
    pub wsdl_endpoint_name: Option<String>,

    /// Service of the WSDL document to import.
    pub wsdl_service_name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiCreateOrUpdateParameterWsdlSelector {
    const NAME: &'static str = "ApiCreateOrUpdateParameterWsdlSelector";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            wsdl_endpoint_name: members.take("wsdlEndpointName")?,
            wsdl_service_name: members.take("wsdlServiceName")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("wsdlEndpointName", &self.wsdl_endpoint_name);
        writer.put("wsdlServiceName", &self.wsdl_service_name);
    }
}

runtime::model!(ApiCreateOrUpdateParameterWsdlSelector);

/// Settings of an API that are to change.
#[derive(Clone, Default)]
pub struct ApiUpdateContract {
    /// Revision of the API; the first one is `1`.
    ///
    /// 1 to 100 characters.
    pub api_revision: Option<String>,

    /// Kind of the entity.
    pub api_type: Option<ApiType>,

    /// How the test console obtains access tokens for the API.
    pub authentication_settings: Option<AuthenticationSettingsContract>,

    /// Text about the API for developers; may contain HTML.
    pub description: Option<String>,

    /// True if callers reach this revision when they name none.
    pub is_current: Option<bool>,

    /// True if the gateway answers calls to this revision.
    pub is_online: Option<bool>,

    /// Display name of the API.
    ///
    /// 1 to 300 characters.
    pub name: Option<String>,

    /// Path prefix of the API, appended to the gateway address; unique within the service.
    ///
    /// 0 to 400 characters.
    pub path: Option<String>,

    /// Schemes under which the API can be called.
    pub protocols: Option<Vec<Protocol>>,

    /// Address of the backend to which the gateway forwards calls.
    ///
    /// 1 to 2000 characters.
    pub service_url: Option<String>,

    /// Names under which callers send their subscription key.
    pub subscription_key_parameter_names: Option<SubscriptionKeyParameterNamesContract>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiUpdateContract {
    const NAME: &'static str = "ApiUpdateContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            api_revision: members.take("apiRevision")?,
            api_type: members.take("type")?,
            authentication_settings: members.take("authenticationSettings")?,
            description: members.take("description")?,
            is_current: members.take("isCurrent")?,
            is_online: members.take("isOnline")?,
            name: members.take("name")?,
            path: members.take("path")?,
            protocols: members.take("protocols")?,
            service_url: members.take("serviceUrl")?,
            subscription_key_parameter_names: members
                .take("subscriptionKeyParameterNames")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("apiRevision", &self.api_revision);
        writer.put("type", &self.api_type);
        writer.put("authenticationSettings", &self.authentication_settings);
        writer.put("description", &self.description);
        writer.put("isCurrent", &self.is_current);
        writer.put("isOnline", &self.is_online);
        writer.put("name", &self.name);
        writer.put("path", &self.path);
        writer.put("protocols", &self.protocols);
        writer.put("serviceUrl", &self.service_url);
        writer
            .put(
                "subscriptionKeyParameterNames",
                &self.subscription_key_parameter_names,
            );
    }
}

runtime::model!(ApiUpdateContract);

/// Format of a document that an API is imported from, given inline or by a link.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ContentFormat {
    /// `swagger-json`
    SwaggerJson,

    /// `swagger-link-json`
    SwaggerLinkJson,

    /// `wadl-link-json`
    WadlLinkJson,

    /// `wadl-xml`
    WadlXml,

    /// `wsdl`
    Wsdl,

    /// `wsdl-link`
    WsdlLink,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ContentFormat {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("swagger-json", Self::SwaggerJson),
        ("swagger-link-json", Self::SwaggerLinkJson),
        ("wadl-link-json", Self::WadlLinkJson),
        ("wadl-xml", Self::WadlXml),
        ("wsdl", Self::Wsdl),
        ("wsdl-link", Self::WsdlLink),
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

runtime::text_enum!(ContentFormat);
