//! What the server wants to be told again: some scenarios count tries in a cookie.

use std::collections::BTreeMap;

use reqwest::header::{HeaderMap, SET_COOKIE};

/// The cookies of one client, by name.
#[derive(Debug, Default)]
pub(crate) struct Cookies(BTreeMap<String, String>);

impl Cookies {
    /// Keeps what an answer sets.
    pub(crate) fn keep(&mut self, headers: &HeaderMap) {
        let set = headers.get_all(SET_COOKIE).iter().filter_map(|value| value.to_str().ok());
        for (name, value) in set.filter_map(|cookie| cookie.split(';').next()?.split_once('=')) {
            self.0.insert(name.trim().to_owned(), value.trim().to_owned());
        }
    }

    /// The value of `Cookie`, after what the client itself sends.
    pub(crate) fn header(&self, own: Option<&str>) -> Option<String> {
        let kept = self.0.iter().map(|(name, value)| format!("{name}={value}"));
        let all: Vec<String> = own.map(str::to_owned).into_iter().chain(kept).collect();
        (!all.is_empty()).then(|| all.join("; "))
    }
}
