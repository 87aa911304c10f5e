// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api operations.

use crate::runtime::{self, Unmodeled};
use super::{
    ApiType, AuthenticationSettingsContract, Protocol,
    SubscriptionKeyParameterNamesContract,
};

/// Api create or update parameter.
#[derive(Clone, Default)]
pub struct ApiCreateOrUpdateParameter {
    /// Api revision.
    ///
    /// 1 to 100 characters.
    pub api_revision: Option<String>,

    /// Type.
    pub api_type: Option<ApiType>,

    /// Authentication settings.
    pub authentication_settings: Option<AuthenticationSettingsContract>,

    /// Content format.
    pub content_format: Option<ContentFormat>,

    /// Content value.
    pub content_value: Option<String>,

    /// Description.
    pub description: Option<String>,

    /// Id.
    pub id: Option<String>,

    /// Is current.
    pub is_current: Option<bool>,

    /// Is online.
    pub is_online: Option<bool>,

    /// Name.
    ///
    /// 1 to 300 characters.
    pub name: Option<String>,

    /// Path.
    ///
    /// 0 to 400 characters.
    pub path: Option<String>,

    /// Protocols.
    pub protocols: Option<Vec<Protocol>>,

    /// Service url.
    ///
    /// 1 to 2000 characters.
    pub service_url: Option<String>,

    /// Subscription key parameter names.
    pub subscription_key_parameter_names: Option<SubscriptionKeyParameterNamesContract>,

    /// Wsdl selector.
    pub wsdl_selector: Option<ApiCreateOrUpdateParameterWsdlSelector>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ApiCreateOrUpdateParameter {
    /// What the service requires; everything else can be set afterwards.
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

/// Api create or update parameter wsdl selector.
#[derive(Clone, Default)]
pub struct ApiCreateOrUpdateParameterWsdlSelector {
    /// Wsdl endpoint name.
    pub wsdl_endpoint_name: Option<String>,

    /// Wsdl service name.
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

/// Api update contract.
#[derive(Clone, Default)]
pub struct ApiUpdateContract {
    /// Api revision.
    ///
    /// 1 to 100 characters.
    pub api_revision: Option<String>,

    /// Type.
    pub api_type: Option<ApiType>,

    /// Authentication settings.
    pub authentication_settings: Option<AuthenticationSettingsContract>,

    /// Description.
    pub description: Option<String>,

    /// Is current.
    pub is_current: Option<bool>,

    /// Is online.
    pub is_online: Option<bool>,

    /// Name.
    ///
    /// 1 to 300 characters.
    pub name: Option<String>,

    /// Path.
    ///
    /// 0 to 400 characters.
    pub path: Option<String>,

    /// Protocols.
    pub protocols: Option<Vec<Protocol>>,

    /// Service url.
    ///
    /// 1 to 2000 characters.
    pub service_url: Option<String>,

    /// Subscription key parameter names.
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

/// Content format.
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
