//! `azure_example_basic`, `azure_encode_duration`, `azure_versioning_preview_version_*`.

use clients::{
    azure_encode_duration::{clients::AzureEncodeDurationClient, models::DurationModel},
    azure_example_basic::{
        clients::AzureExampleBasicClient,
        models::{ActionRequest, Enum, Model},
    },
    azure_versioning_preview_version_2024_06_01::{
        clients::AzureVersioningPreviewVersion20240601Client,
        models::AzureVersioningPreviewVersion20240601ClientListWidgetsOptions,
    },
    azure_versioning_preview_version_2024_12_01_preview::{
        clients::AzureVersioningPreviewVersion20241201PreviewClient,
        models::{UpdateWidgetColorRequest, Widget},
    },
};

#[tokio::test]
async fn an_action() {
    let client: AzureExampleBasicClient =
        client!(azure_example_basic::AzureExampleBasicClient, AzureExampleBasicClientOptions);
    let sent = ActionRequest {
        model_property: Some(Model {
            int32_property: Some(1),
            float32_property: Some(1.5),
            enum_property: Some(Enum::EnumValue1),
            ..Model::default()
        }),
        array_property: Some(vec!["item".to_owned()]),
        record_property: Some([("record".to_owned(), "value".to_owned())].into()),
        ..ActionRequest::new("text")
    };
    let client = client.service_operation_group_client();
    let found = read!(client.basic("query", "header", sent.try_into().unwrap(), None));
    assert_eq!(found.string_property.as_deref(), Some("text"));
}

#[tokio::test]
async fn a_duration_that_is_written_in_another_way() {
    let client: AzureEncodeDurationClient =
        client!(azure_encode_duration::AzureEncodeDurationClient, AzureEncodeDurationClientOptions);
    let sent = DurationModel::new("1.02:59:59.5000000").try_into().unwrap();
    client.duration_constant(sent, None).await.unwrap();
}

#[tokio::test]
async fn a_version_has_its_parameters() {
    let client: AzureVersioningPreviewVersion20240601Client = client!(
        azure_versioning_preview_version_2024_06_01::AzureVersioningPreviewVersion20240601Client,
        AzureVersioningPreviewVersion20240601ClientOptions
    );
    let options = AzureVersioningPreviewVersion20240601ClientListWidgetsOptions {
        name: Some("test".to_owned()),
        ..Default::default()
    };
    let widgets = read!(client.list_widgets(Some(options))).widgets.unwrap();
    let found: Vec<_> = widgets.iter().map(|widget| (widget.id.as_deref(), widget.name.as_deref())).collect();
    assert_eq!(found, [(Some("widget-1"), Some("test"))]);
}

#[tokio::test]
async fn a_preview_has_more() {
    let client: AzureVersioningPreviewVersion20241201PreviewClient = client!(
        azure_versioning_preview_version_2024_12_01_preview::AzureVersioningPreviewVersion20241201PreviewClient,
        AzureVersioningPreviewVersion20241201PreviewClientOptions
    );
    fn check(widget: &Widget, color: &str) {
        assert_eq!((widget.id.as_deref(), widget.name.as_deref()), (Some("widget-123"), Some("Sample Widget")));
        assert_eq!(widget.color.as_deref(), Some(color));
    }
    check(&read!(client.get_widget("widget-123", None)), "blue");
    let sent = UpdateWidgetColorRequest { color: Some("red".to_owned()), ..Default::default() };
    check(&read!(client.update_widget_color("widget-123", sent.try_into().unwrap(), None)), "red");
}
