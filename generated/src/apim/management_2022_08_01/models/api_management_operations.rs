// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api management operations operations.

use azure_core::Value;
use crate::runtime::{self, Unmodeled};

/// Action of the resource provider that roles can grant.
#[derive(Clone, Default)]
pub struct Operation {
    /// Texts with which the portal shows the action.
    pub display: Option<OperationDisplay>,

    /// Identifier of the action, as role definitions write it.
    pub name: Option<String>,

    /// Who can call the action: users, the system or both.
    pub origin: Option<String>,

    /// Metrics and logs that belong to the action.
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

/// Texts with which the portal shows an action.
#[derive(Clone, Default)]
pub struct OperationDisplay {
    /// Long display text of the action.
    pub description: Option<String>,

    /// Short display text of the action.
    pub operation: Option<String>,

    /// Provider, as shown to people.
    pub provider: Option<String>,

    /// Kind of resource, as shown to people.
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

/// Page of resource-provider actions.
#[derive(Clone, Default)]
pub struct OperationListResult {
    /// Address of the next page; absent on the last one.
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
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(OperationListResult);

runtime::page!(OperationListResult { value : Operation });
