//! Shared access signatures: text, caching, redaction.

use time::macros::datetime;

use azure_core::{credentials::Secret, time::Duration};

use crate::auth::{SharedAccessSignature, shared_access_signature::sign};

/// The value was computed with
/// `printf 'integration\n2026-12-01T10:20:30.0000000Z' | openssl dgst -sha512 -hmac 'a-key==' -binary | base64 -w0`.
#[test]
fn signature_of_openssl() {
    let header = sign("integration", "a-key==", datetime!(2026-12-01 10:20:30 UTC)).unwrap();
    let expected = "SharedAccessSignature uid=integration&ex=2026-12-01T10:20:30.0000000Z\
                    &sn=z2OsJ9heelfVh77zZCuuAmetJ2cqRsbm1T8bWHaDVyOic7CPcEwudUmYYvybcd2cO1uXD/ekqoqOmKBlCb3ksw==";
    assert_eq!(header, expected);
}

fn policy() -> SharedAccessSignature {
    SharedAccessSignature::new("integration", Secret::new("a-key==")).unwrap()
}

#[test]
fn signatures_are_cached_and_renewed_before_expiry() {
    let policy = policy();
    let start = datetime!(2026-12-01 10:00:00 UTC);
    let first = policy.header(start).unwrap();
    let later = |minutes| policy.header(start + Duration::minutes(minutes)).unwrap();
    assert_eq!(later(54).secret(), first.secret());
    assert_ne!(later(56).secret(), first.secret());
    assert!(later(56).secret().contains("ex=2026-12-01T11:56:00.0000000Z"));
}

#[test]
fn debug_has_no_secrets() {
    let policy = policy();
    let header = policy.header(datetime!(2026-12-01 10:00:00 UTC)).unwrap();
    let shown = format!("{policy:?}");
    assert!(shown.contains("integration"));
    assert!(!shown.contains("a-key") && !shown.contains(header.secret()));
    let given = SharedAccessSignature::given("uid=a&ex=b&sn=c").unwrap();
    assert!(!format!("{given:?}").contains("uid=a"));
}

#[test]
fn invalid_identifiers_keys_and_signatures() {
    for (identifier, key) in [("", "k"), ("a", ""), ("a&b", "k"), ("a\r\nb", "k"), ("ä", "k")] {
        SharedAccessSignature::from_key(identifier, key.to_owned()).unwrap_err();
    }
    for token in ["", "  ", "SharedAccessSignature ", "SharedAccessSignature", "a\r\nb"] {
        SharedAccessSignature::given(token.to_owned()).unwrap_err();
    }
}
