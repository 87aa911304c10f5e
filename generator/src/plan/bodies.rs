//! Request bodies and what they, and the bodies of answers, are made of.

use crate::model::{self, DateFormat, Media, Type};

use super::{
    Codec, Source, Ty,
    models::{codec, compose},
};

/// The request body.
#[derive(Clone, Debug)]
pub(crate) struct Body {
    pub(crate) value: Source,
    pub(crate) ty: Ty,
    pub(crate) payload: Payload,
    pub(crate) media: Content,
}

/// What a body is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Payload {
    Json,
    /// JSON whose form the type does not say.
    Coded(Codec),
    Xml,
    Text,
    Bytes,
}

/// How a body travels.
#[derive(Clone, Debug)]
pub(crate) enum Content {
    Json,
    /// As it is, with this media type.
    Fixed(String),
    /// As it is; a header says the media type.
    Chosen,
}

/// What `body` is and how it travels.
pub(super) fn carried(body: &model::Body) -> (Payload, Content) {
    let payload = match (&body.media, body_codec(&body.ty)) {
        _ if body.ty == Type::Stream => Payload::Bytes,
        (Media::Json(_), Codec::Own) => Payload::Json,
        (Media::Json(_), codec) => Payload::Coded(codec),
        (Media::Xml(_), _) => Payload::Xml,
        (Media::Text(_) | Media::Raw(_), _) => Payload::Text,
    };
    let content = match &body.media {
        Media::Json(None) if body.constant.is_none() && payload == Payload::Json => Content::Json,
        Media::Json(None) => Content::Fixed("application/json".to_owned()),
        Media::Json(Some(kind)) | Media::Xml(kind) | Media::Text(Some(kind)) | Media::Raw(Some(kind)) => {
            Content::Fixed(kind.clone())
        }
        Media::Text(None) | Media::Raw(None) => Content::Chosen,
    };
    (payload, content)
}

/// How a body travels as JSON where its Rust type does not say it. Other than a part of a model, an instant has no form of
/// its own there.
pub(super) fn body_codec(ty: &Type) -> Codec {
    match ty {
        Type::Instant(DateFormat::Rfc3339) => Codec::Named("Rfc3339"),
        Type::List(inner) => compose(Codec::List, body_codec(inner)),
        Type::Map(inner) => compose(Codec::Map, body_codec(inner)),
        Type::Nullable(inner) => compose(Codec::Nullable, body_codec(inner)),
        ty => codec(ty),
    }
}
