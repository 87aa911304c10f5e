//! Models, enums, unions and a page, as the generator emits them.

use crate::runtime::{self, Base64, Base64Url, Expressible, Json, List, Map, Nullable, Rfc1123, UnixTime};
use azure_core::time::OffsetDateTime;
use std::collections::BTreeMap;

runtime::model! {
    pub struct SqlPool {
        #[json("id", read_only)]
        pub id: Option<String>,
        #[json("sku")]
        pub sku: Option<Sku>,
        #[json("skus")]
        pub skus: Option<Vec<Sku>>,
        #[json("skuMap")]
        pub sku_map: Option<BTreeMap<String, Sku>>,
        #[json("status")]
        pub status: Option<PoolStatus>,
        #[json("creationDate")]
        pub creation_date: Option<OffsetDateTime>,
        #[json("password", secret)]
        pub password: Option<String>,
        #[json("key" as Base64, read_only, secret)]
        pub key: Option<Vec<u8>>,
        #[json("tags")]
        pub tags: Option<BTreeMap<String, String>>,
        #[json("next")]
        pub next: Option<Box<SqlPool>>,
        #[json("runtime")]
        pub runtime: Option<Runtime>,
        #[json("ratio")]
        pub ratio: Option<f64>,
    }
}

runtime::model! {
    pub struct Sku {
        #[json("name")]
        pub name: Option<String>,
        #[json("capacity")]
        pub capacity: Option<i32>,
        #[json("state", read_only)]
        pub state: Option<String>,
    }
}

runtime::model! {
    /// One member of every JSON form that a codec decides.
    pub struct Forms {
        #[json("urlBytes" as Base64Url)]
        pub url_bytes: Option<Vec<u8>>,
        #[json("modified" as Rfc1123)]
        pub modified: Option<OffsetDateTime>,
        #[json("seconds" as UnixTime)]
        pub seconds: Option<OffsetDateTime>,
        #[json("blobs" as List<Base64>)]
        pub blobs: Option<Vec<Vec<u8>>>,
        #[json("times" as Map<Nullable<UnixTime>>)]
        pub times: Option<BTreeMap<String, Option<OffsetDateTime>>>,
        #[json("long")]
        pub long: Option<i64>,
        #[json("single")]
        pub single: Option<f32>,
        #[json("flag")]
        pub flag: Option<bool>,
        #[json("anything")]
        pub anything: Option<Json>,
        #[json("holes")]
        pub holes: Option<Vec<Option<String>>>,
        #[json("folder")]
        pub folder: Option<Expressible<String>>,
        #[json("count")]
        pub count: Option<Expressible<i32>>,
    }
}

runtime::model! {
    /// Typed additional properties beside named members.
    #[additional(i32)]
    pub struct Ports {
        #[json("name")]
        pub name: Option<String>,
    }
}

runtime::model! {
    /// Additional properties with nulls inside of them.
    #[additional(Vec<BTreeMap<String, i32>>)]
    pub struct Groups {
        #[json("name")]
        pub name: Option<String>,
    }
}

runtime::model! {
    /// Additional properties whose form a codec decides.
    #[additional(OffsetDateTime as UnixTime)]
    pub struct Times {
        #[json("name")]
        pub name: Option<String>,
    }
}

runtime::text_enum! {
    pub enum PoolStatus {
        Online = "Online",
        Paused = "Paused",
    }
}

runtime::union! {
    #[discriminator("type")]
    pub enum Runtime {
        Managed(ManagedRuntime) = "Managed",
        SelfHosted(Box<SelfHostedRuntime>) = "SelfHosted",
    }
}

runtime::model! {
    #[constant("type" = "Managed")]
    pub struct ManagedRuntime {
        #[json("state", read_only)]
        pub state: Option<String>,
        #[json("nodes")]
        pub nodes: Option<i32>,
        #[json("secret", secret)]
        pub secret: Option<String>,
    }
}

runtime::model! {
    #[constant("type" = "SelfHosted")]
    pub struct SelfHostedRuntime {
        #[json("linked")]
        pub linked: Option<Runtime>,
    }
}

runtime::union! {
    /// A discriminator with a dot in its name, and a union inside a union.
    #[discriminator("fish.type")]
    pub enum Fish {
        Runtime(Runtime) = "runtime",
    }
}

runtime::model! {
    pub struct SqlPoolList {
        #[json("value")]
        pub value: Option<Vec<SqlPool>>,
        #[json("nextLink")]
        pub next_link: Option<String>,
    }
}
runtime::page!(SqlPoolList { value: SqlPool });
