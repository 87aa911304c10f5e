//! `type_model_inheritance_…`: families by one member, by several, and by none.

use std::collections::BTreeMap;

use clients::{
    type_model_inheritance_enum_discriminator::{
        clients::TypeModelInheritanceEnumDiscriminatorClient,
        models::{Cobra, Dog, Golden, Snake},
    },
    type_model_inheritance_nested_discriminator::{
        clients::TypeModelInheritanceNestedDiscriminatorClient,
        models::{Fish, GoblinShark, Shark},
    },
    type_model_inheritance_not_discriminated::{clients::TypeModelInheritanceNotDiscriminatedClient, models::Siamese},
    type_model_inheritance_recursive::{clients::TypeModelInheritanceRecursiveClient, models::Extension},
    type_model_inheritance_single_discriminator::{
        self as single,
        clients::TypeModelInheritanceSingleDiscriminatorClient,
        models::{Bird, Dinosaur, Eagle, Goose, SeaGull, Sparrow},
    },
};
use serde_json::json;

use crate::{json, to_json_value};

#[tokio::test]
async fn kinds_that_an_enum_lists() {
    let client: TypeModelInheritanceEnumDiscriminatorClient = client!(
        type_model_inheritance_enum_discriminator::TypeModelInheritanceEnumDiscriminatorClient,
        TypeModelInheritanceEnumDiscriminatorClientOptions
    );
    let found = read!(client.get_extensible_model(None));
    assert!(matches!(&found, Dog::Golden(it) if it.weight == Some(10)), "{found:?}");
    client.put_extensible_model(Dog::Golden(Golden::new(10)).try_into().unwrap(), None).await.unwrap();
    let found = read!(client.get_extensible_model_missing_discriminator(None));
    assert!(matches!(&found, Dog::Unknown(_)), "{found:?}");
    assert_eq!(to_json_value(found), json!({ "weight": 10 }));
    let found = read!(client.get_extensible_model_wrong_discriminator(None));
    assert_eq!(to_json_value(found), json!({ "weight": 8, "kind": "wrongKind" }));

    let found = read!(client.get_fixed_model(None));
    assert!(matches!(&found, Snake::Cobra(it) if it.length == Some(10)), "{found:?}");
    client.put_fixed_model(Snake::Cobra(Cobra::new(10)).try_into().unwrap(), None).await.unwrap();
    assert_eq!(to_json_value(read!(client.get_fixed_model_missing_discriminator(None))), json!({ "length": 10 }));
    let found = read!(client.get_fixed_model_wrong_discriminator(None));
    assert!(matches!(&found, Snake::Unknown(_)), "{found:?}");
    assert_eq!(to_json_value(found), json!({ "length": 8, "kind": "wrongKind" }));
}

#[tokio::test]
async fn kinds_of_kinds() {
    let client: TypeModelInheritanceNestedDiscriminatorClient = client!(
        type_model_inheritance_nested_discriminator::TypeModelInheritanceNestedDiscriminatorClient,
        TypeModelInheritanceNestedDiscriminatorClientOptions
    );
    let found = read!(client.get_model(None));
    assert!(matches!(&found, Fish::Shark(Shark::Goblin(it)) if it.age == Some(1)), "{found:?}");
    let sent = Fish::Shark(Shark::Goblin(GoblinShark::new(1)));
    client.put_model(sent.try_into().unwrap(), None).await.unwrap();
    let found = read!(client.get_recursive_model(None));
    let Fish::Salmon(salmon) = &found else { panic!("{found:?}") };
    let hated = &salmon.hate.as_ref().unwrap()["key4"];
    let Fish::Salmon(hated) = hated else { panic!("{hated:?}") };
    assert!(matches!(&hated.friends.as_ref().unwrap()[1], Fish::Shark(Shark::Goblin(it)) if it.age == Some(4)));
    client.put_recursive_model(found.try_into().unwrap(), None).await.unwrap();
    assert_eq!(to_json_value(read!(client.get_missing_discriminator(None))), json!({ "age": 1 }));
    let found = read!(client.get_wrong_discriminator(None));
    assert!(matches!(&found, Fish::Unknown(_)), "{found:?}");
    assert_eq!(to_json_value(found), json!({ "age": 1, "kind": "wrongKind" }));
}

#[tokio::test]
async fn kinds_by_one_member() {
    let client: TypeModelInheritanceSingleDiscriminatorClient = client!(
        type_model_inheritance_single_discriminator::TypeModelInheritanceSingleDiscriminatorClient,
        TypeModelInheritanceSingleDiscriminatorClientOptions
    );
    let found = read!(client.get_model(None));
    assert!(matches!(&found, Bird::Sparrow(it) if it.wingspan == Some(1)), "{found:?}");
    client.put_model(Bird::Sparrow(Sparrow::new(1)).try_into().unwrap(), None).await.unwrap();
    let found = read!(client.get_recursive_model(None));
    let Bird::Eagle(eagle) = &found else { panic!("{found:?}") };
    assert!(matches!(eagle.partner.as_deref(), Some(Bird::Goose(it)) if it.wingspan == Some(2)));
    let sent = Bird::Eagle(Eagle {
        friends: Some(vec![Bird::Seagull(SeaGull::new(2))]),
        hate: Some(BTreeMap::from([("key3".to_owned(), Bird::Sparrow(Sparrow::new(1)))])),
        partner: Some(Box::new(Bird::Goose(Goose::new(2)))),
        ..Eagle::new(5)
    });
    assert_eq!(to_json_value(&sent), to_json_value(found));
    client.put_recursive_model(sent.try_into().unwrap(), None).await.unwrap();
    assert_eq!(to_json_value(read!(client.get_missing_discriminator(None))), json!({ "wingspan": 1 }));
    let found = read!(client.get_wrong_discriminator(None));
    assert_eq!(to_json_value(found), json!({ "wingspan": 1, "kind": "wrongKind" }));
    let found = read!(client.get_legacy_model(None));
    assert!(matches!(&found, Dinosaur::TRex(it) if it.size == Some(20)), "{found:?}");
    let found = read!(client.get_no_subtypes_model(None));
    assert_eq!((found.kind.as_deref(), found.size), (Some("salmon"), Some(10)));
    let sent = single::models::Fish::new("salmon", 10);
    client.put_no_subtypes_model(sent.try_into().unwrap(), None).await.unwrap();
}

#[tokio::test]
async fn members_are_inherited_where_nothing_tells_kinds_apart() {
    let client: TypeModelInheritanceNotDiscriminatedClient = client!(
        type_model_inheritance_not_discriminated::TypeModelInheritanceNotDiscriminatedClient,
        TypeModelInheritanceNotDiscriminatedClientOptions
    );
    let cat = || Siamese::new(32, "abc", true).try_into().unwrap();
    client.post_valid(cat(), None).await.unwrap();
    let expected = json!({ "name": "abc", "age": 32, "smart": true });
    assert_eq!(to_json_value(read!(client.get_valid(None))), expected);
    assert_eq!(to_json_value(read!(client.put_valid(cat(), None))), expected);
}

#[tokio::test]
async fn a_model_holds_itself() {
    let client: TypeModelInheritanceRecursiveClient = client!(
        type_model_inheritance_recursive::TypeModelInheritanceRecursiveClient,
        TypeModelInheritanceRecursiveClientOptions
    );
    let found = read!(client.get(None));
    assert_eq!(found.extension.as_ref().unwrap()[0].extension.as_ref().unwrap()[0].level, Some(2));
    let of = |level, extension| Extension { extension, ..Extension::new(level) };
    let inner = of(1, Some(vec![of(2, None)]));
    let sent = of(0, Some(vec![inner, of(1, None)]));
    assert_eq!(to_json_value(&sent), to_json_value(found));
    client.put(json(sent), None).await.unwrap();
}
