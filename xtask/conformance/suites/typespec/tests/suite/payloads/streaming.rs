//! `streaming_jsonl`, `streaming_sse`: OpenAPI 3 describes streams as texts.

use azure_core::Bytes;
use clients::{
    streaming_jsonl::clients::StreamingJsonlClient,
    streaming_sse::{clients::StreamingSseClient, models::RetrieveRetrievalRequest},
};

const LINES: &str = "{\"desc\": \"one\"}\n{\"desc\": \"two\"}\n{\"desc\": \"three\"}";

fn events() -> StreamingSseClient {
    client!(streaming_sse::StreamingSseClient, StreamingSseClientOptions)
}

#[tokio::test]
async fn lines_of_json() {
    let client: StreamingJsonlClient = client!(streaming_jsonl::StreamingJsonlClient, StreamingJsonlClientOptions);
    let client = client.basic_client();
    assert_eq!(read!(client.receive(None)), LINES);
    client.send(Bytes::from(LINES).into(), None).await.unwrap();
}

#[tokio::test]
async fn events_are_a_text() {
    let unnamed = "data: {\"desc\": \"one\"}\n\ndata: {\"desc\": \"two\"}\n\ndata: {\"desc\": \"three\"}\n\n";
    assert_eq!(read!(events().unnamed_client().receive(None)), unnamed);
    let named = "event: responseCreated\ndata: {\"id\": \"resp_1\"}\n\n\
                 event: responseDelta\ndata: {\"delta\": \"Hello\"}\n\n\
                 event: responseDelta\ndata: {\"delta\": \" world\"}\n\ndata: [DONE]\n\n";
    assert_eq!(read!(events().named_client().receive(None)), named);
}

#[tokio::test]
async fn events_return_a_model() {
    let sent = RetrieveRetrievalRequest::new("what is typespec?").try_into().unwrap();
    let found = "event: partialResult\ndata: {\"text\": \"partial one\"}\n\n\
                 event: partialResult\ndata: {\"text\": \"partial two\"}\n\n\
                 event: finalResult\ndata: {\"references\": [\"doc1\", \"doc2\"]}\n\ndata: [DONE]\n\n";
    assert_eq!(read!(events().retrieve_client().stream(sent, None)), found);
}

#[tokio::test]
async fn fields_of_events() {
    let data = events().data_client();
    assert_eq!(read!(data.with_envelope(None)), "event: withEnvelope\ndata: hello\n\n");
    let contents = "event: withoutEnvelope\ndata: {\"metadata\": {\"source\": \"test\"}, \"contents\": \"world\"}\n\n";
    assert_eq!(read!(data.without_envelope(None)), contents);
    let protocol = events().protocol_client();
    let message = "event: message\ndata: {\"message\": \"hello\"}\n\n";
    assert_eq!(read!(protocol.id(None)), format!("id: event-1\n{message}"));
    assert_eq!(read!(protocol.invalid_id(None)), format!("id: invalid\0id\n{message}"));
    assert_eq!(read!(protocol.retry(None)), format!("retry: 1000\n{message}"));
    assert_eq!(read!(protocol.invalid_retry(None)), format!("retry: not-a-number\n{message}"));
}
