//! `azure_client_naming`, `azure_client_naming_enum_conflict`, `azure_client_namespace`, `azure_client_overload`: names on
//! the wire, which other languages' clients rename.

use clients::{
    azure_client_namespace::{clients::AzureClientNamespaceClient, models::SecondModelSecondClientEnumType},
    azure_client_naming::{
        ResponseHeaders,
        clients::AzureClientNamingClient,
        models::{
            ModelModelWithClientClientName, ModelModelWithLanguageClientName,
            PropertyClientNameAndJsonEncodedNameModel, PropertyClientNameModel, PropertyLanguageClientNameModel,
        },
    },
    azure_client_naming_enum_conflict::{
        clients::AzureClientNamingEnumConflictClient,
        models::{FirstNamespaceFirstModel, FirstNamespaceStatus, SecondNamespaceSecondModel, SecondNamespaceStatus},
    },
    azure_client_overload::{clients::AzureClientOverloadClient, models::Resource},
};

fn client() -> AzureClientNamingClient {
    client!(azure_client_naming::AzureClientNamingClient, AzureClientNamingClientOptions)
}

#[tokio::test]
async fn operations_and_their_parameters() {
    client().operation(None).await.unwrap();
    client().parameter("true", None).await.unwrap();
    client().header_client().request("true", None).await.unwrap();
    let response = client().header_client().response(None).await.unwrap();
    assert_eq!(response.default_name().unwrap().as_deref(), Some("true"));
}

#[tokio::test]
async fn models_and_their_members() {
    let models = client().model_client();
    models.client(ModelModelWithClientClientName::new(true).try_into().unwrap(), None).await.unwrap();
    models.language(ModelModelWithLanguageClientName::new(true).try_into().unwrap(), None).await.unwrap();
    let members = client().property_client();
    members.client(PropertyClientNameModel::new(true).try_into().unwrap(), None).await.unwrap();
    members.language(PropertyLanguageClientNameModel::new(true).try_into().unwrap(), None).await.unwrap();
    let sent = PropertyClientNameAndJsonEncodedNameModel::new(true).try_into().unwrap();
    members.compatible_with_encoded_name(sent, None).await.unwrap();
}

#[tokio::test]
async fn two_types_of_one_name() {
    let client: AzureClientNamingEnumConflictClient = client!(
        azure_client_naming_enum_conflict::AzureClientNamingEnumConflictClient,
        AzureClientNamingEnumConflictClientOptions
    );
    let sent = FirstNamespaceFirstModel::new("test", FirstNamespaceStatus::Active).try_into().unwrap();
    let first = read!(client.first_operations_client().first(sent, None));
    assert_eq!((first.name.as_deref(), first.status), (Some("test"), Some(FirstNamespaceStatus::Active)));
    let sent = SecondNamespaceSecondModel::new("test description", SecondNamespaceStatus::Running).try_into().unwrap();
    let second = read!(client.second_operations_client().second(sent, None));
    assert_eq!(second.description.as_deref(), Some("test description"));
    assert_eq!(second.status, Some(SecondNamespaceStatus::Running));
}

#[tokio::test]
async fn types_of_several_namespaces() {
    let client: AzureClientNamespaceClient =
        client!(azure_client_namespace::AzureClientNamespaceClient, AzureClientNamespaceClientOptions);
    assert_eq!(read!(client.first_client().get_first(None)).name.as_deref(), Some("first"));
    let second = read!(client.second_client().get_second(None));
    assert_eq!(second.type_prop, Some(SecondModelSecondClientEnumType::Second));
}

#[tokio::test]
async fn two_operations_that_may_share_a_name() {
    let client: AzureClientOverloadClient =
        client!(azure_client_overload::AzureClientOverloadClient, AzureClientOverloadClientOptions);
    fn check(found: &[Resource], expected: &[(&str, &str, &str)]) {
        let text = |member: &Option<String>| member.clone().unwrap();
        let found: Vec<_> = found.iter().map(|it| (text(&it.id), text(&it.name), text(&it.scope))).collect();
        let found: Vec<_> = found.iter().map(|(id, name, scope)| (&**id, &**name, &**scope)).collect();
        assert_eq!(found, expected);
    }
    check(&read!(client.list(None)), &[("1", "foo", "car"), ("2", "bar", "bike")]);
    check(&read!(client.list_by_scope("car", None)), &[("1", "foo", "car")]);
}
