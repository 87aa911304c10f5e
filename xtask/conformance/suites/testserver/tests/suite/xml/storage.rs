//! `xml-service.json`: bodies of Azure Storage.

use azure_core::time::{parse_rfc3339, parse_rfc7231};
use clients::xml_service::models::{
    AccessPolicy, Blob, BlobType, LeaseStatus, Logging, Metrics, PublicAccessType, RetentionPolicy, SignedIdentifier,
    SignedIdentifiers, StorageServiceProperties,
};

use super::service::client;

#[tokio::test]
async fn containers() {
    let list = client().list_containers(None).await.unwrap().into_model().unwrap();
    assert_eq!(list.service_endpoint.as_deref(), Some("https://myaccount.blob.core.windows.net/"));
    assert_eq!((list.max_results, list.next_marker.as_deref()), (Some(3), Some("video")));
    assert_eq!((list.prefix, list.marker), (None, None));
    let containers = list.containers.unwrap();
    let found: Vec<_> = containers
        .iter()
        .map(|container| {
            let properties = container.properties.as_ref().unwrap();
            (container.name.as_deref().unwrap(), properties.etag.as_deref().unwrap(), properties.public_access.clone())
        })
        .collect();
    let expected = [
        ("audio", "0x8CACB9BD7C6B1B2", Some(PublicAccessType::Container)),
        ("images", "0x8CACB9BD7C1EEEC", None),
        ("textfiles", "0x8CACB9BD7BACAC3", None),
    ];
    assert_eq!(found, expected);
    let changed = parse_rfc7231("Wed, 26 Oct 2016 20:39:39 GMT").unwrap();
    assert!(containers.iter().all(|it| it.properties.as_ref().unwrap().last_modified == Some(changed)));
}

#[tokio::test]
async fn blobs() {
    let list = client().list_blobs(None).await.unwrap().into_model().unwrap();
    assert_eq!(list.container_name.as_deref(), Some("https://myaccount.blob.core.windows.net/mycontainer"));
    assert_eq!(list.next_marker.as_deref(), Some(""));
    let all = list.blobs.unwrap();
    assert!(all.blob_prefix.is_none());
    let blobs = all.blob.unwrap();
    let names: Vec<_> = blobs.iter().map(|blob| blob.name.as_deref().unwrap()).collect();
    assert_eq!(names, ["blob1.txt", "blob2.txt", "blob2.txt", "blob2.txt", "blob3.txt"]);
    first(&blobs[0]);
    last(&blobs[4]);
    assert_eq!(blobs[1].snapshot.as_deref(), Some("2009-09-09T09:20:03.0427659Z"));
    let metadata = blobs[1].metadata.as_ref().unwrap();
    assert_eq!(metadata.len(), 4);
    assert_eq!(metadata["x-ms-invalid-name"], "nasdf$@#$$");
    assert_eq!(metadata["BlobNumber"], "02");
}

fn first(blob: &Blob) {
    let url = "https://myaccount.blob.core.windows.net/mycontainer/blob1.txt";
    assert_eq!(blob.unmodeled.get("Url").unwrap().as_text().as_deref(), Some(url));
    assert_eq!(blob.unmodeled.len(), 1);
    let properties = blob.properties.as_ref().unwrap();
    assert_eq!(properties.last_modified, Some(parse_rfc7231("Wed, 09 Sep 2009 09:20:02 GMT").unwrap()));
    assert_eq!(properties.etag.as_deref(), Some("0x8CBFF45D8A29A19"));
    assert_eq!(properties.content_length, Some(100));
    assert_eq!(properties.content_type.as_deref(), Some("text/html"));
    assert_eq!(properties.content_encoding.as_deref(), Some(""));
    assert_eq!(properties.content_language.as_deref(), Some("en-US"));
    assert_eq!(properties.cache_control.as_deref(), Some("no-cache"));
    assert_eq!(properties.blob_type, Some(BlobType::BlockBlob));
    assert_eq!(properties.lease_status, Some(LeaseStatus::Unlocked));
    let metadata = blob.metadata.as_ref().unwrap();
    assert_eq!((metadata["Color"].as_str(), metadata.len()), ("blue", 3));
}

fn last(blob: &Blob) {
    let properties = blob.properties.as_ref().unwrap();
    assert_eq!(properties.blob_sequence_number, Some(3));
    assert_eq!(properties.content_length, Some(16384));
    assert_eq!(properties.blob_type, Some(BlobType::PageBlob));
    assert_eq!(properties.lease_status, Some(LeaseStatus::Locked));
    assert!(properties.unmodeled.is_empty());
}

fn metrics(with_apis: bool) -> Metrics {
    Metrics {
        version: Some("1.0".to_owned()),
        include_apis: Some(with_apis),
        retention_policy: Some(week()),
        ..Metrics::new(true)
    }
}

fn week() -> RetentionPolicy {
    RetentionPolicy { days: Some(7), ..RetentionPolicy::new(true) }
}

#[tokio::test]
async fn properties_of_the_service() {
    let read = client().get_service_properties(None).await.unwrap().into_model().unwrap();
    let logging = read.logging.as_ref().unwrap();
    assert_eq!((logging.delete, logging.read, logging.write), (Some(true), Some(false), Some(true)));
    assert_eq!(logging.version.as_deref(), Some("1.0"));
    for (metrics, with_apis) in [(&read.hour_metrics, false), (&read.minute_metrics, true)] {
        let metrics = metrics.as_ref().unwrap();
        assert_eq!((metrics.enabled, metrics.include_apis), (Some(true), Some(with_apis)));
        let policy = metrics.retention_policy.as_ref().unwrap();
        assert_eq!((policy.enabled, policy.days), (Some(true), Some(7)));
    }
    assert!(read.cors.is_none());

    let properties = StorageServiceProperties {
        logging: Some(Logging::new(true, false, week(), "1.0", true)),
        hour_metrics: Some(metrics(false)),
        minute_metrics: Some(metrics(true)),
        ..StorageServiceProperties::default()
    };
    client().put_service_properties(properties.try_into().unwrap(), None).await.unwrap();
}

#[tokio::test]
async fn access_policies() {
    let read = client().get_acls(None).await.unwrap().into_model().unwrap().items.unwrap();
    let [only] = read.as_slice() else { panic!("{} policies", read.len()) };
    let (start, expiry) = ("2009-09-28T08:49:37.123Z", "2009-09-29T08:49:37.123Z");
    let (start, expiry) = (parse_rfc3339(start).unwrap(), parse_rfc3339(expiry).unwrap());
    let id = "MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI=";
    assert_eq!(only.id.as_deref(), Some(id));
    let policy = only.access_policy.as_ref().unwrap();
    assert_eq!((policy.start, policy.expiry, policy.permission.as_deref()), (Some(start), Some(expiry), Some("rwd")));

    let policy = AccessPolicy::new(expiry, "rwd", start);
    let identifiers = SignedIdentifiers::new(vec![SignedIdentifier::new(policy, id)]);
    client().put_acls(identifiers.try_into().unwrap(), None).await.unwrap();
}
