//! `parameters_spread`: what TypeSpec spreads over parameters is a body and parameters on the wire.

use clients::parameters_spread::{
    clients::ParametersSpreadClient,
    models::{
        AliasInnerModel, AliasSpreadAsRequestBodyBody, AliasSpreadAsRequestParameterBody,
        AliasSpreadParameterWithInnerAliasBody, AliasSpreadWithMultipleParametersBody, ModelBodyParameter,
        ModelCompositeRequestMix,
    },
};

fn client() -> ParametersSpreadClient {
    client!(parameters_spread::ParametersSpreadClient, ParametersSpreadClientOptions)
}

#[tokio::test]
async fn models_are_spread() {
    let model = client().model_client();
    let body = || ModelBodyParameter::new("foo").try_into().unwrap();
    model.spread_as_request_body(body(), None).await.unwrap();
    model.spread_composite_request_only_with_body(body(), None).await.unwrap();
    model.spread_composite_request_without_body("foo", "bar", None).await.unwrap();
    model.spread_composite_request("foo", "bar", body(), None).await.unwrap();
    let mixed = ModelCompositeRequestMix::new("foo").try_into().unwrap();
    model.spread_composite_request_mix("foo", "bar", mixed, None).await.unwrap();
}

#[tokio::test]
async fn aliases_are_spread() {
    let alias = client().alias_client();
    let body = AliasSpreadAsRequestBodyBody::new("foo").try_into().unwrap();
    alias.spread_as_request_body(body, None).await.unwrap();
    let body = AliasSpreadAsRequestParameterBody::new("foo").try_into().unwrap();
    alias.spread_as_request_parameter("1", "bar", body, None).await.unwrap();
    let body = AliasSpreadWithMultipleParametersBody {
        optional_int: Some(1),
        optional_string_list: Some(vec!["foo".to_owned(), "bar".to_owned()]),
        ..AliasSpreadWithMultipleParametersBody::new(vec![1, 2], "foo")
    };
    alias.spread_with_multiple_parameters("1", "bar", body.try_into().unwrap(), None).await.unwrap();
    let body = AliasInnerModel::new("foo").try_into().unwrap();
    alias.spread_parameter_with_inner_model("1", "bar", body, None).await.unwrap();
    let body = AliasSpreadParameterWithInnerAliasBody::new(1, "foo").try_into().unwrap();
    alias.spread_parameter_with_inner_alias("1", "bar", body, None).await.unwrap();
}
