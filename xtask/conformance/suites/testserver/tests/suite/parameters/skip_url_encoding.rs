//! `azure-special-properties.json`: parts of a URL that are encoded already, and those of OData that are not.

use clients::azure_special_properties::{
    clients::{AzureSpecialPropertiesClient, AzureSpecialPropertiesClientOptions, SkipUrlEncodingClient},
    models::OdataClientGetWithFilterOptions,
};

fn root() -> AzureSpecialPropertiesClient {
    let options = AzureSpecialPropertiesClientOptions { client_options: transport::options() };
    AzureSpecialPropertiesClient::new(&transport::endpoint(), "1234-5678-9012-3456", Some(options)).unwrap()
}

fn client() -> SkipUrlEncodingClient {
    root().skip_url_encoding_client()
}

#[tokio::test]
async fn several_segments() {
    client().get_method_path_valid("path1/path2/path3", None).await.unwrap();
    client().get_path_path_valid("path1/path2/path3", None).await.unwrap();
    client().get_swagger_path_valid(None).await.unwrap();
}

#[tokio::test]
async fn several_pairs() {
    client().get_method_query_valid("value1&q2=value2&q3=value3", None).await.unwrap();
    client().get_path_query_valid("value1&q2=value2&q3=value3", None).await.unwrap();
    client().get_swagger_query_valid(None).await.unwrap();
    client().get_method_query_null(None).await.unwrap();
}

#[tokio::test]
async fn a_filter() {
    let options = OdataClientGetWithFilterOptions {
        filter: Some("id gt 5 and name eq 'foo'".into()),
        orderby: Some("id".into()),
        top: Some(10),
        ..Default::default()
    };
    root().odata_client().get_with_filter(Some(options)).await.unwrap();
}
