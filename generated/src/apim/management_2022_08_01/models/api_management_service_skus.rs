// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api management service skus operations.

use crate::runtime::{self, Unmodeled};
use super::ServiceSkuType;

/// Pricing tier of a service.
#[derive(Clone, Default)]
pub struct ResourceSku {
    /// Name of the tier.
    pub name: Option<ServiceSkuType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ResourceSku {
    const NAME: &'static str = "ResourceSku";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            name: members.take("name")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("name", &self.name);
    }
}

runtime::model!(ResourceSku);

/// Range of unit numbers that a tier allows for a service.
#[derive(Clone, Default)]
pub struct ResourceSkuCapacity {
    /// Number of units used when none is given.
    ///
    /// Read-only: set by the service, left out of requests.
    pub default: Option<i32>,

    /// Largest number of units.
    ///
    /// Read-only: set by the service, left out of requests.
    pub maximum: Option<i32>,

    /// Smallest number of units.
    ///
    /// Read-only: set by the service, left out of requests.
    pub minimum: Option<i32>,

    /// Who adds units.
    ///
    /// Read-only: set by the service, left out of requests.
    pub scale_type: Option<ResourceSkuCapacityScaleType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ResourceSkuCapacity {
    const NAME: &'static str = "ResourceSkuCapacity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            default: members.take("default")?,
            maximum: members.take("maximum")?,
            minimum: members.take("minimum")?,
            scale_type: members.take("scaleType")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("default", &self.default);
        writer.read_only().put("maximum", &self.maximum);
        writer.read_only().put("minimum", &self.minimum);
        writer.read_only().put("scaleType", &self.scale_type);
    }
}

runtime::model!(ResourceSkuCapacity);

/// Whether units of a service are added by the platform, by the user, or not at all.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ResourceSkuCapacityScaleType {
    /// `automatic`
    Automatic,

    /// `manual`
    Manual,

    /// `none`
    ///
    /// The number of units is fixed.
    None,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ResourceSkuCapacityScaleType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("automatic", Self::Automatic),
        ("manual", Self::Manual),
        ("none", Self::None),
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

runtime::text_enum!(ResourceSkuCapacityScaleType);

/// Pricing tier that a service can take.
#[derive(Clone, Default)]
pub struct ResourceSkuResult {
    /// Range of unit numbers.
    ///
    /// Read-only: set by the service, left out of requests.
    pub capacity: Option<ResourceSkuCapacity>,

    /// Resource type that the tier is for.
    ///
    /// Read-only: set by the service, left out of requests.
    pub resource_type: Option<String>,

    /// Name of the tier.
    ///
    /// Read-only: set by the service, left out of requests.
    pub sku: Option<ResourceSku>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ResourceSkuResult {
    const NAME: &'static str = "ResourceSkuResult";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            capacity: members.take("capacity")?,
            resource_type: members.take("resourceType")?,
            sku: members.take("sku")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("capacity", &self.capacity);
        writer.read_only().put("resourceType", &self.resource_type);
        writer.read_only().put("sku", &self.sku);
    }
}

runtime::model!(ResourceSkuResult);

/// Page of pricing tiers that a service can take.
#[derive(Clone, Default)]
pub struct ResourceSkuResults {
    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<ResourceSkuResult>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ResourceSkuResults {
    const NAME: &'static str = "ResourceSkuResults";

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

runtime::model!(ResourceSkuResults);

runtime::page!(ResourceSkuResults { value : ResourceSkuResult });
