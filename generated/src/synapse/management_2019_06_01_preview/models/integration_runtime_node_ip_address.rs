// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the integration runtime node ip address operations.

use crate::runtime::{self, Unmodeled};

/// Address under which a self-hosted node is reachable.
#[derive(Clone, Default)]
pub struct IntegrationRuntimeNodeIpAddress {
    /// IP address that the node reports.
    ///
    /// Read-only: set by the service, left out of requests.
    pub ip_address: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IntegrationRuntimeNodeIpAddress {
    const NAME: &'static str = "IntegrationRuntimeNodeIpAddress";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            ip_address: members.take("ipAddress")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("ipAddress", &self.ip_address);
    }
}

runtime::model!(IntegrationRuntimeNodeIpAddress);
