// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the outbound network dependencies endpoints operations.

use crate::runtime::{self, Unmodeled};

/// Endpoint dependency.
#[derive(Clone, Default)]
pub struct EndpointDependency {
    /// Domain name.
    pub domain_name: Option<String>,

    /// Endpoint details.
    pub endpoint_details: Option<Vec<EndpointDetail>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for EndpointDependency {
    const NAME: &'static str = "EndpointDependency";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            domain_name: members.take("domainName")?,
            endpoint_details: members.take("endpointDetails")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("domainName", &self.domain_name);
        writer.put("endpointDetails", &self.endpoint_details);
    }
}

runtime::model!(EndpointDependency);

/// Endpoint detail.
#[derive(Clone, Default)]
pub struct EndpointDetail {
    /// Port.
    pub port: Option<i32>,

    /// Region.
    pub region: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for EndpointDetail {
    const NAME: &'static str = "EndpointDetail";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            port: members.take("port")?,
            region: members.take("region")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("port", &self.port);
        writer.put("region", &self.region);
    }
}

runtime::model!(EndpointDetail);

/// Outbound environment endpoint.
#[derive(Clone, Default)]
pub struct OutboundEnvironmentEndpoint {
    /// Category.
    pub category: Option<String>,

    /// Endpoints.
    pub endpoints: Option<Vec<EndpointDependency>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OutboundEnvironmentEndpoint {
    const NAME: &'static str = "OutboundEnvironmentEndpoint";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            category: members.take("category")?,
            endpoints: members.take("endpoints")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("category", &self.category);
        writer.put("endpoints", &self.endpoints);
    }
}

runtime::model!(OutboundEnvironmentEndpoint);

/// Outbound environment endpoint list.
#[derive(Clone, Default)]
pub struct OutboundEnvironmentEndpointList {
    /// Next link.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Value.
    pub value: Option<Vec<OutboundEnvironmentEndpoint>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OutboundEnvironmentEndpointList {
    const NAME: &'static str = "OutboundEnvironmentEndpointList";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(OutboundEnvironmentEndpointList);
