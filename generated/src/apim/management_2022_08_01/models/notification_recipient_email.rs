// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the notification recipient email operations.

use crate::runtime::{self, Unmodeled};

/// E-mail addresses that receive a notification.
#[derive(Clone, Default)]
pub struct RecipientEmailCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<RecipientEmailContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RecipientEmailCollection {
    const NAME: &'static str = "RecipientEmailCollection";

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

runtime::model!(RecipientEmailCollection);

/// E-mail address that receives a notification.
#[derive(Clone, Default)]
pub struct RecipientEmailContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<RecipientEmailContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RecipientEmailContract {
    const NAME: &'static str = "RecipientEmailContract";

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

runtime::model!(RecipientEmailContract);

/// E-mail address of a recipient.
#[derive(Clone, Default)]
pub struct RecipientEmailContractProperties {
    /// E-mail address that receives the notification.
    pub email: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RecipientEmailContractProperties {
    const NAME: &'static str = "RecipientEmailContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            email: members.take("email")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("email", &self.email);
    }
}

runtime::model!(RecipientEmailContractProperties);
