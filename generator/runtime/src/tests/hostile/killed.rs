//! A program that is killed while it waits for a long-running operation, and finishes it in another process.

use super::server::{End, Server, bytes, certificate, http_response, json};
use super::{child_process, run_in_child_process};
use crate::runtime::{Client, FinalState, LongRunningOperation, LongRunningOptions, OperationToken, bearer};
use crate::tests::{models::SqlPool, pollers::DONE, support::quick};
use azure_core::{Result, base64, http::ClientOptions};
use fake_service::FakeCredential;
use std::{env, fs, process::Stdio, sync::Arc, time::Duration};

/// The address of the server, and the file that the program stores the token in.
const ENDPOINT: &str = "TEST_KILLED_ENDPOINT";
const STORE: &str = "TEST_KILLED_STORE";

/// The program: it creates a pool, or goes on with what an earlier process began.
async fn create_pool(client: &Client, store: &str) -> Result<SqlPool> {
    let mut operation: LongRunningOperation<SqlPool> = match fs::read_to_string(store) {
        Ok(text) => {
            client.resume(&text.parse::<OperationToken>()?, Some(LongRunningOptions { method_options: quick() }))?
        }
        Err(_) => client.put("/pools/a", &[]).begin("Pools.begin_create", FinalState::Default, quick())?,
    };
    let token = operation.start().await?;
    fs::write(store, token.as_str())?;
    let pool = operation.with_progress(|status| println!("{status}")).await?.into_model()?;
    fs::remove_file(store)?;
    Ok(pool)
}

/// Does nothing unless it is the child process of the test below.
#[tokio::test]
async fn the_program() {
    let (Some(endpoint), Some(store)) = (env::var_os(ENDPOINT), env::var_os(STORE)) else { return };
    let (endpoint, store) = (endpoint.to_str().unwrap(), store.to_str().unwrap());
    let credential = Arc::<FakeCredential>::default();
    let client = Client::new(endpoint, [bearer(credential, &["scope"])], ClientOptions::default()).unwrap();
    println!("created {}", create_pool(&client, store).await.unwrap().id.unwrap());
}

#[tokio::test]
async fn a_killed_program_finishes_in_a_second_process() {
    let folder = tempfile::tempdir().unwrap();
    let (trusted, store) = (folder.path().join("trusted.pem"), folder.path().join("token"));
    let certificate = base64::encode(certificate());
    fs::write(&trusted, format!("-----BEGIN CERTIFICATE-----\n{certificate}\n-----END CERTIFICATE-----\n")).unwrap();
    let monitor = "azure-asyncoperation: /ops/1?sig=1\r\nretry-after: 0\r\n";
    let server = Server::start([http_response("202 Accepted", monitor, ""), bytes("").then(End::Hang)]).await;
    let program = concat!(module_path!(), "::the_program");
    let variables =
        [(ENDPOINT, server.endpoint()), (STORE, store.to_str().unwrap()), ("SSL_CERT_FILE", trusted.to_str().unwrap())];

    let mut first = child_process(program, &variables).stdout(Stdio::null()).spawn().unwrap();
    for _ in 0..600 {
        if server.requests().len() == 2 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    first.kill().unwrap();
    first.wait().unwrap();
    assert!(store.exists() && server.requests().len() == 2);

    server.play([json(r#"{"status": "Running"}"#), json(r#"{"status": "Succeeded"}"#), json(DONE)]);
    let output = run_in_child_process(program, &variables).await;
    assert!(output.contains("Running\nSucceeded\ncreated done"), "{output}");
    let lines = server.requests();
    let puts = lines.iter().filter(|line| line.starts_with("PUT ")).count();
    assert_eq!((puts, lines.len(), store.exists()), (1, 5, false), "{lines:?}");
}
