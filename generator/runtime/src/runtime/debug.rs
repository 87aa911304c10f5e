//! `Debug` output: one walk over what types show of themselves, in the format of a derived `Debug`.
//!
//! Secrets are redacted, and of unmodeled members there are only the names: their values may be secret.

use super::instant;
use super::json::REDACTED;
use super::wire::{Mode, Object, ToJson, View};
use std::fmt;

/// Formats a value for `Debug`.
pub(super) fn fmt(it: &dyn ToJson, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Debug::fmt(&Node(&it.view()), f)
}

/// Shown in place of a value of an undocumented type.
const OTHER: &str = "(a value of another type)";

struct Node<'a>(&'a View<'a>);

impl fmt::Debug for Node<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            View::Absent => f.write_str("null"),
            View::Bool(flag) => write!(f, "{flag}"),
            View::I64(integer) => write!(f, "{integer}"),
            View::F32(float) => write!(f, "{float}"),
            View::F64(float) => write!(f, "{float}"),
            View::Text(text) => fmt::Debug::fmt(text, f),
            View::Secret(_) => fmt::Debug::fmt(REDACTED, f),
            View::Instant(instant) => fmt::Debug::fmt(&*instant::text(*instant, &mut [0; instant::MAX_LENGTH]), f),
            View::List(list) => {
                let elements = (0..list.count()).filter_map(|index| list.element(index));
                let mut output = f.debug_list();
                for it in elements {
                    output.entry(&Node(&it.view()));
                }
                output.finish()
            }
            View::Map(map) => {
                let mut output = f.debug_map();
                map.visit(&mut |name, it| {
                    output.entry(&name, &Node(&it.view()));
                    true
                });
                output.finish()
            }
            View::Object(object) => fmt_model(*object, f),
            View::Unmodeled(unmodeled) => f.debug_tuple("Unknown").field(unmodeled).finish(),
            View::Json(json) => fmt::Debug::fmt(json, f),
            View::Expression(text, _) => f.debug_tuple("Expression").field(&text.unwrap_or_default()).finish(),
            View::Opaque(_) => f.write_str(OTHER),
            View::Coded(it) => fmt::Display::fmt(&it.to_value(Mode::Full), f),
        }
    }
}

fn fmt_model(object: &dyn Object, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let shape = object.shape();
    let mut output = f.debug_struct(shape.name);
    object.visit(&mut |fields, additional, unmodeled| {
        for (member, it) in shape.members.iter().zip(fields) {
            match it {
                View::Absent => {}
                _ if member.secret => drop(output.field(member.name, &REDACTED)),
                view => drop(output.field(member.name, &Node(view))),
            }
        }
        if let Some(View::Map(map)) = additional.first() {
            map.visit(&mut |name, it| {
                output.field(name, &Node(&it.view()));
                true
            });
        } else if let Some(it) = additional.first() {
            output.field("additional_properties", &Node(it));
        }
        if !unmodeled.is_empty() {
            output.field("unmodeled", unmodeled);
        }
    });
    output.finish()
}
