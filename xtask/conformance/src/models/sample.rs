//! Random values that a schema describes.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::{
    path::Step,
    scalar::{self, UNKNOWN},
    schema_kind::{SchemaIndex, SchemaKind},
};
use crate::{
    description::{discriminator, discriminator_value},
    schema::ObjectSchema,
};

/// The depth up to which optional members are added.
const MAX_OPTIONAL_DEPTH: usize = 6;
/// The depth up to which required members are added.
const MAX_DEPTH: usize = 12;
/// The number of nodes after which nothing optional is added to the inner objects of a sample.
const MAX_NODES: usize = 160;
/// The percentage of values in another form than usual, where one is possible.
const LENIENT: u8 = 20;
/// The same for each member of a sample that has all members.
const MAX_NODES_OF_MEMBER: usize = 24;

/// The distribution that samples are drawn from. Probabilities are in percent.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SampleOptions {
    /// The probability that an optional member is present.
    pub(crate) optional: u8,
    /// Whether required members are present.
    pub(crate) required: bool,
    /// The probability that a member is null.
    pub(crate) null: u8,
    /// The probability that an object, enum or discriminator holds something that is not described.
    pub(crate) unknown: u8,
    /// Whether numbers and instants have the form in which models write them.
    pub(crate) canonical: bool,
    /// The index of the subtype or enum value of the outermost value, modulo their number.
    pub(crate) variant: usize,
}

/// A value, and the locations in it with what may be there.
#[derive(Clone, Debug)]
pub(crate) struct Sample<'a> {
    pub(crate) value: Value,
    pub(crate) locations: Vec<Location<'a>>,
    /// The paths of numbers and instants that models write in another form, and that form.
    pub(crate) normalized: Vec<(Vec<Step>, Value)>,
}

/// A location in a sample.
#[derive(Clone, Debug)]
pub(crate) struct Location<'a> {
    pub(crate) path: Vec<Step>,
    /// The kind of value that has to be here; `Any` also where every value is kept as it is.
    pub(crate) kind: SchemaKind<'a>,
    /// Whether the value may be null, or an empty text instead of an instant.
    pub(crate) optional: bool,
    /// Whether only the service sets it.
    pub(crate) read_only: bool,
    /// Whether it is a discriminator, whose change would change the type of its object.
    pub(crate) discriminator: bool,
    /// Whether it is the sample itself or a member of it, at most through lists and maps.
    pub(crate) top_level: bool,
}

/// The state of building one sample.
pub(crate) struct Sampler<'a, 'c> {
    index: &'c SchemaIndex<'a>,
    rng: Rng,
    options: SampleOptions,
    /// The path of the current location.
    path: Vec<Step>,
    locations: Vec<Location<'a>>,
    normalized: Vec<(Vec<Step>, Value)>,
    /// The number of nodes that may still be added.
    nodes_left: usize,
    /// The number of objects with named members around the current location.
    object_depth: usize,
    /// Whether the current location is in a secret.
    secret: bool,
}

impl<'a, 'c> Sampler<'a, 'c> {
    /// Creates a sampler that draws from `options` with `rng`.
    pub(crate) fn new(index: &'c SchemaIndex<'a>, rng: Rng, options: SampleOptions) -> Self {
        Self {
            index,
            rng,
            options,
            path: Vec::new(),
            locations: Vec::new(),
            normalized: Vec::new(),
            nodes_left: MAX_NODES,
            object_depth: 0,
            secret: false,
        }
    }

    /// Builds a sample of this kind.
    pub(crate) fn sample(mut self, kind: SchemaKind<'a>) -> Sample<'a> {
        let value = self.value_of_kind(kind, false, false);
        Sample { value, locations: self.locations, normalized: self.normalized }
    }

    /// Returns true with this probability in percent.
    fn chance(&mut self, percent: u8) -> bool {
        self.rng.u8(..100) < percent
    }

    fn value(&mut self, schema: &'a Value, optional: bool) -> Value {
        let kind = self.index.kind(schema);
        self.value_of_kind(kind, optional, self.index.description.read_only(schema) && optional)
    }

    fn value_of_kind(&mut self, kind: SchemaKind<'a>, optional: bool, read_only: bool) -> Value {
        self.nodes_left = self.nodes_left.saturating_sub(1);
        let null = optional && self.chance(self.options.null);
        self.record(kind.clone(), optional, read_only, false);
        if null {
            return Value::Null;
        }
        match kind {
            SchemaKind::Any => scalar::arbitrary(&mut self.rng, self.secret, 2),
            SchemaKind::Enum(values) => self.enum_value(&values),
            SchemaKind::List(items) => self.list(items),
            SchemaKind::Map(values) => self.map(values),
            SchemaKind::Expression(literal) => self.expression(literal),
            // The location is recorded already, with the kind that accepts any value.
            SchemaKind::Lenient(_) if self.chance(LENIENT) => self.other_form(),
            SchemaKind::Lenient(inner) => self.lenient(*inner),
            SchemaKind::Object(schema, _) if self.index.allows_text(schema) && self.chance(LENIENT) => {
                json!(scalar::text(&mut self.rng, self.secret))
            }
            SchemaKind::Object(schema, name) => self.object(schema, name),
            SchemaKind::Instant if optional && self.chance(self.options.null / 2) => json!(""),
            _ => {
                let scalar = scalar::of_kind(&kind, &mut self.rng, self.secret, self.options.canonical);
                self.normalized.extend(scalar.normalized.map(|form| (self.path.clone(), form)));
                scalar.value
            }
        }
    }

    /// Returns a value of the kind that is described. Values below it are not recorded, as any are kept there.
    fn lenient(&mut self, kind: SchemaKind<'a>) -> Value {
        let recorded = self.locations.len();
        let value = self.value_of_kind(kind, false, false);
        self.locations.truncate(recorded);
        value
    }

    /// Returns a value that is in no described form: an expression, or lists whose numbers keep their form.
    fn other_form(&mut self) -> Value {
        match self.rng.u8(..3) {
            0 => json!({ "type": "Expression", "value": "@item().a" }),
            1 => json!([{ "a": 5.0 }]),
            _ => json!([[scalar::arbitrary(&mut self.rng, self.secret, 2)]]),
        }
    }

    fn record(&mut self, kind: SchemaKind<'a>, optional: bool, read_only: bool, discriminator: bool) {
        let (path, top_level) = (self.path.clone(), self.object_depth < 2);
        self.locations.push(Location { path, kind, optional, read_only, discriminator, top_level });
    }

    /// Runs `build` one step below the current location.
    fn below<T>(&mut self, step: Step, build: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(step);
        let built = build(self);
        self.path.pop();
        built
    }

    /// Whether optional parts may be added to the current location.
    fn may_grow(&self) -> bool {
        self.path.len() < MAX_OPTIONAL_DEPTH && self.nodes_left > 0
    }

    /// Returns the number of elements of a list, or of members of a map.
    fn count(&mut self) -> usize {
        match self.may_grow() {
            true if self.options.optional == 100 && self.object_depth < 2 => 2,
            true => self.rng.usize(..4),
            false => 0,
        }
    }

    fn enum_value(&mut self, values: &[&str]) -> Value {
        let at = if self.path.is_empty() { self.options.variant } else { self.rng.usize(..) };
        let known = values.get(at % values.len().max(1)).copied().unwrap_or_default();
        if self.chance(self.options.unknown) {
            return match self.rng.u8(..4) {
                // A text in another letter case is another text.
                0 => json!(format!("{known}!").to_uppercase()),
                1 => json!(""),
                _ => json!(UNKNOWN),
            };
        }
        json!(known)
    }

    /// Returns the kind of the elements of a list or map, and whether they may be null.
    fn element_kind(&self, schema: &'a Value) -> (SchemaKind<'a>, bool) {
        let kind = self.index.kind(schema);
        // An optional instant may be an empty text, but in members only.
        let optional = self.index.nullable(schema) && kind != SchemaKind::Instant;
        (kind, optional)
    }

    fn list(&mut self, items: &'a Value) -> Value {
        let (kind, optional) = self.element_kind(items);
        let elements = (0..self.count()).map(|index| {
            self.below(Step::Index(index), |sampler| sampler.value_of_kind(kind.clone(), optional, false))
        });
        elements.collect()
    }

    fn map(&mut self, values: &'a Value) -> Value {
        let mut members = Map::new();
        let (kind, optional) = self.element_kind(values);
        for _ in 0..self.count() {
            let name = scalar::name(&mut self.rng);
            if !members.contains_key(&name) {
                let step = Step::Member(name.clone());
                let value = self.below(step, |sampler| sampler.value_of_kind(kind.clone(), optional, false));
                members.insert(name, value);
            }
        }
        Value::Object(members)
    }

    fn expression(&mut self, literal: &str) -> Value {
        let rng = &mut self.rng;
        match (rng.u8(..8), literal) {
            (0, _) => json!({ "type": "Expression", "value": "@pipeline().parameters.a" }),
            (1, _) => json!({ "type": "Expression", "value": null, "more": scalar::arbitrary(rng, self.secret, 1) }),
            (2, _) => json!({ "value": "@a", "type": "SecureString" }),
            (3, _) => json!({ "type": "Expression" }),
            // A number at the top might be written in another form, one inside of a list is not.
            (4, _) => json!([{ "a": 5.0 }]),
            (_, "boolean") => json!(rng.bool()),
            (_, "array") => json!([scalar::arbitrary(rng, self.secret, 1), "a"]),
            (_, "string") => json!(scalar::text(rng, self.secret)),
            (_, "integer" | "number") => {
                let kind = if literal == "integer" { SchemaKind::Integer(64) } else { SchemaKind::Number(64) };
                scalar::of_kind(&kind, rng, self.secret, true).value
            }
            _ => scalar::arbitrary(rng, self.secret, 2),
        }
    }

    fn object(&mut self, schema: &'a Value, name: Option<&'a str>) -> Value {
        self.object_depth += 1;
        let members = self.members(schema, name);
        self.object_depth -= 1;
        Value::Object(members)
    }

    fn members(&mut self, schema: &'a Value, name: Option<&'a str>) -> Map<String, Value> {
        let description = self.index.description;
        let mut object = match name {
            Some(name) => description.object_schema_of(name),
            None => description.object_schema(schema, &Map::new()),
        };
        let mut members = Map::new();
        let subtypes = name.and_then(|name| self.index.subtypes.get(name));
        if let (Some(subtypes), Some(discriminator)) = (subtypes, discriminator(schema)) {
            let at = match self.path.is_empty() {
                true => self.options.variant % (subtypes.len() + 2),
                false => self.subtype_index(subtypes.len()),
            };
            let Some((text, definition)) = subtypes.iter().nth(at) else {
                // An unknown discriminator, or none at all.
                let text = (at == subtypes.len()).then_some(UNKNOWN);
                return self.unknown_subtype(object.members.keys().copied(), discriminator, text);
            };
            object = description.object_schema_of(definition);
            self.discriminator(&mut members, discriminator, text);
        } else if let Some(name) = name {
            self.own_discriminators(&mut members, name, &object);
        }
        for (member, property) in &object.members {
            if !members.contains_key(*member) && self.includes(object.required.contains(member)) {
                let step = Step::Member((*member).to_owned());
                if self.object_depth == 1 && self.options.optional == 100 {
                    self.nodes_left = MAX_NODES_OF_MEMBER;
                }
                let secret = self.secret;
                self.secret |= self.index.secret(property);
                let value = self.below(step, |sampler| sampler.value(property, true));
                self.secret = secret;
                members.insert((*member).to_owned(), value);
            }
        }
        let additional = object.additional.map_or(SchemaKind::Any, |schema| self.index.kind(schema));
        self.unknown_members(&mut members, |name| object.members.contains_key(name), &additional);
        members
    }

    /// Adds the discriminators of the bases that the definition `name` is a subtype of.
    fn own_discriminators(&mut self, members: &mut Map<String, Value>, name: &str, object: &ObjectSchema<'_>) {
        let value = self.index.description.definition(name).map(|(name, schema)| discriminator_value(name, schema));
        for (discriminator, base) in &object.unions {
            let mut subtypes = self.index.subtypes.get(base).into_iter().flat_map(|subtypes| subtypes.values());
            if let (Some(text), true) = (value, subtypes.any(|subtype| *subtype == name)) {
                // A model that is read as this subtype keeps even the discriminator of another one.
                let other = self.chance(self.options.unknown / 4);
                self.discriminator(members, discriminator, if other { UNKNOWN } else { text });
            }
        }
    }

    /// Returns the index of one of `known` subtypes, or one more for an unknown subtype, or two more for none.
    fn subtype_index(&mut self, known: usize) -> usize {
        if self.chance(self.options.unknown) { known + self.rng.usize(..2) } else { self.rng.usize(..known.max(1)) }
    }

    /// Whether to include a member.
    fn includes(&mut self, required: bool) -> bool {
        if required && self.options.required {
            return self.path.len() < MAX_DEPTH;
        }
        (self.object_depth == 1 || self.may_grow()) && self.chance(self.options.optional)
    }

    fn discriminator(&mut self, members: &mut Map<String, Value>, name: &str, text: &str) {
        members.insert(name.to_owned(), json!(text));
        self.below(Step::Member(name.to_owned()), |sampler| sampler.record(SchemaKind::Any, true, false, true));
    }

    /// Returns an object of an unknown subtype, which models keep whole whatever its members are.
    fn unknown_subtype<'n>(
        &mut self,
        known: impl Iterator<Item = &'n str>,
        discriminator: &str,
        text: Option<&str>,
    ) -> Map<String, Value> {
        let mut members = Map::new();
        for name in known.filter(|name| *name != discriminator) {
            if self.chance(50) {
                self.unknown_member(&mut members, name.to_owned());
            }
        }
        if let Some(text) = text {
            self.discriminator(&mut members, discriminator, text);
        }
        self.unknown_members(&mut members, |name| name == discriminator, &SchemaKind::Any);
        members
    }

    /// Adds members that are not described, of the `kind` of additional properties.
    fn unknown_members(
        &mut self,
        members: &mut Map<String, Value>,
        is_taken: impl Fn(&str) -> bool,
        kind: &SchemaKind<'a>,
    ) {
        let typed = *kind != SchemaKind::Any;
        if !self.chance(if typed { self.options.optional } else { self.options.unknown }) {
            return;
        }
        for _ in 0..1 + self.rng.usize(..2) {
            let name = scalar::name(&mut self.rng);
            if is_taken(&name) || members.contains_key(&name) {
                continue;
            }
            if typed {
                let value =
                    self.below(Step::Member(name.clone()), |sampler| sampler.value_of_kind(kind.clone(), true, false));
                members.insert(name, value);
            } else {
                self.unknown_member(members, name);
            }
        }
    }

    fn unknown_member(&mut self, members: &mut Map<String, Value>, name: String) {
        let value = self.below(Step::Member(name.clone()), |sampler| {
            sampler.record(SchemaKind::Any, true, false, false);
            scalar::arbitrary(&mut sampler.rng, sampler.secret, 2)
        });
        members.insert(name, value);
    }
}
