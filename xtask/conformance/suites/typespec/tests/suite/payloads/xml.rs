//! `payload_xml`: what its other scenarios have to know, OpenAPI 3 does not say.

use azure_core::http::StatusCode;
use clients::{
    ServiceError,
    payload_xml::{
        clients::PayloadXmlClient,
        models::{
            Author, Book, ModelWithAttributes, ModelWithDatetime, ModelWithDictionary, ModelWithEncodedNames,
            ModelWithEnum, ModelWithNamespace, ModelWithNamespaceOnProperties, ModelWithNestedModel,
            ModelWithOptionalField, ModelWithRenamedArrays, ModelWithRenamedAttribute, ModelWithRenamedFields,
            ModelWithRenamedNestedModel, ModelWithRenamedProperty, ModelWithRenamedUnwrappedModelArray,
            ModelWithRenamedWrappedAndItemModelArray, ModelWithRenamedWrappedModelArray, ModelWithUnwrappedArray,
            ModelWithUnwrappedModelArray, ModelWithWrappedPrimitiveCustomItemNames, SimpleModel, Status,
        },
    },
};
use time::macros::datetime;

use crate::{INSTANT, to_json_value};

fn client() -> PayloadXmlClient {
    client!(payload_xml::PayloadXmlClient, PayloadXmlClientOptions)
}

fn simple(name: &str, age: i32) -> SimpleModel {
    SimpleModel { name: Some(name.to_owned()), age: Some(age), ..SimpleModel::default() }
}

fn two() -> Vec<SimpleModel> {
    vec![simple("foo", 123), simple("bar", 456)]
}

fn texts(all: &[&str]) -> Vec<String> {
    all.iter().map(|&text| text.to_owned()).collect()
}

/// Reads a model, which has those members and no more, and sends one that has them.
macro_rules! models {
    ($($test:ident: $client:ident, $model:ident { $($member:ident: $value:expr),* };)*) => {$(
        #[tokio::test]
        async fn $test() {
            let client = client().$client();
            let model = $model { $($member: Some($value),)* ..$model::default() };
            assert_eq!(to_json_value(read!(client.get(None))), to_json_value(model.clone()));
            client.put(model.try_into().unwrap(), None).await.unwrap();
        }
    )*};
}

models! {
    members: simple_model_value_client, SimpleModel { name: "foo".to_owned(), age: 123 };
    renamed_member: model_with_renamed_property_value_client,
        ModelWithRenamedProperty { title: "foo".to_owned(), author: "bar".to_owned() };
    renamed_models: model_with_renamed_fields_value_client,
        ModelWithRenamedFields { input_data: simple("foo", 123), output_data: simple("bar", 456) };
    nested_model: model_with_nested_model_value_client, ModelWithNestedModel { nested: simple("foo", 123) };
    the_name_of_a_member_comes_before_that_of_its_type: model_with_renamed_nested_model_value_client,
        ModelWithRenamedNestedModel { author: Author { name: Some("foo".to_owned()), ..Author::default() } };
    missing_member: model_with_optional_field_value_client, ModelWithOptionalField { item: "widget".to_owned() };
    list_without_an_element: model_with_unwrapped_array_value_client,
        ModelWithUnwrappedArray { colors: texts(&["red", "green", "blue"]), counts: vec![1, 2] };
    renamed_lists: model_with_renamed_arrays_value_client,
        ModelWithRenamedArrays { colors: texts(&["red", "green", "blue"]), counts: vec![1, 2] };
    renamed_items: model_with_wrapped_primitive_custom_item_names_value_client,
        ModelWithWrappedPrimitiveCustomItemNames { tags: texts(&["fiction", "classic"]) };
    list_of_models_without_an_element: model_with_unwrapped_model_array_value_client,
        ModelWithUnwrappedModelArray { items: two() };
    renamed_list_of_models: model_with_renamed_wrapped_model_array_value_client,
        ModelWithRenamedWrappedModelArray { items: two() };
    renamed_list_of_models_without_an_element: model_with_renamed_unwrapped_model_array_value_client,
        ModelWithRenamedUnwrappedModelArray { items: two() };
    renamed_list_of_renamed_models: model_with_renamed_wrapped_and_item_model_array_value_client,
        ModelWithRenamedWrappedAndItemModelArray { books: vec![book("The Great Gatsby"), book("Les Miserables")] };
    attributes: model_with_attributes_value_client,
        ModelWithAttributes { id1: 123, id2: "foo".to_owned(), enabled: true };
    renamed_attribute: model_with_renamed_attribute_value_client,
        ModelWithRenamedAttribute {
            id: 123, title: "The Great Gatsby".to_owned(), author: "F. Scott Fitzgerald".to_owned()
        };
    namespace: model_with_namespace_value_client,
        ModelWithNamespace { id: 123, title: "The Great Gatsby".to_owned() };
    namespaces_of_members: model_with_namespace_on_properties_value_client,
        ModelWithNamespaceOnProperties {
            id: 123, title: "The Great Gatsby".to_owned(), author: "F. Scott Fitzgerald".to_owned()
        };
    map: model_with_dictionary_value_client,
        ModelWithDictionary {
            metadata: [("Color", "blue"), ("Count", "123"), ("Enabled", "false")]
                .map(|(key, value)| (key.to_owned(), value.to_owned()))
                .into()
        };
    names_for_xml: model_with_encoded_names_value_client,
        ModelWithEncodedNames { model_data: simple("foo", 123), colors: texts(&["red", "green", "blue"]) };
    one_of_some_texts: model_with_enum_value_client, ModelWithEnum { status: Status::Success };
    instants: model_with_datetime_value_client,
        ModelWithDatetime { rfc3339: INSTANT, rfc7231: datetime!(2022-08-26 14:38:00 UTC) };
}

fn book(title: &str) -> Book {
    Book { title: Some(title.to_owned()), ..Book::default() }
}

#[tokio::test]
async fn errors_are_read() {
    let error = client().xml_error_value_client().get(None).await.unwrap_err();
    let ServiceError { status, code, message, .. } = ServiceError::from_error(&error).unwrap();
    assert_eq!(*status, StatusCode::BadRequest);
    assert_eq!((code.as_deref(), message.as_deref()), (Some("400"), Some("Something went wrong")));
}
