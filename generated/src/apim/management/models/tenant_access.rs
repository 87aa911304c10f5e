// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the tenant access operations.

use crate::runtime;

runtime::model! {
    /// Page of direct access settings.
    pub struct AccessInformationCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nextLink", read_only)]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("value", read_only)]
        pub value: Option<Vec<AccessInformationContract>>,
    }
}

runtime::page!(AccessInformationCollection { value : AccessInformationContract });

runtime::model! {
    /// Direct access setting of a service.
    pub struct AccessInformationContract {
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
        pub properties: Option<AccessInformationContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Direct access to one part of a service, without the keys.
    pub struct AccessInformationContractProperties {
        /// True if direct access is on.
        #[json("enabled")]
        pub enabled: Option<bool>,

        /// `access` for the management endpoint, `gitAccess` for the Git repository.
        #[json("id")]
        pub id: Option<String>,

        /// User as whom direct access acts.
        #[json("principalId")]
        pub principal_id: Option<String>,
    }
}

runtime::model! {
    /// User, keys and switch of direct access.
    pub struct AccessInformationCreateParameterProperties {
        /// True turns direct access on.
        #[json("enabled")]
        pub enabled: Option<bool>,

        /// First key; ordinary reads leave it out.
        ///
        /// Secret: not shown by `Debug`.
        #[json("primaryKey", secret)]
        pub primary_key: Option<String>,

        /// User as whom direct access acts.
        #[json("principalId")]
        pub principal_id: Option<String>,

        /// Second key; ordinary reads leave it out.
        ///
        /// Secret: not shown by `Debug`.
        #[json("secondaryKey", secret)]
        pub secondary_key: Option<String>,
    }
}

runtime::model! {
    /// Definition of direct access to one part of a service.
    pub struct AccessInformationCreateParameters {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<AccessInformationCreateParameterProperties>,
    }
}

runtime::model! {
    /// Direct access to one part of a service, with the keys.
    pub struct AccessInformationSecretsContract {
        /// True if direct access is on.
        #[json("enabled")]
        pub enabled: Option<bool>,

        /// `access` for the management endpoint, `gitAccess` for the Git repository.
        #[json("id")]
        pub id: Option<String>,

        /// First key; ordinary reads leave it out.
        ///
        /// Secret: not shown by `Debug`.
        #[json("primaryKey", secret)]
        pub primary_key: Option<String>,

        /// User as whom direct access acts.
        #[json("principalId")]
        pub principal_id: Option<String>,

        /// Second key; ordinary reads leave it out.
        ///
        /// Secret: not shown by `Debug`.
        #[json("secondaryKey", secret)]
        pub secondary_key: Option<String>,
    }
}

runtime::model! {
    /// New position of the direct access switch.
    pub struct AccessInformationUpdateParameterProperties {
        /// True turns direct access on.
        #[json("enabled")]
        pub enabled: Option<bool>,
    }
}

runtime::model! {
    /// Change to direct access.
    pub struct AccessInformationUpdateParameters {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<AccessInformationUpdateParameterProperties>,
    }
}
