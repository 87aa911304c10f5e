// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the all policies operations.

use crate::runtime::{self, Unmodeled};

/// Page of policies with their compliance.
#[derive(Clone, Default)]
pub struct AllPoliciesCollection {
    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
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

/// Policy of a service with its compliance.
#[derive(Clone, Default)]
pub struct AllPoliciesContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<AllPoliciesContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
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

/// Policy that is meant, and whether it obeys the policy restrictions.
#[derive(Clone, Default)]
pub struct AllPoliciesContractProperties {
    /// Whether the policy obeys the policy restrictions.
    ///
    /// The service's default is `Pending`.
    pub compliance_state: Option<PolicyComplianceState>,

    /// Resource ID of the policy.
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

/// Whether a policy obeys the policy restrictions.
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
