//! `conformance models`: every model of every API against values made from its description.
//!
//! What is described survives JSON → model → JSON → model unchanged, together with what nobody described: unknown members,
//! texts and kinds at every depth, and nulls. What does not fit is refused with the path to it. The values are made by
//! chance from the raw bundle ([`make`], [`spoil`]), and judged here ([`judge`]); which types there have to be is read from
//! the bundle too ([`used`]).

mod judge;
pub(crate) mod make;
mod minimize;
pub(crate) mod path;
mod scalar;
pub(crate) mod sort;
pub(crate) mod spoil;
mod trip;
mod used;

use std::{
    fmt::Write,
    num::NonZeroUsize,
    path::Path,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use anyhow::{Result, ensure};
use fastrand::Rng;
use serde_json::Value;

use crate::{calling::Api, description::Description, driver::APIS};
use make::{Maker, Style};
use sort::{Catalog, Sort};

pub(crate) use sort::discriminator;
pub(crate) use trip::{Model, Trip};

/// The seed, unless another one is asked for.
pub(crate) const SEED: u64 = 20_260_101;
/// Valid values of each model, unless another number is asked for.
pub(crate) const CASES: usize = 40;

/// Arguments of the command.
#[derive(clap::Args, Clone, Debug)]
pub(crate) struct Args {
    /// How many valid values each model has to bear, and half as many of the other kinds; each member is spoiled at least
    /// once.
    #[arg(long, value_name = "N", default_value_t = CASES)]
    pub(crate) cases: usize,
    /// What the values depend on.
    #[arg(long, value_name = "S", default_value_t = SEED)]
    pub(crate) seed: u64,
    /// Only this API of specs/apis.yaml.
    #[arg(long, value_name = "ID")]
    pub(crate) api: Option<String>,
    /// Only this model, by its name in Rust.
    #[arg(long, value_name = "NAME")]
    pub(crate) model: Option<String>,
}

/// What was done for one API, or for one model.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tally {
    pub(crate) api: &'static str,
    pub(crate) models: usize,
    pub(crate) valid: usize,
    pub(crate) spoiled: usize,
    pub(crate) arbitrary: usize,
    pub(crate) failures: Vec<String>,
}

impl Tally {
    fn add(&mut self, other: Self) {
        self.models += other.models;
        self.valid += other.valid;
        self.spoiled += other.spoiled;
        self.arbitrary += other.arbitrary;
        self.failures.extend(other.failures);
    }

    /// One line for people.
    pub(crate) fn summary(&self) -> String {
        let Self { api, models, valid, spoiled, arbitrary, .. } = self;
        format!("{api}: {models} models; values: {valid} valid, {spoiled} spoiled, {arbitrary} arbitrary")
    }
}

/// Judges what `args` ask for; whether all is well.
pub(crate) fn run(args: &Args, root: &Path) -> Result<bool> {
    println!("seed {}", args.seed);
    let tallies = tallies(args, root, APIS)?;
    let mut total = Tally { api: "all", ..Tally::default() };
    for tally in tallies {
        if tally.models > 0 {
            println!("{}", tally.summary());
        }
        tally.failures.iter().for_each(|line| eprintln!("  FAILED {line}"));
        total.add(tally);
    }
    println!("{}", total.summary());
    ensure!(total.models > 0, "no such model: nothing is proved");
    Ok(total.failures.is_empty())
}

/// Judges the models of `apis` that `args` ask for.
pub(crate) fn tallies(args: &Args, root: &Path, apis: &[Api]) -> Result<Vec<Tally>> {
    let wanted = apis.iter().filter(|api| args.api.as_ref().is_none_or(|id| *id == api.id));
    wanted.map(|api| Ok(one_api(args, api, &Description::read(root, api.id)?))).collect()
}

/// Judges the models of one API, on all processors.
pub(crate) fn one_api(args: &Args, api: &Api, description: &Description) -> Tally {
    let catalog = Catalog::new(description);
    let wanted = |model: &&Model| args.model.as_ref().is_none_or(|name| *name == model.name);
    let models: Vec<&Model> = api.models.iter().filter(wanted).collect();
    let mut tally = Tally { api: api.id, ..Tally::default() };
    if args.model.is_none() {
        tally.failures = used::gaps(&catalog, api.models);
    }
    let next = AtomicUsize::new(0);
    let work = || {
        let mut own = Vec::new();
        while let at = next.fetch_add(1, Ordering::Relaxed)
            && let Some(model) = models.get(at)
        {
            own.push((at, one_model(args, api.id, &catalog, model)));
        }
        own
    };
    let mut done: Vec<(usize, Tally)> = thread::scope(|scope| {
        let workers = thread::available_parallelism().map_or(1, NonZeroUsize::get);
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        workers.into_iter().filter_map(|worker| worker.join().ok()).flatten().collect()
    });
    if done.len() < models.len() {
        tally.failures.push("a model panicked, see above".to_owned());
    }
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().for_each(|(_, model)| tally.add(model));
    tally
}

/// What is described at the place that a model was made from: the names of media types, if that is an operation.
fn described<'a>(catalog: &Catalog<'a>, model: &Model) -> Option<Sort<'a>> {
    let description = catalog.description;
    let node = description.document.pointer(model.pointer)?;
    if node.get("operationId").is_some() {
        return Some(Sort::Choice(used::besides_json(node)));
    }
    let name = model.pointer.strip_prefix(description.schemas()).and_then(|rest| rest.strip_prefix('/'));
    let sort = match name.and_then(|name| description.definition(name)) {
        Some((name, _)) => catalog.sort_of_definition(name),
        None => catalog.sort(node),
    };
    Some(sort)
}

fn one_model(args: &Args, api: &str, catalog: &Catalog<'_>, model: &Model) -> Tally {
    let mut tally = Tally::default();
    let Some(sort @ (Sort::Object(..) | Sort::Choice(_))) = described(catalog, model) else {
        tally.failures.push(format!("{}: nothing is described at {}", model.name, model.pointer));
        return tally;
    };
    tally.models = 1;
    let case = |number: usize, canonical: bool| {
        let seed = seed(args.seed, [api, model.name, &number.to_string()]);
        let mut rng = Rng::with_seed(seed);
        let maker = Maker::new(catalog, rng.fork(), style(number, canonical));
        (maker.make(sort.clone()), rng)
    };
    let fail = |words: String, value: &Value| {
        let mut told = format!("{api}, {}: {words}", model.name);
        let Args { cases, seed, .. } = args;
        let _ = write!(told, "\n    value: {value}");
        let _ = write!(told, "\n    again: --api {api} --model {} --cases {cases} --seed {seed}", model.name);
        told
    };
    for number in 0..args.cases.max(choices(catalog, &sort)) {
        let (made, _) = case(number, false);
        tally.valid += 1;
        if let Err(words) = judge::valid(catalog, model, &made) {
            let small = minimize::smallest(&made, |made| judge::valid(catalog, model, made).is_err());
            tally.failures.push(fail(words, &small));
        }
    }
    let (everything, mut rng) = case(0, true);
    let mut spoiled = spoil::each(&everything, &mut rng);
    for number in 0..args.cases.div_ceil(2) {
        let (made, mut rng) = case(args.cases + number, true);
        spoiled.extend(spoil::one(&made, &mut rng));
        let value = spoil::some(&made, &mut rng);
        tally.arbitrary += 1;
        if let Err(words) = judge::arbitrary(catalog, model, &value) {
            tally.failures.push(fail(words, &value));
        }
    }
    for spoiled in spoiled {
        tally.spoiled += 1;
        if let Err(words) = judge::spoiled(model, &spoiled) {
            tally.failures.push(fail(words, &spoiled.value));
        }
    }
    tally
}

/// How many values it takes to see each kind, or each text, once.
fn choices(catalog: &Catalog<'_>, sort: &Sort<'_>) -> usize {
    match sort {
        Sort::Object(_, Some(name)) => catalog.kinds.get(name).map_or(0, |kinds| kinds.len() + 2),
        Sort::Choice(texts) => texts.len(),
        _ => 0,
    }
}

/// The first values of a model have everything, nothing, what is required, and nothing but nulls.
fn style(number: usize, canonical: bool) -> Style {
    let (optional, required, null, unknown) = match number {
        0 => (100, true, 0, 0),
        1 => (0, false, 0, 0),
        2 => (0, true, 0, 0),
        3 => (100, true, 100, 100),
        _ => match number % 4 {
            0 => (30, true, 10, 20),
            1 => (60, true, 10, 40),
            2 => (90, false, 20, 20),
            _ => (60, false, 0, 100),
        },
    };
    Style { optional, required, null, unknown, canonical, kind: number }
}

/// A seed of its own for each case, so that one does not depend on the others (FNV-1a).
fn seed<const N: usize>(seed: u64, parts: [&str; N]) -> u64 {
    let bytes = parts.into_iter().flat_map(|part| part.bytes().chain([0]));
    bytes.fold(seed ^ 0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
