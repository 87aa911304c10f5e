//! Creates a user of an API Management service through its direct management endpoint, and reads the user back.
//!
//! ```console
//! export APIM_ACCESS_KEY=…       # primary or secondary key of the management API
//! export APIM_USER_PASSWORD=…    # may be left out: the service then makes one up
//! cargo run -p azure_synapse_apim --example create_user --features apim-direct -- \
//!     SERVICE USER EMAIL FIRST_NAME LAST_NAME
//! ```
//!
//! `SERVICE` is the name of the service, `USER` the ID that the user gets.
//!
//! Rights: none in Azure. The management API of the service (in the portal: *Deployment + infrastructure*, *Management
//! API*) has to be switched on; its key may do everything, so it comes from the environment, as the password does, and
//! neither is ever shown.
#![allow(unreachable_pub, reason = "a test calls it, too")]

use std::{env, process::ExitCode};

use azure_core::{Error, Result, error::ErrorKind, http::StatusCode};
use azure_synapse_apim::apim::direct::{
    ApimClient,
    models::{UserContract, UserCreateParameters, UserState},
};

/// Creates the user with the given ID and reads it back. A user who is there already is an error, and stays unchanged.
pub async fn create_user(client: &ApimClient, id: &str, user: UserCreateParameters) -> Result<UserContract> {
    let users = client.user_client();

    // The call below would replace the data of a user with this ID, password included, so look first.
    match users.get(id, None).await {
        Err(error) if error.http_status() == Some(StatusCode::NotFound) => {}
        Err(error) => return Err(error),
        Ok(_) => return Err(Error::with_message(ErrorKind::Other, format!("user `{id}` is there already"))),
    }

    users.create_or_update(id, user.try_into()?, None).await?;
    users.get(id, None).await?.into_model()
}

/// One line about a user.
pub fn describe(user: UserContract) -> String {
    let UserContract { id, first_name, last_name, email, state, .. } = user;
    format!(
        "{}: {} {} <{}>, {}",
        id.unwrap_or_default(),
        first_name.unwrap_or_default(),
        last_name.unwrap_or_default(),
        email.unwrap_or_default(),
        state.map(|state| state.to_string()).unwrap_or_default(),
    )
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match run(&arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Contains the service's code and message, and the error of each field.
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: &[String]) -> Result<()> {
    let [service, id, email, first_name, last_name] = arguments else {
        let usage = "usage: create_user SERVICE USER EMAIL FIRST_NAME LAST_NAME";
        return Err(Error::with_message(ErrorKind::Other, usage));
    };
    let key = env::var("APIM_ACCESS_KEY")
        .map_err(|_| Error::with_message(ErrorKind::Credential, "APIM_ACCESS_KEY is not set"))?;
    // The key signs a token for the user `integration`, as the portal calls the holder of the key; it is not sent itself.
    let endpoint = format!("https://{service}.management.azure-api.net");
    let client = ApimClient::with_access_key(&endpoint, "integration", key, None)?;

    let user = UserCreateParameters {
        password: env::var("APIM_USER_PASSWORD").ok(),
        state: Some(UserState::Active),
        ..UserCreateParameters::new(email, first_name, last_name)
    };
    println!("{}", describe(create_user(&client, id, user).await?));
    Ok(())
}
