//! Text and any JSON as values with a JSON form.

use super::json::Json;
use super::unmodeled::Unmodeled;
use super::wire::{Blank, FromJson, FromText, Target, ToJson, View};
use azure_core::http::Etag;

impl Blank for String {
    #[inline]
    fn blank() -> Self {
        Self::new()
    }
}

impl FromJson for String {
    #[inline]
    fn target(&mut self) -> Target<'_> {
        Target::String(self)
    }
}

impl ToJson for String {
    #[inline]
    fn view(&self) -> View<'_> {
        View::Text(self)
    }
}

/// An entity tag is an opaque string, quotes included.
impl FromText for Etag {
    fn set_text(&mut self, text: &str) {
        *self = Self::from(text);
    }
}

impl Blank for Etag {
    fn blank() -> Self {
        Self::from("")
    }
}

impl FromJson for Etag {
    fn target(&mut self) -> Target<'_> {
        Target::Text(self)
    }
}

impl ToJson for Etag {
    fn view(&self) -> View<'_> {
        View::Text(self.as_ref())
    }
}

/// Any JSON, unchanged.
impl Blank for Json {
    #[inline]
    fn blank() -> Self {
        Self::NULL
    }
}

impl FromJson for Json {
    #[inline]
    fn target(&mut self) -> Target<'_> {
        Target::Json(self)
    }

    fn clear(&mut self) -> bool {
        *self = Self::NULL;
        true
    }
}

impl ToJson for Json {
    #[inline]
    fn view(&self) -> View<'_> {
        View::Json(self)
    }
}

impl Blank for Unmodeled {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl FromJson for Unmodeled {
    #[inline]
    fn target(&mut self) -> Target<'_> {
        Target::Unmodeled(self)
    }
}

impl ToJson for Unmodeled {
    #[inline]
    fn view(&self) -> View<'_> {
        View::Unmodeled(self)
    }
}
