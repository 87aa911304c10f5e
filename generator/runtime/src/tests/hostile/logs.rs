//! Listeners: what is logged by `tracing`, and what goes into the spans of `azure_core`.

use azure_core::{
    http::{Context, Request},
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
    static LISTENER: RefCell<Option<Logs>> = const { RefCell::new(None) };
}

/// Everything that is logged in this thread, at every level.
#[derive(Clone, Debug, Default)]
pub(super) struct Logs(Arc<Mutex<String>>);

impl Logs {
    /// Listens until the result is dropped.
    pub(super) fn listen(&self) -> Listening {
        everybody_is_heard();
        LISTENER.set(Some(self.clone()));
        Listening
    }

    /// A line for each event: level, target, fields.
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

/// Ends the listening.
pub(super) struct Listening;

impl Drop for Listening {
    fn drop(&mut self) {
        LISTENER.set(None);
    }
}

/// Makes every event reach the listener of its thread. Tests that send something call it first: `tracing` remembers where
/// nobody listens, and another test may be the first to pass there.
pub(in crate::tests) fn everybody_is_heard() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| set_global_default(Switchboard).unwrap());
}

/// Passes everything on to the listener of the thread.
struct Switchboard;

fn with_listener(tell: impl FnOnce(&Logs)) {
    // A copy, since what is told may log as well.
    if let Some(logs) = LISTENER.with_borrow(Clone::clone) {
        tell(&logs);
    }
}

struct Fields<'a>(&'a mut String);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        write!(self.0, " {field}={value:?}").unwrap();
    }
}

impl Subscriber for Switchboard {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &span::Attributes<'_>) -> span::Id {
        with_listener(|logs| logs.write(attributes.metadata(), |fields| attributes.record(fields)));
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, values: &span::Record<'_>) {
        with_listener(|logs| values.record(&mut Fields(&mut logs.0.lock().unwrap())));
    }

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn event(&self, event: &Event<'_>) {
        with_listener(|logs| logs.write(event.metadata(), |fields| event.record(fields)));
    }

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}

/// Everything that goes into spans.
#[derive(Clone, Debug, Default)]
pub(super) struct Spans(Arc<Mutex<String>>);

impl Spans {
    pub(super) fn text(&self) -> String {
        self.0.lock().unwrap().clone()
    }

    fn write(&self, line: fmt::Arguments<'_>) {
        writeln!(self.0.lock().unwrap(), "{line}").unwrap();
    }
}

impl TracerProvider for Spans {
    fn get_tracer(&self, _: Option<&'static str>, _: &'static str, _: Option<&'static str>) -> Arc<dyn Tracer> {
        Arc::new(self.clone())
    }
}

impl Tracer for Spans {
    fn start_span(&self, name: Cow<'static, str>, _: SpanKind, attributes: Vec<Attribute>) -> Arc<dyn Span> {
        self.write(format_args!("start {name}"));
        for attribute in attributes {
            self.write(format_args!("{} = {:?}", attribute.key, attribute.value));
        }
        Arc::new(self.clone())
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

impl AsAny for Spans {
    fn as_any(&self) -> &dyn Any {
        self
    }
}

struct Guard;

impl SpanGuard for Guard {
    fn end(self) {}
}

impl Span for Spans {
    fn is_recording(&self) -> bool {
        true
    }

    fn span_id(&self) -> [u8; 8] {
        [0; 8]
    }

    fn set_status(&self, status: SpanStatus) {
        self.write(format_args!("status {status:?}"));
    }

    fn set_attribute(&self, key: &'static str, value: AttributeValue) {
        self.write(format_args!("{key} = {value:?}"));
    }

    fn record_error(&self, error: &dyn std::error::Error) {
        self.write(format_args!("error {error} {error:?}"));
    }

    fn end(&self) {}

    fn set_current(&self, _: &Context<'_>) -> Box<dyn SpanGuard> {
        Box::new(Guard)
    }

    fn propagate_headers(&self, _: &mut Request) {}
}
