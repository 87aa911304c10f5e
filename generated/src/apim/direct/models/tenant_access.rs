// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the tenant access operations.

use crate::runtime;

runtime::model! {
    /// New state of the direct management access.
    pub struct AccessInformationUpdateParameters {
        /// True opens the access, false closes it.
        #[json("enabled")]
        pub enabled: Option<bool>,
    }
}
