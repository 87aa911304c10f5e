// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the policy snippets operations.

use crate::runtime::{self, Unmodeled};

/// Ready-made policy fragment.
#[derive(Clone, Default)]
pub struct PolicySnippetContract {
    /// Policy statements in XML, ready to be inserted.
    ///
    /// Read-only: set by the service, left out of requests.
    pub content: Option<String>,

    /// Display name of the fragment.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Levels at which the fragment can be used, as a sum of bit flags.
    ///
    /// Read-only: set by the service, left out of requests.
    pub scope: Option<i64>,

    /// Short explanation that editors show.
    ///
    /// Read-only: set by the service, left out of requests.
    pub tool_tip: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PolicySnippetContract {
    const NAME: &'static str = "PolicySnippetContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            content: members.take("content")?,
            name: members.take("name")?,
            scope: members.take("scope")?,
            tool_tip: members.take("toolTip")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("content", &self.content);
        writer.read_only().put("name", &self.name);
        writer.read_only().put("scope", &self.scope);
        writer.read_only().put("toolTip", &self.tool_tip);
    }
}

runtime::model!(PolicySnippetContract);

/// Ready-made policy fragments.
#[derive(Clone, Default)]
pub struct PolicySnippetsCollection {
    /// Entries of the list, or those on this page.
    pub value: Option<Vec<PolicySnippetContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PolicySnippetsCollection {
    const NAME: &'static str = "PolicySnippetsCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("value", &self.value);
    }
}

runtime::model!(PolicySnippetsCollection);

runtime::page!(PolicySnippetsCollection { value : PolicySnippetContract });
