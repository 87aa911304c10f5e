// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the policy description operations.

use crate::runtime::{self, Unmodeled};

/// Explanations of the policy statements.
#[derive(Clone, Default)]
pub struct PolicyDescriptionCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<PolicyDescriptionContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PolicyDescriptionCollection {
    const NAME: &'static str = "PolicyDescriptionCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("value", &self.value);
    }
}

runtime::model!(PolicyDescriptionCollection);

/// Explanation of a policy statement.
#[derive(Clone, Default)]
pub struct PolicyDescriptionContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<PolicyDescriptionContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PolicyDescriptionContract {
    const NAME: &'static str = "PolicyDescriptionContract";

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

runtime::model!(PolicyDescriptionContract);

/// Text and levels of a policy statement.
#[derive(Clone, Default)]
pub struct PolicyDescriptionContractProperties {
    /// Free text that says what this is; some kinds may contain HTML.
    ///
    /// Read-only: set by the service, left out of requests.
    pub description: Option<String>,

    /// Levels at which the statement is allowed, as a sum of flags.
    ///
    /// Read-only: set by the service, left out of requests.
    pub scope: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PolicyDescriptionContractProperties {
    const NAME: &'static str = "PolicyDescriptionContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            scope: members.take("scope")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("description", &self.description);
        writer.read_only().put("scope", &self.scope);
    }
}

runtime::model!(PolicyDescriptionContractProperties);

/// Level at which policies apply.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PolicyScopeContract {
    /// `All`
    ///
    /// Every level.
    All,

    /// `Api`
    Api,

    /// `Operation`
    Operation,

    /// `Product`
    Product,

    /// `Tenant`
    ///
    /// The whole service.
    Tenant,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for PolicyScopeContract {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("All", Self::All),
        ("Api", Self::Api),
        ("Operation", Self::Operation),
        ("Product", Self::Product),
        ("Tenant", Self::Tenant),
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

runtime::text_enum!(PolicyScopeContract);
