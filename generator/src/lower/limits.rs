//! Limits as phrases for documentation.

use std::fmt::Display;

use crate::{model, spec};

/// What `limits` say, in words; nothing checks them on this side.
pub(super) fn phrases(limits: &spec::Limits) -> model::Limits {
    let mut phrases = Vec::new();
    phrases.extend(range(limits.minimum.as_ref(), limits.maximum.as_ref(), ""));
    phrases.extend(range(limits.min_length.as_ref(), limits.max_length.as_ref(), " characters"));
    phrases.extend(range(limits.min_items.as_ref(), limits.max_items.as_ref(), " items"));
    phrases.extend(limits.multiple_of.as_ref().map(|step| format!("a multiple of {step}")));
    if limits.unique_items {
        phrases.push("no item twice".to_owned());
    }
    model::Limits { phrases, pattern: limits.pattern.clone() }
}

fn range<T: Display + PartialEq>(low: Option<&T>, high: Option<&T>, unit: &str) -> Option<String> {
    match (low, high) {
        (Some(low), Some(high)) if low == high => Some(format!("exactly {}", counted(low, unit))),
        (Some(low), Some(high)) => Some(format!("{low} to {}", counted(high, unit))),
        (Some(low), None) => Some(format!("at least {}", counted(low, unit))),
        (None, Some(high)) => Some(format!("at most {}", counted(high, unit))),
        (None, None) => None,
    }
}

/// `1 item`, `2 items`.
fn counted(count: &impl Display, unit: &str) -> String {
    let count = count.to_string();
    let unit = if count == "1" { unit.trim_end_matches('s') } else { unit };
    format!("{count}{unit}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_read_as_people_write_them() {
        let limits = spec::Limits {
            min_length: Some(1),
            max_length: Some(90),
            minimum: Some(0.into()),
            max_items: Some(3),
            unique_items: true,
            pattern: Some("^a$".to_owned()),
            ..Default::default()
        };
        let said = phrases(&limits);
        assert_eq!(said.phrases, ["at least 0", "1 to 90 characters", "at most 3 items", "no item twice"]);
        assert_eq!(said.pattern.as_deref(), Some("^a$"));
        assert_eq!(range(Some(&5), Some(&5), " characters").as_deref(), Some("exactly 5 characters"));
        assert_eq!(range(Some(&1), None, " items").as_deref(), Some("at least 1 item"));
    }
}
