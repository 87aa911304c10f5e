//! Gives an input to the generator as its commands do, and judges what it makes of it.

use std::{
    collections::{BTreeMap, BTreeSet},
    panic::{self, AssertUnwindSafe},
    sync::{Mutex, Once, PoisonError},
    thread,
    time::{Duration, Instant},
};

use generator::{
    Input,
    bundle::{self, Bundle, Options, Prose, Root},
    config::{Api, Config, Docs},
    diagnostic::{Diagnostic, Diagnostics, Severity},
    output::Files,
    source::{Document, Sources},
};
use serde_json::Value;

use crate::{
    Case, Kind,
    case::{DOCS, PATCHES, SETTINGS},
    output,
    verdict::{Fault, Report, Verdict},
};

/// The most that an input may take.
pub const TIME: Duration = Duration::from_secs(2);
/// The most memory that an input may need, in bytes.
pub const MEMORY: usize = 1 << 30;
/// The stack that the generator has to do with: what a thread gets if nobody says otherwise. The main thread has more on
/// most systems.
pub const STACK: usize = 2 << 20;

/// Counts the memory that is in use.
pub trait Meter {
    /// Forgets what was counted.
    fn start(&self);
    /// The most that was in use since then, in bytes.
    fn peak(&self) -> usize;
}

/// Counts nothing.
#[derive(Clone, Copy, Debug)]
pub struct NoMeter;

impl Meter for NoMeter {
    fn start(&self) {}

    fn peak(&self) -> usize {
        0
    }
}

/// What the generator made of an input.
struct Made {
    diagnostics: Diagnostics,
    files: Files,
    /// How many operations the description has.
    operations: usize,
}

/// Judges what the generator makes of `case`.
pub fn judge(case: &Case, meter: &dyn Meter) -> Report {
    watch_panics();
    meter.start();
    let before = meter.peak();
    let start = Instant::now();
    let made = in_thread(|| generate(case));
    let time = start.elapsed();
    let memory = meter.peak() - before;
    let size = case.files.values().map(Vec::len).sum();
    let (verdict, problems) = match made {
        Err(message) => (Verdict::Faulty(Fault::Panic(message)), Vec::new()),
        Ok(made) => {
            let problems: Vec<_> = made.diagnostics.iter().cloned().collect();
            (verdict(case, &made, &problems), problems.iter().map(ToString::to_string).collect())
        }
    };
    let verdict = match verdict {
        Verdict::Faulty(fault) => Verdict::Faulty(fault),
        _ if time > TIME => Verdict::Faulty(Fault::Slow(time)),
        _ if memory > MEMORY => Verdict::Faulty(Fault::Big(memory)),
        fine => fine,
    };
    Report { verdict, time, memory, size, problems }
}

/// Gives `case` to the generator on this thread, for fuzzers, which watch time and memory themselves.
///
/// # Panics
///
/// If the generator panics, or what it makes of the input is wrong.
pub fn stand(case: &Case) {
    let made = generate(case);
    let problems: Vec<_> = made.diagnostics.iter().cloned().collect();
    let verdict = verdict(case, &made, &problems);
    assert!(!matches!(verdict, Verdict::Faulty(_)), "{verdict:?}");
}

static LAST_PANIC: Mutex<String> = Mutex::new(String::new());

/// Remembers where a panic happened, in whatever thread, and keeps those that are expected from being printed.
fn watch_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            *LAST_PANIC.lock().unwrap_or_else(PoisonError::into_inner) = info.to_string();
            if thread::current().name().is_some_and(|name| name != JUDGED) {
                usual(info);
            }
        }));
    });
}

const JUDGED: &str = "judged";

/// Runs `work` with as much stack as there is in production; `Err` if it panics.
fn in_thread<T: Send>(work: impl FnOnce() -> T + Send) -> Result<T, String> {
    thread::scope(|scope| {
        let guarded = || panic::catch_unwind(AssertUnwindSafe(work));
        let thread = thread::Builder::new().name(JUDGED.to_owned()).stack_size(STACK).spawn_scoped(scope, guarded);
        match thread.map(thread::ScopedJoinHandle::join) {
            Ok(Ok(Ok(made))) => Ok(made),
            Ok(_) => Err(LAST_PANIC.lock().unwrap_or_else(PoisonError::into_inner).replace('\n', " ")),
            Err(error) => Err(format!("no thread: {error}")),
        }
    })
}

fn generate(case: &Case) -> Made {
    let mut diagnostics = Diagnostics::new();
    let input = match case.kind {
        Kind::Foreign => Some(foreign(case, &mut diagnostics)),
        Kind::Committed => committed(case, &mut diagnostics),
    };
    let operations = input.as_ref().map_or(0, |input| operations(input.bundle.document()));
    let inputs: Vec<Input> = input.into_iter().collect();
    let files = generator::generate(&inputs, "Clients.", &mut diagnostics);
    Made { diagnostics, files, operations }
}

/// As `cargo xtask codegen --input` does.
fn foreign(case: &Case, diagnostics: &mut Diagnostics) -> Input {
    let mut sources = Sources::new(case.files.clone());
    let roots: Vec<_> = case.roots.iter().map(|path| Root { path: path.clone(), named_at: None }).collect();
    let options = Options { prose: Prose::Keep, provenance: None };
    let bundle = bundle::bundle(&mut sources, &roots, &options, diagnostics);
    Input { bundle, settings: Api::standalone("sample", None), docs: Docs::default() }
}

/// As `cargo xtask import` does where there are patches, then as `cargo xtask codegen` does.
fn committed(case: &Case, diagnostics: &mut Diagnostics) -> Option<Input> {
    let path = case.roots.first()?;
    let mut files = case.files.clone();
    if files.contains_key(PATCHES) {
        let mut sources = Sources::new(files.clone());
        let root = Root { path: path.clone(), named_at: None };
        let options = Options { prose: Prose::Remove, provenance: None };
        let mut bundle = bundle::bundle(&mut sources, &[root], &options, diagnostics);
        bundle.apply_patches(&sources, PATCHES, diagnostics);
        bundle.forbid_prose(diagnostics);
        if diagnostics.has_errors() {
            return None;
        }
        files.insert(path.clone(), bundle.to_json().into_bytes());
    }
    let sources = Sources::new(files);
    let config = Config::from_file(&sources, SETTINGS, diagnostics);
    let docs = Docs::from_file(&sources, DOCS, diagnostics);
    let bundle = Bundle::from_file(&sources, path, diagnostics)?;
    let settings = config?.apis.into_iter().next()?;
    Some(Input { bundle, settings, docs })
}

/// How many operations a bundle has.
fn operations(document: &Value) -> usize {
    const VERBS: [&str; 7] = ["delete", "get", "head", "options", "patch", "post", "put"];
    let paths = document.get("paths").and_then(Value::as_object).into_iter().flatten();
    paths.map(|(_, item)| VERBS.iter().filter(|verb| item.get(verb).is_some()).count()).sum()
}

fn verdict(case: &Case, made: &Made, problems: &[Diagnostic]) -> Verdict {
    let mut places = Places { case, documents: BTreeMap::new() };
    if let Some(fault) = problems.iter().find_map(|problem| places.fault(problem)) {
        return Verdict::Faulty(fault);
    }
    let errors: BTreeSet<String> = problems
        .iter()
        .filter(|problem| problem.severity == Severity::Error)
        .map(|problem| problem.code.to_owned())
        .collect();
    if !errors.is_empty() {
        return Verdict::Rejected(errors);
    }
    match output::check(&made.files, made.operations) {
        Ok(()) => Verdict::Accepted,
        Err(message) => Verdict::Faulty(Fault::Output(message)),
    }
}

/// What is missing is told by the place where it should be, so the node above it will do.
fn is_there(root: &Value, pointer: &str) -> bool {
    let above = pointer.rsplit_once('/').map_or("", |(above, _)| above);
    root.pointer(pointer).is_some() || root.pointer(above).is_some()
}

/// Looks places up.
struct Places<'a> {
    case: &'a Case,
    /// Files that were read, unless they are broken.
    documents: BTreeMap<String, Option<Document>>,
}

impl Places<'_> {
    /// What is wrong with the place of `problem`.
    fn fault(&mut self, problem: &Diagnostic) -> Option<Fault> {
        let fault = |why: &str| Some(Fault::NoPlace(format!("{why}: {problem}")));
        // Output that is not Rust is a bug, although it is reported.
        if problem.code.starts_with("E09") {
            return Some(Fault::Output(problem.to_string()));
        }
        let Some(location) = &problem.location else { return fault("no place") };
        let Some(bytes) = self.case.files.get(&location.file) else { return fault("no such file") };
        let lines = bytes.iter().filter(|byte| matches!(byte, b'\n' | b'\r')).count() + 1;
        let line = usize::try_from(location.line).unwrap_or(usize::MAX);
        // A patched description is placed in the file that an import would write, which is not this one.
        let patched = self.case.files.contains_key(PATCHES);
        if line == 0 || (line > lines && !patched) || location.column == 0 {
            return fault("no such line");
        }
        if problem.hint.is_none() {
            return fault("no hint");
        }
        let document = self
            .documents
            .entry(location.file.clone())
            .or_insert_with(|| Sources::new(self.case.files.clone()).read(&location.file, &mut Diagnostics::new()));
        match document {
            _ if patched => None,
            // Of two members of one name, the node is in the one that does not count.
            _ if problem.code == "E0105" => None,
            Some(document) if !is_there(&document.value, &location.pointer) => fault("no such node"),
            None if !location.pointer.is_empty() => fault("no such node"),
            _ => None,
        }
    }
}
