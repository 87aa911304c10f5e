//! `lro-parameterized-endpoints.json`.

use clients::lro_parameterized_endpoints::clients::LroParameterizedEndpointsClient;

use super::result;

fn client() -> LroParameterizedEndpointsClient {
    client!(lro_parameterized_endpoints::LroParameterizedEndpointsClient, LroParameterizedEndpointsClientOptions)
}

#[tokio::test]
async fn a_location_without_a_host_is_polled() {
    assert_eq!(result(client().begin_poll_with_parameterized_endpoints(None)).await.unwrap(), "success");
    assert_eq!(result(client().begin_poll_with_constant_parameterized_endpoints(None)).await.unwrap(), "success");
}
