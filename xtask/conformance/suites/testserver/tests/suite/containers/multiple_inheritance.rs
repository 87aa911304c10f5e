//! `multiple-inheritance.json`: types with two parents have the members of both.

use clients::multiple_inheritance::{
    clients::MultipleInheritanceClient,
    models::{Cat, Feline, Horse, Kitten, Pet},
};

fn client() -> MultipleInheritanceClient {
    client!(multiple_inheritance::MultipleInheritanceClient, MultipleInheritanceClientOptions)
}

#[tokio::test]
async fn parents() {
    let pet = client().get_pet(None).await.unwrap().into_model().unwrap();
    assert_eq!(pet.name.as_deref(), Some("Peanut"));
    let feline = client().get_feline(None).await.unwrap().into_model().unwrap();
    assert_eq!((feline.meows, feline.hisses), (Some(true), Some(true)));

    let pet = Pet::new("Butter");
    let said = client().put_pet(pet.try_into().unwrap(), None).await.unwrap().into_model().unwrap();
    assert_eq!(said, "Pet was correct!");
    let feline = Feline { meows: Some(false), hisses: Some(true), ..Feline::default() };
    let said = client().put_feline(feline.try_into().unwrap(), None).await.unwrap().into_model().unwrap();
    assert_eq!(said, "Feline was correct!");
}

#[tokio::test]
async fn a_child_of_one_parent() {
    let horse = client().get_horse(None).await.unwrap().into_model().unwrap();
    assert_eq!((horse.name.as_deref(), horse.is_a_show_horse), (Some("Fred"), Some(true)));

    let horse = Horse { is_a_show_horse: Some(false), ..Horse::new("General") };
    let said = client().put_horse(horse.try_into().unwrap(), None).await.unwrap().into_model().unwrap();
    assert_eq!(said, "Horse was correct!");
}

#[tokio::test]
async fn a_child_of_two_parents() {
    let cat = client().get_cat(None).await.unwrap().into_model().unwrap();
    assert_eq!((cat.name.as_deref(), cat.likes_milk), (Some("Whiskers"), Some(true)));
    assert_eq!((cat.meows, cat.hisses), (Some(true), Some(true)));

    let cat = Cat { likes_milk: Some(false), meows: Some(true), hisses: Some(false), ..Cat::new("Boots") };
    let said = client().put_cat(cat.try_into().unwrap(), None).await.unwrap().into_model().unwrap();
    assert_eq!(said, "Cat was correct!");
}

#[tokio::test]
async fn a_grandchild() {
    let kitten = client().get_kitten(None).await.unwrap().into_model().unwrap();
    assert_eq!((kitten.name.as_deref(), kitten.likes_milk), (Some("Gatito"), Some(true)));
    assert_eq!((kitten.meows, kitten.hisses), (Some(true), Some(true)));
    assert_eq!(kitten.eats_mice_yet, Some(false));

    let kitten = Kitten {
        likes_milk: Some(false),
        meows: Some(true),
        hisses: Some(false),
        eats_mice_yet: Some(true),
        ..Kitten::new("Kitty")
    };
    let said = client().put_kitten(kitten.try_into().unwrap(), None).await.unwrap().into_model().unwrap();
    assert_eq!(said, "Kitten was correct!");
}
