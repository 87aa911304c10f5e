//! Scalars in whose place a Data Factory expression may stand: a rule marks them, so that nobody lists them one by one.
//!
//! The rule names definitions, or members of definitions. It is about all that derives from them, and all that is reached
//! from there by members, elements and bases. Every scalar there gets [`EXPRESSIBLE`], except for those that tell kinds
//! apart, those that only the service sets, secrets, and what the rule excepts.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{dialect::Dialect, grammar::NodeKind};
use crate::source::pointer;

/// The member of a schema that says that an expression may stand in its place.
const EXPRESSIBLE: &str = "x-expressible";

/// Members of a schema that already say what may stand in its place.
const SAYS_MORE: [&str; 5] = ["x-expression-type", "x-ms-format", "x-lenient", "x-ms-secret", EXPRESSIBLE];

/// Formats whose form in JSON does not follow from the type: expressions in their place are not supported.
const OWN_FORMS: [&str; 6] = ["byte", "base64", "base64url", "date-time-rfc1123", "http-date", "unixtime"];

/// Which scalars may be expressions.
#[derive(Debug)]
pub(super) struct Rule {
    /// `Definition`, or `Definition.member`.
    pub(super) below: Vec<String>,
    /// `Definition`, `Definition.member`, or `*.member` of any definition.
    pub(super) except: Vec<String>,
}

impl Rule {
    /// Marks the scalars in `document`.
    ///
    /// # Errors
    ///
    /// A name of the rule is not in the description, or there is nothing to mark.
    pub(super) fn apply(&self, document: &mut Value) -> Result<(), String> {
        let section = Dialect::of(document).and_then(|dialect| dialect.section(NodeKind::Schema));
        let section = section.map(|section| section.pointer).unwrap_or_default();
        let mut walk = Walk { rule: self, document, section, seen: BTreeSet::new(), found: BTreeSet::new() };
        for name in self.below.iter().chain(self.except.iter().filter(|name| !name.starts_with("*."))) {
            walk.check(name)?;
        }
        self.below.iter().for_each(|name| walk.start(name));
        let found = walk.found;
        if found.is_empty() {
            return Err("every scalar is marked by now".to_owned());
        }
        for at in found {
            if let Some(Value::Object(schema)) = document.pointer_mut(&at) {
                schema.insert(EXPRESSIBLE.to_owned(), Value::Bool(true));
            }
        }
        Ok(())
    }
}

/// A walk over the schemas that a rule is about.
struct Walk<'a> {
    rule: &'a Rule,
    document: &'a Value,
    /// The pointer of the definitions.
    section: &'static str,
    seen: BTreeSet<String>,
    /// The pointers of scalars.
    found: BTreeSet<String>,
}

impl<'a> Walk<'a> {
    fn schema(&self, at: &str) -> Option<&'a Map<String, Value>> {
        self.document.pointer(at)?.as_object()
    }

    fn definitions(&self) -> impl Iterator<Item = &'a String> + use<'a> {
        self.schema(self.section).into_iter().flat_map(|definitions| definitions.keys())
    }

    fn definition(&self, name: &str) -> String {
        pointer::join(self.section, name)
    }

    /// Returns the pointer of the definition that `schema` refers to.
    fn target(&self, schema: &Map<String, Value>) -> Option<String> {
        schema.get("$ref")?.as_str()?.strip_prefix('#').map(str::to_owned)
    }

    /// Checks that the definition of `name` is there, and its member, unless those that derive from it have it.
    fn check(&self, name: &str) -> Result<(), String> {
        let definition = name.split('.').next().unwrap_or_default();
        match self.schema(&self.definition(definition)) {
            Some(_) => Ok(()),
            None => Err(format!("there is no definition `{definition}`")),
        }
    }

    fn start(&mut self, name: &str) {
        let (base, member) = name.split_once('.').map_or((name, None), |(base, member)| (base, Some(member)));
        let base = self.definition(base);
        for name in self.definitions() {
            let at = self.definition(name);
            if self.bases(&at).contains(&base) {
                match member {
                    None => self.object(&at),
                    Some(member) => self.value(&pointer::join(&pointer::join(&at, "properties"), member)),
                }
            }
        }
    }

    /// Returns the definition at `at` and all that it derives from.
    fn bases(&self, at: &str) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        let mut open = vec![at.to_owned()];
        while let Some(at) = open.pop() {
            let parts = self.schema(&at).and_then(|schema| schema.get("allOf")).and_then(Value::as_array);
            let parts = parts.into_iter().flatten().filter_map(Value::as_object);
            open.extend(parts.filter_map(|part| self.target(part)).filter(|base| !found.contains(base)));
            found.insert(at);
        }
        found
    }

    /// Walks an object with members, and all that derives from it if a discriminator tells its kinds apart.
    fn object(&mut self, at: &str) {
        if !self.seen.insert(at.to_owned()) || self.is_excepted(at) {
            return;
        }
        let Some(schema) = self.schema(at) else { return };
        let bases = self.bases(at);
        let discriminators: BTreeSet<&str> =
            bases.iter().filter_map(|base| discriminator(self.schema(base)?)).collect();
        let properties = pointer::join(at, "properties");
        for name in self.schema(&properties).into_iter().flat_map(|members| members.keys()) {
            let member = pointer::join(&properties, name);
            if !discriminators.contains(name.as_str()) && !self.is_excepted_member(at, name) {
                self.value(&member);
            }
        }
        for (index, part) in schema.get("allOf").and_then(Value::as_array).into_iter().flatten().enumerate() {
            let own = pointer::join(&pointer::join(at, "allOf"), &index.to_string());
            let target = part.as_object().and_then(|part| self.target(part));
            self.object(&target.unwrap_or(own));
        }
        if discriminator(schema).is_some() {
            let derived = self.definitions().map(|name| self.definition(name));
            let derived: Vec<String> = derived.filter(|other| self.bases(other).contains(at)).collect();
            derived.iter().for_each(|other| self.object(other));
        }
    }

    /// Walks the schema of a member or an element.
    fn value(&mut self, at: &str) {
        let Some(schema) = self.schema(at) else { return };
        let is_set = |key: &str| schema.get(key) == Some(&Value::Bool(true));
        if is_set("readOnly") || SAYS_MORE.iter().any(|key| schema.contains_key(*key)) {
            return;
        }
        let target = self.target(schema);
        let (described_at, described) = match &target {
            Some(target) => (target.as_str(), self.schema(target)),
            None => (at, Some(schema)),
        };
        let Some(described) = described.filter(|_| !self.is_excepted(described_at)) else { return };
        if is_scalar(described) {
            self.found.insert(at.to_owned());
        } else if ["properties", "allOf", "discriminator"].iter().any(|key| described.contains_key(*key)) {
            self.object(described_at);
        } else if target.is_none() || self.seen.insert(described_at.to_owned()) {
            self.value(&pointer::join(described_at, "items"));
            self.value(&pointer::join(described_at, "additionalProperties"));
        }
    }

    fn is_excepted(&self, at: &str) -> bool {
        let name = at.strip_prefix(self.section).map(|name| name.trim_start_matches('/'));
        name.is_some_and(|name| self.rule.except.iter().any(|except| except == name))
    }

    fn is_excepted_member(&self, at: &str, member: &str) -> bool {
        let owner = pointer::tokens(at).pop().unwrap_or_default();
        let names = [format!("{owner}.{member}"), format!("*.{member}")];
        self.rule.except.iter().any(|except| names.contains(except))
    }
}

fn discriminator(schema: &Map<String, Value>) -> Option<&str> {
    let discriminator = schema.get("discriminator")?;
    discriminator.as_str().or_else(|| discriminator.get("propertyName")?.as_str())
}

fn is_scalar(schema: &Map<String, Value>) -> bool {
    let text = |key: &str| schema.get(key).and_then(Value::as_str).unwrap_or_default();
    let is_secret = text("format") == "password" || schema.contains_key("x-ms-secret");
    matches!(text("type"), "string" | "boolean" | "integer" | "number")
        && !OWN_FORMS.contains(&text("format"))
        && !is_secret
}
