//! Reading what can be read.

use super::read::read;
use super::read_context::{ReadContext, Rejected};
use super::wire::Wire;
use azure_core::{Error, Result, error::ErrorKind};
use serde::{Deserialize, Deserializer, de};

/// A value, and the elements of its lists that do not have the form of their type.
///
/// One element that cannot be read makes its whole page unreadable. Reading the page as a `Partial` gives the others, and
/// the bad one as it came:
///
/// ```text
/// let mut pages = client.list(None)?.into_pages();
/// while let Some(page) = pages.try_next().await? {
///     let page: Partial<SqlPoolList> = page.into_body().json()?;
///     for rejected in &page.rejected {
///         eprintln!("{}: {}", rejected.error, rejected.json);
///     }
/// }
/// ```
///
/// Only elements of the outermost lists are left out: a pipeline that lacks one of its activities would be another pipeline.
/// So do not write the value back unless `rejected` is empty.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Partial<T> {
    /// The value, without the elements that are in `rejected`.
    pub value: T,
    /// The elements that do not have the form of their type, in their order.
    pub rejected: Vec<Rejected>,
}

impl<'de, T: Wire> Deserialize<'de> for Partial<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let mut value = T::blank();
        let mut context = ReadContext::rejecting();
        read(&mut value, deserializer, &mut context).map_err(de::Error::custom)?;
        Ok(Self { value, rejected: context.into_rejected() })
    }
}

/// Reads a JSON body that may become a value of up to `memory` bytes. By default that are 128 MiB.
///
/// The limit is there because a short text can become a large value: an empty object of three bytes becomes a model of a
/// kilobyte. It counts the places in lists and maps, the texts and the unmodeled members.
///
/// # Errors
///
/// The body does not have the form of `T`, or would cost more.
pub fn read_within<T: Wire>(body: &[u8], memory: usize) -> Result<T> {
    let mut value = T::blank();
    let mut context = ReadContext::default().with_memory(memory);
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    let read = read(&mut value, &mut deserializer, &mut context);
    read.map_err(|error| Error::new(ErrorKind::DataConversion, error))?;
    deserializer.end()?;
    Ok(value)
}
