// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the policy restriction operations.

use crate::runtime::{self, Unmodeled};

/// Page of policy restrictions.
#[derive(Clone, Default)]
pub struct PolicyRestrictionCollection {
    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<PolicyRestrictionContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PolicyRestrictionCollection {
    const NAME: &'static str = "PolicyRestrictionCollection";

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

runtime::model!(PolicyRestrictionCollection);

runtime::page!(PolicyRestrictionCollection { value : PolicyRestrictionContract });

/// Rule that policies of some level must obey.
#[derive(Clone, Default)]
pub struct PolicyRestrictionContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<PolicyRestrictionContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PolicyRestrictionContract {
    const NAME: &'static str = "PolicyRestrictionContract";

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

runtime::model!(PolicyRestrictionContract);

/// Policies that a restriction is about, and what it demands.
#[derive(Clone, Default)]
pub struct PolicyRestrictionContractProperties {
    /// Whether the policies must contain the `base` element.
    ///
    /// The service's default is `false`.
    pub require_base: Option<PolicyRestrictionRequireBase>,

    /// Path of the policies below the service.
    pub scope: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PolicyRestrictionContractProperties {
    const NAME: &'static str = "PolicyRestrictionContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            require_base: members.take("requireBase")?,
            scope: members.take("scope")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("requireBase", &self.require_base);
        writer.put("scope", &self.scope);
    }
}

runtime::model!(PolicyRestrictionContractProperties);

/// Whether policies must contain the `base` element.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PolicyRestrictionRequireBase {
    /// `false`
    False,

    /// `true`
    True,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for PolicyRestrictionRequireBase {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("false", Self::False),
        ("true", Self::True),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(PolicyRestrictionRequireBase);

/// Change to a policy restriction.
#[derive(Clone, Default)]
pub struct PolicyRestrictionUpdateContract {
    /// Settings and state that are specific to the resource.
    pub properties: Option<PolicyRestrictionContractProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PolicyRestrictionUpdateContract {
    const NAME: &'static str = "PolicyRestrictionUpdateContract";

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

runtime::model!(PolicyRestrictionUpdateContract);
