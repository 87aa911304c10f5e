// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api management gateway skus operations.

use crate::runtime::{self, Unmodeled};
use super::ApiGatewaySkuType;

/// Size that a workspace gateway can take.
#[derive(Clone, Default)]
pub struct GatewayResourceSkuResult {
    /// Range of unit numbers.
    ///
    /// Read-only: set by the service, left out of requests.
    pub capacity: Option<GatewaySkuCapacity>,

    /// Resource type that the size is for.
    ///
    /// Read-only: set by the service, left out of requests.
    pub resource_type: Option<String>,

    /// Name of the size.
    ///
    /// Read-only: set by the service, left out of requests.
    pub sku: Option<GatewaySku>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GatewayResourceSkuResult {
    const NAME: &'static str = "GatewayResourceSkuResult";

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

runtime::model!(GatewayResourceSkuResult);

/// Page of sizes that a workspace gateway can take.
#[derive(Clone, Default)]
pub struct GatewayResourceSkuResults {
    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<GatewayResourceSkuResult>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GatewayResourceSkuResults {
    const NAME: &'static str = "GatewayResourceSkuResults";

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

runtime::model!(GatewayResourceSkuResults);

runtime::page!(GatewayResourceSkuResults { value : GatewayResourceSkuResult });

/// Size of a workspace gateway.
#[derive(Clone, Default)]
pub struct GatewaySku {
    /// Name of the size.
    pub name: Option<ApiGatewaySkuType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GatewaySku {
    const NAME: &'static str = "GatewaySku";

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

runtime::model!(GatewaySku);

/// Range of unit numbers that a size of workspace gateways allows.
#[derive(Clone, Default)]
pub struct GatewaySkuCapacity {
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
    pub scale_type: Option<GatewaySkuCapacityScaleType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GatewaySkuCapacity {
    const NAME: &'static str = "GatewaySkuCapacity";

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

runtime::model!(GatewaySkuCapacity);

/// Whether units of a workspace gateway are added by the service, by the user, or not at all.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum GatewaySkuCapacityScaleType {
    /// `Automatic`
    Automatic,

    /// `Manual`
    Manual,

    /// `None`
    ///
    /// The number of units is fixed.
    None,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for GatewaySkuCapacityScaleType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Automatic", Self::Automatic),
        ("Manual", Self::Manual),
        ("None", Self::None),
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

runtime::text_enum!(GatewaySkuCapacityScaleType);
