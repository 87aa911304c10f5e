// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the all policies operations.

use crate::runtime::{self, Unmodeled};

/// All policies collection.
#[derive(Clone, Default)]
pub struct AllPoliciesCollection {
    /// Next link.
    pub next_link: Option<String>,

    /// Value.
    pub value: Option<Vec<AllPoliciesContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AllPoliciesCollection {
    const NAME: &'static str = "AllPoliciesCollection";

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

runtime::model!(AllPoliciesCollection);

runtime::page!(AllPoliciesCollection { value : AllPoliciesContract });

/// All policies contract.
#[derive(Clone, Default)]
pub struct AllPoliciesContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<AllPoliciesContractProperties>,

    /// Type.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AllPoliciesContract {
    const NAME: &'static str = "AllPoliciesContract";

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

runtime::model!(AllPoliciesContract);

/// All policies contract properties.
#[derive(Clone, Default)]
pub struct AllPoliciesContractProperties {
    /// Compliance state.
    ///
    /// The service's default is `Pending`.
    pub compliance_state: Option<PolicyComplianceState>,

    /// Reference policy id.
    pub reference_policy_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AllPoliciesContractProperties {
    const NAME: &'static str = "AllPoliciesContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            compliance_state: members.take("complianceState")?,
            reference_policy_id: members.take("referencePolicyId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("complianceState", &self.compliance_state);
        writer.put("referencePolicyId", &self.reference_policy_id);
    }
}

runtime::model!(AllPoliciesContractProperties);

/// Policy compliance state.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PolicyComplianceState {
    /// `Compliant`
    Compliant,

    /// `NonCompliant`
    NonCompliant,

    /// `Pending`
    Pending,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for PolicyComplianceState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Compliant", Self::Compliant),
        ("NonCompliant", Self::NonCompliant),
        ("Pending", Self::Pending),
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

runtime::text_enum!(PolicyComplianceState);
