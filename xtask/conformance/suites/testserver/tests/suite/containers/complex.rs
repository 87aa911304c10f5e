//! `body-complex.json`: objects with members of every kind.

use std::collections::BTreeMap;

use azure_core::error::ErrorKind;
use clients::{
    Json,
    body_complex::{
        clients::BodyComplexClient,
        models::{
            ArrayWrapper, Basic, BooleanWrapper, ByteWrapper, CmykColors, DateWrapper, DatetimeWrapper,
            Datetimerfc1123Wrapper, DictionaryWrapper, Dog, DoubleWrapper, DurationWrapper, FloatWrapper, IntWrapper,
            LongWrapper, Siamese, StringWrapper,
        },
    },
};
use serde_json::{Value, json};
use time::macros::datetime;

use super::{NO_BODY, text_map};

fn root() -> BodyComplexClient {
    client!(body_complex::BodyComplexClient, BodyComplexClientOptions)
}

mod basic {
    use super::*;

    fn client() -> clients::body_complex::clients::BasicClient {
        root().basic_client()
    }

    #[tokio::test]
    async fn values_are_read_and_written() {
        let read = client().get_valid(None).await.unwrap().into_model().unwrap();
        assert_eq!((read.id, read.name.as_deref(), read.color), (Some(2), Some("abc"), Some(CmykColors::Yellow)));
        assert!(read.unmodeled.is_empty());
        let written =
            Basic { id: Some(2), name: Some("abc".to_owned()), color: Some(CmykColors::Magenta), ..Basic::default() };
        writes! { put_valid: written.try_into().unwrap() }
    }

    #[tokio::test]
    async fn absent_and_null_differ() {
        let empty = client().get_empty(None).await.unwrap().into_model().unwrap();
        assert!(empty.id.is_none() && empty.name.is_none() && empty.color.is_none() && empty.unmodeled.is_empty());
        let nulls = client().get_null(None).await.unwrap().into_model().unwrap();
        assert!(nulls.id.is_none() && nulls.name.is_none() && nulls.color.is_none());
        assert_eq!(nulls.unmodeled.iter().collect::<Vec<_>>(), [("id", &Json::NULL), ("name", &Json::NULL)]);
    }

    #[tokio::test]
    async fn null_and_invalid_object_are_errors() {
        rejects! {
            get_invalid: "Basic: `id`: expected an integer, found a string",
            get_not_provided: format!("Basic: {NO_BODY}"),
        }
    }
}

mod primitive {
    use super::*;

    fn client() -> clients::body_complex::clients::PrimitiveClient {
        root().primitive_client()
    }

    #[tokio::test]
    async fn numbers() {
        let int = client().get_int(None).await.unwrap().into_model().unwrap();
        assert_eq!((int.field1, int.field2), (Some(-1), Some(2)));
        let long = client().get_long(None).await.unwrap().into_model().unwrap();
        assert_eq!((long.field1, long.field2), (Some(1_099_511_627_775), Some(-999_511_627_788)));
        let float = client().get_float(None).await.unwrap().into_model().unwrap();
        assert_eq!((float.field1, float.field2), (Some(1.05), Some(-0.003)));
        let double = client().get_double(None).await.unwrap().into_model().unwrap();
        assert_eq!(double.field1, Some(3e-100));
        assert_eq!(
            double.field_56_zeros_after_the_dot_and_negative_zero_before_dot_and_this_is_a_long_field_name_on_purpose,
            Some(-5e-57)
        );
        let int = IntWrapper { field1: Some(-1), field2: Some(2), ..Default::default() };
        let long =
            LongWrapper { field1: Some(1_099_511_627_775), field2: Some(-999_511_627_788), ..Default::default() };
        let float = FloatWrapper { field1: Some(1.05), field2: Some(-0.003), ..Default::default() };
        let double = DoubleWrapper {
            field1: Some(3e-100),
            field_56_zeros_after_the_dot_and_negative_zero_before_dot_and_this_is_a_long_field_name_on_purpose: Some(
                -5e-57,
            ),
            ..Default::default()
        };
        writes! {
            put_int: int.try_into().unwrap(),
            put_long: long.try_into().unwrap(),
            put_float: float.try_into().unwrap(),
            put_double: double.try_into().unwrap(),
        }
    }

    #[tokio::test]
    async fn booleans_texts_and_bytes() {
        let flags = client().get_bool(None).await.unwrap().into_model().unwrap();
        assert_eq!((flags.field_true, flags.field_false), (Some(true), Some(false)));
        let texts = client().get_string(None).await.unwrap().into_model().unwrap();
        assert_eq!((texts.field.as_deref(), texts.empty.as_deref()), (Some("goodrequest"), Some("")));
        assert_eq!(texts.null, None);
        assert_eq!(texts.unmodeled.get("null"), Some(&Json::NULL));
        let octets = vec![255, 254, 253, 252, 0, 250, 249, 248, 247, 246];
        let bytes = client().get_byte(None).await.unwrap().into_model().unwrap();
        assert_eq!(bytes.field.as_ref(), Some(&octets));
        let flags = BooleanWrapper { field_true: Some(true), field_false: Some(false), ..Default::default() };
        let texts =
            StringWrapper { field: Some("goodrequest".to_owned()), empty: Some(String::new()), ..Default::default() };
        let bytes = ByteWrapper { field: Some(octets), ..Default::default() };
        writes! {
            put_bool: flags.try_into().unwrap(),
            put_string: texts.try_into().unwrap(),
            put_byte: bytes.try_into().unwrap(),
        }
    }

    #[tokio::test]
    async fn days_instants_and_durations() {
        let first = datetime!(0001-01-01 0:00 UTC);
        let days = client().get_date(None).await.unwrap().into_model().unwrap();
        assert_eq!((days.field.as_deref(), days.leap.as_deref()), (Some("0001-01-01"), Some("2016-02-29")));
        let instants = client().get_date_time(None).await.unwrap().into_model().unwrap();
        assert_eq!((instants.field, instants.now), (Some(first), Some(datetime!(2015-05-18 18:38 UTC))));
        let http = client().get_date_time_rfc1123(None).await.unwrap().into_model().unwrap();
        assert_eq!((http.field, http.now), (Some(first), Some(datetime!(2015-05-18 11:38 UTC))));
        let duration = client().get_duration(None).await.unwrap().into_model().unwrap();
        assert_eq!(duration.field.as_deref(), Some("P123DT22H14M12.011S"));
        let days = DateWrapper {
            field: Some("0001-01-01".to_owned()),
            leap: Some("2016-02-29".to_owned()),
            ..Default::default()
        };
        let instants =
            DatetimeWrapper { field: Some(first), now: Some(datetime!(2015-05-18 18:38 UTC)), ..Default::default() };
        let http = Datetimerfc1123Wrapper {
            field: Some(first),
            now: Some(datetime!(2015-05-18 11:38 UTC)),
            ..Default::default()
        };
        let duration = DurationWrapper { field: Some("P123DT22H14M12.011S".to_owned()), ..Default::default() };
        writes! {
            put_date: days.try_into().unwrap(),
            put_date_time: instants.try_into().unwrap(),
            put_date_time_rfc1123: http.try_into().unwrap(),
            put_duration: duration.try_into().unwrap(),
        }
    }
}

mod array {
    use super::*;

    fn client() -> clients::body_complex::clients::ArrayClient {
        root().array_client()
    }

    /// Elements are not described as nullable, so the null is no element. It is kept, and goes back to its place.
    #[tokio::test]
    async fn a_null_among_texts_goes_back_to_its_place() {
        let read = client().get_valid(None).await.unwrap().into_model().unwrap();
        let all = ["1, 2, 3, 4", "", "&S#$(*Y", "The quick brown fox jumps over the lazy dog"];
        assert_eq!(read.array.as_deref().unwrap(), all);
        assert!(read.unmodeled.is_empty());
        writes! { put_valid: read.try_into().unwrap() }
    }

    /// Without having read it: the whole member is sent as any JSON.
    #[tokio::test]
    async fn a_null_among_texts_is_sent_as_json() {
        let all = json!(["1, 2, 3, 4", "", null, "&S#$(*Y", "The quick brown fox jumps over the lazy dog"]);
        let body: Value = client().get_valid(None).await.unwrap().into_body().json().unwrap();
        assert_eq!(body, json!({"array": all}));
        let mut wrapper = ArrayWrapper::default();
        wrapper.unmodeled.insert("array", all);
        writes! { put_valid: wrapper.try_into().unwrap() }
    }

    #[tokio::test]
    async fn empty_and_absent_differ() {
        let empty = client().get_empty(None).await.unwrap().into_model().unwrap();
        assert_eq!(empty.array, Some(Vec::new()));
        let absent = client().get_not_provided(None).await.unwrap().into_model().unwrap();
        assert!(absent.array.is_none() && absent.unmodeled.is_empty());
        writes! { put_empty: ArrayWrapper { array: Some(Vec::new()), ..Default::default() }.try_into().unwrap() }
    }
}

mod dictionary {
    use super::*;

    fn client() -> clients::body_complex::clients::DictionaryClient {
        root().dictionary_client()
    }

    fn programs() -> BTreeMap<String, String> {
        text_map([("txt", "notepad"), ("bmp", "mspaint"), ("xls", "excel"), ("exe", "")])
    }

    /// As with arrays.
    #[tokio::test]
    async fn a_null_among_texts_goes_back_to_its_place() {
        let read = client().get_valid(None).await.unwrap().into_model().unwrap();
        assert_eq!(read.default_program, Some(programs()));
        assert!(read.unmodeled.is_empty());
        writes! { put_valid: read.try_into().unwrap() }
    }

    #[tokio::test]
    async fn a_null_entry_is_sent_beside_texts() {
        let body: Value = client().get_valid(None).await.unwrap().into_body().json().unwrap();
        let all = json!({"txt": "notepad", "bmp": "mspaint", "xls": "excel", "exe": "", "": null});
        assert_eq!(body, json!({"defaultProgram": all}));
        let mut wrapper = DictionaryWrapper { default_program: Some(programs()), ..Default::default() };
        wrapper.unmodeled.insert_null_entry("defaultProgram", "");
        writes! { put_valid: wrapper.try_into().unwrap() }
    }

    #[tokio::test]
    async fn empty_null_and_absent_differ() {
        let empty = client().get_empty(None).await.unwrap().into_model().unwrap();
        assert_eq!(empty.default_program, Some(text_map([])));
        let null = client().get_null(None).await.unwrap().into_model().unwrap();
        assert_eq!(null.default_program, None);
        assert_eq!(null.unmodeled.get("defaultProgram"), Some(&Json::NULL));
        let absent = client().get_not_provided(None).await.unwrap().into_model().unwrap();
        assert!(absent.default_program.is_none() && absent.unmodeled.is_empty());
        let empty = DictionaryWrapper { default_program: Some(text_map([])), ..Default::default() };
        writes! { put_empty: empty.try_into().unwrap() }
    }
}

#[tokio::test]
async fn members_are_inherited() {
    let client = root().inheritance_client();
    let read = client.get_valid(None).await.unwrap().into_model().unwrap();
    assert_eq!((read.id, read.name.as_deref()), (Some(2), Some("Siameeee")));
    assert_eq!((read.color.as_deref(), read.breed.as_deref()), (Some("green"), Some("persian")));
    let hates = read.hates.unwrap();
    let [potato, tomato] = hates.as_slice() else { panic!("{hates:?}") };
    assert_eq!((potato.id, potato.name.as_deref(), potato.food.as_deref()), (Some(1), Some("Potato"), Some("tomato")));
    assert_eq!(
        (tomato.id, tomato.name.as_deref(), tomato.food.as_deref()),
        (Some(-1), Some("Tomato"), Some("french fries"))
    );

    let dog = |id, name: &str, food: &str| Dog {
        id: Some(id),
        name: Some(name.to_owned()),
        food: Some(food.to_owned()),
        ..Dog::default()
    };
    let siamese = Siamese {
        id: Some(2),
        name: Some("Siameeee".to_owned()),
        color: Some("green".to_owned()),
        breed: Some("persian".to_owned()),
        hates: Some(vec![dog(1, "Potato", "tomato"), dog(-1, "Tomato", "french fries")]),
        ..Siamese::default()
    };
    client.put_valid(siamese.try_into().unwrap(), None).await.unwrap();
}

/// What was read is sent back as it is; the server refuses it with the member that only the service may set.
#[tokio::test]
async fn what_the_service_sets_is_not_sent() {
    let client = root().readonlyproperty_client();
    let read = client.get_valid(None).await.unwrap().into_model().unwrap();
    assert_eq!((read.id.as_deref(), read.size), (Some("1234"), Some(2)));
    client.put_valid(read.try_into().unwrap(), None).await.unwrap();
}

/// The client does not validate required members; the service does.
#[tokio::test]
async fn missing_members_are_errors_of_the_service() {
    let fish = clients::body_complex::models::Fish::default();
    let error =
        root().polymorphism_client().put_valid_missing_required(fish.try_into().unwrap(), None).await.unwrap_err();
    let ErrorKind::HttpResponse { status, .. } = error.kind() else { panic!("{error:?}") };
    assert_eq!(u16::from(*status), 400);
}
