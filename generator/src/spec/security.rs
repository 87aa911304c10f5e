//! Security schemes: how a service wants its callers to identify themselves.

use super::{Reader, node::Node};

/// One of `securityDefinitions` or `securitySchemes`.
#[derive(Clone, Debug)]
pub(crate) struct SecurityScheme {
    pub(crate) pointer: String,
    pub(crate) name: String,
    pub(crate) kind: SecurityKind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum SecurityKind {
    /// A key in this header.
    Header(String),
    /// A bearer token for these scopes.
    Token(Vec<String>),
    /// What else there is, in the description's words: a key in a query or a cookie, a password, a certificate.
    Other(String),
}

/// Reads the schemes below `node`, in the order of their names.
pub(super) fn read(reader: &mut Reader<'_>, node: &Node<'_>) -> Vec<SecurityScheme> {
    let schemes = node.entries(reader);
    schemes.into_iter().map(|(name, node)| scheme(reader, name, &node)).collect()
}

fn scheme(reader: &mut Reader<'_>, name: &str, node: &Node<'_>) -> SecurityScheme {
    let mut fields = node.fields(reader);
    let kind = fields.require_text(reader, "type");
    let (place, header) = (fields.text(reader, "in"), fields.text(reader, "name"));
    let way = fields.text(reader, "scheme");
    let mut scopes = fields.get("scopes").map(|node| names(reader, &node)).unwrap_or_default();
    if let Some(flows) = fields.get("flows") {
        for (_, flow) in flows.entries(reader) {
            let mut flow = flow.fields(reader);
            scopes.extend(flow.get("scopes").map(|node| names(reader, &node)).unwrap_or_default());
        }
    }
    for elsewhere in ["authorizationUrl", "tokenUrl", "flow", "openIdConnectUrl", "bearerFormat", "description"] {
        fields.get(elsewhere);
    }
    fields.finish(reader);
    let kind = match (kind.as_str(), place.as_deref(), header) {
        ("apiKey", Some("header"), Some(header)) => SecurityKind::Header(header),
        ("oauth2" | "openIdConnect", ..) => SecurityKind::Token(scopes),
        ("http", ..) if way.as_deref() == Some("bearer") => SecurityKind::Token(scopes),
        (other, place, _) => {
            let detail = place.or(way.as_deref()).map(|detail| format!(" ({detail})")).unwrap_or_default();
            SecurityKind::Other(format!("{other}{detail}"))
        }
    };
    SecurityScheme { pointer: node.pointer.clone(), name: name.to_owned(), kind }
}

fn names(reader: &mut Reader<'_>, node: &Node<'_>) -> Vec<String> {
    node.entries(reader).into_iter().map(|(name, _)| name.to_owned()).collect()
}
