//! Forms as request bodies: `application/x-www-form-urlencoded` and `multipart/form-data` (RFC 7578).

use azure_core::{Bytes, Uuid, Value};

use crate::runtime::{Mode, Parameter, RequestBuilder, Wire};

/// A file as part of a form.
#[derive(Clone, Default)]
pub struct FormFile {
    /// The name that the service is told, such as `report.pdf`.
    pub name: Option<String>,
    /// The media type. Not given: `application/octet-stream`.
    pub media_type: Option<String>,
    /// What is in it.
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

/// What a form consists of, in the order in which it is sent.
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
    /// A form whose fields stand in one line, as in a query.
    pub fn urlencoded() -> Self {
        Self { multipart: false, parts: Vec::new() }
    }

    /// A form whose fields and files are parts of their own.
    pub fn multipart() -> Self {
        Self { multipart: true, parts: Vec::new() }
    }

    /// Adds a field, unless it has no value. The values of a list form one text.
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

    /// Adds files under one name: none, one or several.
    pub fn files<'a>(mut self, name: &str, files: impl IntoIterator<Item = &'a FormFile>) -> Self {
        self.parts.extend(files.into_iter().map(|file| (name.to_owned(), Content::File(file.clone()))));
        self
    }

    /// Adds files of this media type, unless they say another one.
    pub fn files_of<'a>(self, name: &str, media_type: &str, files: impl IntoIterator<Item = &'a FormFile>) -> Self {
        let typed = |file: &FormFile| {
            let media_type = file.media_type.clone().or_else(|| Some(media_type.to_owned()));
            FormFile { media_type, ..file.clone() }
        };
        let files: Vec<FormFile> = files.into_iter().map(typed).collect();
        self.files(name, &files)
    }

    /// Adds values as JSON under one name, each a part of its own: none, one or several.
    pub fn json<'a, T: Wire + 'a>(mut self, name: &str, values: impl IntoIterator<Item = &'a T>) -> Self {
        let texts = values.into_iter().map(|value| value.write(Mode::Request).to_string());
        self.parts.extend(texts.map(|text| (name.to_owned(), Content::Json(text))));
        self
    }

    /// Adds a list as one JSON value, unless there is none.
    pub fn json_list<T: Wire>(mut self, name: &str, values: Option<&[T]>) -> Self {
        if let Some(values) = values {
            let list: Vec<Value> = values.iter().map(|value| value.write(Mode::Request)).collect();
            self.parts.push((name.to_owned(), Content::Json(Value::Array(list).to_string())));
        }
        self
    }

    /// The media type and the bytes.
    fn encode(self) -> (String, Bytes) {
        if !self.multipart {
            return ("application/x-www-form-urlencoded".to_owned(), Bytes::from(self.line()));
        }
        // Random, so that no content can end its part early.
        let boundary = format!("form-{}", Uuid::new_v4().simple());
        (format!("multipart/form-data; boundary={boundary}"), Bytes::from(self.parts(&boundary)))
    }

    fn line(self) -> String {
        let mut line = String::new();
        for (name, content) in self.parts {
            let value = match content {
                Content::Text(text) | Content::Json(text) => text,
                // Such a form has no place for files; their text is the best there is.
                Content::File(file) => String::from_utf8_lossy(&file.content).into_owned(),
            };
            if !line.is_empty() {
                line.push('&');
            }
            push_encoded(&mut line, &name);
            line.push('=');
            push_encoded(&mut line, &value);
        }
        line
    }

    fn parts(self, boundary: &str) -> Vec<u8> {
        let mut body = Vec::new();
        for (name, content) in self.parts {
            let mut head = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"", quoted(&name));
            let content = match content {
                Content::Text(text) => Bytes::from(text),
                Content::Json(text) => {
                    head.push_str("\r\nContent-Type: application/json");
                    Bytes::from(text)
                }
                Content::File(file) => {
                    head.push_str(&format!("; filename=\"{}\"", quoted(file.name.as_deref().unwrap_or("file"))));
                    let media_type = file.media_type.as_deref().unwrap_or("application/octet-stream");
                    head.push_str(&format!("\r\nContent-Type: {}", quoted(media_type)));
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

/// Encodes as browsers do: a blank is a plus sign.
fn push_encoded(line: &mut String, text: &str) {
    for byte in text.bytes() {
        match byte {
            b' ' => line.push('+'),
            b'*' | b'-' | b'.' | b'_' => line.push(char::from(byte)),
            byte if byte.is_ascii_alphanumeric() => line.push(char::from(byte)),
            byte => line.push_str(&format!("%{byte:02X}")),
        }
    }
}

/// A text in quotes: as browsers write it, so that it can neither end the quotes nor begin another header.
fn quoted(text: &str) -> String {
    text.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

impl RequestBuilder {
    /// Sets a form as body.
    pub fn form(self, form: Form) -> Self {
        let (media_type, body) = form.encode();
        self.body(&media_type, body)
    }
}
