//! Response headers → getters.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{BytesFormat, DateFormat, Header, Operation, Type};

use super::{
    Codec, Doc, Ty,
    methods::method_name,
    models::codec,
    names::{self, NameScope},
    planner::Planner,
    sentences,
};

/// Getter for a response header.
#[derive(Clone, Debug)]
pub(crate) struct HeaderGetter {
    pub(crate) name: String,
    pub(crate) wire: String,
    pub(crate) ty: Ty,
    pub(crate) codec: Codec,
    pub(crate) docs: Doc,
}

/// Headers that the runtime handles. They have no getters.
const PROTOCOL_HEADERS: [&str; 4] = ["azure-asyncoperation", "location", "operation-location", "retry-after"];

/// A header with one of the types that operations give it.
struct TypedHeader<'a> {
    ty: Ty,
    codec: Codec,
    /// Description of the first operation that has it.
    header: &'a Header,
    operations: Vec<&'a Operation>,
}

impl Planner<'_> {
    /// Returns a getter for each response header, or one for each type if operations describe it with several.
    pub(super) fn headers(&mut self) -> Vec<HeaderGetter> {
        let mut scope = NameScope::default();
        let mut getters = Vec::new();
        for forms in self.headers_by_name().into_values() {
            let is_ambiguous = forms.len() > 1;
            for form in forms {
                let mut name = names::method_name(&form.header.name);
                let mut docs = self.header_docs(form.header);
                if is_ambiguous {
                    name = format!("{}_as_{}", name.trim_end_matches("_fn"), type_suffix(&form));
                    docs = self.typed_header_docs(form.header, &form.operations);
                }
                let (name, wire) = (scope.claim(&name, "_header"), form.header.name.clone());
                getters.push(HeaderGetter { name, wire, ty: form.ty, codec: form.codec, docs });
            }
        }
        getters.sort_by(|a, b| a.name.cmp(&b.name));
        getters
    }

    /// Returns the headers by lower-case name, each with its types in the order of the operations.
    fn headers_by_name(&self) -> BTreeMap<String, Vec<TypedHeader<'_>>> {
        let api = self.api;
        let mut found: BTreeMap<String, Vec<TypedHeader<'_>>> = BTreeMap::new();
        for operation in &api.operations {
            for header in operation.successes.iter().flat_map(|success| &success.headers) {
                let key = header.name.to_lowercase();
                if PROTOCOL_HEADERS.contains(&key.as_str()) {
                    continue;
                }
                let (ty, codec) =
                    if key == "etag" { (Ty::Plain("Etag"), Codec::Default) } else { self.header_type(&header.ty) };
                let forms = found.entry(key).or_default();
                match forms.iter_mut().find(|form| form.ty == ty && form.codec == codec) {
                    Some(form) => form.operations.push(operation),
                    None => forms.push(TypedHeader { ty, codec, header, operations: vec![operation] }),
                }
            }
        }
        found
    }

    fn header_type(&self, ty: &Type) -> (Ty, Codec) {
        match ty {
            Type::Any | Type::Map(_) | Type::List(_) | Type::Stream => (Ty::Plain("String"), Codec::Default),
            // The runtime reads both formats with one getter.
            Type::Instant(DateFormat::Rfc3339 | DateFormat::Rfc1123) => (self.ty(ty), Codec::Default),
            ty => (self.ty(ty), codec(ty)),
        }
    }

    /// Returns the documentation of a header that operations describe with different types.
    fn typed_header_docs(&self, header: &Header, operations: &[&Operation]) -> Doc {
        let methods: BTreeSet<String> = operations.iter().map(|operation| method_name(operation)).collect();
        let methods: Vec<String> = methods.iter().map(|method| format!("`{method}`")).collect();
        let methods = sentences::list(&methods, "and");
        // The text of one operation may not fit the others.
        let mut doc = match operations {
            [_] => self.header_docs(header),
            _ => Doc::new(format!("Header `{}`.", header.name)),
        };
        doc.paragraph(format!("Responses of {methods} have this type; others have another one."));
        doc
    }
}

/// Returns the suffix that distinguishes the getter from those for the other types of the header.
fn type_suffix(form: &TypedHeader<'_>) -> String {
    match (&form.header.ty, &form.ty) {
        (Type::Instant(DateFormat::UnixTime), _) => "unix_time".to_owned(),
        (Type::Bytes(BytesFormat::Base64Url), _) => "base64_url".to_owned(),
        (Type::Instant(_), _) => "date_time".to_owned(),
        (Type::Bytes(_), _) => "bytes".to_owned(),
        (_, Ty::Plain(name)) => name.to_lowercase(),
        (_, Ty::Model(name)) => names::module_name(name),
        _ => "value".to_owned(),
    }
}
