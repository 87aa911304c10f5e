// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api management skus operations.

use crate::runtime;

runtime::model! {
    /// Pricing tier with its regions and limits.
    pub struct ApiManagementSku {
        /// Management API versions that know the tier.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("apiVersions", read_only)]
        pub api_versions: Option<Vec<String>>,

        /// Properties of the tier.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("capabilities", read_only)]
        pub capabilities: Option<Vec<ApiManagementSkuCapabilities>>,

        /// Range of unit numbers.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("capacity", read_only)]
        pub capacity: Option<ApiManagementSkuCapacity>,

        /// Meters by which the tier is billed.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("costs", read_only)]
        pub costs: Option<Vec<ApiManagementSkuCosts>>,

        /// Family of the tier.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("family", read_only)]
        pub family: Option<String>,

        /// Kind of the tier.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("kind", read_only)]
        pub kind: Option<String>,

        /// Regions with their availability zones.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("locationInfo", read_only)]
        pub location_info: Option<Vec<ApiManagementSkuLocationInfo>>,

        /// Azure regions.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("locations", read_only)]
        pub locations: Option<Vec<String>>,

        /// Name of the tier.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Resource type that the tier is for.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("resourceType", read_only)]
        pub resource_type: Option<String>,

        /// Where and why the tier cannot be used.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("restrictions", read_only)]
        pub restrictions: Option<Vec<ApiManagementSkuRestrictions>>,

        /// Size of the tier.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("size", read_only)]
        pub size: Option<String>,

        /// Tier of the units.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("tier", read_only)]
        pub tier: Option<String>,
    }
}

runtime::model! {
    /// Property of a pricing tier.
    pub struct ApiManagementSkuCapabilities {
        /// What the property is about.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// What applies to the tier.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("value", read_only)]
        pub value: Option<String>,
    }
}

runtime::model! {
    /// Range of unit numbers that a pricing tier allows.
    pub struct ApiManagementSkuCapacity {
        /// Number of units used when none is given.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("default", read_only)]
        pub default: Option<i32>,

        /// Largest number of units.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("maximum", read_only)]
        pub maximum: Option<i32>,

        /// Smallest number of units.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("minimum", read_only)]
        pub minimum: Option<i32>,

        /// Who adds units.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("scaleType", read_only)]
        pub scale_type: Option<ApiManagementSkuCapacityScaleType>,
    }
}

runtime::text_enum! {
    /// Whether units of a tier are added by the service, by the user, or not at all.
    pub enum ApiManagementSkuCapacityScaleType {
        /// `Automatic`
        Automatic = "Automatic",

        /// `Manual`
        Manual = "Manual",

        /// `None`
        ///
        /// The number of units is fixed.
        None = "None",
    }
}

runtime::model! {
    /// Meter by which a pricing tier is billed.
    pub struct ApiManagementSkuCosts {
        /// What the meter counts.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("extendedUnit", read_only)]
        pub extended_unit: Option<String>,

        /// Identifier of the billing meter.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("meterID", read_only)]
        pub meter_id: Option<String>,

        /// Amount that is billed.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("quantity", read_only)]
        pub quantity: Option<i64>,
    }
}

runtime::model! {
    /// Region of a pricing tier with its availability zones.
    pub struct ApiManagementSkuLocationInfo {
        /// Azure region.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("location", read_only)]
        pub location: Option<String>,

        /// What the tier can do in certain zones.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("zoneDetails", read_only)]
        pub zone_details: Option<Vec<ApiManagementSkuZoneDetails>>,

        /// Availability zones of the region in which the tier is offered.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("zones", read_only)]
        pub zones: Option<Vec<String>>,
    }
}

runtime::model! {
    /// Where a pricing tier cannot be used.
    pub struct ApiManagementSkuRestrictionInfo {
        /// Regions that are closed to the subscription.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("locations", read_only)]
        pub locations: Option<Vec<String>>,

        /// Availability zones that are closed to the subscription.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("zones", read_only)]
        pub zones: Option<Vec<String>>,
    }
}

runtime::model! {
    /// Reason and extent of a restriction on a pricing tier.
    pub struct ApiManagementSkuRestrictions {
        /// Why the tier cannot be used.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("reasonCode", read_only)]
        pub reason_code: Option<ApiManagementSkuRestrictionsReasonCode>,

        /// Regions and zones that are closed.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("restrictionInfo", read_only)]
        pub restriction_info: Option<ApiManagementSkuRestrictionInfo>,

        /// Whether a region or an availability zone is restricted.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<ApiManagementSkuRestrictionsType>,

        /// Restricted regions, if the restriction is one of regions.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("values", read_only)]
        pub values: Option<Vec<String>>,
    }
}

runtime::text_enum! {
    /// Why a pricing tier cannot be used.
    pub enum ApiManagementSkuRestrictionsReasonCode {
        /// `NotAvailableForSubscription`
        ///
        /// It is closed to the subscription, usually for lack of capacity.
        NotAvailableForSubscription = "NotAvailableForSubscription",

        /// `QuotaId`
        ///
        /// The offer of the subscription does not include it.
        QuotaId = "QuotaId",
    }
}

runtime::text_enum! {
    /// Whether a restriction is on regions or on availability zones.
    pub enum ApiManagementSkuRestrictionsType {
        /// `Location`
        Location = "Location",

        /// `Zone`
        Zone = "Zone",
    }
}

runtime::model! {
    /// What a pricing tier can do in certain availability zones.
    pub struct ApiManagementSkuZoneDetails {
        /// Properties of the tier.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("capabilities", read_only)]
        pub capabilities: Option<Vec<ApiManagementSkuCapabilities>>,

        /// Availability zones that are meant.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<Vec<String>>,
    }
}

runtime::model! {
    /// Page of pricing tiers that a subscription can use.
    pub struct ApiManagementSkusResult {
        /// Address of the next page; absent on the last one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nextLink", read_only)]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<ApiManagementSku>>,
    }
}

runtime::page!(ApiManagementSkusResult { value : ApiManagementSku });
