//! `header.json`: headers of requests.

use std::{fmt, sync::Arc};

use async_trait::async_trait;
use azure_core::http::{
    ClientOptions, Context, Request,
    headers::USER_AGENT,
    policies::{Policy, PolicyResult},
};
use clients::header::{
    clients::HeaderClient,
    models::{
        GreyscaleColors, HeaderClientParamDatetimeRfc1123Options, HeaderClientParamEnumOptions,
        HeaderClientParamStringOptions,
    },
};
use time::macros::datetime;

use super::WIDE;

fn client() -> HeaderClient {
    client!(header::HeaderClient, HeaderClientOptions)
}

#[tokio::test]
async fn numbers_and_flags() {
    client().param_integer("positive", 1, None).await.unwrap();
    client().param_integer("negative", -2, None).await.unwrap();
    client().param_long("positive", 105, None).await.unwrap();
    client().param_long("negative", -2, None).await.unwrap();
    client().param_float("positive", 0.07, None).await.unwrap();
    client().param_float("negative", -3.0, None).await.unwrap();
    client().param_double("positive", 7e120, None).await.unwrap();
    client().param_double("negative", -3.0, None).await.unwrap();
    client().param_bool("true", true, None).await.unwrap();
    client().param_bool("false", false, None).await.unwrap();
}

#[tokio::test]
async fn text_and_enums_may_be_absent_or_empty() {
    let sent = |value: &str| HeaderClientParamStringOptions { value: Some(value.into()), ..Default::default() };
    let fox = "The quick brown fox jumps over the lazy dog";
    client().param_string("valid", Some(sent(fox))).await.unwrap();
    client().param_string("null", None).await.unwrap();
    client().param_string("empty", Some(sent(""))).await.unwrap();
    let options = HeaderClientParamEnumOptions { value: Some(GreyscaleColors::Grey), ..Default::default() };
    client().param_enum("valid", Some(options)).await.unwrap();
    client().param_enum("null", None).await.unwrap();
}

#[tokio::test]
async fn instants_and_spans() {
    client().param_date("valid", "2010-01-01", None).await.unwrap();
    client().param_date("min", "0001-01-01", None).await.unwrap();
    client().param_datetime("valid", datetime!(2010-01-01 12:34:56 UTC), None).await.unwrap();
    client().param_datetime("min", datetime!(0001-01-01 00:00:00 UTC), None).await.unwrap();
    let sent = |value| HeaderClientParamDatetimeRfc1123Options { value: Some(value), ..Default::default() };
    // One hour later on another clock is the same instant; the text is always in GMT.
    let valid = datetime!(2010-01-01 13:34:56 +01:00);
    client().param_datetime_rfc1123("valid", Some(sent(valid))).await.unwrap();
    client().param_datetime_rfc1123("min", Some(sent(datetime!(0001-01-01 00:00:00 UTC)))).await.unwrap();
    client().param_duration("valid", "P123DT22H14M12.011S", None).await.unwrap();
}

#[tokio::test]
async fn bytes() {
    client().param_byte("valid", WIDE.as_bytes(), None).await.unwrap();
}

#[tokio::test]
async fn a_media_type_without_a_body() {
    client().param_protected_key("text/html", None).await.unwrap();
}

/// Sends a `User-Agent` of its own: the policy of `azure_core` puts its own over any other before a request is tried, so
/// this is what a user adds to each try.
struct Agent(&'static str);

impl fmt::Debug for Agent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

#[async_trait]
impl Policy for Agent {
    async fn send(&self, context: &Context, request: &mut Request, next: &[Arc<dyn Policy>]) -> PolicyResult {
        request.insert_header(USER_AGENT, self.0);
        match next.split_first() {
            Some((first, rest)) => first.send(context, request, rest).await,
            None => unreachable!("the transport comes last"),
        }
    }
}

#[tokio::test]
async fn a_user_agent_of_ones_own() {
    let options = ClientOptions { per_try_policies: vec![Arc::new(Agent("overwrite"))], ..transport::options() };
    let client = client!(header::HeaderClient, HeaderClientOptions, options);
    client.param_existing_key(None).await.unwrap();
}
