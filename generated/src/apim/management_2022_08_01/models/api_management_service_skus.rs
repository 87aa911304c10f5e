// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api management service skus operations.

use crate::runtime;
use super::ServiceSkuType;

runtime::model! {
    /// Pricing tier of a service.
    pub struct ResourceSku {
        /// Name of the tier.
        #[json("name")]
        pub name: Option<ServiceSkuType>,
    }
}

runtime::model! {
    /// Range of unit numbers that a tier allows for a service.
    pub struct ResourceSkuCapacity {
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
        pub scale_type: Option<ResourceSkuCapacityScaleType>,
    }
}

runtime::text_enum! {
    /// Whether units of a service are added by the platform, by the user, or not at all.
    pub enum ResourceSkuCapacityScaleType {
        /// `automatic`
        Automatic = "automatic",

        /// `manual`
        Manual = "manual",

        /// `none`
        ///
        /// The number of units is fixed.
        None = "none",
    }
}

runtime::model! {
    /// Pricing tier that a service can take.
    pub struct ResourceSkuResult {
        /// Range of unit numbers.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("capacity", read_only)]
        pub capacity: Option<ResourceSkuCapacity>,

        /// Resource type that the tier is for.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("resourceType", read_only)]
        pub resource_type: Option<String>,

        /// Name of the tier.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("sku", read_only)]
        pub sku: Option<ResourceSku>,
    }
}

runtime::model! {
    /// Page of pricing tiers that a service can take.
    pub struct ResourceSkuResults {
        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<ResourceSkuResult>>,
    }
}

runtime::page!(ResourceSkuResults { value : ResourceSkuResult });
