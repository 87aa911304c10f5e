//! `azure_core_page`: OpenAPI 3 does not say that lists have pages, so a call reads the one that it asks for.

use clients::azure_core_page::{
    clients::AzureCorePageClient,
    models::{AzureCorePageClientListWithParametersOptions, ListItemInputBody, ListItemInputExtensibleEnum, User},
};

fn client() -> AzureCorePageClient {
    client!(azure_core_page::AzureCorePageClient, AzureCorePageClientOptions)
}

fn check(users: Option<Vec<User>>) {
    let users = users.unwrap();
    let found: Vec<_> = users.iter().map(|user| (user.id, user.name.as_deref(), user.etag.as_deref())).collect();
    assert_eq!(found, [(Some(1), Some("Madge"), Some("11bdc430-65e8-45ad-81d9-8ffa60d55b59"))]);
}

#[tokio::test]
async fn lists_of_one_page() {
    let page = read!(client().list_with_page(None));
    assert_eq!(page.next_link, None);
    check(page.value);
    let page = read!(client().list_with_custom_page_model(None));
    assert_eq!(page.next_link, None);
    check(page.items);
}

#[tokio::test]
async fn a_list_that_a_body_asks_for() {
    let options = AzureCorePageClientListWithParametersOptions {
        another: Some(ListItemInputExtensibleEnum::Second),
        ..Default::default()
    };
    let sent = ListItemInputBody::new("Madge").try_into().unwrap();
    check(read!(client().list_with_parameters(sent, Some(options))).value);
}

#[tokio::test]
async fn items_of_two_types() {
    let client = client().two_models_as_page_item_client();
    let first = read!(client.list_first_item(None)).value.unwrap();
    assert_eq!(first.iter().map(|item| item.id).collect::<Vec<_>>(), [Some(1)]);
    let second = read!(client.list_second_item(None)).value.unwrap();
    assert_eq!(second.iter().map(|item| item.name.as_deref()).collect::<Vec<_>>(), [Some("Madge")]);
}
