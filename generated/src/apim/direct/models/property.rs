// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the property operations.

use crate::runtime::{self, Unmodeled};

/// Page of named values.
#[derive(Clone, Default)]
pub struct PropertyCollection {
    /// Number of entries on all pages together.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Entries of the list, or those on this page.
    pub value: Option<Vec<PropertyContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PropertyCollection {
    const NAME: &'static str = "PropertyCollection";

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

runtime::model!(PropertyCollection);

runtime::page!(PropertyCollection { value : PropertyContract });

/// Named value that policies can use.
#[derive(Clone, Default)]
pub struct PropertyContract {
    /// Identifier, as a path within the service.
    pub id: Option<String>,

    /// Name by which policies refer to the value, made of letters, digits, `.`, `-` and `_`.
    ///
    /// 1 to 256 characters, pattern `^[A-Za-z0-9-._]+$`.
    pub name: Option<String>,

    /// True if the value is kept encrypted and hidden in the portal.
    pub secret: Option<bool>,

    /// Labels by which the list of named values can be filtered.
    ///
    /// At most 32 items.
    pub tags: Option<Vec<String>>,

    /// Content, in which policy expressions are allowed; it must not be blank.
    ///
    /// Secret: not shown by `Debug`. 1 to 4096 characters.
    pub value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl PropertyContract {
    /// Creates a value with the members that the service requires.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            value: Some(value.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for PropertyContract {
    const NAME: &'static str = "PropertyContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            secret: members.take("secret")?,
            tags: members.take("tags")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("id", &self.id);
        writer.put("name", &self.name);
        writer.put("secret", &self.secret);
        writer.put("tags", &self.tags);
        writer.secret().put("value", &self.value);
    }
}

runtime::model!(PropertyContract);

/// Parts of a named value that are to change.
#[derive(Clone, Default)]
pub struct PropertyUpdateParameters {
    /// Name by which policies refer to the value, made of letters, digits, `.`, `-` and `_`.
    ///
    /// 1 to 256 characters, pattern `^[A-Za-z0-9-._]+$`.
    pub name: Option<String>,

    /// True if the value is kept encrypted and hidden in the portal.
    pub secret: Option<bool>,

    /// Labels by which the list of named values can be filtered.
    ///
    /// At most 32 items.
    pub tags: Option<Vec<String>>,

    /// Content, in which policy expressions are allowed; it must not be blank.
    ///
    /// 1 to 4096 characters.
    pub value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PropertyUpdateParameters {
    const NAME: &'static str = "PropertyUpdateParameters";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            name: members.take("name")?,
            secret: members.take("secret")?,
            tags: members.take("tags")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("name", &self.name);
        writer.put("secret", &self.secret);
        writer.put("tags", &self.tags);
        writer.put("value", &self.value);
    }
}

runtime::model!(PropertyUpdateParameters);
