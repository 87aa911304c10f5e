// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the notification operations.

use crate::runtime::{self, Unmodeled};

/// Page of notifications.
#[derive(Clone, Default)]
pub struct NotificationCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<NotificationContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for NotificationCollection {
    const NAME: &'static str = "NotificationCollection";

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

runtime::model!(NotificationCollection);

runtime::page!(NotificationCollection { value : NotificationContract });

/// Kind of notification to publishers.
#[derive(Clone, Default)]
pub struct NotificationContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<NotificationContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for NotificationContract {
    const NAME: &'static str = "NotificationContract";

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

runtime::model!(NotificationContract);

/// Name and recipients of a notification.
#[derive(Clone, Default)]
pub struct NotificationContractProperties {
    /// When the notification is sent.
    pub description: Option<String>,

    /// Who receives the notification.
    pub recipients: Option<RecipientsContractProperties>,

    /// Title under which the portal lists the notification.
    ///
    /// 1 to 1000 characters.
    pub title: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for NotificationContractProperties {
    const NAME: &'static str = "NotificationContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            recipients: members.take("recipients")?,
            title: members.take("title")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("recipients", &self.recipients);
        writer.put("title", &self.title);
    }
}

runtime::model!(NotificationContractProperties);

/// Who receives a notification.
#[derive(Clone, Default)]
pub struct RecipientsContractProperties {
    /// E-mail addresses that receive the notification.
    pub emails: Option<Vec<String>>,

    /// Users who receive the notification.
    pub users: Option<Vec<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RecipientsContractProperties {
    const NAME: &'static str = "RecipientsContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            emails: members.take("emails")?,
            users: members.take("users")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("emails", &self.emails);
        writer.put("users", &self.users);
    }
}

runtime::model!(RecipientsContractProperties);
