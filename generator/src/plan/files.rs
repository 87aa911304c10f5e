//! Which file an item stands in.

use std::collections::{BTreeMap, BTreeSet};

use super::{Client, Item, RootClient, names};

/// A file of `models`.
#[derive(Clone, Debug)]
pub(crate) struct ModelFile {
    /// Module name.
    pub(crate) name: String,
    pub(crate) items: Vec<Item>,
}

/// A file of `clients`.
#[derive(Clone, Debug)]
pub(crate) struct ClientFile {
    /// Module name.
    pub(crate) name: String,
    pub(crate) client: Client,
    /// What only the root client has.
    pub(crate) root: Option<RootClient>,
}

/// Models that serve one group of operations stand in a file of that group; the others in `common`.
pub(super) fn model_files(items: Vec<Item>, groups: &BTreeMap<String, BTreeSet<String>>) -> Vec<ModelFile> {
    let mut files: BTreeMap<String, Vec<Item>> = BTreeMap::new();
    for item in items {
        let users: Vec<&String> = groups.get(item.name()).into_iter().flatten().collect();
        let file = match users.as_slice() {
            [only] if !only.is_empty() => (*only).clone(),
            _ => "common".to_owned(),
        };
        files.entry(file).or_default().push(item);
    }
    files.into_iter().map(|(name, items)| ModelFile { name, items }).collect()
}

/// One file for each client.
pub(super) fn client_files((root, root_client, clients): (RootClient, Client, Vec<Client>)) -> Vec<ClientFile> {
    let clients = clients.into_iter().map(|client| (client, None));
    let mut files: Vec<ClientFile> = [(root_client, Some(root))]
        .into_iter()
        .chain(clients)
        .map(|(client, root)| ClientFile { name: names::module_name(&client.name), client, root })
        .collect();
    files.sort_by(|a, b| a.name.cmp(&b.name));
    files
}
