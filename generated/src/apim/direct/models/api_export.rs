// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api export operations.

use crate::runtime::{self, Unmodeled};

/// Where an exported API can be downloaded.
#[derive(Clone, Default)]
pub struct ApiExportResult {
    /// Address of the exported file; it contains an access signature.
    ///
    /// Secret: not shown by `Debug`.
    pub link: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiExportResult {
    const NAME: &'static str = "ApiExportResult";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            link: members.take("link")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.secret().put("link", &self.link);
    }
}

runtime::model!(ApiExportResult);
