//! Spans: one per operation that was called, however many requests it takes.

use super::fake::{ENDPOINT, Service, ok, reply};
use super::models::{SqlPool, SqlPoolList};
use super::pollers::DONE;
use crate::runtime::{Call, Client, FinalState, NextLink, OperationStatus};
use azure_core::{
    http::{InstrumentationOptions, Pager, Poller, Request},
    tracing::{AsAny, Attribute, AttributeValue, Span, SpanGuard, SpanKind, SpanStatus, Tracer, TracerProvider},
};
use futures::TryStreamExt;
use std::{
    any::Any,
    borrow::Cow,
    sync::{Arc, Mutex},
};

/// Remembers the names of the spans of public operations, and how often one of them ended.
#[derive(Clone, Debug, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    fn add(&self, line: String) {
        self.0.lock().unwrap().push(line);
    }
}

impl TracerProvider for Log {
    fn get_tracer(&self, _: Option<&'static str>, _: &'static str, _: Option<&'static str>) -> Arc<dyn Tracer> {
        Arc::new(self.clone())
    }
}

impl Tracer for Log {
    fn start_span(&self, name: Cow<'static, str>, kind: SpanKind, _: Vec<Attribute>) -> Arc<dyn Span> {
        let name = if kind == SpanKind::Internal { name.into_owned() } else { "(a request)".to_owned() };
        self.add(format!("begin {name}"));
        Arc::new(Named { name, log: self.clone() })
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
struct Named {
    name: String,
    log: Log,
}

impl AsAny for Named {
    fn as_any(&self) -> &dyn Any {
        self
    }
}

struct Guard;

impl SpanGuard for Guard {
    fn end(self) {}
}

impl Span for Named {
    fn is_recording(&self) -> bool {
        true
    }

    fn span_id(&self) -> [u8; 8] {
        [0; 8]
    }

    fn set_status(&self, _: SpanStatus) {}

    fn set_attribute(&self, _: &'static str, _: AttributeValue) {}

    fn record_error(&self, _: &dyn std::error::Error) {}

    fn end(&self) {
        self.log.add(format!("end {}", self.name));
    }

    fn set_current(&self, _: &azure_core::http::Context<'_>) -> Box<dyn SpanGuard> {
        Box::new(Guard)
    }

    fn propagate_headers(&self, _: &mut Request) {}
}

fn client(service: &Service, log: &Log) -> Client {
    let mut options = service.options();
    options.instrumentation = InstrumentationOptions { tracer_provider: Some(Arc::new(log.clone())) };
    Client::new(ENDPOINT, [], options).unwrap()
}

fn expected(name: &str, requests: usize) -> Vec<String> {
    let mut lines = vec![format!("begin {name}")];
    for _ in 0..requests {
        lines.extend(["begin (a request)".to_owned(), "end (a request)".to_owned()]);
    }
    lines.push(format!("end {name}"));
    lines
}

#[tokio::test]
async fn one_span_per_operation() {
    let log = Log::default();
    let service = Service::new([ok("{}")]);
    let call: Call<'_, SqlPool> = client(&service, &log).get("/x", &[]).send("Pools.get", Default::default(), &[200]);
    call.await.unwrap();
    assert_eq!(*log.0.lock().unwrap(), expected("Pools.get", 1));

    let log = Log::default();
    let service = Service::new([ok(r#"{"nextLink": "/2"}"#), ok(r#"{"nextLink": "/3"}"#), ok("{}")]);
    let pager: Pager<SqlPoolList> = client(&service, &log)
        .get("/x", &[])
        .pager("Pools.list", NextLink::Member("nextLink"), Default::default(), &[200])
        .unwrap();
    pager.try_collect::<Vec<_>>().await.unwrap();
    assert_eq!(*log.0.lock().unwrap(), expected("Pools.list", 3));

    let log = Log::default();
    let service = Service::new([
        reply(202).header("azure-asyncoperation", "/ops/1").again(),
        ok(r#"{"status": "Succeeded"}"#),
        ok(DONE),
    ]);
    let poller: Poller<OperationStatus<SqlPool>> = client(&service, &log)
        .put("/x", &[])
        .poller("Pools.begin_create", FinalState::Default, Default::default())
        .unwrap();
    poller.await.unwrap();
    assert_eq!(*log.0.lock().unwrap(), expected("Pools.begin_create", 3));
}
