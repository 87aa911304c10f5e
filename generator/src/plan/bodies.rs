//! Request and response bodies: their Rust types, formats and media types.

use crate::model::{self, Media, Operation, Type};

use super::{Codec, Doc, Ty, ValueSource, models::body_codec, names, planner::Planner};

/// The request body of a method.
#[derive(Clone, Debug)]
pub(crate) struct Body {
    pub(crate) value: ValueSource,
    pub(crate) ty: Ty,
    pub(crate) payload: Payload,
    pub(crate) content_type: ContentType,
}

/// Serialization format of a request body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Payload {
    Json(Codec),
    Xml,
    Text,
    Bytes,
}

/// Origin of the `Content-Type` of a request body.
#[derive(Clone, Debug)]
pub(crate) enum ContentType {
    /// `application/json`, which the runtime sets by default.
    Json,
    /// A constant media type.
    Fixed(String),
    /// A header parameter of the method.
    FromHeader,
}

/// Result type of a method: the type and format of the response body.
#[derive(Clone, Debug)]
pub(crate) enum Output {
    Json(Ty, Codec),
    Xml(Ty),
    Empty,
    Text,
    Bytes,
    /// A body whose type depends on the status.
    ByStatus(ResponseEnum),
}

/// Generated enum with a variant for each success status, for operations whose status determines the type of the body.
#[derive(Clone, Debug)]
pub(crate) struct ResponseEnum {
    /// Name of the enum.
    pub(crate) name: String,
    pub(crate) docs: Doc,
    /// By ascending status.
    pub(crate) variants: Vec<ResponseVariant>,
    /// Whether the bodies are XML, otherwise JSON.
    pub(crate) xml: bool,
}

/// Variant of a [`ResponseEnum`]: the response with one status.
#[derive(Clone, Debug)]
pub(crate) struct ResponseVariant {
    pub(crate) status: u16,
    /// Name of the variant.
    pub(crate) name: String,
    pub(crate) docs: Doc,
    pub(crate) body: Option<Ty>,
    /// Format of a JSON body.
    pub(crate) codec: Codec,
}

impl Planner<'_> {
    /// Returns the result type of `operation`, whose method is `method` of `client`.
    pub(super) fn output(&self, client: &str, method: &str, operation: &Operation) -> Output {
        match (operation.result(), &operation.response_media) {
            (None, _) => Output::Empty,
            (Some(_), Media::Json(_) | Media::Xml(_)) if operation.result_depends_on_status() => {
                Output::ByStatus(self.response_enum(client, method, operation))
            }
            (Some(Type::Stream), _) | (Some(_), Media::Raw(_)) => Output::Bytes,
            (Some(_), Media::Text(_)) => Output::Text,
            (Some(ty), Media::Json(_)) => Output::Json(self.ty(ty), body_codec(ty)),
            (Some(ty), Media::Xml(_)) => Output::Xml(self.ty(ty)),
        }
    }

    fn response_enum(&self, client: &str, method: &str, operation: &Operation) -> ResponseEnum {
        let variants = operation.successes.iter().map(|success| {
            let body = success.body.as_ref().map(|ty| self.ty(ty));
            ResponseVariant {
                status: success.status,
                name: status_name(success.status),
                docs: self.response_variant_docs(success.status, body.as_ref()),
                codec: success.body.as_ref().map_or(Codec::Default, body_codec),
                body,
            }
        });
        let link = format!("[`{client}::{method}`]({}::clients::{client}::{method})", self.module_path());
        ResponseEnum {
            name: format!("{client}{}Response", names::type_part(method)),
            docs: Doc::new(format!("Response of {link}, by status.")),
            variants: variants.collect(),
            xml: matches!(operation.response_media, Media::Xml(_)),
        }
    }
}

/// Returns the reason phrase of a status in RFC 9110 as a variant name, `Status` and the number for others.
fn status_name(status: u16) -> String {
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

/// Returns the serialization format and the content type of `body`.
pub(super) fn payload_and_content_type(body: &model::Body) -> (Payload, ContentType) {
    let payload = match (&body.media, body_codec(&body.ty)) {
        _ if body.ty == Type::Stream => Payload::Bytes,
        (Media::Json(_), codec) => Payload::Json(codec),
        (Media::Xml(_), _) => Payload::Xml,
        (Media::Text(_) | Media::Raw(_), _) => Payload::Text,
    };
    let content_type = match &body.media {
        Media::Json(None) if body.constant.is_none() && payload == Payload::Json(Codec::Default) => ContentType::Json,
        Media::Json(None) => ContentType::Fixed("application/json".to_owned()),
        Media::Json(Some(media)) | Media::Xml(media) | Media::Text(Some(media)) | Media::Raw(Some(media)) => {
            ContentType::Fixed(media.clone())
        }
        Media::Text(None) | Media::Raw(None) => ContentType::FromHeader,
    };
    (payload, content_type)
}
