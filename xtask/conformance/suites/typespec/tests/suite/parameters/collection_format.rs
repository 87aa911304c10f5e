//! `parameters_collection_format`.

use clients::parameters_collection_format::clients::ParametersCollectionFormatClient;

fn client() -> ParametersCollectionFormatClient {
    client!(parameters_collection_format::ParametersCollectionFormatClient, ParametersCollectionFormatClientOptions)
}

fn colors() -> [String; 3] {
    ["blue", "red", "green"].map(str::to_owned)
}

#[tokio::test]
async fn lists_are_one_text_or_several_pairs() {
    let query = client().query_client();
    query.multi(&colors(), None).await.unwrap();
    query.csv(&colors(), None).await.unwrap();
    query.ssv(&colors(), None).await.unwrap();
    query.pipes(&colors(), None).await.unwrap();
    client().header_client().csv(&colors(), None).await.unwrap();
}
