// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the kusto operations operations.

use azure_core::Value;
use crate::runtime::{self, Unmodeled};

/// Action on Data Explorer pools that can be granted in a role.
#[derive(Clone, Default)]
pub struct Operation {
    /// Texts with which the portal shows the action.
    pub display: Option<OperationDisplay>,

    /// Identifier of the action, made of provider, resource and verb.
    pub name: Option<String>,

    /// Who uses the action: `user`, `system` or both.
    pub origin: Option<String>,

    /// Further data on the action.
    pub properties: Option<Value>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for Operation {
    const NAME: &'static str = "Operation";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            display: members.take("display")?,
            name: members.take("name")?,
            origin: members.take("origin")?,
            properties: members.take("properties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("display", &self.display);
        writer.put("name", &self.name);
        writer.put("origin", &self.origin);
        writer.put("properties", &self.properties);
    }
}

runtime::model!(Operation);

/// Operation display.
#[derive(Clone, Default)]
pub struct OperationDisplay {
    /// Free text that says what this is.
    pub description: Option<String>,

    /// Action, as a short name.
    pub operation: Option<String>,

    /// Resource provider, as shown to people.
    pub provider: Option<String>,

    /// Resource type, as shown to people.
    pub resource: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OperationDisplay {
    const NAME: &'static str = "OperationDisplay";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            operation: members.take("operation")?,
            provider: members.take("provider")?,
            resource: members.take("resource")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("operation", &self.operation);
        writer.put("provider", &self.provider);
        writer.put("resource", &self.resource);
    }
}

runtime::model!(OperationDisplay);

/// Page of actions on Data Explorer pools.
#[derive(Clone, Default)]
pub struct OperationListResult {
    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<Operation>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OperationListResult {
    const NAME: &'static str = "OperationListResult";

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
        writer.put("value", &self.value);
    }
}

runtime::model!(OperationListResult);

runtime::page!(OperationListResult { value : Operation });
