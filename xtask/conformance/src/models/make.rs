//! Values that a schema describes, made by chance.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::{
    path::Step,
    scalar,
    sort::{Catalog, Sort, announced, discriminator},
};
use crate::schema::Shape;

/// How deep optional members go, and how deep required ones.
const DEPTH: (usize, usize) = (6, 12);
/// How many nodes a value has before nothing optional is added to inner objects any more: all of it, and each member of
/// an object that has everything.
const NODES: (usize, usize) = (160, 24);

/// What the values of a case are like.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    /// How many of a hundred optional members are there.
    pub(crate) optional: u8,
    /// Whether required members are there.
    pub(crate) required: bool,
    /// How many of a hundred members are null.
    pub(crate) null: u8,
    /// How many of a hundred objects, enums and discriminators hold what nobody described.
    pub(crate) unknown: u8,
    /// Whether numbers and instants are in the form in which they are written.
    pub(crate) canonical: bool,
    /// Which kind or text the outermost value is, if there is a choice: one after the other.
    pub(crate) kind: usize,
}

/// A value, and what is known about it.
#[derive(Clone, Debug)]
pub(crate) struct Made<'a> {
    pub(crate) value: Value,
    pub(crate) places: Vec<Place<'a>>,
    /// What is written in another form than it was read: the same number, the same instant.
    pub(crate) rewritten: Vec<(Vec<Step>, Value)>,
}

/// A place in a value.
#[derive(Clone, Debug)]
pub(crate) struct Place<'a> {
    pub(crate) path: Vec<Step>,
    /// What has to be there; `Any` also where it is kept whatever it is.
    pub(crate) sort: Sort<'a>,
    /// Whether nothing may be there: null, or empty text in place of an instant.
    pub(crate) optional: bool,
    /// Whether only the service sets it.
    pub(crate) read_only: bool,
    /// Whether it tells kinds apart, so that another text would make its object another one.
    pub(crate) constant: bool,
    /// Whether it is the value itself or belongs to it directly, at most through lists and maps.
    pub(crate) own: bool,
}

/// Text in secrets, and in whatever must not appear in an error.
pub(crate) const HUSH: &str = "hush-";

/// Makes one value.
pub(crate) struct Maker<'a, 'c> {
    catalog: &'c Catalog<'a>,
    rng: Rng,
    style: Style,
    path: Vec<Step>,
    places: Vec<Place<'a>>,
    rewritten: Vec<(Vec<Step>, Value)>,
    nodes: usize,
    /// How many objects with named members the current place is inside of.
    objects: usize,
    secret: bool,
}

impl<'a, 'c> Maker<'a, 'c> {
    /// A maker of values like `style`.
    pub(crate) fn new(catalog: &'c Catalog<'a>, rng: Rng, style: Style) -> Self {
        Self {
            catalog,
            rng,
            style,
            path: Vec::new(),
            places: Vec::new(),
            rewritten: Vec::new(),
            nodes: NODES.0,
            objects: 0,
            secret: false,
        }
    }

    /// A value of what stands at the outermost place.
    pub(crate) fn make(mut self, sort: Sort<'a>) -> Made<'a> {
        let value = self.of(sort, false, false);
        Made { value, places: self.places, rewritten: self.rewritten }
    }

    fn percent(&mut self, chance: u8) -> bool {
        self.rng.u8(..100) < chance
    }

    fn value(&mut self, schema: &'a Value, optional: bool) -> Value {
        let sort = self.catalog.sort(schema);
        self.of(sort, optional, self.catalog.description.read_only(schema) && optional)
    }

    fn of(&mut self, sort: Sort<'a>, optional: bool, read_only: bool) -> Value {
        self.nodes = self.nodes.saturating_sub(1);
        let null = optional && self.percent(self.style.null);
        self.place(sort.clone(), optional, read_only, false);
        if null {
            return Value::Null;
        }
        match sort {
            Sort::Any => scalar::anything(&mut self.rng, self.secret, 2),
            Sort::Choice(texts) => self.choice(&texts),
            Sort::List(items) => self.list(items),
            Sort::Map(values) => self.map(values),
            Sort::Object(schema, name) => self.object(schema, name),
            Sort::Expression(literal) => self.expression(literal),
            Sort::Instant if optional && self.percent(self.style.null / 2) => json!(""),
            _ => {
                let made = scalar::of(&sort, &mut self.rng, self.secret, self.style.canonical);
                if let Some(written) = made.written {
                    self.rewritten.push((self.path.clone(), written));
                }
                made.value
            }
        }
    }

    fn place(&mut self, sort: Sort<'a>, optional: bool, read_only: bool, constant: bool) {
        let (path, own) = (self.path.clone(), self.objects < 2);
        self.places.push(Place { path, sort, optional, read_only, constant, own });
    }

    fn inside<T>(&mut self, step: Step, make: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(step);
        let made = make(self);
        self.path.pop();
        made
    }

    /// Whether there is room for something that need not be there.
    fn room(&self) -> bool {
        self.path.len() < DEPTH.0 && self.nodes > 0
    }

    /// How many elements or members of no given name.
    fn count(&mut self) -> usize {
        match self.room() {
            true if self.style.optional == 100 && self.objects < 2 => 2,
            true => self.rng.usize(..4),
            false => 0,
        }
    }

    fn choice(&mut self, texts: &[&str]) -> Value {
        let at = if self.path.is_empty() { self.style.kind } else { self.rng.usize(..) };
        let known = texts.get(at % texts.len().max(1)).copied().unwrap_or_default();
        if self.percent(self.style.unknown) {
            return match self.rng.u8(..4) {
                // Letters of another case make another text.
                0 => json!(format!("{known}!").to_uppercase()),
                1 => json!(""),
                _ => json!("NobodyKnowsThis"),
            };
        }
        json!(known)
    }

    fn list(&mut self, items: &'a Value) -> Value {
        let count = self.count();
        let (nullable, sort) = (self.catalog.nullable(items), self.catalog.sort(items));
        // Empty text in place of an instant is for members only.
        let optional = nullable && sort != Sort::Instant;
        (0..count)
            .map(|index| self.inside(Step::Index(index), |maker| maker.of(sort.clone(), optional, false)))
            .collect()
    }

    fn map(&mut self, values: &'a Value) -> Value {
        let mut members = Map::new();
        let count = self.count();
        let (nullable, sort) = (self.catalog.nullable(values), self.catalog.sort(values));
        for _ in 0..count {
            let name = scalar::name(&mut self.rng);
            if !members.contains_key(&name) {
                let optional = nullable && sort != Sort::Instant;
                let step = Step::Member(name.clone());
                let value = self.inside(step, |maker| maker.of(sort.clone(), optional, false));
                members.insert(name, value);
            }
        }
        Value::Object(members)
    }

    fn expression(&mut self, literal: &str) -> Value {
        let rng = &mut self.rng;
        match (rng.u8(..8), literal) {
            (0, _) => json!({ "type": "Expression", "value": "@pipeline().parameters.a" }),
            (1, _) => json!({ "type": "Expression", "value": null, "more": scalar::anything(rng, self.secret, 1) }),
            (2, _) => json!({ "value": "@a", "type": "SecureString" }),
            (3, _) => json!({ "type": "Expression" }),
            // Not a number: that might be written in another form.
            (4, _) => json!([{ "a": 5.0 }]),
            (_, "boolean") => json!(rng.bool()),
            (_, "array") => json!([scalar::anything(rng, self.secret, 1), "a"]),
            (_, "string") => json!(scalar::text(rng, self.secret)),
            (_, "integer" | "number") => {
                let sort = if literal == "integer" { Sort::Integer { bits: 64 } } else { Sort::Number { bits: 64 } };
                scalar::of(&sort, rng, self.secret, true).value
            }
            _ => scalar::anything(rng, self.secret, 2),
        }
    }

    fn object(&mut self, schema: &'a Value, name: Option<&'a str>) -> Value {
        self.objects += 1;
        let members = self.members(schema, name);
        self.objects -= 1;
        Value::Object(members)
    }

    fn members(&mut self, schema: &'a Value, name: Option<&'a str>) -> Map<String, Value> {
        let description = self.catalog.description;
        let mut shape = match name {
            Some(name) => description.shape_of(name),
            None => description.shape(schema, &Map::new()),
        };
        let mut members = Map::new();
        let kinds = name.and_then(|name| self.catalog.kinds.get(name));
        if let (Some(kinds), Some(discriminator)) = (kinds, discriminator(schema)) {
            let known: Vec<_> = kinds.iter().collect();
            let at =
                if self.path.is_empty() { self.style.kind % (known.len() + 2) } else { self.any_kind(known.len()) };
            let Some((text, definition)) = known.get(at) else {
                // No such kind, or none at all.
                let kind = (at == known.len()).then_some("NobodyKnowsThis");
                return self.stranger(shape.members.keys().copied(), discriminator, kind);
            };
            shape = description.shape_of(definition);
            self.constant(&mut members, discriminator, text);
        } else if let Some(name) = name {
            self.announce(&mut members, name, &shape);
        }
        for (member, property) in &shape.members {
            if !members.contains_key(*member) && self.has(shape.required.contains(member)) {
                let step = Step::Member((*member).to_owned());
                if self.objects == 1 && self.style.optional == 100 {
                    self.nodes = NODES.1;
                }
                let secret = self.secret;
                self.secret |= self.catalog.secret(property);
                let value = self.inside(step, |maker| maker.value(property, true));
                self.secret = secret;
                members.insert((*member).to_owned(), value);
            }
        }
        let additional = shape.additional.map(|schema| self.catalog.sort(schema)).unwrap_or(Sort::Any);
        self.strangers(&mut members, |name| shape.members.contains_key(name), &additional);
        members
    }

    /// What every object of the definition `name` says about its kind, if it is one of several.
    fn announce(&mut self, members: &mut Map<String, Value>, name: &str, shape: &Shape<'_>) {
        let announced = self.catalog.description.definition(name).map(|(name, schema)| announced(name, schema));
        for (discriminator, base) in &shape.unions {
            let mut kinds = self.catalog.kinds.get(base).into_iter().flat_map(|kinds| kinds.values());
            if let (Some(text), true) = (announced, kinds.any(|kind| *kind == name)) {
                // Read as what it is, it keeps even a text that announces something else.
                let other = self.percent(self.style.unknown / 4);
                self.constant(members, discriminator, if other { "NobodyKnowsThis" } else { text });
            }
        }
    }

    /// Which of `known` kinds: sometimes one that is not known, sometimes none.
    fn any_kind(&mut self, known: usize) -> usize {
        if self.percent(self.style.unknown) { known + self.rng.usize(..2) } else { self.rng.usize(..known.max(1)) }
    }

    fn has(&mut self, required: bool) -> bool {
        if required && self.style.required {
            return self.path.len() < DEPTH.1;
        }
        (self.objects == 1 || self.room()) && self.percent(self.style.optional)
    }

    fn constant(&mut self, members: &mut Map<String, Value>, discriminator: &str, text: &str) {
        members.insert(discriminator.to_owned(), json!(text));
        self.inside(Step::Member(discriminator.to_owned()), |maker| maker.place(Sort::Any, true, false, true));
    }

    /// An object of a kind that is not known: kept whole, whatever its members are.
    fn stranger<'n>(
        &mut self,
        known: impl Iterator<Item = &'n str>,
        discriminator: &str,
        kind: Option<&str>,
    ) -> Map<String, Value> {
        let mut members = Map::new();
        for name in known.filter(|name| *name != discriminator) {
            if self.percent(50) {
                self.any_member(&mut members, name.to_owned());
            }
        }
        if let Some(kind) = kind {
            self.constant(&mut members, discriminator, kind);
        }
        self.strangers(&mut members, |name| name == discriminator, &Sort::Any);
        members
    }

    /// Adds members that nobody described.
    fn strangers(&mut self, members: &mut Map<String, Value>, taken: impl Fn(&str) -> bool, sort: &Sort<'a>) {
        let typed = *sort != Sort::Any;
        if !self.percent(if typed { self.style.optional } else { self.style.unknown }) {
            return;
        }
        for _ in 0..1 + self.rng.usize(..2) {
            let name = scalar::name(&mut self.rng);
            if taken(&name) || members.contains_key(&name) {
                continue;
            }
            if typed {
                let value = self.inside(Step::Member(name.clone()), |maker| maker.of(sort.clone(), true, false));
                members.insert(name, value);
            } else {
                self.any_member(members, name);
            }
        }
    }

    fn any_member(&mut self, members: &mut Map<String, Value>, name: String) {
        let value = self.inside(Step::Member(name.clone()), |maker| {
            maker.place(Sort::Any, true, false, false);
            scalar::anything(&mut maker.rng, maker.secret, 2)
        });
        members.insert(name, value);
    }
}
