//! A page of pipelines whose activities are nested four levels deep: a loop, a condition, a choice, a loop, and copies with their
//! sources and sinks.

mod derives;
mod expression;
mod members;
mod raw_text;

use anyhow::Result;
use azure_synapse_apim::{
    json_content,
    synapse::artifacts::models::{PipelineListResponse, PipelineResource},
};

use crate::{
    side::{Generated, Side},
    subject::Subject,
    text::{compact, fill},
};

/// About 2 MB without unknown members.
const PIPELINES: usize = 127;

const PIPELINE: &str = r#"
{
"id":"/subscriptions/01234567-89ab-4def-0123-456789abcdef/resourceGroups/analytics/providers/Microsoft.Synapse/workspaces/sales/pipelines/load$index",
"name":"load$index",
"type":"Microsoft.Synapse/workspaces/pipelines",
"etag":"0d00$small-0000-0d00-0000-6979$index",
"properties":{
"description":"Loads the files of a day, region by region.",
"activities":[$for_each],
"parameters":{"day":{"type":"String","defaultValue":"2026-01-$day"},"regions":{"type":"Array","defaultValue":["north","south",$small]},"full":{"type":"Bool","defaultValue":$flag}},
"variables":{"done":{"type":"Boolean","defaultValue":false},"mode":{"type":"String","defaultValue":"delta"}},
"concurrency":$concurrency,
"annotations":["sales","team $small"],
"runDimensions":{"region":{"value":"@pipeline().parameters.regions","type":"Expression"},"team":"sales"},
"folder":{"name":"loads/region$small"}
$unknown}
}"#;

/// What every activity has; it is not closed.
const ACTIVITY: &str = r#"
{
"name":"$title $index",
"type":"$kind",
"description":"Step $small",
"dependsOn":[{"activity":"$title before","dependencyConditions":["Succeeded","Skipped"]}],
"userProperties":[{"name":"owner","value":"team $small"},{"name":"day","value":{"value":"@pipeline().parameters.day","type":"Expression"}}],
"state":"Active",
"onInactiveMarkAs":"Succeeded"
$unknown
"#;

const FOR_EACH: &str = r#","typeProperties":{
"items":{"value":"@pipeline().parameters.regions","type":"Expression"},
"isSequential":false,"batchCount":$concurrency,
"activities":[$if,$copy_text]}}"#;

const IF: &str = r#","typeProperties":{
"expression":{"value":"@equals(item().kind, 'full')","type":"Expression"},
"ifTrueActivities":[$switch],
"ifFalseActivities":[$variable,$execute]}}"#;

const SWITCH: &str = r#","typeProperties":{
"on":{"value":"@item().source","type":"Expression"},
"cases":[{"value":"files","activities":[$until,$copy_text]},{"value":"tables","activities":[$copy_table,$lookup]}],
"defaultActivities":[$execute,$variable]}}"#;

const UNTIL: &str = r#","typeProperties":{
"expression":{"value":"@variables('done')","type":"Expression"},
"timeout":"0.12:00:00",
"activities":[$copy_text,$lookup,$variable]}}"#;

const POLICY: &str = r#","policy":{"timeout":"0.02:00:00","retry":3,"retryIntervalInSeconds":60,"secureOutput":false,"secureInput":$flag}"#;

const VARIABLE: &str = r#","policy":{"secureOutput":false,"secureInput":false},
"typeProperties":{"variableName":"mode","value":"done $small"}}"#;

const EXECUTE: &str = r#","typeProperties":{
"pipeline":{"referenceName":"publish$small","type":"PipelineReference"},
"waitOnCompletion":true,
"parameters":{"day":{"value":"@pipeline().parameters.day","type":"Expression"},"count":$small}}}"#;

const LOOKUP: &str = r#"$policy,"linkedServiceName":{"referenceName":"warehouse","type":"LinkedServiceReference"},
"typeProperties":{
"source":$sql,
"dataset":{"referenceName":"control","type":"DatasetReference","parameters":{"table":"control.loads"}},
"firstRowOnly":true}}"#;

const SQL: &str = r#"{"type":"AzureSqlSource",
"sqlReaderQuery":{"value":"@concat('SELECT * FROM sales.orders WHERE day = ''', pipeline().parameters.day, '''')","type":"Expression"},
"queryTimeout":"02:00:00","isolationLevel":"ReadCommitted","partitionOption":"DynamicRange",
"partitionSettings":{"partitionColumnName":"id","partitionLowerBound":"1","partitionUpperBound":"$small"}}"#;

const COPY_TABLE: &str = r#"$policy,
"inputs":[{"referenceName":"orders","type":"DatasetReference"}],
"outputs":[{"referenceName":"lake","type":"DatasetReference","parameters":{"folder":"orders/$small"}}],
"typeProperties":{
"source":$sql,
"sink":{"type":"ParquetSink",
"storeSettings":{"type":"AzureBlobFSWriteSettings","copyBehavior":"PreserveHierarchy","blockSizeInMB":8,"metadata":[{"name":"day","value":{"value":"@pipeline().parameters.day","type":"Expression"}}]},
"formatSettings":{"type":"ParquetWriteSettings","maxRowsPerFile":1000000,"fileNamePrefix":"orders"}},
"enableStaging":false,
"parallelCopies":{"value":"@pipeline().parameters.parallel","type":"Expression"},
"dataIntegrationUnits":$concurrency}}"#;

const COPY_TEXT: &str = r#"$policy,
"inputs":[{"referenceName":"files","type":"DatasetReference","parameters":{"folder":{"value":"@item().folder","type":"Expression"},"file":"*.csv"}}],
"outputs":[{"referenceName":"warehouse","type":"DatasetReference","parameters":{"table":"sales.orders$small"}}],
"typeProperties":{
"source":{"type":"DelimitedTextSource",
"storeSettings":{"type":"AzureBlobFSReadSettings","recursive":true,"wildcardFolderPath":{"value":"@item().folder","type":"Expression"},"wildcardFileName":"*.csv","enablePartitionDiscovery":false,"maxConcurrentConnections":$concurrency},
"formatSettings":{"type":"DelimitedTextReadSettings","skipLineCount":1,"compressionProperties":{"type":"ZipDeflateReadSettings","preserveZipFileNameAsFolder":false}},
"additionalColumns":[{"name":"file","value":"$$FILEPATH"}]},
"sink":{"type":"SqlDWSink","preCopyScript":"TRUNCATE TABLE sales.staging","allowPolyBase":true,"polyBaseSettings":{"rejectType":"percentage","rejectValue":10.5,"rejectSampleValue":100,"useTypeDefault":true},"tableOption":"autoCreate","writeBatchSize":10000},
"enableStaging":true,
"stagingSettings":{"linkedServiceName":{"referenceName":"staging","type":"LinkedServiceReference"},"path":"staging/orders","enableCompression":true},
"translator":{"type":"TabularTranslator","mappings":[{"source":{"name":"Id","type":"Int64"},"sink":{"name":"id"}},{"source":{"name":"Price"},"sink":{"name":"price"}}],"typeConversion":true},
"enableSkipIncompatibleRow":true,
"redirectIncompatibleRowSettings":{"linkedServiceName":"staging","path":"rejected"},
"logSettings":{"enableCopyActivityLog":true,"copyActivityLogSettings":{"logLevel":"Warning","enableReliableLogging":false},"logLocationSettings":{"linkedServiceName":{"referenceName":"staging","type":"LinkedServiceReference"},"path":"log"}},
"skipErrorFile":{"fileMissing":true,"dataInconsistency":$flag},
"preserve":["Attributes"],
"validateDataConsistency":true}}"#;

/// The members that today's services send and the description does not know.
const UNKNOWN: &str =
    r#","createdWith":{"tool":"studio","version":$small,"hints":["drag","drop"]},"hint":"$small of many""#;

/// The placeholders with what stands for them, outermost first. The kind of an activity tells its title, too.
const PARTS: [(&str, &str, &str); 8] = [
    ("$for_each", "ForEach", FOR_EACH),
    ("$if", "IfCondition", IF),
    ("$switch", "Switch", SWITCH),
    ("$until", "Until", UNTIL),
    ("$copy_text", "Copy", COPY_TEXT),
    ("$copy_table", "Copy", COPY_TABLE),
    ("$lookup", "Lookup", LOOKUP),
    ("$execute", "ExecutePipeline", EXECUTE),
];

/// Returns the template of a pipeline with its activities.
fn template(unknown: bool) -> String {
    let activity = |kind: &str, rest: &str| {
        format!("{ACTIVITY}{rest}").replace("$title", &format!("{kind} step")).replace("$kind", kind)
    };
    let mut pipeline = PIPELINE.to_owned();
    for (placeholder, kind, rest) in PARTS {
        pipeline = pipeline.replace(placeholder, &activity(kind, rest));
    }
    let pipeline = pipeline.replace("$variable", &activity("SetVariable", VARIABLE));
    let pipeline = pipeline.replace("$sql", SQL).replace("$policy", POLICY);
    compact(&pipeline.replace("$unknown", if unknown { UNKNOWN } else { "" }).replace("$concurrency", "1$small"))
}

/// Returns the body, with or without unknown members.
pub(crate) fn body(unknown: bool) -> Vec<u8> {
    let template = template(unknown);
    let pipelines: Vec<String> = (0..PIPELINES).map(|index| fill(&template, index)).collect();
    let link = "https://sales.dev.azuresynapse.net/pipelines?page=2";
    format!(r#"{{"value":[{}],"nextLink":"{link}"}}"#, pipelines.join(",")).into_bytes()
}

/// Returns the subject.
pub(crate) fn subject(unknown: bool) -> Result<Subject> {
    let body = body(unknown);
    let generated = Generated::<PipelineListResponse, PipelineResource> {
        items: |page| page.value.as_deref().unwrap_or_default(),
        content: json_content,
    };
    let (generated, requests) = generated.side(&body)?;
    let derives =
        Side::derived::<derives::PipelineListResponse, derives::PipelineResource>("derives", &body, &requests)?;
    let raw_text =
        Side::derived::<raw_text::PipelineListResponse, raw_text::PipelineResource>("raw text", &body, &requests)?;
    Subject::new("2 MB of pipelines", unknown, self::body(false), body, generated, vec![derives, raw_text])
}
