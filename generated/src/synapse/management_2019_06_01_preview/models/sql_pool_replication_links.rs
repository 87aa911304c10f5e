// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pool replication links operations.

use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};

/// Replication relationship between two SQL pools.
#[derive(Clone, Default)]
pub struct ReplicationLink {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Azure region; fixed when the resource is created.
    ///
    /// Read-only: set by the service, left out of requests.
    pub location: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<ReplicationLinkProperties>,

    /// Azure resource type of the link.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ReplicationLink {
    const NAME: &'static str = "ReplicationLink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            location: members.take("location")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("location", &self.location);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(ReplicationLink);

/// Page of replication links.
#[derive(Clone, Default)]
pub struct ReplicationLinkListResult {
    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<ReplicationLink>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ReplicationLinkListResult {
    const NAME: &'static str = "ReplicationLinkListResult";

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

runtime::model!(ReplicationLinkListResult);

runtime::page!(ReplicationLinkListResult { value : ReplicationLink });

/// Partner, roles and progress of a replication link.
#[derive(Clone, Default)]
pub struct ReplicationLinkProperties {
    /// Legacy flag, always true.
    ///
    /// Read-only: set by the service, left out of requests.
    pub is_termination_allowed: Option<bool>,

    /// Name of the SQL pool at the other end.
    ///
    /// Read-only: set by the service, left out of requests.
    pub partner_database: Option<String>,

    /// Azure region of the other end.
    ///
    /// Read-only: set by the service, left out of requests.
    pub partner_location: Option<String>,

    /// Role of the other end in the link.
    ///
    /// Read-only: set by the service, left out of requests.
    pub partner_role: Option<ReplicationRole>,

    /// Workspace that holds the SQL pool at the other end.
    ///
    /// Read-only: set by the service, left out of requests.
    pub partner_server: Option<String>,

    /// Progress of the initial copy, in percent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub percent_complete: Option<i32>,

    /// Whether the copy is kept current synchronously or asynchronously.
    ///
    /// Read-only: set by the service, left out of requests.
    pub replication_mode: Option<String>,

    /// Whether the link is being set up, is catching up or is suspended.
    ///
    /// Read-only: set by the service, left out of requests.
    pub replication_state: Option<ReplicationState>,

    /// Whether this pool is the source or the copy.
    ///
    /// Read-only: set by the service, left out of requests.
    pub role: Option<ReplicationRole>,

    /// Time (UTC) when the replication was set up.
    ///
    /// Read-only: set by the service, left out of requests.
    pub start_time: Option<OffsetDateTime>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ReplicationLinkProperties {
    const NAME: &'static str = "ReplicationLinkProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            is_termination_allowed: members.take("isTerminationAllowed")?,
            partner_database: members.take("partnerDatabase")?,
            partner_location: members.take("partnerLocation")?,
            partner_role: members.take("partnerRole")?,
            partner_server: members.take("partnerServer")?,
            percent_complete: members.take("percentComplete")?,
            replication_mode: members.take("replicationMode")?,
            replication_state: members.take("replicationState")?,
            role: members.take("role")?,
            start_time: members.take("startTime")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("isTerminationAllowed", &self.is_termination_allowed);
        writer.read_only().put("partnerDatabase", &self.partner_database);
        writer.read_only().put("partnerLocation", &self.partner_location);
        writer.read_only().put("partnerRole", &self.partner_role);
        writer.read_only().put("partnerServer", &self.partner_server);
        writer.read_only().put("percentComplete", &self.percent_complete);
        writer.read_only().put("replicationMode", &self.replication_mode);
        writer.read_only().put("replicationState", &self.replication_state);
        writer.read_only().put("role", &self.role);
        writer.read_only().put("startTime", &self.start_time);
    }
}

runtime::model!(ReplicationLinkProperties);

/// Side of a replication link.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ReplicationRole {
    /// `Copy`
    Copy,

    /// `NonReadableSecondary`
    NonReadableSecondary,

    /// `Primary`
    Primary,

    /// `Secondary`
    Secondary,

    /// `Source`
    Source,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ReplicationRole {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Copy", Self::Copy),
        ("NonReadableSecondary", Self::NonReadableSecondary),
        ("Primary", Self::Primary),
        ("Secondary", Self::Secondary),
        ("Source", Self::Source),
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

runtime::text_enum!(ReplicationRole);

/// Progress of a replication link.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ReplicationState {
    /// `CATCH_UP`
    CatchUp,

    /// `PENDING`
    Pending,

    /// `SEEDING`
    Seeding,

    /// `SUSPENDED`
    Suspended,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ReplicationState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("CATCH_UP", Self::CatchUp),
        ("PENDING", Self::Pending),
        ("SEEDING", Self::Seeding),
        ("SUSPENDED", Self::Suspended),
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

runtime::text_enum!(ReplicationState);
