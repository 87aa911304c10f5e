// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api management skus operations.

use crate::runtime::{self, Unmodeled};

/// Pricing tier with its regions and limits.
#[derive(Clone, Default)]
pub struct ApiManagementSku {
    /// Management API versions that know the tier.
    ///
    /// Read-only: set by the service, left out of requests.
    pub api_versions: Option<Vec<String>>,

    /// Properties of the tier.
    ///
    /// Read-only: set by the service, left out of requests.
    pub capabilities: Option<Vec<ApiManagementSkuCapabilities>>,

    /// Range of unit numbers.
    ///
    /// Read-only: set by the service, left out of requests.
    pub capacity: Option<ApiManagementSkuCapacity>,

    /// Meters by which the tier is billed.
    ///
    /// Read-only: set by the service, left out of requests.
    pub costs: Option<Vec<ApiManagementSkuCosts>>,

    /// Family of the tier.
    ///
    /// Read-only: set by the service, left out of requests.
    pub family: Option<String>,

    /// Kind of the tier.
    ///
    /// Read-only: set by the service, left out of requests.
    pub kind: Option<String>,

    /// Regions with their availability zones.
    ///
    /// Read-only: set by the service, left out of requests.
    pub location_info: Option<Vec<ApiManagementSkuLocationInfo>>,

    /// Azure regions.
    ///
    /// Read-only: set by the service, left out of requests.
    pub locations: Option<Vec<String>>,

    /// Name of the tier.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Resource type that the tier is for.
    ///
    /// Read-only: set by the service, left out of requests.
    pub resource_type: Option<String>,

    /// Where and why the tier cannot be used.
    ///
    /// Read-only: set by the service, left out of requests.
    pub restrictions: Option<Vec<ApiManagementSkuRestrictions>>,

    /// Size of the tier.
    ///
    /// Read-only: set by the service, left out of requests.
    pub size: Option<String>,

    /// Tier of the units.
    ///
    /// Read-only: set by the service, left out of requests.
    pub tier: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiManagementSku {
    const NAME: &'static str = "ApiManagementSku";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            api_versions: members.take("apiVersions")?,
            capabilities: members.take("capabilities")?,
            capacity: members.take("capacity")?,
            costs: members.take("costs")?,
            family: members.take("family")?,
            kind: members.take("kind")?,
            location_info: members.take("locationInfo")?,
            locations: members.take("locations")?,
            name: members.take("name")?,
            resource_type: members.take("resourceType")?,
            restrictions: members.take("restrictions")?,
            size: members.take("size")?,
            tier: members.take("tier")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("apiVersions", &self.api_versions);
        writer.read_only().put("capabilities", &self.capabilities);
        writer.read_only().put("capacity", &self.capacity);
        writer.read_only().put("costs", &self.costs);
        writer.read_only().put("family", &self.family);
        writer.read_only().put("kind", &self.kind);
        writer.read_only().put("locationInfo", &self.location_info);
        writer.read_only().put("locations", &self.locations);
        writer.read_only().put("name", &self.name);
        writer.read_only().put("resourceType", &self.resource_type);
        writer.read_only().put("restrictions", &self.restrictions);
        writer.read_only().put("size", &self.size);
        writer.read_only().put("tier", &self.tier);
    }
}

runtime::model!(ApiManagementSku);

/// Property of a pricing tier.
#[derive(Clone, Default)]
pub struct ApiManagementSkuCapabilities {
    /// What the property is about.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// What applies to the tier.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiManagementSkuCapabilities {
    const NAME: &'static str = "ApiManagementSkuCapabilities";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            name: members.take("name")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("name", &self.name);
        writer.read_only().put("value", &self.value);
    }
}

runtime::model!(ApiManagementSkuCapabilities);

/// Range of unit numbers that a pricing tier allows.
#[derive(Clone, Default)]
pub struct ApiManagementSkuCapacity {
    /// Number of units used when none is given.
    ///
    /// Read-only: set by the service, left out of requests.
    pub default: Option<i32>,

    /// Largest number of units.
    ///
    /// Read-only: set by the service, left out of requests.
    pub maximum: Option<i32>,

    /// Smallest number of units.
    ///
    /// Read-only: set by the service, left out of requests.
    pub minimum: Option<i32>,

    /// Who adds units.
    ///
    /// Read-only: set by the service, left out of requests.
    pub scale_type: Option<ApiManagementSkuCapacityScaleType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiManagementSkuCapacity {
    const NAME: &'static str = "ApiManagementSkuCapacity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            default: members.take("default")?,
            maximum: members.take("maximum")?,
            minimum: members.take("minimum")?,
            scale_type: members.take("scaleType")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("default", &self.default);
        writer.read_only().put("maximum", &self.maximum);
        writer.read_only().put("minimum", &self.minimum);
        writer.read_only().put("scaleType", &self.scale_type);
    }
}

runtime::model!(ApiManagementSkuCapacity);

/// Whether units of a tier are added by the service, by the user, or not at all.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ApiManagementSkuCapacityScaleType {
    /// `Automatic`
    Automatic,

    /// `Manual`
    Manual,

    /// `None`
    ///
    /// The number of units is fixed.
    None,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ApiManagementSkuCapacityScaleType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Automatic", Self::Automatic),
        ("Manual", Self::Manual),
        ("None", Self::None),
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

runtime::text_enum!(ApiManagementSkuCapacityScaleType);

/// Meter by which a pricing tier is billed.
#[derive(Clone, Default)]
pub struct ApiManagementSkuCosts {
    /// What the meter counts.
    ///
    /// Read-only: set by the service, left out of requests.
    pub extended_unit: Option<String>,

    /// Identifier of the billing meter.
    ///
    /// Read-only: set by the service, left out of requests.
    pub meter_id: Option<String>,

    /// Amount that is billed.
    ///
    /// Read-only: set by the service, left out of requests.
    pub quantity: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiManagementSkuCosts {
    const NAME: &'static str = "ApiManagementSkuCosts";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            extended_unit: members.take("extendedUnit")?,
            meter_id: members.take("meterID")?,
            quantity: members.take("quantity")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("extendedUnit", &self.extended_unit);
        writer.read_only().put("meterID", &self.meter_id);
        writer.read_only().put("quantity", &self.quantity);
    }
}

runtime::model!(ApiManagementSkuCosts);

/// Region of a pricing tier with its availability zones.
#[derive(Clone, Default)]
pub struct ApiManagementSkuLocationInfo {
    /// Azure region.
    ///
    /// Read-only: set by the service, left out of requests.
    pub location: Option<String>,

    /// What the tier can do in certain zones.
    ///
    /// Read-only: set by the service, left out of requests.
    pub zone_details: Option<Vec<ApiManagementSkuZoneDetails>>,

    /// Availability zones of the region in which the tier is offered.
    ///
    /// Read-only: set by the service, left out of requests.
    pub zones: Option<Vec<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiManagementSkuLocationInfo {
    const NAME: &'static str = "ApiManagementSkuLocationInfo";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            location: members.take("location")?,
            zone_details: members.take("zoneDetails")?,
            zones: members.take("zones")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("location", &self.location);
        writer.read_only().put("zoneDetails", &self.zone_details);
        writer.read_only().put("zones", &self.zones);
    }
}

runtime::model!(ApiManagementSkuLocationInfo);

/// Where a pricing tier cannot be used.
#[derive(Clone, Default)]
pub struct ApiManagementSkuRestrictionInfo {
    /// Regions that are closed to the subscription.
    ///
    /// Read-only: set by the service, left out of requests.
    pub locations: Option<Vec<String>>,

    /// Availability zones that are closed to the subscription.
    ///
    /// Read-only: set by the service, left out of requests.
    pub zones: Option<Vec<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiManagementSkuRestrictionInfo {
    const NAME: &'static str = "ApiManagementSkuRestrictionInfo";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            locations: members.take("locations")?,
            zones: members.take("zones")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("locations", &self.locations);
        writer.read_only().put("zones", &self.zones);
    }
}

runtime::model!(ApiManagementSkuRestrictionInfo);

/// Reason and extent of a restriction on a pricing tier.
#[derive(Clone, Default)]
pub struct ApiManagementSkuRestrictions {
    /// Why the tier cannot be used.
    ///
    /// Read-only: set by the service, left out of requests.
    pub reason_code: Option<ApiManagementSkuRestrictionsReasonCode>,

    /// Regions and zones that are closed.
    ///
    /// Read-only: set by the service, left out of requests.
    pub restriction_info: Option<ApiManagementSkuRestrictionInfo>,

    /// Whether a region or an availability zone is restricted.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<ApiManagementSkuRestrictionsType>,

    /// Restricted regions, if the restriction is one of regions.
    ///
    /// Read-only: set by the service, left out of requests.
    pub values: Option<Vec<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiManagementSkuRestrictions {
    const NAME: &'static str = "ApiManagementSkuRestrictions";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            reason_code: members.take("reasonCode")?,
            restriction_info: members.take("restrictionInfo")?,
            type_prop: members.take("type")?,
            values: members.take("values")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("reasonCode", &self.reason_code);
        writer.read_only().put("restrictionInfo", &self.restriction_info);
        writer.read_only().put("type", &self.type_prop);
        writer.read_only().put("values", &self.values);
    }
}

runtime::model!(ApiManagementSkuRestrictions);

/// Why a pricing tier cannot be used.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ApiManagementSkuRestrictionsReasonCode {
    /// `NotAvailableForSubscription`
    ///
    /// It is closed to the subscription, usually for lack of capacity.
    NotAvailableForSubscription,

    /// `QuotaId`
    ///
    /// The offer of the subscription does not include it.
    QuotaId,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ApiManagementSkuRestrictionsReasonCode {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("NotAvailableForSubscription", Self::NotAvailableForSubscription),
        ("QuotaId", Self::QuotaId),
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

runtime::text_enum!(ApiManagementSkuRestrictionsReasonCode);

/// Whether a restriction is on regions or on availability zones.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ApiManagementSkuRestrictionsType {
    /// `Location`
    Location,

    /// `Zone`
    Zone,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ApiManagementSkuRestrictionsType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Location", Self::Location),
        ("Zone", Self::Zone),
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

runtime::text_enum!(ApiManagementSkuRestrictionsType);

/// What a pricing tier can do in certain availability zones.
#[derive(Clone, Default)]
pub struct ApiManagementSkuZoneDetails {
    /// Properties of the tier.
    ///
    /// Read-only: set by the service, left out of requests.
    pub capabilities: Option<Vec<ApiManagementSkuCapabilities>>,

    /// Availability zones that are meant.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<Vec<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiManagementSkuZoneDetails {
    const NAME: &'static str = "ApiManagementSkuZoneDetails";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            capabilities: members.take("capabilities")?,
            name: members.take("name")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("capabilities", &self.capabilities);
        writer.read_only().put("name", &self.name);
    }
}

runtime::model!(ApiManagementSkuZoneDetails);

/// Page of pricing tiers that a subscription can use.
#[derive(Clone, Default)]
pub struct ApiManagementSkusResult {
    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<ApiManagementSku>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiManagementSkusResult {
    const NAME: &'static str = "ApiManagementSkusResult";

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

runtime::model!(ApiManagementSkusResult);

runtime::page!(ApiManagementSkusResult { value : ApiManagementSku });
