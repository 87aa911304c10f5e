//! Which file an item stands in.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::Join;

use super::{
    Client, Codec, Constructor, Credential, Finish, Item, Method, Output, Pair, Part, Payload, RootClient, Source, Ty,
    names,
};

/// A file of `models`.
#[derive(Clone, Debug)]
pub(crate) struct ModelFile {
    /// Module name.
    pub(crate) name: String,
    /// Models of other files that this one mentions.
    pub(crate) imports: Vec<String>,
    /// Paths of everything else that it mentions.
    pub(crate) uses: BTreeSet<&'static str>,
    pub(crate) items: Vec<Item>,
}

/// A file of `clients`.
#[derive(Clone, Debug)]
pub(crate) struct ClientFile {
    /// Module name.
    pub(crate) name: String,
    /// Models that its signatures mention.
    pub(crate) imports: Vec<String>,
    /// Paths of everything else that it mentions.
    pub(crate) uses: BTreeSet<&'static str>,
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
    files.into_iter().map(|(name, items)| model_file(name, items)).collect()
}

fn model_file(name: String, items: Vec<Item>) -> ModelFile {
    let own: BTreeSet<&str> = items.iter().map(Item::name).collect();
    let mentioned: BTreeSet<&str> = items.iter().flat_map(Item::mentions).collect();
    let imports = mentioned.difference(&own).map(|name| (*name).to_owned()).collect();
    let mut uses = BTreeSet::from(["crate::runtime"]);
    uses.extend(OUTSIDE.iter().filter(|(name, _)| items.iter().any(|item| needs(item, name))).map(|(_, path)| *path));
    if items.iter().any(|item| item.xml().is_some()) {
        uses.insert("crate::xml");
    }
    if items.iter().any(|item| !matches!(item, Item::Enum(_))) {
        uses.insert("crate::runtime::Unmodeled");
    }
    ModelFile { name, imports, uses, items }
}

/// Types that signatures and fields mention by their last name, and where they are.
const OUTSIDE: &[(&str, &str)] = &[
    ("BTreeMap", "std::collections::BTreeMap"),
    ("Etag", "azure_core::http::Etag"),
    ("FormFile", "crate::forms::FormFile"),
    ("Expressible", "crate::runtime::Expressible"),
    ("OffsetDateTime", "azure_core::time::OffsetDateTime"),
    ("Value", "azure_core::Value"),
];

fn needs(item: &Item, outside: &str) -> bool {
    match item {
        Item::Struct(item) => {
            let additional = item.additional.as_ref();
            (outside == "BTreeMap" && additional.is_some())
                || additional.is_some_and(|(ty, _)| ty.mentions(outside))
                || item.members.iter().any(|member| member.ty.mentions(outside))
        }
        Item::Enum(_) | Item::Union(_) => false,
    }
}

/// One file for each client.
pub(super) fn client_files((root, root_client, clients): (RootClient, Client, Vec<Client>)) -> Vec<ClientFile> {
    let mut files = vec![client_file(root_client, Some(root))];
    files.extend(clients.into_iter().map(|client| client_file(client, None)));
    files.sort_by(|a, b| a.name.cmp(&b.name));
    files
}

fn client_file(client: Client, root: Option<RootClient>) -> ClientFile {
    let types = client.methods.iter().flat_map(|method| method.types());
    let imports: BTreeSet<String> = types.filter_map(Ty::model).map(str::to_owned).collect();
    let mut uses = BTreeSet::from(["crate::runtime::Client"]);
    client.methods.iter().for_each(|method| method_uses(method, &mut uses));
    root.iter().for_each(|root| root_uses(&root.constructor, &mut uses));
    ClientFile { name: names::module_name(&client.name), imports: imports.into_iter().collect(), uses, client, root }
}

fn method_uses(method: &Method, uses: &mut BTreeSet<&'static str>) {
    uses.extend(match &method.finish {
        Finish::Send if matches!(method.output, Output::Bytes) => {
            ["crate::runtime::Download", "azure_core::http::ClientMethodOptions"].as_slice()
        }
        Finish::Send if matches!(method.output, Output::ByStatus(_)) => &[
            "azure_core::http::ClientMethodOptions",
            "azure_core::http::RawResponse",
            "azure_core::http::Response",
            "crate::runtime",
            "crate::runtime::CallByStatus",
        ],
        Finish::Send => &["crate::runtime::Call", "azure_core::http::ClientMethodOptions"],
        Finish::Pages { .. } => &[
            "azure_core::Result",
            "azure_core::http::Pager",
            "azure_core::http::pager::PagerOptions",
            "crate::runtime::NextLink",
        ],
        Finish::PollPages { .. } => &[
            "azure_core::Result",
            "azure_core::http::poller::PollerOptions",
            "crate::paged_lists::PagedPoller",
            "crate::runtime::FinalState",
            "crate::runtime::NextLink",
        ],
        Finish::Poll(_) => &[
            "azure_core::Result",
            "azure_core::http::Poller",
            "azure_core::http::poller::PollerOptions",
            "crate::runtime::FinalState",
            "crate::runtime::OperationStatus",
        ],
    });
    if method.asked_body().next().is_some() {
        uses.insert("azure_core::http::RequestContent");
    }
    if method.form.is_some() {
        uses.insert("crate::forms::Form");
    }
    let payload = method.asked_body().next().map(|body| &body.payload);
    let raw_body = payload == Some(&Payload::Bytes);
    if method.has_coded_body() {
        uses.extend(["crate::formats", "crate::formats::JsonAs"]);
    }
    if matches!(method.output, Output::Text) || payload == Some(&Payload::Text) {
        uses.insert("crate::runtime::TextFormat");
    }
    if method.has_xml() {
        uses.insert("crate::xml::XmlFormat");
    }
    let headers_only = match &method.output {
        Output::ByStatus(choice) => choice.cases.iter().any(|case| case.body.is_none()),
        output => matches!(output, Output::Empty),
    };
    let bytes = matches!(method.output, Output::Bytes) && !matches!(method.finish, Finish::Send);
    if raw_body || bytes || headers_only {
        uses.insert("azure_core::http::NoFormat");
    }
    if raw_body || bytes {
        uses.insert("azure_core::Bytes");
    }
    let joined = |pair: &Pair| pair.join.is_some_and(|join| join != Join::Repeat);
    let coded =
        |pair: &Pair| pair.codec != Codec::Own && !matches!(pair.value, Source::Literal(_)) && pair.encoder().is_none();
    let fields = method.form.iter().flat_map(|(_, fields)| fields).filter(|field| field.part == Part::Text);
    let next = match &method.finish {
        Finish::Pages { next_page, .. } => next_page.as_ref(),
        _ => None,
    };
    let of_next = next.into_iter().flat_map(|next| next.queries.iter().chain(&next.headers));
    let pairs: Vec<&Pair> = method.queries.iter().chain(&method.headers).chain(of_next).chain(fields).collect();
    let values = method.values.iter().chain(next.into_iter().flat_map(|next| &next.values));
    if pairs.iter().any(|pair| joined(pair) || coded(pair)) || values.clone().any(coded) {
        uses.insert("crate::runtime");
    }
    if pairs.into_iter().chain(values).any(|pair| pair.encoder().is_some()) {
        uses.insert("azure_core::base64");
    }
    uses.extend(OUTSIDE.iter().filter(|(name, _)| method.types().any(|ty| ty.mentions(name))).map(|(_, path)| *path));
}

fn root_uses(constructor: &Constructor, uses: &mut BTreeSet<&'static str>) {
    uses.extend(["azure_core::Result", "azure_core::http::ClientOptions"]);
    if !constructor.clouds.is_empty() {
        uses.extend(["crate::runtime::CloudEndpoint", "crate::runtime::Service"]);
    }
    match constructor.credential {
        Credential::CloudToken | Credential::Token(_) | Credential::OwnToken => {
            uses.extend(["azure_core::credentials::TokenCredential", "crate::runtime::bearer", "std::sync::Arc"]);
        }
        Credential::Signature => {
            uses.extend(["azure_core::credentials::Secret", "crate::auth::SharedAccessSignature"]);
        }
        Credential::Key(_) => {
            uses.extend(["azure_core::credentials::Secret", "crate::runtime::fixed_header"]);
        }
        Credential::None => {}
    }
    if let Some(headers) = &constructor.headers {
        uses.insert("crate::runtime::fixed_header");
        if headers.fields.iter().any(|field| field.secret) {
            uses.insert("azure_core::credentials::Secret");
        }
    }
    if !constructor.fields.is_empty() {
        uses.insert("crate::runtime::client_parameter");
    }
}
