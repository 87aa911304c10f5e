//! Links to next pages: finding one without reading the page as a model, and resolving it against the first request.

use azure_core::http::{Request, Url};
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use std::fmt;

const API_VERSION: &str = "api-version";

/// Returns the text of the member `path` in a JSON object, or `None` if it is absent, `null` or blank.
///
/// The path is the name of a member, or names of nested members separated by dots. A member whose name contains dots, such
/// as `odata.nextLink`, has precedence. Of several members with one name the last one counts, as in all JSON.
pub(super) fn find(body: &[u8], path: &str) -> Result<Option<String>, serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    let link = FindMember(path).deserialize(&mut deserializer)?;
    deserializer.end()?;
    Ok(link.filter(|text| !text.trim().is_empty()))
}

/// Reads the member at the path, and skips all others without allocating.
#[derive(Clone, Copy)]
struct FindMember<'a>(&'a str);

impl<'de> DeserializeSeed<'de> for FindMember<'_> {
    type Value = Option<String>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for FindMember<'_> {
    type Value = Option<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with the link in `{}`", self.0)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut found = None;
        let mut inside = None;
        while let Some(name) = members.next_key::<String>()? {
            if name == self.0 {
                found = members.next_value()?;
            } else if let Some((first, rest)) = self.0.split_once('.')
                && name == first
            {
                inside = members.next_value_seed(FindMember(rest))?;
            } else {
                members.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found.or(inside))
    }

    /// `null` in place of an object.
    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
}

/// Resolves `link` against the URL of its page.
///
/// The link is not changed, with one exception: services leave out the `api-version`, or send another one than that of the
/// client. So it gets that of `first`, the request for the first page. The rest of its text may be signed.
pub(super) fn resolve(url: &Url, link: &str, first: &Request) -> Result<Url, UrlError> {
    let mut next = url.join(link)?;
    // The fragment is not sent, so links that differ only in it lead to the same page.
    next.set_fragment(None);
    if let Some((_, pair)) = pairs(first.url()).find(|(name, _)| is_version(name)) {
        set_version(&mut next, pair);
    }
    Ok(next)
}

/// Resolves `link` against `next`, the request of the operation that returns the next page. Query parameters of `next` that
/// the link does not have are added.
pub(super) fn of_operation(link: &str, next: &Request) -> Result<Url, UrlError> {
    let mut url = resolve(next.url(), link, next)?;
    for (name, pair) in pairs(next.url()) {
        if !pairs(&url).any(|(own, _)| own == name) {
            push(&mut url, pair);
        }
    }
    Ok(url)
}

/// The error of a link that is not a URL.
pub(super) type UrlError = <Url as std::str::FromStr>::Err;

/// Returns the pairs of a query: the decoded name, and the encoded pair.
fn pairs(url: &Url) -> impl Iterator<Item = (String, &str)> {
    let written = url.query().unwrap_or_default().split('&').filter(|pair| !pair.is_empty());
    url.query_pairs().map(|(name, _)| name.into_owned()).zip(written)
}

/// Whether a query parameter is the version, in any letter case.
fn is_version(name: &str) -> bool {
    name.eq_ignore_ascii_case(API_VERSION)
}

fn set_version(url: &mut Url, pair: &str) {
    let value = |pair: &str| pair.split_once('=').map(|(_, value)| value.to_ascii_lowercase());
    let mut found = false;
    let mut others = false;
    let query: Vec<_> = pairs(url)
        .map(|(name, own)| {
            let is_version = is_version(&name);
            found |= is_version;
            others |= is_version && value(own) != value(pair);
            if is_version { pair } else { own }
        })
        .collect();
    if others {
        let query = query.join("&");
        url.set_query(Some(&query));
    } else if !found {
        push(url, pair);
    }
}

/// Removes the query parameter `name`, however often it is there. The other pairs keep their text and order.
pub(super) fn remove(url: &mut Url, name: &str) {
    let others: Vec<_> = pairs(url).filter(|(own, _)| own != name).map(|(_, pair)| pair).collect();
    let query = others.join("&");
    url.set_query(Some(&query).filter(|query| !query.is_empty()).map(String::as_str));
}

/// Adds an encoded pair to the query of `url`.
pub(super) fn push(url: &mut Url, pair: &str) {
    let query = match url.query() {
        Some(query) if !query.is_empty() => format!("{query}&{pair}"),
        _ => pair.to_owned(),
    };
    url.set_query(Some(&query));
}
