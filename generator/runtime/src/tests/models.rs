//! Models, enums, unions and a page, as the generator emits them.

use crate::runtime::{
    self, Base64, Base64Url, Expressible, List, Map, Members, Mode, Nullable, Object, ReadResult, Rfc1123, UnixTime,
    Unmodeled, Wire, Writer,
};
use azure_core::time::OffsetDateTime;
use serde_json::Value;
use std::collections::BTreeMap;

#[derive(Clone, Default)]
pub struct SqlPool {
    pub id: Option<String>,
    pub sku: Option<Sku>,
    pub skus: Option<Vec<Sku>>,
    pub sku_map: Option<BTreeMap<String, Sku>>,
    pub status: Option<PoolStatus>,
    pub creation_date: Option<OffsetDateTime>,
    pub password: Option<String>,
    pub key: Option<Vec<u8>>,
    pub tags: Option<BTreeMap<String, String>>,
    pub next: Option<Box<SqlPool>>,
    pub runtime: Option<Runtime>,
    pub ratio: Option<f64>,
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SqlPool {
    const NAME: &'static str = "SqlPool";

    #[inline]
    fn read(members: &mut Members) -> ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            sku: members.take("sku")?,
            skus: members.take("skus")?,
            sku_map: members.take("skuMap")?,
            status: members.take("status")?,
            creation_date: members.take("creationDate")?,
            password: members.take("password")?,
            key: members.take_as::<Base64>("key")?,
            tags: members.take("tags")?,
            next: members.take("next")?,
            runtime: members.take("runtime")?,
            ratio: members.take("ratio")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.put("sku", &self.sku);
        writer.put("skus", &self.skus);
        writer.put("skuMap", &self.sku_map);
        writer.put("status", &self.status);
        writer.put("creationDate", &self.creation_date);
        writer.secret().put("password", &self.password);
        writer.secret().read_only().put_as::<Base64>("key", &self.key);
        writer.put("tags", &self.tags);
        writer.put("next", &self.next);
        writer.put("runtime", &self.runtime);
        writer.put("ratio", &self.ratio);
    }
}
runtime::model!(SqlPool);

#[derive(Clone, Default)]
pub struct Sku {
    pub name: Option<String>,
    pub capacity: Option<i32>,
    pub state: Option<String>,
    pub unmodeled: Unmodeled,
}

impl runtime::Model for Sku {
    const NAME: &'static str = "Sku";

    #[inline]
    fn read(members: &mut Members) -> ReadResult<Self> {
        Ok(Self {
            name: members.take("name")?,
            capacity: members.take("capacity")?,
            state: members.take("state")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut Writer) {
        writer.rest(&self.unmodeled);
        writer.put("name", &self.name);
        writer.put("capacity", &self.capacity);
        writer.read_only().put("state", &self.state);
    }
}
runtime::model!(Sku);

/// One member of every JSON form that a codec decides.
#[derive(Clone, Default)]
pub struct Forms {
    pub url_bytes: Option<Vec<u8>>,
    pub modified: Option<OffsetDateTime>,
    pub seconds: Option<OffsetDateTime>,
    pub blobs: Option<Vec<Vec<u8>>>,
    pub times: Option<BTreeMap<String, Option<OffsetDateTime>>>,
    pub long: Option<i64>,
    pub single: Option<f32>,
    pub flag: Option<bool>,
    pub anything: Option<Value>,
    pub holes: Option<Vec<Option<String>>>,
    pub folder: Option<Expressible<String>>,
    pub count: Option<Expressible<i32>>,
    pub unmodeled: Unmodeled,
}

impl runtime::Model for Forms {
    const NAME: &'static str = "Forms";

    #[inline]
    fn read(members: &mut Members) -> ReadResult<Self> {
        Ok(Self {
            url_bytes: members.take_as::<Base64Url>("urlBytes")?,
            modified: members.take_as::<Rfc1123>("modified")?,
            seconds: members.take_as::<UnixTime>("seconds")?,
            blobs: members.take_as::<List<Base64>>("blobs")?,
            times: members.take_as::<Map<Nullable<UnixTime>>>("times")?,
            long: members.take("long")?,
            single: members.take("single")?,
            flag: members.take("flag")?,
            anything: members.take("anything")?,
            holes: members.take("holes")?,
            folder: members.take("folder")?,
            count: members.take("count")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut Writer) {
        writer.rest(&self.unmodeled);
        writer.put_as::<Base64Url>("urlBytes", &self.url_bytes);
        writer.put_as::<Rfc1123>("modified", &self.modified);
        writer.put_as::<UnixTime>("seconds", &self.seconds);
        writer.put_as::<List<Base64>>("blobs", &self.blobs);
        writer.put_as::<Map<Nullable<UnixTime>>>("times", &self.times);
        writer.put("long", &self.long);
        writer.put("single", &self.single);
        writer.put("flag", &self.flag);
        writer.put("anything", &self.anything);
        writer.put("holes", &self.holes);
        writer.put("folder", &self.folder);
        writer.put("count", &self.count);
    }
}
runtime::model!(Forms);

/// Typed additional properties beside named members.
#[derive(Clone, Default)]
pub struct Ports {
    pub name: Option<String>,
    pub additional_properties: BTreeMap<String, i32>,
    pub unmodeled: Unmodeled,
}

impl runtime::Model for Ports {
    const NAME: &'static str = "Ports";

    #[inline]
    fn read(members: &mut Members) -> ReadResult<Self> {
        Ok(Self {
            name: members.take("name")?,
            additional_properties: members.additional()?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut Writer) {
        writer.rest(&self.unmodeled);
        writer.put("name", &self.name);
        writer.additional(&self.additional_properties);
    }
}
runtime::model!(Ports);

#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PoolStatus {
    Online,
    Paused,
    UnknownValue(String),
}

impl runtime::TextEnum for PoolStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[("Online", Self::Online), ("Paused", Self::Paused)];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}
runtime::text_enum!(PoolStatus);

#[derive(Clone, Debug)]
pub enum Runtime {
    Managed(ManagedRuntime),
    SelfHosted(Box<SelfHostedRuntime>),
    Unknown(Unmodeled),
}

impl runtime::Union for Runtime {
    const NAME: &'static str = "Runtime";
    const DISCRIMINATOR: &'static str = "type";

    #[inline]
    fn read(kind: &str, object: Object) -> ReadResult<Self> {
        Ok(match kind {
            "Managed" => Self::Managed(object.into_model()?),
            "SelfHosted" => Self::SelfHosted(Box::new(object.into_model()?)),
            _ => Self::Unknown(object.into_unmodeled()),
        })
    }

    #[inline]
    fn write(&self, mode: Mode) -> Value {
        match self {
            Self::Managed(it) => it.write(mode),
            Self::SelfHosted(it) => it.write(mode),
            Self::Unknown(it) => it.write(mode),
        }
    }
}
runtime::union!(Runtime);

#[derive(Clone, Default)]
pub struct ManagedRuntime {
    pub state: Option<String>,
    pub nodes: Option<i32>,
    pub secret: Option<String>,
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ManagedRuntime {
    const NAME: &'static str = "ManagedRuntime";

    #[inline]
    fn read(members: &mut Members) -> ReadResult<Self> {
        members.constant("type", "Managed");
        Ok(Self {
            state: members.take("state")?,
            nodes: members.take("nodes")?,
            secret: members.take("secret")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "Managed");
        writer.read_only().put("state", &self.state);
        writer.put("nodes", &self.nodes);
        writer.secret().put("secret", &self.secret);
    }
}
runtime::model!(ManagedRuntime);

#[derive(Clone, Default)]
pub struct SelfHostedRuntime {
    pub linked: Option<Runtime>,
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SelfHostedRuntime {
    const NAME: &'static str = "SelfHostedRuntime";

    #[inline]
    fn read(members: &mut Members) -> ReadResult<Self> {
        members.constant("type", "SelfHosted");
        Ok(Self { linked: members.take("linked")?, unmodeled: members.rest() })
    }

    #[inline]
    fn write(&self, writer: &mut Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SelfHosted");
        writer.put("linked", &self.linked);
    }
}
runtime::model!(SelfHostedRuntime);

/// A discriminator with a dot in its name, and a union inside a union.
#[derive(Clone, Debug)]
pub enum Fish {
    Runtime(Runtime),
    Unknown(Unmodeled),
}

impl runtime::Union for Fish {
    const NAME: &'static str = "Fish";
    const DISCRIMINATOR: &'static str = "fish.type";

    #[inline]
    fn read(kind: &str, object: Object) -> ReadResult<Self> {
        Ok(match kind {
            "runtime" => Self::Runtime(object.into_union()?),
            _ => Self::Unknown(object.into_unmodeled()),
        })
    }

    #[inline]
    fn write(&self, mode: Mode) -> Value {
        match self {
            Self::Runtime(it) => Wire::write(it, mode),
            Self::Unknown(it) => it.write(mode),
        }
    }
}
runtime::union!(Fish);

#[derive(Clone, Default)]
pub struct SqlPoolList {
    pub value: Option<Vec<SqlPool>>,
    pub next_link: Option<String>,
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SqlPoolList {
    const NAME: &'static str = "SqlPoolList";

    #[inline]
    fn read(members: &mut Members) -> ReadResult<Self> {
        Ok(Self { value: members.take("value")?, next_link: members.take("nextLink")?, unmodeled: members.rest() })
    }

    #[inline]
    fn write(&self, writer: &mut Writer) {
        writer.rest(&self.unmodeled);
        writer.put("value", &self.value);
        writer.put("nextLink", &self.next_link);
    }
}
runtime::model!(SqlPoolList);
runtime::page!(SqlPoolList { value: SqlPool });
