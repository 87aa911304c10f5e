//! Forms as request bodies: `application/x-www-form-urlencoded` and `multipart/form-data` (RFC 7578).

use azure_core::{Bytes, Uuid};

use crate::runtime::{Parameter, RequestBuilder, ToJson, expand::json_text, push_form_encoded};

/// A file as part of a form.
#[derive(Clone, Default)]
pub struct FormFile {
    /// The file name, such as `report.pdf`.
    pub name: Option<String>,
    /// The media type. `None` stands for `application/octet-stream`.
    pub media_type: Option<String>,
    /// The content.
    pub content: Bytes,
}

/// Shows the length of the content only.
impl std::fmt::Debug for FormFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { name, media_type, content } = self;
        f.debug_struct("FormFile")
            .field("name", name)
            .field("media_type", media_type)
            .field("length", &content.len())
            .finish()
    }
}

impl<T: Into<Bytes>> From<T> for FormFile {
    fn from(content: T) -> Self {
        Self { content: content.into(), ..Self::default() }
    }
}

/// The fields and files of a form, in the order in which they are sent.
#[derive(Clone, Debug)]
pub struct Form {
    multipart: bool,
    parts: Vec<(String, Content)>,
}

#[derive(Clone, Debug)]
enum Content {
    Text(String),
    File(FormFile),
    Json(String),
}

impl Form {
    /// Creates a form of the media type `application/x-www-form-urlencoded`.
    pub fn urlencoded() -> Self {
        Self { multipart: false, parts: Vec::new() }
    }

    /// Creates a form of the media type `multipart/form-data`.
    pub fn multipart() -> Self {
        Self { multipart: true, parts: Vec::new() }
    }

    /// Adds a field, unless it has no value. The values of a list are joined.
    pub fn field(mut self, name: &str, value: &dyn Parameter) -> Self {
        if !value.is_absent() {
            self.parts.push((name.to_owned(), Content::Text(value.parts().join(value.separator()))));
        }
        self
    }

    /// Adds a field once for every value of a list.
    pub fn field_each(mut self, name: &str, values: &dyn Parameter) -> Self {
        let parts = values.parts().into_iter().map(|part| (name.to_owned(), Content::Text(part.into_owned())));
        self.parts.extend(parts);
        self
    }

    /// Adds any number of files under one name.
    pub fn files<'a>(mut self, name: &str, files: impl IntoIterator<Item = &'a FormFile>) -> Self {
        self.parts.extend(files.into_iter().map(|file| (name.to_owned(), Content::File(file.clone()))));
        self
    }

    /// Adds files, with this media type for those that have none.
    pub fn files_of<'a>(self, name: &str, media_type: &str, files: impl IntoIterator<Item = &'a FormFile>) -> Self {
        let typed = |file: &FormFile| {
            let media_type = file.media_type.clone().or_else(|| Some(media_type.to_owned()));
            FormFile { media_type, ..file.clone() }
        };
        let files: Vec<FormFile> = files.into_iter().map(typed).collect();
        self.files(name, &files)
    }

    /// Adds any number of values as JSON under one name, each in its own part.
    pub fn json<'a, T: ToJson + 'a>(mut self, name: &str, values: impl IntoIterator<Item = &'a T>) -> Self {
        let texts = values.into_iter().map(json_text);
        self.parts.extend(texts.map(|text| (name.to_owned(), Content::Json(text))));
        self
    }

    /// Adds a list as one JSON value, unless it is `None`.
    pub fn json_list<T: ToJson>(mut self, name: &str, values: Option<&[T]>) -> Self {
        if let Some(values) = values {
            let list: Vec<String> = values.iter().map(json_text).collect();
            self.parts.push((name.to_owned(), Content::Json(format!("[{}]", list.join(",")))));
        }
        self
    }

    /// Returns the media type and the body.
    fn encode(self) -> (String, Bytes) {
        if !self.multipart {
            return ("application/x-www-form-urlencoded".to_owned(), Bytes::from(self.into_urlencoded()));
        }
        // Random, so that no content can contain it.
        let boundary = format!("form-{}", Uuid::new_v4().simple());
        (format!("multipart/form-data; boundary={boundary}"), Bytes::from(self.into_multipart(&boundary)))
    }

    fn into_urlencoded(self) -> String {
        let mut body = String::new();
        for (name, content) in self.parts {
            let value = match content {
                Content::Text(text) | Content::Json(text) => text,
                // This media type has no files, so the content is a field.
                Content::File(file) => String::from_utf8_lossy(&file.content).into_owned(),
            };
            body.push_str(if body.is_empty() { "" } else { "&" });
            push_form_encoded(&mut body, &name);
            body.push('=');
            push_form_encoded(&mut body, &value);
        }
        body
    }

    fn into_multipart(self, boundary: &str) -> Vec<u8> {
        let mut body = Vec::new();
        for (name, content) in self.parts {
            let mut head = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"", escape_quoted(&name));
            let content = match content {
                Content::Text(text) => Bytes::from(text),
                Content::Json(text) => {
                    head.push_str("\r\nContent-Type: application/json");
                    Bytes::from(text)
                }
                Content::File(file) => {
                    head.push_str(&format!("; filename=\"{}\"", escape_quoted(file.name.as_deref().unwrap_or("file"))));
                    let media_type = file.media_type.as_deref().unwrap_or("application/octet-stream");
                    head.push_str(&format!("\r\nContent-Type: {}", escape_breaks(media_type)));
                    file.content
                }
            };
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(b"\r\n\r\n");
            body.extend_from_slice(&content);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        body
    }
}

/// Escapes a quoted text as browsers do, so that it can neither end the quotes nor start another header.
fn escape_quoted(text: &str) -> String {
    escape_breaks(text).replace('"', "%22")
}

/// Escapes what would start another header. Quotes stay: a parameter of a media type may have them.
fn escape_breaks(text: &str) -> String {
    text.replace('\r', "%0D").replace('\n', "%0A")
}

impl RequestBuilder {
    /// Sets a form as body.
    pub fn form(self, form: Form) -> Self {
        let (media_type, body) = form.encode();
        self.body(&media_type, body)
    }
}
