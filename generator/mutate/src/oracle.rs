//! The test oracle: runs the generator as its commands do, and decides whether the outcome is a failure.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
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
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    case::{DOCS, PATCHES, SETTINGS, TestCase},
    output_check,
};

/// The time that the generator may take for a test case, in a release build.
const TIME_LIMIT: Duration = Duration::from_secs(2);
/// The memory that the generator may allocate for a test case, in bytes.
pub const MEMORY_LIMIT: usize = 1 << 30;
/// The stack of the generator, in bytes: the default of a thread. The main thread has more on most systems.
const STACK_SIZE: usize = 2 << 20;

/// What the generator must never do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Failure {
    /// The generator panicked; the message and the source location.
    Panic(String),
    /// A diagnostic without a valid location, or without a hint.
    MissingLocation(String),
    /// The description was accepted, but the output is not valid Rust, or lacks an operation.
    InvalidOutput(String),
    /// The generator took too long.
    Timeout(Duration),
    /// The generator allocated too much memory, in bytes.
    OutOfMemory(usize),
    /// The process ended, for example by a stack overflow; its exit status.
    Crash(String),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Panic(message) => write!(f, "panic: {message}"),
            Self::MissingLocation(message) => write!(f, "missing location: {message}"),
            Self::InvalidOutput(message) => write!(f, "invalid output: {message}"),
            Self::Timeout(time) => write!(f, "timeout: {:.1} s", time.as_secs_f64()),
            Self::OutOfMemory(bytes) => write!(f, "out of memory: {bytes} bytes"),
            Self::Crash(status) => write!(f, "crash: {status}"),
        }
    }
}

/// The outcome of a test case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verdict {
    /// The generator wrote valid code.
    Accepted,
    /// The generator wrote nothing; the codes of its errors.
    Rejected(BTreeSet<String>),
    /// The generator has a bug.
    Failed(Failure),
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Accepted => write!(f, "accepted"),
            Self::Rejected(codes) => {
                write!(f, "rejected:")?;
                codes.iter().try_for_each(|code| write!(f, " {code}"))
            }
            Self::Failed(failure) => failure.fmt(f),
        }
    }
}

/// The verdict on a test case, and the resources that the generator used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// The outcome.
    pub verdict: Verdict,
    /// The time that the generator took.
    pub time: Duration,
    /// The peak of allocated memory, in bytes; zero if it is not measured.
    pub memory: usize,
    /// The total size of the files, in bytes.
    pub size: usize,
    /// The diagnostics of the generator.
    pub diagnostics: Vec<String>,
}

/// Measures the memory that is allocated, in bytes.
#[derive(Clone, Copy, Debug)]
pub struct MemoryMeter {
    /// Resets the peak to what is allocated now.
    pub reset: fn(),
    /// Returns the most that was allocated at a time since the reset.
    pub peak: fn() -> usize,
}

impl MemoryMeter {
    /// A meter that measures nothing.
    pub const NONE: Self = Self { reset: || (), peak: || 0 };
}

/// What the generator made of a test case.
struct Generated {
    diagnostics: Diagnostics,
    files: Files,
    /// The number of operations in the description.
    operations: usize,
}

/// Runs the generator on a test case and reports the outcome.
pub fn judge(case: &TestCase, meter: &MemoryMeter) -> Report {
    install_panic_hook();
    (meter.reset)();
    let before = (meter.peak)();
    let start = Instant::now();
    let generated = catch_panic(|| generate(case));
    let time = start.elapsed();
    let memory = (meter.peak)() - before;
    let size = case.files.values().map(Vec::len).sum();
    let (verdict, diagnostics) = match generated {
        Err(message) => (Verdict::Failed(Failure::Panic(message)), Vec::new()),
        Ok(generated) => (verdict(case, &generated), generated.diagnostics.iter().map(ToString::to_string).collect()),
    };
    let verdict = match verdict {
        Verdict::Failed(failure) => Verdict::Failed(failure),
        _ if time > TIME_LIMIT => Verdict::Failed(Failure::Timeout(time)),
        _ if memory > MEMORY_LIMIT => Verdict::Failed(Failure::OutOfMemory(memory)),
        within_limits => within_limits,
    };
    Report { verdict, time, memory, size, diagnostics }
}

/// Runs the generator on this thread and without limits, for fuzzers, which have their own.
///
/// # Panics
///
/// The generator panics, or its outcome is a failure.
pub fn assert_robust(case: &TestCase) {
    let verdict = verdict(case, &generate(case));
    assert!(!matches!(verdict, Verdict::Failed(_)), "{verdict}");
}

static LAST_PANIC: Mutex<String> = Mutex::new(String::new());

/// Records the last panic of any thread, and does not print those of the generator.
fn install_panic_hook() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let default_hook = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            *LAST_PANIC.lock().unwrap_or_else(PoisonError::into_inner) = info.to_string();
            if thread::current().name().is_some_and(|name| name != THREAD) {
                default_hook(info);
            }
        }));
    });
}

/// The name of the thread on which the generator runs.
const THREAD: &str = "generator";

/// Runs `work` on a thread with a stack of [`STACK_SIZE`]; returns the message as an error if it panics.
fn catch_panic<T: Send>(work: impl FnOnce() -> T + Send) -> Result<T, String> {
    thread::scope(|scope| {
        let guarded = || panic::catch_unwind(AssertUnwindSafe(work));
        let thread = thread::Builder::new().name(THREAD.to_owned()).stack_size(STACK_SIZE).spawn_scoped(scope, guarded);
        match thread.map(thread::ScopedJoinHandle::join) {
            Ok(Ok(Ok(value))) => Ok(value),
            Ok(_) => Err(LAST_PANIC.lock().unwrap_or_else(PoisonError::into_inner).replace('\n', " ")),
            Err(error) => Err(format!("cannot start a thread: {error}")),
        }
    })
}

fn generate(case: &TestCase) -> Generated {
    let mut diagnostics = Diagnostics::new();
    let input = match case.is_repository() {
        true => repository(case, &mut diagnostics),
        false => Some(standalone(case, &mut diagnostics)),
    };
    let operations = input.as_ref().map_or(0, |input| count_operations(input.bundle.document()));
    let inputs: Vec<Input> = input.into_iter().collect();
    let files = generator::generate(&inputs, "Clients.", &mut diagnostics);
    Generated { diagnostics, files, operations }
}

/// Reads the input as `cargo xtask codegen --input` does.
fn standalone(case: &TestCase, diagnostics: &mut Diagnostics) -> Input {
    let mut sources = Sources::new(case.files.clone());
    let roots: Vec<_> = case.roots.iter().map(|path| Root { path: path.clone(), named_at: None }).collect();
    let options = Options { prose: Prose::Keep, provenance: None };
    let bundle = bundle::bundle(&mut sources, &roots, &options, diagnostics);
    Input { bundle, settings: Api::standalone("sample", None), docs: Docs::default() }
}

/// Applies patches, if there are any, as `cargo xtask import` does; then reads the input as `cargo xtask codegen` does.
fn repository(case: &TestCase, diagnostics: &mut Diagnostics) -> Option<Input> {
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
    let docs = Docs::from_files(&sources, &[DOCS], diagnostics);
    let bundle = Bundle::from_file(&sources, path, diagnostics)?;
    let settings = config?.apis.into_iter().next()?;
    Some(Input { bundle, settings, docs })
}

/// Returns the number of operations in a bundle.
fn count_operations(document: &Value) -> usize {
    const VERBS: [&str; 7] = ["delete", "get", "head", "options", "patch", "post", "put"];
    let paths = document.get("paths").and_then(Value::as_object).into_iter().flatten();
    paths.map(|(_, item)| VERBS.iter().filter(|verb| item.get(verb).is_some()).count()).sum()
}

fn verdict(case: &TestCase, generated: &Generated) -> Verdict {
    let mut checker = DiagnosticChecker { case, documents: BTreeMap::new() };
    if let Some(failure) = generated.diagnostics.iter().find_map(|diagnostic| checker.check(diagnostic).err()) {
        return Verdict::Failed(failure);
    }
    let errors = generated.diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
    let codes: BTreeSet<String> = errors.map(|error| error.code.to_owned()).collect();
    if !codes.is_empty() {
        return Verdict::Rejected(codes);
    }
    match output_check::check(&generated.files, generated.operations) {
        Ok(()) => Verdict::Accepted,
        Err(message) => Verdict::Failed(Failure::InvalidOutput(message)),
    }
}

/// Checks that diagnostics have a location in the files of a test case, and a hint.
struct DiagnosticChecker<'a> {
    case: &'a TestCase,
    /// Parsed files; `None` if they are invalid.
    documents: BTreeMap<String, Option<Document>>,
}

impl DiagnosticChecker<'_> {
    fn check(&mut self, diagnostic: &Diagnostic) -> Result<(), Failure> {
        let failure = |reason: &str| Failure::MissingLocation(format!("{reason}: {diagnostic}"));
        // Output that is not Rust is a bug, although it is reported.
        if diagnostic.code.starts_with("E09") {
            return Err(Failure::InvalidOutput(diagnostic.to_string()));
        }
        let location = diagnostic.location.as_ref().ok_or_else(|| failure("no location"))?;
        let bytes = self.case.files.get(&location.file).ok_or_else(|| failure("no such file"))?;
        let lines = bytes.iter().filter(|byte| matches!(byte, b'\n' | b'\r')).count() + 1;
        let line = usize::try_from(location.line).unwrap_or(usize::MAX);
        // Locations in a patched description are those of the file that an import would write, which is not this one.
        let is_patched = self.case.files.contains_key(PATCHES);
        if line == 0 || (line > lines && !is_patched) || location.column == 0 {
            return Err(failure("no such line"));
        }
        if diagnostic.hint.is_none() {
            return Err(failure("no hint"));
        }
        // A duplicate key (E0105) may be located in the member that the parser drops.
        if is_patched || diagnostic.code == "E0105" {
            return Ok(());
        }
        let document = self
            .documents
            .entry(location.file.clone())
            .or_insert_with(|| Sources::new(self.case.files.clone()).read(&location.file, &mut Diagnostics::new()));
        let exists = match document {
            Some(document) => has_node_or_parent(&document.value, &location.pointer),
            None => location.pointer.is_empty(),
        };
        if exists { Ok(()) } else { Err(failure("no such node")) }
    }
}

/// Whether a node, or the one above it, exists: a missing member is located where it should be.
fn has_node_or_parent(root: &Value, pointer: &str) -> bool {
    let parent = pointer.rsplit_once('/').map_or("", |(parent, _)| parent);
    root.pointer(pointer).is_some() || root.pointer(parent).is_some()
}
