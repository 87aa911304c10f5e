// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api export operations.

use crate::runtime;

runtime::model! {
    /// Where an exported API can be downloaded.
    pub struct ApiExportResult {
        /// Address of the exported file; it contains an access signature.
        ///
        /// Secret: not shown by `Debug`.
        #[json("link", secret)]
        pub link: Option<String>,
    }
}
