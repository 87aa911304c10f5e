//! A page of SQL pools of Synapse management.

use std::collections::BTreeMap;

use anyhow::Result;
use azure_synapse_apim::{
    json_content,
    synapse::management::models::{SqlPool, SqlPoolInfoListResult},
};
use time::OffsetDateTime;

use super::object::{object, texts};
use crate::{
    side::{Generated, Side},
    subject::Subject,
    text::{compact, fill},
};

/// About 670 kB.
const POOLS: usize = 1000;

object!(Page { next_link: String, value: Vec<Pool> });
object!(Pool {
    id: String,
    location: String,
    name: String,
    properties: Properties,
    sku: Sku,
    tags: BTreeMap<String, String>,
    #[serde(rename = "type")]
    kind: String,
});
object!(Sku { capacity: i32, name: String, tier: String });
object!(Properties {
    collation: String,
    create_mode: CreateMode,
    #[serde(default, with = "time::serde::rfc3339::option")]
    creation_date: OffsetDateTime,
    max_size_bytes: i64,
    provisioning_state: String,
    recoverable_database_id: String,
    #[serde(default, with = "time::serde::rfc3339::option")]
    restore_point_in_time: OffsetDateTime,
    #[serde(default, with = "time::serde::rfc3339::option")]
    source_database_deletion_date: OffsetDateTime,
    source_database_id: String,
    status: String,
    storage_account_type: StorageAccountType,
});
texts!(CreateMode {
    Default = "Default",
    PointInTimeRestore = "PointInTimeRestore",
    Recovery = "Recovery",
    Restore = "Restore",
});
texts!(StorageAccountType { Grs = "GRS", Lrs = "LRS" });

const POOL: &str = r#"
{
"id":"/subscriptions/01234567-89ab-4def-0123-456789abcdef/resourceGroups/analytics/providers/Microsoft.Synapse/workspaces/sales/sqlPools/pool$index",
"name":"pool$index",
"type":"Microsoft.Synapse/workspaces/sqlPools",
"location":"westeurope",
"tags":{"environment":"production","owner":"team $index"},
"sku":{"tier":"DataWarehouse","name":"DW1000c","capacity":$small},
"properties":{
"maxSizeBytes":263882790666$small,
"collation":"SQL_Latin1_General_CP1_CI_AS",
"status":"Online",
"provisioningState":"Succeeded",
"createMode":"Default",
"creationDate":"2026-01-$dayT12:34:56.$millisZ",
"restorePointInTime":"2026-02-$dayT00:00:00Z",
"storageAccountType":"GRS",
"recoverableDatabaseId":"recoverable-$index"
$unknown_properties}
$unknown}"#;

/// The members that today's services send and the description does not know.
const UNKNOWN: &str = r#",
"systemData":{"createdBy":"someone$index@example.com","createdByType":"User","createdAt":"2026-01-$dayT12:34:56Z"},
"zones":["1","2","3"]"#;
const UNKNOWN_PROPERTIES: &str = r#","workload":{"group":"large$small","slots":12,"isolated":false},"revision":$small"#;

/// Returns the body, with or without unknown members.
pub(crate) fn body(unknown: bool) -> Vec<u8> {
    let (members, properties) = if unknown { (UNKNOWN, UNKNOWN_PROPERTIES) } else { ("", "") };
    let pool = compact(&POOL.replace("$unknown_properties", properties).replace("$unknown", members));
    let pools: Vec<String> = (0..POOLS).map(|index| fill(&pool, index)).collect();
    let link = "https://management.azure.com/sqlPools?page=2";
    format!(r#"{{"value":[{}],"nextLink":"{link}"}}"#, pools.join(",")).into_bytes()
}

/// Returns the subject.
pub(crate) fn subject(unknown: bool) -> Result<Subject> {
    let body = body(unknown);
    let generated = Generated::<SqlPoolInfoListResult, SqlPool> {
        items: |page| page.value.as_deref().unwrap_or_default(),
        content: json_content,
    };
    let (generated, requests) = generated.side(&body)?;
    let derives = Side::derived::<Page, Pool>("derives", &body, &requests)?;
    Subject::new("1,000 SQL pools", unknown, self::body(false), body, generated, vec![derives])
}
