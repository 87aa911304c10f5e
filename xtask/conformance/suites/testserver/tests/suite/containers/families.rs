//! `body-complex.json`: unions with a discriminator.

use clients::{
    Json,
    body_complex::{
        clients::{PolymorphicrecursiveClient, PolymorphismClient},
        models::{
            DotFish, DotSalmon, Fish, GoblinSharkColor, Goblinshark, Salmon, SalmonBase, Sawshark, Shark, SmartSalmon,
        },
    },
};
use serde_json::json;
use time::macros::datetime;

fn client() -> PolymorphismClient {
    client!(body_complex::BodyComplexClient, BodyComplexClientOptions).polymorphism_client()
}

fn recursive() -> PolymorphicrecursiveClient {
    client!(body_complex::BodyComplexClient, BodyComplexClientOptions).polymorphicrecursive_client()
}

fn shark() -> Shark {
    Shark { age: Some(6), species: Some("predator".to_owned()), ..Shark::new(datetime!(2012-01-05 1:00 UTC), 20.0) }
}

fn sawshark() -> Sawshark {
    Sawshark {
        age: Some(105),
        species: Some("dangerous".to_owned()),
        picture: Some(vec![255, 255, 255, 255, 254]),
        ..Sawshark::new(datetime!(1900-01-05 1:00 UTC), 10.0)
    }
}

fn goblin() -> Goblinshark {
    Goblinshark {
        age: Some(1),
        species: Some("scary".to_owned()),
        jawsize: Some(5),
        color: Some("pinkish-gray".into()),
        ..Goblinshark::new(datetime!(2015-08-08 0:00 UTC), 30.0)
    }
}

fn siblings() -> Vec<Fish> {
    vec![Fish::Shark(shark()), Fish::Sawshark(sawshark()), Fish::Goblin(goblin())]
}

fn king() -> SalmonBase {
    SalmonBase {
        location: Some("alaska".to_owned()),
        iswild: Some(true),
        species: Some("king".to_owned()),
        siblings: Some(siblings()),
        ..SalmonBase::new(1.0)
    }
}

fn check_shark(shark: &Shark) {
    assert_eq!((shark.age, shark.length, shark.species.as_deref()), (Some(6), Some(20.0), Some("predator")));
    assert_eq!(shark.birthday, Some(datetime!(2012-01-05 1:00 UTC)));
    assert!(shark.unmodeled.is_empty());
}

fn check_sawshark(shark: &Sawshark) {
    assert_eq!((shark.age, shark.length, shark.species.as_deref()), (Some(105), Some(10.0), Some("dangerous")));
    assert_eq!(shark.birthday, Some(datetime!(1900-01-05 1:00 UTC)));
    assert_eq!(shark.picture, Some(vec![255, 255, 255, 255, 254]));
    assert!(shark.unmodeled.is_empty());
}

fn check_siblings(siblings: Option<Vec<Fish>>) {
    let siblings = siblings.unwrap();
    let [Fish::Shark(shark), Fish::Sawshark(sawshark), Fish::Goblin(goblin)] = siblings.as_slice() else {
        panic!("{siblings:?}")
    };
    check_shark(shark);
    assert!(shark.siblings.is_none() && sawshark.siblings.is_none());
    check_sawshark(sawshark);
    assert_eq!((goblin.age, goblin.length, goblin.species.as_deref()), (Some(1), Some(30.0), Some("scary")));
    assert_eq!(goblin.birthday, Some(datetime!(2015-08-08 0:00 UTC)));
    assert_eq!(goblin.jawsize, Some(5));
    assert_eq!(goblin.color, Some(GoblinSharkColor::UnknownValue("pinkish-gray".to_owned())));
    assert!(goblin.unmodeled.is_empty());
}

#[tokio::test]
async fn kinds_of_every_level() {
    let Fish::Salmon(salmon) = client().get_valid(None).await.unwrap().into_model().unwrap() else {
        panic!("no salmon")
    };
    assert_eq!((salmon.location.as_deref(), salmon.iswild), (Some("alaska"), Some(true)));
    assert_eq!((salmon.species.as_deref(), salmon.length), (Some("king"), Some(1.0)));
    assert!(salmon.unmodeled.is_empty());
    check_siblings(salmon.siblings);
    writes! { put_valid: Fish::Salmon(king()).try_into().unwrap() }
}

#[tokio::test]
async fn a_subtype_where_its_parent_is_expected() {
    let added = [
        ("additionalProperty1", Json::from(json!(1))),
        ("additionalProperty2", Json::from(json!(false))),
        ("additionalProperty3", Json::from(json!("hello"))),
        ("additionalProperty4", Json::from(json!({"a": 1, "b": 2}))),
        ("additionalProperty5", Json::from(json!([1, 3]))),
    ];
    let read = client().get_complicated(None).await.unwrap().into_model().unwrap();
    let Salmon::SmartSalmon(smart) = read else { panic!("{read:?}") };
    assert_eq!((smart.location.as_deref(), smart.iswild), (Some("alaska"), Some(true)));
    assert_eq!((smart.species.as_deref(), smart.length), (Some("king"), Some(1.0)));
    assert_eq!(smart.college_degree, None);
    assert!(smart.unmodeled.iter().eq(added.iter().map(|(name, json)| (*name, json))));
    check_siblings(smart.siblings);

    let mut smart = SmartSalmon {
        location: Some("alaska".to_owned()),
        iswild: Some(true),
        species: Some("king".to_owned()),
        siblings: Some(siblings()),
        ..SmartSalmon::new(1.0)
    };
    for (name, value) in added {
        smart.unmodeled.insert(name, value);
    }
    writes! { put_complicated: Salmon::SmartSalmon(smart).try_into().unwrap() }
}

/// The discriminator is sent without being set; a response without it is kept as it is.
#[tokio::test]
async fn no_kind() {
    let content = Salmon::Salmon(king()).try_into().unwrap();
    let response = client().put_missing_discriminator(content, None).await.unwrap().into_model().unwrap();
    let Salmon::Unknown(body) = response else { panic!("{response:?}") };
    assert_eq!(*body.get("location").unwrap(), json!("alaska"));
    assert_eq!(*body.get("iswild").unwrap(), json!(true));
    assert_eq!(*body.get("species").unwrap(), json!("king"));
    assert_eq!(*body.get("length").unwrap(), json!(1));
    assert_eq!(body.len(), 5);
    check_siblings(body.get("siblings").map(|siblings| siblings.read().unwrap()));
}

#[tokio::test]
async fn kinds_within_kinds() {
    let read = recursive().get_valid(None).await.unwrap().into_model().unwrap();
    let Fish::Salmon(salmon) = &read else { panic!("{read:?}") };
    assert_eq!((salmon.location.as_deref(), salmon.species.as_deref()), (Some("alaska"), Some("king")));
    let Some([Fish::Shark(father), Fish::Sawshark(uncle)]) = salmon.siblings.as_deref() else { panic!("{read:?}") };
    check_shark(father);
    check_sawshark(uncle);
    assert_eq!(uncle.siblings.as_deref().map(<[_]>::len), Some(0));
    let Some([Fish::Salmon(coho), Fish::Sawshark(cousin)]) = father.siblings.as_deref() else { panic!("{read:?}") };
    assert_eq!((coho.location.as_deref(), coho.species.as_deref()), (Some("atlantic"), Some("coho")));
    assert_eq!((coho.iswild, coho.length), (Some(true), Some(2.0)));
    check_sawshark(cousin);
    let Some([Fish::Shark(last), Fish::Sawshark(least)]) = coho.siblings.as_deref() else { panic!("{read:?}") };
    check_shark(last);
    check_sawshark(least);
    assert!(last.siblings.is_none() && least.siblings.is_none());

    // The same by hand.
    let alone = || Sawshark { siblings: Some(Vec::new()), ..sawshark() };
    let coho = SalmonBase {
        location: Some("atlantic".to_owned()),
        iswild: Some(true),
        species: Some("coho".to_owned()),
        siblings: Some(vec![Fish::Shark(shark()), Fish::Sawshark(sawshark())]),
        ..SalmonBase::new(2.0)
    };
    let father = Shark { siblings: Some(vec![Fish::Salmon(coho), Fish::Sawshark(alone())]), ..shark() };
    let big = SalmonBase { siblings: Some(vec![Fish::Shark(father), Fish::Sawshark(alone())]), ..king() };
    recursive().put_valid(Fish::Salmon(big).try_into().unwrap(), None).await.unwrap();
    // And what was read.
    recursive().put_valid(read.try_into().unwrap(), None).await.unwrap();
}

fn check_dot_salmon(salmon: &DotSalmon, location: &str, wild: bool) {
    assert_eq!((salmon.location.as_deref(), salmon.iswild), (Some(location), Some(wild)));
    assert_eq!(salmon.species.as_deref(), Some("king"));
    assert!(salmon.unmodeled.is_empty());
}

#[tokio::test]
async fn a_dot_in_the_member_that_tells() {
    let read = client().get_dot_syntax(None).await.unwrap().into_model().unwrap();
    let DotFish::DotSalmon(salmon) = &read else { panic!("{read:?}") };
    check_dot_salmon(salmon, "sweden", true);
}

#[tokio::test]
async fn kinds_as_members() {
    let market = client().get_composed_with_discriminator(None).await.unwrap().into_model().unwrap();
    check_dot_salmon(&market.sample_salmon.unwrap(), "sweden", false);
    let salmons = market.salmons.unwrap();
    let [swedish, atlantic] = salmons.as_slice() else { panic!("{salmons:?}") };
    check_dot_salmon(swedish, "sweden", false);
    check_dot_salmon(atlantic, "atlantic", true);
    let Some(DotFish::DotSalmon(sample)) = market.sample_fish else { panic!("no salmon") };
    check_dot_salmon(&sample, "australia", false);
    let fishes = market.fishes.unwrap();
    let [DotFish::DotSalmon(australian), DotFish::DotSalmon(canadian)] = fishes.as_slice() else {
        panic!("{fishes:?}")
    };
    check_dot_salmon(australian, "australia", false);
    check_dot_salmon(canadian, "canada", true);
}

#[tokio::test]
async fn members_that_do_not_say_their_kind() {
    let market = client().get_composed_without_discriminator(None).await.unwrap().into_model().unwrap();
    // A member of one possible subtype needs no discriminator.
    check_dot_salmon(&market.sample_salmon.unwrap(), "sweden", false);
    let salmons = market.salmons.unwrap();
    let [swedish, atlantic] = salmons.as_slice() else { panic!("{salmons:?}") };
    check_dot_salmon(swedish, "sweden", false);
    check_dot_salmon(atlantic, "atlantic", true);
    let body = |location: &str, wild: bool| json!({"location": location, "iswild": wild, "species": "king"});
    let Some(DotFish::Unknown(_)) = &market.sample_fish else { panic!("{:?}", market.sample_fish) };
    assert_eq!(serde_json::to_value(&market.sample_fish).unwrap(), body("australia", false));
    let fishes = market.fishes.unwrap();
    assert!(matches!(fishes.as_slice(), [DotFish::Unknown(_), DotFish::Unknown(_)]), "{fishes:?}");
    assert_eq!(serde_json::to_value(&fishes).unwrap(), json!([body("australia", false), body("canada", true)]));
}
