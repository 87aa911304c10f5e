//! `xml-service.json`: lists with and without an element of their own, and at the root.

use azure_core::time::parse_rfc3339;
use clients::xml_service::models::{AppleBarrel, Banana, Bananas, Slideshow};

use super::service::client;

fn banana(name: &str, flavor: &str) -> Banana {
    Banana {
        name: Some(name.to_owned()),
        flavor: Some(flavor.to_owned()),
        expiration: Some(parse_rfc3339("2018-02-28T00:40:00.123Z").unwrap()),
        ..Banana::default()
    }
}

fn check(read: Bananas, expected: &[Banana]) {
    let items = read.items.unwrap();
    assert_eq!(items.len(), expected.len());
    for (read, expected) in items.iter().zip(expected) {
        let fields = |it: &Banana| (it.name.clone(), it.flavor.clone(), it.expiration);
        assert_eq!(fields(read), fields(expected));
    }
}

#[tokio::test]
async fn wrapped_lists() {
    let read = client().get_wrapped_lists(None).await.unwrap().into_model().unwrap();
    assert_eq!(read.good_apples.unwrap(), ["Fuji", "Gala"]);
    assert_eq!(read.bad_apples.unwrap(), ["Red Delicious"]);
    let barrel = AppleBarrel {
        good_apples: Some(vec!["Fuji".to_owned(), "Gala".to_owned()]),
        bad_apples: Some(vec!["Red Delicious".to_owned()]),
        ..AppleBarrel::default()
    };
    client().put_wrapped_lists(barrel.try_into().unwrap(), None).await.unwrap();
}

/// The element of an empty list is there; without one, nothing is.
#[tokio::test]
async fn empty_lists() {
    let barrel = client().get_empty_wrapped_lists(None).await.unwrap().into_model().unwrap();
    assert_eq!(barrel.good_apples, Some(Vec::new()));
    assert_eq!(barrel.bad_apples, Some(Vec::new()));
    let barrel = AppleBarrel { good_apples: Some(Vec::new()), bad_apples: Some(Vec::new()), ..AppleBarrel::default() };
    client().put_empty_wrapped_lists(barrel.try_into().unwrap(), None).await.unwrap();

    let show = client().get_empty_list(None).await.unwrap().into_model().unwrap();
    assert!(show.slides.is_none());
    let show = Slideshow { slides: Some(Vec::new()), ..Slideshow::default() };
    client().put_empty_list(show.try_into().unwrap(), None).await.unwrap();
}

#[tokio::test]
async fn lists_at_the_root() {
    let two = [banana("Cavendish", "Sweet"), banana("Plantain", "Savory")];
    check(client().get_root_list(None).await.unwrap().into_model().unwrap(), &two);
    client().put_root_list(Bananas::new(two.to_vec()).try_into().unwrap(), None).await.unwrap();

    let one = [banana("Cavendish", "Sweet")];
    check(client().get_root_list_single_item(None).await.unwrap().into_model().unwrap(), &one);
    client().put_root_list_single_item(Bananas::new(one.to_vec()).try_into().unwrap(), None).await.unwrap();

    let none = client().get_empty_root_list(None).await.unwrap().into_model().unwrap();
    assert!(none.items.is_none());
    client().put_empty_root_list(Bananas::new(Vec::new()).try_into().unwrap(), None).await.unwrap();
}
