// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api policy operations.

use crate::runtime;

runtime::text_enum! {
    /// Media types that a `PolicyContract` can have besides JSON.
    pub enum PolicyContractMediaType {
        /// `application/vnd.ms-azure-apim.policy.raw+xml`
        RawXml = "application/vnd.ms-azure-apim.policy.raw+xml",

        /// `application/vnd.ms-azure-apim.policy+xml`
        Xml = "application/vnd.ms-azure-apim.policy+xml",
    }
}
