//! Facts that other published descriptions or clients of the same service know, and a description lacks.

use serde_json::{Map, Value};

use super::{dialect::Dialect, grammar::NodeKind};
use crate::source::pointer;

/// Something that a description does not say.
#[derive(Debug)]
pub(super) struct Fact {
    pub(super) kind: FactKind,
    pub(super) definition: String,
    /// Name of the member, if it is about one.
    pub(super) member: Option<String>,
    pub(super) schema: Map<String, Value>,
}

/// What a [`Fact`] is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FactKind {
    /// A definition that is not there.
    Definition,
    /// A member that its definition does not have.
    Member,
    /// The type of a member that is an object and nothing else.
    Type,
}

/// Members of a schema that say more of its type than `object`.
const TYPE_KEYWORDS: [&str; 8] =
    ["$ref", "properties", "additionalProperties", "allOf", "oneOf", "anyOf", "x-expression-type", "x-ms-format"];

impl Fact {
    /// Adds the fact to `document`.
    ///
    /// # Errors
    ///
    /// The description knows it by now, or what it is about is not there.
    pub(super) fn apply(&self, document: &mut Value) -> Result<(), String> {
        let section = Dialect::of(document).and_then(|dialect| dialect.section(NodeKind::Schema));
        let section = section.map(|section| section.pointer).unwrap_or_default();
        let (parent, name) = match &self.member {
            None => (section.to_owned(), &self.definition),
            Some(member) => (pointer::join(&pointer::join(section, &self.definition), "properties"), member),
        };
        let Some(Value::Object(siblings)) = document.pointer_mut(&parent) else {
            return Err(format!("there is no `{parent}`"));
        };
        match (self.kind, siblings.get_mut(name)) {
            (FactKind::Type, Some(Value::Object(known))) => self.complete(known),
            (FactKind::Type, _) => Err(format!("`{}` has no member `{name}`", self.definition)),
            (_, Some(_)) => Err(format!("the description has `{}` by now", pointer::join(&parent, name))),
            (_, None) => {
                siblings.insert(name.clone(), Value::Object(self.schema.clone()));
                Ok(())
            }
        }
    }

    /// Gives `known` the type. What else is said of the member stays, such as that only the service sets it.
    fn complete(&self, known: &mut Map<String, Value>) -> Result<(), String> {
        let says_more = TYPE_KEYWORDS.iter().any(|key| known.contains_key(*key));
        if says_more || known.get("type").is_some_and(|name| name != "object") {
            let member = self.member.as_deref().unwrap_or_default();
            return Err(format!("the description gives `{}.{member}` a type by now", self.definition));
        }
        known.remove("type");
        known.extend(self.schema.clone());
        Ok(())
    }
}
