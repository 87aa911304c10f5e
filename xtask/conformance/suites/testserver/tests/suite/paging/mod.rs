//! Lists in pages.

mod next_operations;
mod pages;

use azure_core::{
    Result,
    http::{Pager, pager::Page},
};
use clients::paging::models::Product;
use futures::TryStreamExt;

/// Id and name of every item of all pages.
async fn all<P>(pager: Result<Pager<P>>) -> Result<Vec<(i64, String)>>
where
    P: Page<Item = Product> + serde::de::DeserializeOwned + Send + 'static,
{
    pager?.map_ok(|product| id_and_name(product).unwrap()).try_collect().await
}

fn id_and_name(product: Product) -> Option<(i64, String)> {
    let properties = product.properties?;
    Some((properties.id?, properties.name?))
}

/// What most lists have for a first item.
fn first() -> (i64, String) {
    (1, "Product".to_owned())
}

/// The first item of most lists, and those of the nine pages that follow it.
fn ten() -> Vec<(i64, String)> {
    let others = (2..=10).map(|id| (id, "product".to_owned()));
    std::iter::once(first()).chain(others).collect()
}
