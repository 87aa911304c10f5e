//! `conformance models`: every model of every API against random values made from its description.
//!
//! Proves that what is described survives JSON → model → JSON → model unchanged, together with what is not described:
//! unknown members, enum values and subtypes at every depth, nulls wherever they are, expressions, other forms, and text
//! that has no equal in other types ([`exact`]); that no sample lacks one of these kinds is checked as well ([`label`]); that an invalid value is an error with its path; and
//! that there is a model for every schema that operations reach ([`reachable`]). The values are made from the raw bundles
//! ([`sample`], [`invalid`]), and the properties are in [`check`].
//!
//! Needs nothing but `specs/`. `cargo test -p conformance` runs it with the default seed and number of cases. There are no
//! exceptions.

mod check;
mod exact;
pub(crate) mod invalid;
pub(crate) mod label;
pub(crate) mod ordered;
pub(crate) mod path;
mod reachable;
pub(crate) mod sample;
pub(crate) mod sampler;
mod scalar;
pub(crate) mod schema_kind;

use std::{collections::BTreeSet, num::NonZeroUsize, path::Path, thread};

use anyhow::{Result, ensure};
use fastrand::Rng;

use crate::{calls::Api, description::Description, driver::APIS, round_trip::Model, session::print_failures};
use label::{Label, Labels};
use path::Step;
use sample::{Sample, SampleOptions};
use sampler::Sampler;
use schema_kind::{SchemaIndex, SchemaKind};

/// The default seed.
pub(crate) const SEED: u64 = 20_260_101;
/// The default number of valid values for each model.
pub(crate) const CASES: usize = 40;

#[derive(clap::Args, Clone, Debug)]
pub(crate) struct Args {
    /// Valid values for each model; half as many are invalid, and half as many arbitrary. Each member is made invalid once, too.
    #[arg(long, value_name = "N", default_value_t = CASES)]
    pub(crate) cases: usize,
    /// Seed of the random values.
    #[arg(long, value_name = "S", default_value_t = SEED)]
    pub(crate) seed: u64,
    /// Only this API of specs/apis.yaml.
    #[arg(long, value_name = "ID")]
    pub(crate) api: Option<String>,
    /// Only the model with this Rust name.
    #[arg(long, value_name = "NAME")]
    pub(crate) model: Option<String>,
}

/// The results of one API or one model: how many models and values were checked, and the failures.
#[derive(Clone, Debug, Default)]
pub(crate) struct Summary {
    pub(crate) api: &'static str,
    pub(crate) models: usize,
    pub(crate) valid: usize,
    pub(crate) invalid: usize,
    pub(crate) arbitrary: usize,
    /// What the valid values contain.
    pub(crate) labels: Labels,
    /// The values that may be expressions, by the addresses of their schemas.
    expressible: BTreeSet<usize>,
    /// Those of them that were one.
    expressed: BTreeSet<usize>,
    pub(crate) failures: Vec<String>,
}

impl Summary {
    /// Adds the results of another model or API.
    pub(crate) fn add(&mut self, other: Self) {
        self.models += other.models;
        self.valid += other.valid;
        self.invalid += other.invalid;
        self.arbitrary += other.arbitrary;
        other.labels.into_iter().for_each(|(label, count)| *self.labels.entry(label).or_default() += count);
        self.expressible.extend(other.expressible);
        self.expressed.extend(other.expressed);
        self.failures.extend(other.failures);
    }

    /// Returns the kinds of values that have to occur, and do not.
    pub(crate) fn missing_labels(&self) -> Vec<String> {
        let missing = Label::all().into_iter().filter(|label| !self.labels.contains_key(label));
        missing.map(|label| format!("there were no {label}")).collect()
    }

    /// Counts what a valid value contains.
    fn count(&mut self, sample: &Sample<'_>) {
        self.valid += 1;
        sample.labels.iter().for_each(|label| *self.labels.entry(*label).or_default() += 1);
        for (schema, is_expression) in &sample.expressible {
            let address = std::ptr::from_ref(*schema).addr();
            self.expressible.insert(address);
            self.expressed.extend(is_expression.then_some(address));
        }
    }

    /// Returns the numbers in one line.
    pub(crate) fn line(&self) -> String {
        let Self { api, models, valid, invalid, arbitrary, .. } = self;
        let (expressed, expressible) = (self.expressed.len(), self.expressible.len());
        format!(
            "{api}: {models} models; values: {valid} valid, {invalid} invalid, {arbitrary} arbitrary; \
             {expressed} of {expressible} members that may be expressions were one"
        )
    }
}

/// Judges the selected models, and returns whether all passed.
pub(crate) fn run(args: &Args, root: &Path) -> Result<bool> {
    println!("seed {}", args.seed);
    let mut total = Summary { api: "all", ..Summary::default() };
    for summary in judge_apis(args, root, APIS)? {
        if summary.models > 0 {
            println!("{}", summary.line());
        }
        print_failures(&summary.failures);
        total.add(summary);
    }
    println!("{}", total.line());
    total.labels.iter().for_each(|(label, count)| println!("{count:>10} {label}"));
    ensure!(total.models > 0, "no model has this name");
    if args.api.is_none() && args.model.is_none() {
        let missing = total.missing_labels();
        print_failures(&missing);
        total.failures.extend(missing);
    }
    Ok(total.failures.is_empty())
}

/// Judges the selected models of `apis`.
pub(crate) fn judge_apis(args: &Args, root: &Path, apis: &[Api]) -> Result<Vec<Summary>> {
    let wanted = apis.iter().filter(|api| args.api.as_ref().is_none_or(|id| *id == api.id));
    wanted.map(|api| Ok(judge_api(args, api, &Description::read(root, api.id)?))).collect()
}

/// Judges the selected models of one API, on all processors.
pub(crate) fn judge_api(args: &Args, api: &Api, description: &Description) -> Summary {
    let index = SchemaIndex::new(description);
    let wanted = |model: &&Model| args.model.as_ref().is_none_or(|name| *name == model.name);
    let models: Vec<&Model> = api.models.iter().filter(wanted).collect();
    let mut summary = Summary { api: api.id, ..Summary::default() };
    if args.model.is_none() {
        summary.failures = reachable::missing_models(&index, api.models);
    }
    let workers = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let work = |worker: usize| {
        let own = models.iter().enumerate().skip(worker).step_by(workers);
        own.map(|(at, model)| (at, judge_model(args, api.id, &index, model))).collect::<Vec<_>>()
    };
    let mut done: Vec<(usize, Summary)> = thread::scope(|scope| {
        let work = &work;
        let workers: Vec<_> = (0..workers).map(|worker| scope.spawn(move || work(worker))).collect();
        workers.into_iter().filter_map(|worker| worker.join().ok()).flatten().collect()
    });
    if done.len() < models.len() {
        summary.failures.push("a model panicked, see above".to_owned());
    }
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().for_each(|(_, model)| summary.add(model));
    if args.model.is_none() && args.cases > ONLY_EXPRESSIONS && summary.expressed.len() < summary.expressible.len() {
        let (expressed, expressible) = (summary.expressed.len(), summary.expressible.len());
        summary.failures.push(format!("{}: {expressed} of {expressible} expressions were made", api.id));
    }
    summary
}

/// Returns the kind of the schema that a model was made from: an enum of media types, if that is an operation.
fn kind_of_model<'a>(index: &SchemaIndex<'a>, model: &Model) -> Option<SchemaKind<'a>> {
    let description = index.description;
    let node = description.document.pointer(model.pointer)?;
    if node.get("operationId").is_some() {
        return Some(SchemaKind::Enum(reachable::other_media_types(node)));
    }
    let name = model.pointer.strip_prefix(description.definitions_pointer()).and_then(|rest| rest.strip_prefix('/'));
    let kind = match name.filter(|name| description.definition(name).is_some()) {
        Some(name) => index.kind_of_definition(name),
        None => index.kind(node),
    };
    // What else may stand in place of the value is no part of the model.
    Some(match kind {
        SchemaKind::Expressible(inner) | SchemaKind::Lenient(inner) => *inner,
        kind => kind,
    })
}

fn judge_model(args: &Args, api: &str, index: &SchemaIndex<'_>, model: &Model) -> Summary {
    let mut summary = Summary::default();
    let Some(kind @ (SchemaKind::Object(..) | SchemaKind::Enum(_))) = kind_of_model(index, model) else {
        summary.failures.push(format!("{}: there is no object or enum at {}", model.name, model.pointer));
        return summary;
    };
    summary.models = 1;
    let case = |number: usize, canonical: bool| {
        let seed = seed(args.seed, [api, model.name, &number.to_string()]);
        let mut rng = Rng::with_seed(seed);
        let sampler = Sampler::new(index, rng.fork(), options(number, canonical));
        (sampler.sample(kind.clone()), rng)
    };
    let failure = |message: String, value: &str| {
        let (Args { cases, seed, .. }, name) = (args, model.name);
        format!(
            "{api}, {name}: {message}\n    value: {value}\n    reproduce: --api {api} --model {name} --cases {cases} --seed {seed}"
        )
    };
    for number in 0..args.cases.max(variants(index, &kind)) {
        let (sample, _) = case(number, false);
        summary.count(&sample);
        if let Err(message) = check::valid(index, model, &sample) {
            let small = minimize(&sample, |sample| check::valid(index, model, sample).is_err());
            summary.failures.push(failure(message, &small.text()));
        }
    }
    let (full, mut rng) = case(0, true);
    let mut invalid_samples = invalid::each(&full, &mut rng);
    for number in 0..args.cases.div_ceil(2) {
        let (sample, mut rng) = case(args.cases + number, true);
        invalid_samples.extend(invalid::one(&sample, &mut rng));
        let value = invalid::with_arbitrary_values(&sample, &mut rng);
        summary.arbitrary += 1;
        if let Err(message) = check::arbitrary(index, model, &value) {
            summary.failures.push(failure(message, &value.to_string()));
        }
    }
    for sample in invalid_samples {
        summary.invalid += 1;
        if let Err(message) = check::invalid(model, &sample) {
            summary.failures.push(failure(message, &sample.value.to_string()));
        }
    }
    summary
}

/// Returns the smallest sample that is left of `sample` when parts are removed as long as it `fails`.
fn minimize<'a>(sample: &Sample<'a>, fails: impl Fn(&Sample<'_>) -> bool) -> Sample<'a> {
    let mut smallest = sample.clone();
    loop {
        let smaller = candidates(&smallest).find(&fails);
        match smaller {
            Some(smaller) => smallest = smaller,
            None => return smallest,
        }
    }
}

/// Returns the sample without one of its members or the last element of one of its lists.
fn candidates<'a>(sample: &Sample<'a>) -> impl Iterator<Item = Sample<'a>> {
    let keep = |path: &[Step]| sample.locations.iter().any(|location| location.discriminator && location.path == path);
    let paths: Vec<Vec<Step>> =
        path::all_paths(&sample.value).into_iter().map(|(path, _)| path).filter(|it| !keep(it)).collect();
    paths.into_iter().filter_map(move |path| {
        let mut smaller = sample.clone();
        path::remove(&mut smaller.value, &path).then_some(smaller)
    })
}

/// Returns how many samples have each subtype, an unknown one and none, or each enum value, once.
fn variants(index: &SchemaIndex<'_>, kind: &SchemaKind<'_>) -> usize {
    match kind {
        SchemaKind::Object(_, Some(name)) => index.subtypes.get(name).map_or(0, |subtypes| subtypes.len() + 2),
        SchemaKind::Enum(values) => values.len(),
        _ => 0,
    }
}

/// The number of the sample in which every value is an expression that may be one.
const ONLY_EXPRESSIONS: usize = 4;

/// Returns the options of a case. The first samples of a model have all members, none, the required ones, only nulls, and
/// only expressions.
fn options(number: usize, canonical: bool) -> SampleOptions {
    let (optional, required, null, unknown, other_form) = match number {
        0 => (100, true, 0, 0, 20),
        1 => (0, false, 0, 0, 20),
        2 => (0, true, 0, 0, 20),
        3 => (100, true, 100, 100, 20),
        ONLY_EXPRESSIONS => (100, true, 0, 0, 100),
        _ => match number % 4 {
            0 => (30, true, 10, 20, 20),
            1 => (60, true, 10, 40, 20),
            2 => (90, false, 20, 20, 20),
            _ => (60, false, 0, 100, 20),
        },
    };
    SampleOptions { optional, required, null, unknown, other_form, canonical, variant: number }
}

/// Returns the seed of a case, so that no case depends on the others.
fn seed<const N: usize>(seed: u64, parts: [&str; N]) -> u64 {
    ordered::hash(seed, parts.into_iter().flat_map(|part| part.bytes().chain([0])))
}
