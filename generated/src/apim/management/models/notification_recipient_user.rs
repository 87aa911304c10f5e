// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the notification recipient user operations.

use crate::runtime::{self, Unmodeled};

/// Recipient user collection.
#[derive(Clone, Default)]
pub struct RecipientUserCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
    pub value: Option<Vec<RecipientUserContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RecipientUserCollection {
    const NAME: &'static str = "RecipientUserCollection";

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

runtime::model!(RecipientUserCollection);

/// Recipient user contract.
#[derive(Clone, Default)]
pub struct RecipientUserContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<RecipientUsersContractProperties>,

    /// Type.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RecipientUserContract {
    const NAME: &'static str = "RecipientUserContract";

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

runtime::model!(RecipientUserContract);

/// Recipient users contract properties.
#[derive(Clone, Default)]
pub struct RecipientUsersContractProperties {
    /// User id.
    pub user_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RecipientUsersContractProperties {
    const NAME: &'static str = "RecipientUsersContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            user_id: members.take("userId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("userId", &self.user_id);
    }
}

runtime::model!(RecipientUsersContractProperties);
