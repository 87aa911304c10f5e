//! `parameters_query`.

use clients::parameters_query::clients::ParametersQueryClient;

fn client() -> ParametersQueryClient {
    client!(parameters_query::ParametersQueryClient, ParametersQueryClientOptions)
}

#[tokio::test]
async fn what_never_changes_is_sent_unasked() {
    client().constant_client().post(None).await.unwrap();
}

#[tokio::test]
async fn a_dollar_is_part_of_a_name() {
    client().special_char_client().dollar_sign("status eq 'active'", None).await.unwrap();
}
