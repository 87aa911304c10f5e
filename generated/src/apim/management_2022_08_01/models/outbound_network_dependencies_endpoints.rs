// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the outbound network dependencies endpoints operations.

use crate::runtime::{self, Unmodeled};

/// Host that a service must be able to reach.
#[derive(Clone, Default)]
pub struct EndpointDependency {
    /// Host that must be reachable.
    pub domain_name: Option<String>,

    /// Ports that must be open for the host.
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

/// Port of a host that a service must be able to reach.
#[derive(Clone, Default)]
pub struct EndpointDetail {
    /// Port number.
    pub port: Option<i32>,

    /// Region of the service that needs the host.
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

/// Hosts that a service must reach for one purpose.
#[derive(Clone, Default)]
pub struct OutboundEnvironmentEndpoint {
    /// Purpose of the hosts, such as Azure Storage or Azure SQL.
    pub category: Option<String>,

    /// Hosts that must be reachable for this purpose.
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

/// Page of outbound dependencies of a service.
#[derive(Clone, Default)]
pub struct OutboundEnvironmentEndpointList {
    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
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
