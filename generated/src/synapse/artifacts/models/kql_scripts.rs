// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the kql scripts operations.

use crate::runtime::{self, Unmodeled};
use super::KqlScriptResource;

/// Page of KQL scripts.
#[derive(Clone, Default)]
pub struct KqlScriptsResourceCollectionResponse {
    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<KqlScriptResource>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for KqlScriptsResourceCollectionResponse {
    const NAME: &'static str = "KqlScriptsResourceCollectionResponse";

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
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(KqlScriptsResourceCollectionResponse);

runtime::page!(KqlScriptsResourceCollectionResponse { value : KqlScriptResource });
