//! What is measured of one implementation of a subject.

use std::hint::black_box;

use anyhow::{Context, Result};
use azure_core::{
    Bytes,
    http::{Body, RawResponse, RequestContent, Response, StatusCode, headers::Headers},
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// An operation that is measured.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum Operation {
    /// `serde_json::from_slice`.
    Read,
    /// `Response::into_model`, as the clients read.
    ReadResponse,
    /// `serde_json::to_vec`.
    Write,
    /// The request body of every resource of the page, without what only the service sets.
    WriteRequests,
}

impl Operation {
    /// All operations, in the order of the tables.
    pub const ALL: [Self; 4] = [Self::Read, Self::ReadResponse, Self::Write, Self::WriteRequests];

    /// Returns the text of the tables.
    pub fn title(self) -> &'static str {
        match self {
            Self::Read => "read, `from_slice`",
            Self::ReadResponse => "read, `into_model`",
            Self::Write => "write, `to_vec`",
            Self::WriteRequests => "write, requests",
        }
    }

    /// Whether a body is read.
    pub fn reads(self) -> bool {
        matches!(self, Self::Read | Self::ReadResponse)
    }
}

/// Measures a piece of work. Preparations before it and drops after it are not part of it.
pub trait Meter {
    /// Does `work` once.
    fn measure(&mut self, work: &mut dyn FnMut());
}

type Run = Box<dyn Fn(Operation, &mut dyn Meter) -> Result<()>>;

/// One implementation of a subject.
pub struct Side {
    /// How the implementation is called in the tables.
    pub name: &'static str,
    run: Run,
    /// The page as it is written.
    pub(crate) written: Vec<u8>,
    /// The request body of each resource.
    pub(crate) requests: Vec<Vec<u8>>,
}

impl Side {
    /// Does `operation` once.
    ///
    /// # Errors
    ///
    /// The body cannot be read, or the models not be written.
    pub fn run(&self, operation: Operation, meter: &mut dyn Meter) -> Result<()> {
        (self.run)(operation, meter)
    }

    fn new<Page, Item>(
        name: &'static str,
        body: &[u8],
        items: Vec<Item>,
        content: fn(&Item) -> azure_core::Result<RequestContent<Item>>,
    ) -> Result<Self>
    where
        Page: DeserializeOwned + Serialize + 'static,
        Item: 'static,
    {
        let page: Page = serde_json::from_slice(body).with_context(|| format!("{name}: reading"))?;
        let written = serde_json::to_vec(&page)?;
        let requests = items.iter().map(|item| bytes(content(item)?)).collect::<Result<_>>()?;
        let body = Bytes::copy_from_slice(body);
        let run = move |operation, meter: &mut dyn Meter| match operation {
            Operation::Read => measured(meter, || serde_json::from_slice::<Page>(black_box(&body))),
            Operation::ReadResponse => {
                let mut response =
                    Some(Response::<Page>::from(RawResponse::from_bytes(StatusCode::Ok, Headers::new(), body.clone())));
                measured(meter, || response.take().map(Response::into_model).transpose())
            }
            Operation::Write => measured(meter, || serde_json::to_vec(black_box(&page))),
            Operation::WriteRequests => {
                let mut requests = Vec::with_capacity(items.len());
                measured(meter, || {
                    for item in black_box(&items) {
                        requests.push(content(item)?);
                    }
                    Ok::<_, azure_core::Error>(())
                })
            }
        };
        Ok(Self { name, run: Box::new(run), written, requests })
    }

    /// Creates the side of models that derive serde's traits. Its requests are made of what is in `requests`: members that a
    /// request leaves out are not there.
    pub(crate) fn derived<Page, Item>(name: &'static str, body: &[u8], requests: &[Vec<u8>]) -> Result<Self>
    where
        Page: DeserializeOwned + Serialize + 'static,
        Item: DeserializeOwned + Serialize + 'static,
    {
        let items = requests.iter().map(|request| serde_json::from_slice(request)).collect::<Result<_, _>>()?;
        Self::new::<Page, Item>(name, body, items, |item| Ok(RequestContent::from(serde_json::to_vec(item)?)))
    }
}

/// The generated models of a subject.
pub(crate) struct Generated<Page, Item> {
    /// The resources of a page.
    pub(crate) items: fn(&Page) -> &[Item],
    /// What `TryFrom` calls to make a request body, without the drop of the model.
    pub(crate) content: fn(&Item) -> azure_core::Result<RequestContent<Item>>,
}

impl<Page, Item> Generated<Page, Item>
where
    Page: DeserializeOwned + Serialize + 'static,
    Item: Clone + 'static,
{
    /// Returns the side of the generated models, and its requests.
    pub(crate) fn side(&self, body: &[u8]) -> Result<(Side, Vec<Vec<u8>>)> {
        let page: Page = serde_json::from_slice(body)?;
        let side = Side::new::<Page, Item>("generated", body, (self.items)(&page).to_vec(), self.content)?;
        let requests = side.requests.clone();
        Ok((side, requests))
    }
}

/// Measures `work` and drops what it returns afterwards.
fn measured<T, E>(meter: &mut dyn Meter, mut work: impl FnMut() -> Result<T, E>) -> Result<()>
where
    E: std::error::Error + Send + Sync + 'static,
{
    let mut output = None;
    meter.measure(&mut || output = Some(black_box(work())));
    output.context("the meter has not done the work")??;
    Ok(())
}

fn bytes<T>(content: RequestContent<T>) -> Result<Vec<u8>> {
    match Body::from(content) {
        Body::Bytes(bytes) => Ok(bytes.to_vec()),
        _ => anyhow::bail!("the request body is a stream"),
    }
}
