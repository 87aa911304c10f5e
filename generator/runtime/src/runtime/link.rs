//! Links to next pages: what they are relative to, and what of the first request they are given.

use azure_core::http::{Request, Url};

const API_VERSION: &str = "api-version";

/// Where `link` leads from the page of `url`.
///
/// A link is followed as it stands, with one exception: services leave out the `api-version`, or write another one than
/// the client speaks. So it gets that of `first`, the request for the first page, while the rest of its text, which may
/// be signed, stays as it is.
pub(super) fn next_page(url: &Url, link: &str, first: &Request) -> Result<Url, UrlError> {
    let mut next = url.join(link)?;
    // It is not sent, so links that differ only in this are links to the same page.
    next.set_fragment(None);
    if let Some((_, pair)) = pairs(first.url()).find(|(name, _)| is_version(name)) {
        set_version(&mut next, pair);
    }
    Ok(next)
}

/// Where `link` leads if another operation gets the next page: `next` is its request, with a path that the link goes on
/// from. What is in its query comes along, unless the link has it.
pub(super) fn of_operation(link: &str, next: &Request) -> Result<Url, UrlError> {
    let mut url = next_page(next.url(), link, next)?;
    for (name, pair) in pairs(next.url()) {
        if !pairs(&url).any(|(own, _)| own == name) {
            push(&mut url, pair);
        }
    }
    Ok(url)
}

/// What is wrong with a link.
pub(super) type UrlError = <Url as std::str::FromStr>::Err;

/// The pairs of a query: the name, and the whole as it stands.
fn pairs(url: &Url) -> impl Iterator<Item = (String, &str)> {
    let written = url.query().unwrap_or_default().split('&').filter(|pair| !pair.is_empty());
    url.query_pairs().map(|(name, _)| name.into_owned()).zip(written)
}

/// Services are not consistent about the letter case.
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

fn push(url: &mut Url, pair: &str) {
    let query = match url.query() {
        Some(query) if !query.is_empty() => format!("{query}&{pair}"),
        _ => pair.to_owned(),
    };
    url.set_query(Some(&query));
}
