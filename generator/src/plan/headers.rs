//! Headers of answers → getters.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{BytesFormat, DateFormat, Header, Operation, Type};

use super::{Codec, Doc, Planner, Ty, methods::method_name, models::codec, names, scope::Scope};

/// A method that reads a header.
#[derive(Clone, Debug)]
pub(crate) struct Getter {
    pub(crate) name: String,
    pub(crate) wire: String,
    pub(crate) ty: Ty,
    pub(crate) codec: Codec,
    pub(crate) docs: Doc,
}

/// Headers that the runtime follows by itself; they are no data.
const FOLLOWED: [&str; 4] = ["azure-asyncoperation", "location", "operation-location", "retry-after"];

/// A header in one of its forms.
struct HeaderForm<'a> {
    ty: Ty,
    codec: Codec,
    /// As the first operation describes it.
    header: &'a Header,
    operations: Vec<&'a Operation>,
}

impl Planner<'_> {
    /// A getter for each header of the API that carries data: one for each form, where operations give it several.
    pub(super) fn headers(&mut self) -> Vec<Getter> {
        let mut scope = Scope::default();
        let mut getters = Vec::new();
        for forms in self.headers_by_name().into_values() {
            let several = forms.len() > 1;
            for form in forms {
                let mut name = names::method_name(&form.header.name);
                let mut docs = self.header_docs(form.header);
                if several {
                    name = format!("{}_as_{}", name.trim_end_matches("_fn"), word(&form));
                    docs = self.header_form_docs(form.header, &form.operations);
                }
                let name = scope.take(&name, "_header");
                getters.push(Getter { name, wire: form.header.name.clone(), ty: form.ty, codec: form.codec, docs });
            }
        }
        getters.sort_by(|a, b| a.name.cmp(&b.name));
        getters
    }

    /// The headers by their names in lower case, each with its forms in the order of the operations.
    fn headers_by_name(&self) -> BTreeMap<String, Vec<HeaderForm<'_>>> {
        let api = self.api;
        let mut found: BTreeMap<String, Vec<HeaderForm<'_>>> = BTreeMap::new();
        for operation in &api.operations {
            for header in operation.successes.iter().flat_map(|success| &success.headers) {
                let key = header.name.to_lowercase();
                if FOLLOWED.contains(&key.as_str()) {
                    continue;
                }
                let (ty, codec) =
                    if key == "etag" { (Ty::Plain("Etag"), Codec::Own) } else { self.header_type(&header.ty) };
                let forms = found.entry(key).or_default();
                match forms.iter_mut().find(|form| form.ty == ty && form.codec == codec) {
                    Some(form) => form.operations.push(operation),
                    None => forms.push(HeaderForm { ty, codec, header, operations: vec![operation] }),
                }
            }
        }
        found
    }

    fn header_type(&self, ty: &Type) -> (Ty, Codec) {
        match ty {
            Type::Any | Type::Map(_) | Type::List(_) | Type::Stream => (Ty::Plain("String"), Codec::Own),
            // The getter of an instant understands both.
            Type::Instant(DateFormat::Rfc3339 | DateFormat::Rfc1123) => (self.ty(ty), Codec::Own),
            ty => (self.ty(ty), codec(ty)),
        }
    }

    /// What several operations describe in different ways.
    fn header_form_docs(&self, header: &Header, operations: &[&Operation]) -> Doc {
        let methods: BTreeSet<String> = operations.iter().map(|operation| method_name(operation)).collect();
        let methods: Vec<String> = methods.iter().map(|method| format!("`{method}`")).collect();
        let methods = match methods.split_last() {
            Some((last, others)) if !others.is_empty() => format!("{} and {last}", others.join(", ")),
            _ => methods.concat(),
        };
        // The words of one operation may not fit the others.
        let mut doc = match operations {
            [_] => self.header_docs(header),
            _ => Doc::new(format!("Header `{}`.", header.name)),
        };
        doc.paragraph(format!("That is its form in the answers of {methods}; others have another."));
        doc
    }
}

/// The word that tells a form from the others of a header.
fn word(form: &HeaderForm<'_>) -> String {
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
