// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the tenant access operations.

use crate::runtime::{self, Unmodeled};

/// New state of the direct management access.
#[derive(Clone, Default)]
pub struct AccessInformationUpdateParameters {
    /// True opens the access, false closes it.
    pub enabled: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AccessInformationUpdateParameters {
    const NAME: &'static str = "AccessInformationUpdateParameters";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            enabled: members.take("enabled")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("enabled", &self.enabled);
    }
}

runtime::model!(AccessInformationUpdateParameters);
