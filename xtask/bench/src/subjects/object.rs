//! The derives that people write for an object of JSON, without the repetition.

/// A struct whose members are all optional, as derived code reads and writes it.
macro_rules! object {
    ($(#[$attribute:meta])* $name:ident { $($(#[$of_member:meta])* $member:ident: $type:ty),* $(,)? }) => {
        #[derive(serde::Deserialize, serde::Serialize)]
        #[serde(rename_all = "camelCase")]
        $(#[$attribute])*
        pub(crate) struct $name {
            $($(#[$of_member])* #[serde(skip_serializing_if = "Option::is_none")] $member: Option<$type>,)*
        }
    };
}
pub(crate) use object;

/// An enum of texts.
macro_rules! texts {
    ($name:ident { $($variant:ident = $text:literal),* $(,)? }) => {
        #[derive(serde::Deserialize, serde::Serialize)]
        pub(crate) enum $name {
            $(#[serde(rename = $text)] $variant,)*
        }
    };
}
pub(crate) use texts;
