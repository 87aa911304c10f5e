// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the graph ql api resolver operations.

use crate::runtime::{self, Unmodeled};

/// Page of GraphQL resolvers.
#[derive(Clone, Default)]
pub struct ResolverCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<ResolverContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ResolverCollection {
    const NAME: &'static str = "ResolverCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.read_only().put("nextLink", &self.next_link);
        writer.read_only().put("value", &self.value);
    }
}

runtime::model!(ResolverCollection);

runtime::page!(ResolverCollection { value : ResolverContract });

/// Resolver of a GraphQL field.
#[derive(Clone, Default)]
pub struct ResolverContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<ResolverEntityBaseContract>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ResolverContract {
    const NAME: &'static str = "ResolverContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(ResolverContract);

/// Name and field of a resolver.
#[derive(Clone, Default)]
pub struct ResolverEntityBaseContract {
    /// Free text that says what this is; some kinds may contain HTML.
    ///
    /// At most 1000 characters.
    pub description: Option<String>,

    /// Name for people.
    ///
    /// 1 to 300 characters.
    pub display_name: Option<String>,

    /// GraphQL type and field that the resolver serves, in the form `type/field`.
    ///
    /// 1 to 300 characters.
    pub path: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ResolverEntityBaseContract {
    const NAME: &'static str = "ResolverEntityBaseContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            display_name: members.take("displayName")?,
            path: members.take("path")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("displayName", &self.display_name);
        writer.put("path", &self.path);
    }
}

runtime::model!(ResolverEntityBaseContract);

/// Change to a resolver.
#[derive(Clone, Default)]
pub struct ResolverUpdateContract {
    /// Settings and state that are specific to the resource.
    pub properties: Option<ResolverUpdateContractProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ResolverUpdateContract {
    const NAME: &'static str = "ResolverUpdateContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            properties: members.take("properties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("properties", &self.properties);
    }
}

runtime::model!(ResolverUpdateContract);

/// Fields of a resolver that are to change.
#[derive(Clone, Default)]
pub struct ResolverUpdateContractProperties {
    /// Free text that says what this is; some kinds may contain HTML.
    ///
    /// At most 1000 characters.
    pub description: Option<String>,

    /// Name for people.
    ///
    /// 1 to 300 characters.
    pub display_name: Option<String>,

    /// GraphQL type and field that the resolver serves, in the form `type/field`.
    ///
    /// 1 to 300 characters.
    pub path: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ResolverUpdateContractProperties {
    const NAME: &'static str = "ResolverUpdateContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            display_name: members.take("displayName")?,
            path: members.take("path")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("displayName", &self.display_name);
        writer.put("path", &self.path);
    }
}

runtime::model!(ResolverUpdateContractProperties);
