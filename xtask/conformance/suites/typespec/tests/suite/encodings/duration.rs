//! `encode_duration`: durations are texts, or numbers of seconds or milliseconds.

use clients::encode_duration::{
    clients::EncodeDurationClient,
    models::{
        PropertyDefaultDurationProperty, PropertyFloat64MillisecondsDurationProperty,
        PropertyFloat64SecondsDurationProperty, PropertyFloatMillisecondsDurationArrayProperty,
        PropertyFloatMillisecondsDurationProperty, PropertyFloatMillisecondsLargerUnitDurationProperty,
        PropertyFloatSecondsDurationArrayProperty, PropertyFloatSecondsDurationProperty,
        PropertyFloatSecondsLargerUnitDurationProperty, PropertyInt32MillisecondsDurationProperty,
        PropertyInt32MillisecondsLargerUnitDurationProperty, PropertyInt32SecondsDurationProperty,
        PropertyInt32SecondsLargerUnitDurationProperty, PropertyIso8601DurationProperty,
    },
};

fn client() -> EncodeDurationClient {
    client!(encode_duration::EncodeDurationClient, EncodeDurationClientOptions)
}

round_trips! {
    default: PropertyDefaultDurationProperty = "P40D".to_owned();
    iso8601: PropertyIso8601DurationProperty = "P40D".to_owned();
    int32_seconds: PropertyInt32SecondsDurationProperty = 36;
    int32_seconds_larger_unit: PropertyInt32SecondsLargerUnitDurationProperty = 120;
    float_seconds: PropertyFloatSecondsDurationProperty = 35.625;
    float_seconds_larger_unit: PropertyFloatSecondsLargerUnitDurationProperty = 150.0;
    float64_seconds: PropertyFloat64SecondsDurationProperty = 35.625;
    float_seconds_array: PropertyFloatSecondsDurationArrayProperty = vec![35.625, 46.75];
    int32_milliseconds: PropertyInt32MillisecondsDurationProperty = 36_000;
    int32_milliseconds_larger_unit: PropertyInt32MillisecondsLargerUnitDurationProperty = 180_000;
    float_milliseconds: PropertyFloatMillisecondsDurationProperty = 35_625.0;
    float_milliseconds_larger_unit: PropertyFloatMillisecondsLargerUnitDurationProperty = 210_000.0;
    float64_milliseconds: PropertyFloat64MillisecondsDurationProperty = 35_625.0;
    float_milliseconds_array: PropertyFloatMillisecondsDurationArrayProperty = vec![35_625.0, 46_750.0];
}

#[tokio::test]
async fn durations_in_queries() {
    let query = client().query_client();
    query.default("P40D", None).await.unwrap();
    query.iso8601("P40D", None).await.unwrap();
    query.int32_seconds(36, None).await.unwrap();
    query.int32_seconds_larger_unit(120, None).await.unwrap();
    query.int32_seconds_array(&[36, 47], None).await.unwrap();
    query.float_seconds(35.625, None).await.unwrap();
    query.float_seconds_larger_unit(150.0, None).await.unwrap();
    query.float64_seconds(35.625, None).await.unwrap();
    query.int32_milliseconds(36_000, None).await.unwrap();
    query.int32_milliseconds_larger_unit(180_000, None).await.unwrap();
    query.int32_milliseconds_array(&[36_000, 47_000], None).await.unwrap();
    query.float_milliseconds(35_625.0, None).await.unwrap();
    query.float_milliseconds_larger_unit(210_000.0, None).await.unwrap();
    query.float64_milliseconds(35_625.0, None).await.unwrap();
}

#[tokio::test]
async fn durations_in_headers() {
    let header = client().header_client();
    header.default("P40D", None).await.unwrap();
    header.iso8601("P40D", None).await.unwrap();
    header.iso8601_array(&["P40D".to_owned(), "P50D".to_owned()], None).await.unwrap();
    header.int32_seconds(36, None).await.unwrap();
    header.int32_seconds_larger_unit(120, None).await.unwrap();
    header.float_seconds(35.625, None).await.unwrap();
    header.float_seconds_larger_unit(150.0, None).await.unwrap();
    header.float64_seconds(35.625, None).await.unwrap();
    header.int32_milliseconds(36_000, None).await.unwrap();
    header.int32_milliseconds_larger_unit(180_000, None).await.unwrap();
    header.int32_milliseconds_array(&[36_000, 47_000], None).await.unwrap();
    header.float_milliseconds(35_625.0, None).await.unwrap();
    header.float_milliseconds_larger_unit(210_000.0, None).await.unwrap();
    header.float64_milliseconds(35_625.0, None).await.unwrap();
}

#[tokio::test]
async fn whole_units_are_sent_whole() {
    client().lossy_client().int_seconds(36, None).await.unwrap();
    client().lossy_client().int_milliseconds(36_250, None).await.unwrap();
}
