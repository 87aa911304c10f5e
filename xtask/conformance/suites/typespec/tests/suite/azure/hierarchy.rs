//! `azure_client_generator_core_hierarchy_building`: OpenAPI 3 says that pets and dogs are animals, not that dogs are pets.

use clients::azure_client_generator_core_hierarchy_building::{
    clients::AzureClientGeneratorCoreHierarchyBuildingClient,
    models::{Animal, Dog, Pet},
};

fn client() -> AzureClientGeneratorCoreHierarchyBuildingClient {
    client!(
        azure_client_generator_core_hierarchy_building::AzureClientGeneratorCoreHierarchyBuildingClient,
        AzureClientGeneratorCoreHierarchyBuildingClientOptions
    )
}

fn is_buddy(pet: &Pet) -> bool {
    (pet.name.as_deref(), pet.trained) == (Some("Buddy"), Some(true)) && pet.unmodeled.is_empty()
}

fn is_rex(dog: &Dog) -> bool {
    (dog.name.as_deref(), dog.trained) == (Some("Rex"), Some(true))
        && dog.breed.as_deref() == Some("German Shepherd")
        && dog.unmodeled.is_empty()
}

#[tokio::test]
async fn animals_of_every_kind() {
    let client = client().animal_operations_client();
    let sent = Animal::Pet(Pet::new("Buddy", true)).try_into().unwrap();
    let Animal::Pet(pet) = read!(client.update_pet_as_animal(sent, None)) else { panic!("no pet") };
    assert!(is_buddy(&pet));
    let sent = Animal::Dog(Dog::new("German Shepherd", "Rex", true)).try_into().unwrap();
    let Animal::Dog(dog) = read!(client.update_dog_as_animal(sent, None)) else { panic!("no dog") };
    assert!(is_rex(&dog));
}

#[tokio::test]
async fn animals_of_one_kind() {
    let sent = Pet::new("Buddy", true).try_into().unwrap();
    assert!(is_buddy(&read!(client().pet_operations_client().update_pet_as_pet(sent, None))));
    let sent = Dog::new("German Shepherd", "Rex", true).try_into().unwrap();
    assert!(is_rex(&read!(client().dog_operations_client().update_dog_as_dog(sent, None))));
}
