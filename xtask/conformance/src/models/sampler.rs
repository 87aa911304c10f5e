//! Random values that a schema describes.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::{
    exact::ExactTexts,
    label::{Label, Place},
    path::Step,
    sample::{Location, Sample, SampleOptions},
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
/// The percentage of values of any form that no `Value` can be.
const EXACT: u8 = 15;
/// The same for each member of a sample that has all members.
const MAX_NODES_OF_MEMBER: usize = 24;

/// The state of building one sample.
pub(crate) struct Sampler<'a, 'c> {
    index: &'c SchemaIndex<'a>,
    rng: Rng,
    options: SampleOptions,
    /// The path of the current location.
    path: Vec<Step>,
    locations: Vec<Location<'a>>,
    normalized: Vec<(Vec<Step>, Value)>,
    exact: ExactTexts,
    labels: Vec<Label>,
    expressible: Vec<(&'a Value, bool)>,
    /// The number of nodes that may still be added.
    nodes_left: usize,
    /// The number of objects with named members around the current location.
    object_depth: usize,
    /// The number of lists and maps around the current location, inside the innermost object.
    container_depth: usize,
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
            exact: ExactTexts::default(),
            labels: Vec::new(),
            expressible: Vec::new(),
            nodes_left: MAX_NODES,
            object_depth: 0,
            container_depth: 0,
            secret: false,
        }
    }

    /// Builds a sample of this kind.
    pub(crate) fn sample(mut self, kind: SchemaKind<'a>) -> Sample<'a> {
        let value = self.value_of_kind(kind, false, false);
        let Self { locations, normalized, exact, labels, expressible, mut rng, .. } = self;
        Sample { value, locations, normalized, exact, labels, expressible, seed: rng.u64(..) }
    }

    /// Returns true with this probability in percent.
    fn chance(&mut self, percent: u8) -> bool {
        self.rng.u8(..100) < percent
    }

    /// Returns the value of a member.
    fn value(&mut self, schema: &'a Value) -> Value {
        let read_only = self.index.description.read_only(schema);
        let value = self.value_of_kind(self.index.kind(schema), true, read_only);
        self.note_expressible(schema, &value);
        value
    }

    fn note_expressible(&mut self, schema: &'a Value, value: &Value) {
        if self.index.expressible(schema) && !value.is_null() {
            let is_expression = scalar::is_expression(value);
            self.expressible.push((schema, is_expression));
            if is_expression {
                self.labels.push(if self.object_depth < 2 { Label::Expression } else { Label::ExpressionInside });
            }
        }
    }

    fn value_of_kind(&mut self, kind: SchemaKind<'a>, optional: bool, read_only: bool) -> Value {
        self.nodes_left = self.nodes_left.saturating_sub(1);
        let null = optional && self.chance(self.options.null);
        self.record(kind.clone(), optional, read_only);
        if null {
            return Value::Null;
        }
        match kind {
            SchemaKind::Any => self.any(Place::AnyJson),
            SchemaKind::Enum(values) => self.enum_value(&values),
            SchemaKind::List(items) => self.list(items),
            SchemaKind::Map(values) => self.map(values),
            SchemaKind::Expression(_) if self.chance(self.options.other_form) => self.other_form(true),
            SchemaKind::Expression(literal) => scalar::expression(literal, &mut self.rng, self.secret),
            // The location is recorded already, with the kind that accepts any value.
            SchemaKind::Lenient(_) if self.chance(self.options.other_form) => self.other_form(false),
            SchemaKind::Expressible(_) if self.chance(self.options.other_form) => self.other_form(true),
            SchemaKind::Lenient(inner) | SchemaKind::Expressible(inner) => self.lenient(*inner),
            SchemaKind::Object(schema, _) if self.index.allows_text(schema) && self.chance(self.options.other_form) => {
                self.labels.push(Label::TextForObject);
                json!(scalar::text(&mut self.rng, true))
            }
            SchemaKind::Object(schema, name) => self.object(schema, name),
            SchemaKind::Instant | SchemaKind::HttpDate if optional && self.chance(self.options.null / 2) => {
                self.labels.push(Label::BlankInstant);
                json!(if self.rng.bool() { "" } else { " " })
            }
            _ => {
                let scalar = scalar::of_kind(&kind, &mut self.rng, self.secret, self.options.canonical);
                self.normalized.extend(scalar.normalized.map(|form| (self.path.clone(), form)));
                scalar.value
            }
        }
    }

    /// Returns any JSON.
    fn any(&mut self, place: Place) -> Value {
        if !self.options.canonical && self.chance(EXACT) {
            return self.exact(place);
        }
        scalar::arbitrary(&mut self.rng, self.secret, 2)
    }

    /// Returns the placeholder of a text that no `Value` can be.
    fn exact(&mut self, place: Place) -> Value {
        let (placeholder, label) = self.exact.add(&mut self.rng, place, self.secret);
        self.labels.push(label);
        placeholder
    }

    /// Returns a value of the kind that is described. Values below it are not recorded, as any are kept there.
    fn lenient(&mut self, kind: SchemaKind<'a>) -> Value {
        let recorded = self.locations.len();
        let value = self.value_of_kind(kind, false, false);
        self.locations.truncate(recorded);
        value
    }

    /// Returns a value that is in no described form: an expression if it `may_be` one, or lists whose content is kept.
    fn other_form(&mut self, may_be_expression: bool) -> Value {
        if may_be_expression && (self.options.other_form == 100 || self.rng.bool()) {
            return json!({ "type": "Expression", "value": scalar::text(&mut self.rng, self.secret) });
        }
        self.labels.push(Label::OtherForm);
        match self.rng.u8(..3) {
            0 => json!([{ "a": 5.0 }]),
            1 if !self.options.canonical => json!([[self.exact(Place::OtherForm)]]),
            _ => json!([[scalar::arbitrary(&mut self.rng, self.secret, 2)]]),
        }
    }

    fn record(&mut self, kind: SchemaKind<'a>, optional: bool, read_only: bool) {
        let (path, top_level) = (self.path.clone(), self.object_depth < 2);
        let (unknown, discriminator) = (false, false);
        self.locations.push(Location { path, kind, optional, read_only, unknown, discriminator, top_level });
    }

    /// Records a location where every value is kept as it is.
    fn record_any(&mut self, name: &str, discriminator: bool) {
        let path = self.path.iter().cloned().chain([Step::Member(name.to_owned())]).collect();
        let (kind, unknown, top_level) = (SchemaKind::Any, !discriminator, self.object_depth < 2);
        let location = Location { path, kind, optional: true, read_only: false, unknown, discriminator, top_level };
        self.locations.push(location);
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

    /// Returns an element of a list or map, which may always be null.
    fn element(&mut self, step: Step, schema: &'a Value, label: Label) -> Value {
        let kind = self.index.kind(schema);
        let in_page = self.path == [Step::Member("value".to_owned())] && label == Label::NullInList;
        self.container_depth += 1;
        let value = self.below(step, |sampler| sampler.value_of_kind(kind, true, false));
        self.container_depth -= 1;
        self.note_expressible(schema, &value);
        if value.is_null() {
            self.labels.push(label);
            self.labels.extend((self.container_depth > 0).then_some(Label::NullNested));
            self.labels.extend(in_page.then_some(Label::NullInPage));
        }
        value
    }

    fn list(&mut self, items: &'a Value) -> Value {
        (0..self.count()).map(|index| self.element(Step::Index(index), items, Label::NullInList)).collect()
    }

    fn map(&mut self, values: &'a Value) -> Value {
        let mut members = Map::new();
        for _ in 0..self.count() {
            let name = scalar::name(&mut self.rng);
            if !members.contains_key(&name) {
                let value = self.element(Step::Member(name.clone()), values, Label::NullInMap);
                members.insert(name, value);
            }
        }
        Value::Object(members)
    }

    fn object(&mut self, schema: &'a Value, name: Option<&'a str>) -> Value {
        let around = std::mem::take(&mut self.container_depth);
        self.object_depth += 1;
        let members = self.members(schema, name);
        self.object_depth -= 1;
        self.container_depth = around;
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
                let value = self.below(step, |sampler| sampler.value(property));
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
        self.record_any(name, true);
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
        self.record_any(&name, false);
        let value = self.any(Place::UnknownMember);
        members.insert(name, value);
    }
}
