//! `azure_core_basic`.

use clients::azure_core_basic::{
    clients::AzureCoreBasicClient,
    models::{AzureCoreBasicClientListOptions, User, UserCreateOrUpdate},
};

fn client() -> AzureCoreBasicClient {
    client!(azure_core_basic::AzureCoreBasicClient, AzureCoreBasicClientOptions)
}

/// Whether this is the user that the server knows best.
fn is_madge(user: &User) -> bool {
    (user.id, user.name.as_deref()) == (Some(1), Some("Madge"))
        && user.etag.as_deref() == Some("11bdc430-65e8-45ad-81d9-8ffa60d55b59")
}

#[tokio::test]
async fn resources_are_read_written_and_deleted() {
    assert!(is_madge(&read!(client().get(1, None))));
    let sent = User { name: Some("Madge".to_owned()), ..User::default() };
    assert!(is_madge(&read!(client().create_or_replace(1, sent.try_into().unwrap(), None))));
    let sent = UserCreateOrUpdate { name: Some("Madge".to_owned()), ..UserCreateOrUpdate::default() };
    assert!(is_madge(&read!(client().create_or_update(1, sent.try_into().unwrap(), None))));
    client().delete(1, None).await.unwrap();
}

#[tokio::test]
async fn resources_are_listed() {
    let options = AzureCoreBasicClientListOptions {
        top: Some(5),
        skip: Some(10),
        orderby: Some(vec!["id".to_owned()]),
        filter: Some("id lt 10".to_owned()),
        select: Some(vec!["id".to_owned(), "orders".to_owned(), "etag".to_owned()]),
        expand: Some(vec!["orders".to_owned()]),
        ..Default::default()
    };
    let users = read!(client().list(Some(options))).value.unwrap();
    let details: Vec<_> = users.iter().map(|user| user.orders.as_ref().unwrap()[0].detail.as_deref()).collect();
    assert_eq!(details, [Some("a recorder"), Some("a TV")]);
}

#[tokio::test]
async fn actions_stand_behind_a_colon() {
    assert!(is_madge(&read!(client().export(1, "json", None))));
    let users = read!(client().export_all_users("json", None)).users.unwrap();
    assert!(is_madge(&users[0]));
    assert_eq!(users[1].name.as_deref(), Some("John"));
}
