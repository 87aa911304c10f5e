//! What can have one value only: `validation.json`, `constants.json`, `client-enum.json`.

use clients::{
    constants::clients::ContantsClient,
    validation::{
        clients::{ValidationClient, ValidationClientOptions},
        models::{
            ChildProduct, ChildProductConstProperty, ConstantProduct, ConstantProductConstProperty,
            ConstantProductConstProperty2, EnumConst, Product, ProductConstString,
            ValidationClientPostWithConstantInBodyOptions,
        },
    },
};

fn validation() -> ValidationClient {
    let options = ValidationClientOptions { client_options: transport::options() };
    ValidationClient::new(&transport::endpoint(), "subscription", Some(options)).unwrap()
}

#[tokio::test]
async fn constants_in_a_path_are_not_asked_for() {
    validation().get_with_constant_in_path(None).await.unwrap();
}

#[tokio::test]
async fn constants_in_a_body_come_back() {
    let product = Product::new(
        ChildProduct::new(ChildProductConstProperty::Constant),
        ConstantProduct::new(ConstantProductConstProperty::Constant, ConstantProductConstProperty2::Constant2),
        0,
        ProductConstString::Constant,
    );
    let product = Product { const_string_as_enum: Some(EnumConst::ConstantStringAsEnum), ..product };
    let body = Some(product.clone().try_into().unwrap());
    let options = ValidationClientPostWithConstantInBodyOptions { body, ..Default::default() };
    let response = validation().post_with_constant_in_body(Some(options)).await.unwrap().into_model().unwrap();
    assert_eq!(response.const_int, Some(0));
    assert_eq!(response.const_string, Some(ProductConstString::Constant));
    assert_eq!(response.const_string_as_enum, Some(EnumConst::ConstantStringAsEnum));
    assert_eq!(response.child.unwrap().const_property, Some(ChildProductConstProperty::Constant));
    let child = response.const_child.unwrap();
    assert_eq!(child.const_property, Some(ConstantProductConstProperty::Constant));
    assert_eq!(child.const_property2, Some(ConstantProductConstProperty2::Constant2));
}

#[tokio::test]
async fn constants_of_the_client_are_sent() {
    let client: ContantsClient = client!(constants::ConstantsClient, ConstantsClientOptions).contants_client();
    client.put_client_constants(None).await.unwrap();
}

#[tokio::test]
async fn an_enum_of_the_client_with_one_value_is_sent() {
    client!(client_enum::ClientEnumClient, ClientEnumClientOptions).head(None).await.unwrap();
}
