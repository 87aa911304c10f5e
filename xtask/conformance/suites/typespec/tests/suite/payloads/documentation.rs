//! `documentation`: texts with lists and marks, which must not disturb what is generated.

use clients::documentation::{
    clients::DocumentationClient,
    models::{ListsBulletPointsEnum, ListsBulletPointsModel, ListsBulletPointsModelBody},
};

fn client() -> DocumentationClient {
    client!(documentation::DocumentationClient, DocumentationClientOptions)
}

#[tokio::test]
async fn documented_with_lists() {
    let lists = client().lists_client();
    lists.bullet_points_op(None).await.unwrap();
    let model = ListsBulletPointsModel::new(ListsBulletPointsEnum::Simple);
    lists.bullet_points_model(ListsBulletPointsModelBody::new(model).try_into().unwrap(), None).await.unwrap();
    lists.numbered(None).await.unwrap();
}

#[tokio::test]
async fn documented_with_marks() {
    let marks = client().text_formatting_client();
    marks.bold_text(None).await.unwrap();
    marks.italic_text(None).await.unwrap();
    marks.combined_formatting(None).await.unwrap();
}
