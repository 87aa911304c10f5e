// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the workspace managed sql server recoverable sqlpools operations.

use crate::runtime::{self, Unmodeled};
use super::RecoverableSqlPool;

/// Page of geo-replicated backups.
#[derive(Clone, Default)]
pub struct RecoverableSqlPoolListResult {
    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<RecoverableSqlPool>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RecoverableSqlPoolListResult {
    const NAME: &'static str = "RecoverableSqlPoolListResult";

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
        writer.read_only().put("nextLink", &self.next_link);
        writer.read_only().put("value", &self.value);
    }
}

runtime::model!(RecoverableSqlPoolListResult);

runtime::page!(RecoverableSqlPoolListResult { value : RecoverableSqlPool });
