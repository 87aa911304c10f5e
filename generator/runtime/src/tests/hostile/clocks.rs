//! Shared access signatures with a wrong clock.

use crate::auth::SharedAccessSignature;
use crate::runtime::{Call, Client};
use crate::tests::{
    hostile::redacted_message,
    models::SqlPool,
    support::{ENDPOINT, Script, response},
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

/// Returns the expiry of the signature that is sent at `now`.
fn end(policy: &SharedAccessSignature, now: OffsetDateTime) -> OffsetDateTime {
    let header = policy.header(now).unwrap();
    let end = header.secret().split(['=', '&']).nth(3).unwrap().to_owned();
    let form = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond]Z");
    time::PrimitiveDateTime::parse(&end, form).unwrap().assume_utc()
}

/// The remaining lifetime is always between five minutes and an hour.
#[test]
fn signatures_allow_for_clock_skew() {
    let policy = policy();
    for second in 0..4 * 60 * 60 {
        let now = NOW + Duration::seconds(second);
        let left = end(&policy, now) - now;
        assert!(Duration::minutes(5) < left && left <= Duration::HOUR, "{left} at {now}");
    }
}

/// A signature that was created while the clock was ahead is not sent after it was set back.
#[test]
fn clock_is_set_back() {
    for ahead in [Duration::seconds(1), Duration::HOUR, Duration::days(365)] {
        let policy = policy();
        assert_eq!(end(&policy, NOW + ahead), NOW + ahead + Duration::HOUR);
        assert_eq!(end(&policy, NOW), NOW + Duration::HOUR);
        assert_eq!(end(&policy, NOW + Duration::minutes(1)), NOW + Duration::HOUR);
    }
}

#[test]
fn clock_is_set_forward() {
    let policy = policy();
    assert_eq!(end(&policy, NOW), NOW + Duration::HOUR);
    assert_eq!(end(&policy, NOW + Duration::days(365)), NOW + Duration::days(365) + Duration::HOUR);
}

#[test]
fn clock_at_its_maximum() {
    let error = policy().header(OffsetDateTime::new_utc(time::Date::MAX, time::Time::MAX)).unwrap_err();
    assert_eq!(error.to_string(), "the expiry of the shared access signature is out of range: check the system clock");
}

/// The service rejects a signature of a clock that is wrong by more than the margin.
#[tokio::test]
async fn expired_signature() {
    let service =
        Script::new([response(401).body(r#"{"error": {"code": "ExpiredToken", "message": "ended at 09:00"}}"#)]);
    let options = ClientOptions { retry: RetryOptions::default(), ..service.options() };
    let signed = SharedAccessSignature::from_key("integration", "a-key==".to_owned()).unwrap();
    let client = Client::new(ENDPOINT, [signed], options).unwrap();
    let call: Call<'_, SqlPool> = client.get("/users", &[]).send("Users.list", Default::default(), &[200]);
    assert_eq!(redacted_message(call.await), "Users.list: 401 Unauthorized (ExpiredToken): ended at 09:00");
    let seen = service.requests();
    assert_eq!(seen.len(), 1);
    assert!(seen[0].header("authorization").unwrap().starts_with("SharedAccessSignature uid=integration&ex="));
}
