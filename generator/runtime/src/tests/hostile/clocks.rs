//! Clocks that are wrong.

use crate::auth::SharedAccessSignature;
use crate::runtime::{Call, Client};
use crate::tests::{
    fake::{ENDPOINT, Service, reply},
    hostile::told,
    models::SqlPool,
};
use azure_core::{
    credentials::Secret,
    http::{ClientOptions, RetryOptions},
    time::{Duration, OffsetDateTime},
};
use time::macros::{datetime, format_description};

const NOW: OffsetDateTime = datetime!(2026-12-01 10:00:00 UTC);

fn policy() -> SharedAccessSignature {
    SharedAccessSignature::new("integration", Secret::new("a-key==")).unwrap()
}

/// When the signature ends that is sent at `now`.
fn end(policy: &SharedAccessSignature, now: OffsetDateTime) -> OffsetDateTime {
    let header = policy.header(now).unwrap();
    let end = header.secret().split(['=', '&']).nth(3).unwrap().to_owned();
    let form = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond]Z");
    time::PrimitiveDateTime::parse(&end, form).unwrap().assume_utc()
}

/// At every moment the signature is valid for five minutes more at least, and for an hour at most.
#[test]
fn a_signature_outlives_clocks_that_differ_by_five_minutes() {
    let policy = policy();
    for second in 0..4 * 60 * 60 {
        let now = NOW + Duration::seconds(second);
        let left = end(&policy, now) - now;
        assert!(Duration::minutes(5) < left && left <= Duration::HOUR, "{left} at {now}");
    }
}

/// A signature that was made while the clock was ahead would be sent for as long as it was ahead, and end who knows when.
#[test]
fn a_clock_that_is_put_back() {
    for ahead in [Duration::seconds(1), Duration::HOUR, Duration::days(365)] {
        let policy = policy();
        assert_eq!(end(&policy, NOW + ahead), NOW + ahead + Duration::HOUR);
        assert_eq!(end(&policy, NOW), NOW + Duration::HOUR);
        assert_eq!(end(&policy, NOW + Duration::minutes(1)), NOW + Duration::HOUR);
    }
}

#[test]
fn a_clock_that_is_put_forward() {
    let policy = policy();
    assert_eq!(end(&policy, NOW), NOW + Duration::HOUR);
    assert_eq!(end(&policy, NOW + Duration::days(365)), NOW + Duration::days(365) + Duration::HOUR);
}

#[test]
fn a_clock_at_the_end_of_time() {
    let error = policy().header(OffsetDateTime::new_utc(time::Date::MAX, time::Time::MAX)).unwrap_err();
    assert_eq!(error.to_string(), "the clock is at the end of time: no signature can be made");
}

/// A clock that is wrong by more than the margin: the service refuses, once and for all, and its words come out.
#[tokio::test]
async fn a_clock_that_is_too_wrong() {
    let service =
        Service::new([reply(401).body(r#"{"error": {"code": "ExpiredToken", "message": "ended at 09:00"}}"#)]);
    let options = ClientOptions { retry: RetryOptions::default(), ..service.options() };
    let signed = SharedAccessSignature::from_key("integration", "a-key==".to_owned()).unwrap();
    let client = Client::new(ENDPOINT, [signed], options).unwrap();
    let call: Call<'_, SqlPool> = client.get("/users", &[]).send("Users.list", Default::default(), &[200]);
    assert_eq!(told(call.await), "Users.list: 401 Unauthorized (ExpiredToken): ended at 09:00");
    let seen = service.seen();
    assert_eq!(seen.len(), 1);
    assert!(seen[0].header("authorization").unwrap().starts_with("SharedAccessSignature uid=integration&ex="));
}
