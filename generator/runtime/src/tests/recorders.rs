//! Recorders of the logs of `tracing` and of the spans of `azure_core`.

use azure_core::{
    http::{ClientOptions, Context, InstrumentationOptions, Request},
    tracing::{AsAny, Attribute, AttributeValue, Span, SpanGuard, SpanKind, SpanStatus, Tracer, TracerProvider},
};
use std::{
    any::Any,
    borrow::Cow,
    cell::RefCell,
    fmt::{self, Write},
    sync::{Arc, Mutex, Once},
};
use tracing::{
    Event, Metadata, Subscriber,
    field::{Field, Visit},
    span,
    subscriber::set_global_default,
};

thread_local! {
    static RECORDER: RefCell<Option<LogRecorder>> = const { RefCell::new(None) };
}

/// Records everything that is logged in a thread, at every level.
#[derive(Clone, Debug, Default)]
pub(super) struct LogRecorder(Arc<Mutex<String>>);

impl LogRecorder {
    /// Records until the result is dropped.
    pub(super) fn start(&self) -> Recording {
        install_subscriber();
        RECORDER.set(Some(self.clone()));
        Recording
    }

    /// Returns a line for each event: level, target, fields.
    pub(super) fn text(&self) -> String {
        self.0.lock().unwrap().clone()
    }

    fn write(&self, metadata: &Metadata<'_>, record: impl FnOnce(&mut Fields<'_>)) {
        let mut text = self.0.lock().unwrap();
        write!(text, "{} {}:", metadata.level(), metadata.target()).unwrap();
        record(&mut Fields(&mut text));
        text.push('\n');
    }
}

/// Ends the recording when it is dropped.
pub(super) struct Recording;

impl Drop for Recording {
    fn drop(&mut self) {
        RECORDER.set(None);
    }
}

/// Installs the subscriber that forwards every event to the recorder of its thread. Tests that send requests call it first:
/// `tracing` caches that there is no subscriber, also for tests that run later.
pub(super) fn install_subscriber() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| set_global_default(ThreadSubscriber).unwrap());
}

/// Forwards everything to the recorder of the thread.
struct ThreadSubscriber;

fn with_recorder(write: impl FnOnce(&LogRecorder)) {
    // A copy, as `write` may log as well.
    if let Some(logs) = RECORDER.with_borrow(Clone::clone) {
        write(&logs);
    }
}

struct Fields<'a>(&'a mut String);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        write!(self.0, " {field}={value:?}").unwrap();
    }
}

impl Subscriber for ThreadSubscriber {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &span::Attributes<'_>) -> span::Id {
        with_recorder(|logs| logs.write(attributes.metadata(), |fields| attributes.record(fields)));
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, values: &span::Record<'_>) {
        with_recorder(|logs| values.record(&mut Fields(&mut logs.0.lock().unwrap())));
    }

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn event(&self, event: &Event<'_>) {
        with_recorder(|logs| logs.write(event.metadata(), |fields| event.record(fields)));
    }

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}

/// Records everything in spans, as lines.
#[derive(Clone, Debug, Default)]
pub(super) struct SpanRecorder(Arc<Mutex<String>>);

impl SpanRecorder {
    pub(super) fn text(&self) -> String {
        self.0.lock().unwrap().clone()
    }

    /// Returns client options with the recorder.
    pub(super) fn options(&self, options: ClientOptions) -> ClientOptions {
        let instrumentation = InstrumentationOptions { tracer_provider: Some(Arc::new(self.clone())) };
        ClientOptions { instrumentation, ..options }
    }

    fn write(&self, line: fmt::Arguments<'_>) {
        writeln!(self.0.lock().unwrap(), "{line}").unwrap();
    }
}

impl TracerProvider for SpanRecorder {
    fn get_tracer(&self, _: Option<&'static str>, _: &'static str, _: Option<&'static str>) -> Arc<dyn Tracer> {
        Arc::new(self.clone())
    }
}

impl Tracer for SpanRecorder {
    fn start_span(&self, name: Cow<'static, str>, kind: SpanKind, attributes: Vec<Attribute>) -> Arc<dyn Span> {
        // The spans of requests are named by method; those of operations are internal.
        let name = if kind == SpanKind::Internal { name } else { Cow::Borrowed("(request)") };
        self.write(format_args!("start {name}"));
        for attribute in attributes {
            self.write(format_args!("{} = {:?}", attribute.key, attribute.value));
        }
        Arc::new(RecordedSpan { name, recorder: self.clone() })
    }

    fn start_span_with_parent(
        &self,
        name: Cow<'static, str>,
        kind: SpanKind,
        attributes: Vec<Attribute>,
        _: Arc<dyn Span>,
    ) -> Arc<dyn Span> {
        self.start_span(name, kind, attributes)
    }

    fn namespace(&self) -> Option<&'static str> {
        None
    }
}

#[derive(Debug)]
struct RecordedSpan {
    name: Cow<'static, str>,
    recorder: SpanRecorder,
}

impl AsAny for RecordedSpan {
    fn as_any(&self) -> &dyn Any {
        self
    }
}

struct Guard;

impl SpanGuard for Guard {
    fn end(self) {}
}

impl Span for RecordedSpan {
    fn is_recording(&self) -> bool {
        true
    }

    fn span_id(&self) -> [u8; 8] {
        [0; 8]
    }

    fn set_status(&self, status: SpanStatus) {
        self.recorder.write(format_args!("status {status:?}"));
    }

    fn set_attribute(&self, key: &'static str, value: AttributeValue) {
        self.recorder.write(format_args!("{key} = {value:?}"));
    }

    fn record_error(&self, error: &dyn std::error::Error) {
        self.recorder.write(format_args!("error {error} {error:?}"));
    }

    fn end(&self) {
        self.recorder.write(format_args!("end {}", self.name));
    }

    fn set_current(&self, _: &Context<'_>) -> Box<dyn SpanGuard> {
        Box::new(Guard)
    }

    fn propagate_headers(&self, _: &mut Request) {}
}
