// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the network status operations.

use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};

/// Whether a service reaches one Azure resource on which it depends.
#[derive(Clone, Default)]
pub struct ConnectivityStatusContract {
    /// What went wrong with the connection.
    pub error: Option<String>,

    /// True if the service works without this resource.
    pub is_optional: Option<bool>,

    /// Time (UTC) when the connection last began to work or to fail.
    pub last_status_change: Option<OffsetDateTime>,

    /// Time (UTC) of the last test; an old one means that the service itself has no network.
    pub last_updated: Option<OffsetDateTime>,

    /// Host of the resource.
    ///
    /// At least 1 character.
    pub name: Option<String>,

    /// Kind of resource, such as a storage account or a database.
    pub resource_type: Option<String>,

    /// Whether the connection works.
    pub status: Option<ConnectivityStatusType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ConnectivityStatusContract {
    const NAME: &'static str = "ConnectivityStatusContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            error: members.take("error")?,
            is_optional: members.take("isOptional")?,
            last_status_change: members.take("lastStatusChange")?,
            last_updated: members.take("lastUpdated")?,
            name: members.take("name")?,
            resource_type: members.take("resourceType")?,
            status: members.take("status")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("error", &self.error);
        writer.put("isOptional", &self.is_optional);
        writer.put("lastStatusChange", &self.last_status_change);
        writer.put("lastUpdated", &self.last_updated);
        writer.put("name", &self.name);
        writer.put("resourceType", &self.resource_type);
        writer.put("status", &self.status);
    }
}

runtime::model!(ConnectivityStatusContract);

/// Whether a connection works.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ConnectivityStatusType {
    /// `failure`
    Failure,

    /// `initializing`
    Initializing,

    /// `success`
    Success,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ConnectivityStatusType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("failure", Self::Failure),
        ("initializing", Self::Initializing),
        ("success", Self::Success),
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

runtime::text_enum!(ConnectivityStatusType);

/// DNS servers of a region and the connections of the service there.
#[derive(Clone, Default)]
pub struct NetworkStatusContract {
    /// Azure resources on which the service depends, and whether it reaches them.
    pub connectivity_status: Option<Vec<ConnectivityStatusContract>>,

    /// IP addresses of the DNS servers in use.
    pub dns_servers: Option<Vec<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for NetworkStatusContract {
    const NAME: &'static str = "NetworkStatusContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            connectivity_status: members.take("connectivityStatus")?,
            dns_servers: members.take("dnsServers")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("connectivityStatus", &self.connectivity_status);
        writer.put("dnsServers", &self.dns_servers);
    }
}

runtime::model!(NetworkStatusContract);

/// Network status of one region.
#[derive(Clone, Default)]
pub struct NetworkStatusContractByLocation {
    /// Region that the status is for.
    ///
    /// At least 1 character.
    pub location: Option<String>,

    /// DNS servers and connections in the region.
    pub network_status: Option<NetworkStatusContract>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for NetworkStatusContractByLocation {
    const NAME: &'static str = "NetworkStatusContractByLocation";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            location: members.take("location")?,
            network_status: members.take("networkStatus")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("location", &self.location);
        writer.put("networkStatus", &self.network_status);
    }
}

runtime::model!(NetworkStatusContractByLocation);
