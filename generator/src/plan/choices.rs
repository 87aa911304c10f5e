//! Operations whose status tells which body an answer has: an enum of responses each.

use crate::model::{Media, Operation};

use super::{Codec, Doc, Planner, Ty, bodies::body_codec, names};

/// The answers of an operation, each with a body of its own.
#[derive(Clone, Debug)]
pub(crate) struct Choice {
    /// Name of the enum.
    pub(crate) name: String,
    pub(crate) docs: Doc,
    /// By ascending status.
    pub(crate) cases: Vec<Case>,
    /// The bodies are XML.
    pub(crate) xml: bool,
}

/// One status of a [`Choice`].
#[derive(Clone, Debug)]
pub(crate) struct Case {
    pub(crate) status: u16,
    /// Name of the variant.
    pub(crate) name: String,
    pub(crate) docs: Doc,
    pub(crate) body: Option<Ty>,
    /// How the body travels.
    pub(crate) codec: Codec,
}

impl Planner<'_> {
    /// The answers of an operation whose status tells which body there is.
    pub(super) fn choice(&mut self, client: &str, method: &str, operation: &Operation) -> Choice {
        let mut cases = Vec::new();
        for success in &operation.successes {
            let body = success.body.as_ref().map(|ty| self.ty(ty));
            let docs = self.case_docs(success.status, body.as_ref());
            let codec = success.body.as_ref().map_or(Codec::Own, body_codec);
            cases.push(Case { status: success.status, name: variant(success.status), docs, body, codec });
        }
        let xml = matches!(operation.response_media, Media::Xml(_));
        let name = format!("{client}{}Response", names::type_part(method));
        let link = format!("[`{client}::{method}`]({}::clients::{client}::{method})", self.here());
        Choice { name, docs: Doc::new(format!("What {link} answers, by status.")), cases, xml }
    }
}

/// The name of a status, as of RFC 9110.
fn variant(status: u16) -> String {
    let known = match status {
        200 => "Ok",
        201 => "Created",
        202 => "Accepted",
        203 => "NonAuthoritativeInformation",
        204 => "NoContent",
        205 => "ResetContent",
        206 => "PartialContent",
        207 => "MultiStatus",
        301 => "MovedPermanently",
        302 => "Found",
        303 => "SeeOther",
        304 => "NotModified",
        307 => "TemporaryRedirect",
        308 => "PermanentRedirect",
        404 => "NotFound",
        other => return format!("Status{other}"),
    };
    known.to_owned()
}
