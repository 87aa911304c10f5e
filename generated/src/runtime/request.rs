//! The builder of requests, and the methods of [`Client`] that start one.

use super::call::{Call, CallByStatus, Download, Pending};
use super::client::Client;
use super::encoding;
use super::next_link;
use super::parameter::Parameter;
use azure_core::{
    Error, Result,
    error::ErrorKind,
    http::{
        Body, ClientMethodOptions, Context, JsonFormat, Method, Request, RequestContent, Url,
        headers::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, HeaderName, Headers},
    },
};
use std::future::ready;

/// A request under construction.
///
/// The path is a template: `{}` takes one value as a percent-encoded segment or a part of one, `{+}` takes a path of
/// several segments, such as a resource id, which may be encoded already. Values that would change the URL (empty, `.`,
/// `..`) are refused. A query in the template is kept.
///
/// The first error of a method is kept. It is returned where the request would be sent, and nothing is sent.
#[must_use = "nothing is sent unless the request is finished"]
#[derive(Debug)]
pub struct RequestBuilder {
    pub(crate) client: Client,
    pub(crate) request: Result<Request>,
}

macro_rules! methods {
    ($($name:ident $method:ident)*) => {
        impl Client {
            $(
                #[doc = concat!("Starts a ", stringify!($method), " request; for `path` and `values` see [`RequestBuilder`].")]
                pub fn $name(&self, path: &str, values: &[&dyn Parameter]) -> RequestBuilder {
                    RequestBuilder::new(self, Method::$method, path, values)
                }
            )*
        }
    };
}
methods!(get Get post Post put Put patch Patch delete Delete head Head);

impl RequestBuilder {
    fn new(client: &Client, method: Method, path: &str, values: &[&dyn Parameter]) -> Self {
        let request = url(client.endpoint(), path, values).map(|url| {
            let mut request = Request::new(url, method);
            request.insert_header(ACCEPT, "application/json");
            request
        });
        Self { client: client.clone(), request }
    }

    /// Adds a query parameter, unless it has no value. The values of a list are joined.
    pub fn query(mut self, name: &str, value: &dyn Parameter) -> Self {
        if let Ok(request) = &mut self.request
            && !value.is_absent()
        {
            let separator = match value.separator() {
                // A URL cannot contain these two.
                " " => "%20",
                "\t" => "%09",
                other => other,
            };
            let mut text = String::new();
            for (index, part) in value.parts().iter().enumerate() {
                text.push_str(if index == 0 { "" } else { separator });
                encoding::push_encoded(&mut text, part);
            }
            push_pair(request.url_mut(), name, &text);
        }
        self
    }

    /// Adds a query parameter, unless it has no value, whose value is a part of a query: it may be percent-encoded, and may
    /// contain more pairs. What would end the query is encoded.
    pub fn query_raw(mut self, name: &str, value: &dyn Parameter) -> Self {
        if let Ok(request) = &mut self.request
            && !value.is_absent()
        {
            let mut text = String::new();
            encoding::push_raw_query(&mut text, &value.parts().join(value.separator()));
            push_pair(request.url_mut(), name, &text);
        }
        self
    }

    /// Adds a query parameter once for every value of a list.
    pub fn query_each(self, name: &str, values: &dyn Parameter) -> Self {
        values.parts().iter().fold(self, |request, part| request.query(name, &part.as_ref()))
    }

    /// Sets a header, unless it has no value. A value with control characters or outside ASCII is refused.
    pub fn header(mut self, name: &str, value: &dyn Parameter) -> Self {
        if !value.is_absent() {
            self.set_header(name, value.parts().join(value.separator()));
        }
        self
    }

    /// Sets the media type that is accepted in place of `application/json`.
    pub fn accept(mut self, media_type: &str) -> Self {
        self.set_header(ACCEPT.as_str(), media_type.to_owned());
        self
    }

    /// Sets a JSON body.
    #[inline]
    pub fn json<T>(self, content: RequestContent<T, JsonFormat>) -> Self {
        self.with_body("application/json", content.into())
    }

    /// Sets a JSON body, if there is one.
    #[inline]
    pub fn optional_json<T>(self, content: Option<RequestContent<T, JsonFormat>>) -> Self {
        match content {
            Some(content) => self.json(content),
            None => self,
        }
    }

    /// Sets a body of any media type.
    #[inline]
    pub fn body(self, media_type: &str, content: impl Into<Body>) -> Self {
        self.with_body(media_type, content.into())
    }

    /// Sets a body of any media type, if there is one.
    #[inline]
    pub fn optional_body(self, media_type: &str, content: Option<impl Into<Body>>) -> Self {
        match content {
            Some(content) => self.body(media_type, content),
            None => self,
        }
    }

    /// Sets a body whose media type is set as a header.
    #[inline]
    pub fn content(self, content: impl Into<Body>) -> Self {
        self.with_content(content.into())
    }

    /// Sets a body whose media type is set as a header, if there is one.
    #[inline]
    pub fn optional_content(self, content: Option<impl Into<Body>>) -> Self {
        match content {
            Some(content) => self.content(content),
            None => self,
        }
    }

    /// Finishes a plain operation. `operation` is its name in spans and errors, `success` are its documented status codes.
    #[inline]
    pub fn send<'a, T, F>(
        self,
        operation: &'static str,
        options: ClientMethodOptions<'a>,
        success: &'static [u16],
    ) -> Call<'a, T, F> {
        Call::new(self.start(operation, options, success, Client::send))
    }

    /// Finishes a plain operation whose type of body depends on the status.
    #[inline]
    pub fn send_by_status<'a, T>(
        self,
        operation: &'static str,
        options: ClientMethodOptions<'a>,
        success: &'static [u16],
    ) -> CallByStatus<'a, T> {
        CallByStatus::new(self.start(operation, options, success, Client::send))
    }

    /// Finishes a plain operation whose response body is streamed.
    pub fn download<'a, T>(
        self,
        operation: &'static str,
        options: ClientMethodOptions<'a>,
        success: &'static [u16],
    ) -> Download<'a, T> {
        Download::new(self.start(operation, options, success, Client::stream))
    }

    /// Returns the client and the request, or the first error.
    pub(crate) fn finish(self, operation: &'static str) -> Result<(Client, Request)> {
        match self.request {
            Ok(request) => Ok((self.client, request)),
            Err(error) => {
                let message = format!("{operation}: {error}");
                Err(error.with_context(message))
            }
        }
    }

    fn start<'a, T: Send + 'a>(
        self,
        operation: &'static str,
        options: ClientMethodOptions<'a>,
        success: &'static [u16],
        send: fn(&Client, &'static str, Context<'a>, Request, &'static [u16]) -> Pending<'a, T>,
    ) -> Pending<'a, T> {
        match self.finish(operation) {
            Ok((client, request)) => {
                let context = client.annotate(options.context, operation);
                send(&client, operation, context, request, success)
            }
            Err(error) => Box::pin(ready(Err(error))),
        }
    }

    fn with_body(mut self, media_type: &str, body: Body) -> Self {
        self.set_header(CONTENT_TYPE.as_str(), media_type.to_owned());
        self.with_content(body)
    }

    fn with_content(mut self, body: Body) -> Self {
        if let Ok(request) = &mut self.request {
            // `azure_core` sends a stream chunked although its length is known, and not every service accepts that.
            if let Body::SeekableStream(stream) = &body
                && let Some(length) = stream.len()
            {
                request.insert_header(CONTENT_LENGTH, length.to_string());
            }
            request.set_body(body);
        }
        self
    }

    fn set_header(&mut self, name: &str, value: String) {
        if let Ok(request) = &mut self.request
            && let Err(error) = set_header(request.headers_mut(), name, value)
        {
            self.request = Err(error);
        }
    }
}

/// Sets a header, or fails if its name or value is invalid: a line break in a value would start another header.
pub(super) fn set_header(headers: &mut Headers, name: &str, value: String) -> Result<()> {
    // `HeaderName` panics on letters without a lower case, hence the check before the conversion.
    if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)) {
        return Err(invalid_header(name, "the name has characters that no header name may have"));
    }
    if value.bytes().any(|byte| byte != b'\t' && !(b' '..=b'~').contains(&byte)) {
        return Err(invalid_header(name, "the value has control characters or characters outside ASCII"));
    }
    headers.insert(HeaderName::from(name.to_owned()), value);
    Ok(())
}

fn url(endpoint: &Url, template: &str, values: &[&dyn Parameter]) -> Result<Url> {
    let mut url = endpoint.clone();
    url.set_path(&encoding::path(endpoint.path(), template, values)?);
    if let Some((_, query)) = template.split_once('?') {
        url.set_query(Some(query));
    }
    Ok(url)
}

/// Adds a query parameter with the text of its value.
pub(super) fn push_query(url: &mut Url, name: &str, value: &str) {
    let mut encoded = String::new();
    encoding::push_encoded(&mut encoded, value);
    push_pair(url, name, &encoded);
}

fn push_pair(url: &mut Url, name: &str, encoded_value: &str) {
    let mut pair = String::new();
    encoding::push_query_name(&mut pair, name);
    next_link::push(url, &format!("{pair}={encoded_value}"));
}

#[cold]
fn invalid_header(name: &str, problem: &str) -> Error {
    Error::with_message(ErrorKind::Other, format!("the header {name:?}: {problem}"))
}
