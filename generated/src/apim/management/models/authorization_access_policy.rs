// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the authorization access policy operations.

use crate::runtime::{self, Unmodeled};

/// Page of access policies of a connection.
#[derive(Clone, Default)]
pub struct AuthorizationAccessPolicyCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<AuthorizationAccessPolicyContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AuthorizationAccessPolicyCollection {
    const NAME: &'static str = "AuthorizationAccessPolicyCollection";

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
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(AuthorizationAccessPolicyCollection);

runtime::page!(
    AuthorizationAccessPolicyCollection { value : AuthorizationAccessPolicyContract }
);

/// Permission of an identity to fetch the token of a connection.
#[derive(Clone, Default)]
pub struct AuthorizationAccessPolicyContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<AuthorizationAccessPolicyContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AuthorizationAccessPolicyContract {
    const NAME: &'static str = "AuthorizationAccessPolicyContract";

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

runtime::model!(AuthorizationAccessPolicyContract);

/// Identity that may fetch the token.
#[derive(Clone, Default)]
pub struct AuthorizationAccessPolicyContractProperties {
    /// Applications through which the identity must come.
    pub app_ids: Option<Vec<String>>,

    /// Object ID of the identity in Microsoft Entra.
    pub object_id: Option<String>,

    /// Microsoft Entra tenant of the identity.
    pub tenant_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AuthorizationAccessPolicyContractProperties {
    const NAME: &'static str = "AuthorizationAccessPolicyContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            app_ids: members.take("appIds")?,
            object_id: members.take("objectId")?,
            tenant_id: members.take("tenantId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("appIds", &self.app_ids);
        writer.put("objectId", &self.object_id);
        writer.put("tenantId", &self.tenant_id);
    }
}

runtime::model!(AuthorizationAccessPolicyContractProperties);
