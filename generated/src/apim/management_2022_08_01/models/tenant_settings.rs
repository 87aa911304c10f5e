// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the tenant settings operations.

use std::collections::BTreeMap;
use crate::runtime;

runtime::model! {
    /// Page of settings of a service.
    pub struct TenantSettingsCollection {
        /// Address of the next page; absent on the last one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nextLink", read_only)]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("value", read_only)]
        pub value: Option<Vec<TenantSettingsContract>>,
    }
}

runtime::page!(TenantSettingsCollection { value : TenantSettingsContract });

runtime::model! {
    /// Settings of a service.
    pub struct TenantSettingsContract {
        /// Full Azure resource ID, as used in roles, locks and links.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Name, unique within its parent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<TenantSettingsContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Settings of a service, by name.
    pub struct TenantSettingsContractProperties {
        /// Settings, by name.
        #[json("settings")]
        pub settings: Option<BTreeMap<String, Option<String>>>,
    }
}
