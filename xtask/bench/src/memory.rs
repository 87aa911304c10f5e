//! Legal bodies of many tiny values, whose models may take a hundred times the memory of the body.

use azure_core::error::ErrorKind;
use azure_synapse_apim::synapse::{
    artifacts::{ArtifactsClient, ArtifactsClientOptions, models::PipelineListResponse},
    management::{SynapseManagementClient, SynapseManagementClientOptions, models::SqlPoolInfoListResult},
};
use fake_service::{Script, ok};
use futures::{TryStreamExt, executor::block_on};
use serde::de::DeserializeOwned;

/// Size of a body.
pub const BYTES: usize = 16 * 1024 * 1024;

/// Reads a body.
pub type Read = Box<dyn FnOnce() -> azure_core::Result<()>>;

/// A body, and who reads it.
pub struct Case {
    /// What the body is.
    pub title: &'static str,
    start: &'static str,
    values: Values,
    end: &'static str,
    by_client: fn(&[u8]) -> Read,
    from_slice: fn(&[u8]) -> azure_core::Result<()>,
}

/// The tiny values.
#[derive(Clone, Copy)]
enum Values {
    /// `[[],[],…]`
    EmptyLists,
    /// `[{},{},…]`
    EmptyObjects,
    /// `[0,0,…]`
    Zeros,
    /// `[[0],[0],…]`
    SmallLists,
    /// `[{"a":0},{"a":0},…]`
    SmallObjects,
    /// `{"0":{},"1":{},…}`
    Members,
}

/// Who reads a body.
#[derive(Clone, Copy)]
pub enum Reader {
    /// A client with its default limits.
    Client,
    /// `serde_json::from_slice`.
    FromSlice,
}

impl Case {
    /// Returns all cases: a body whose values are in an unknown member, in a member that is any JSON, and models.
    pub fn all() -> Vec<Self> {
        let pools = |title, start, values| Self {
            title,
            start,
            values,
            end: "}",
            by_client: pools_by_client,
            from_slice: read::<SqlPoolInfoListResult>,
        };
        let pipelines = |title, start, values, end| Self {
            title,
            start,
            values,
            end,
            by_client: pipelines_by_client,
            from_slice: read::<PipelineListResponse>,
        };
        let unknown = r#"{"value":[],"unknown":"#;
        let any = r#"{"value":[{"name":"p","properties":{"parameters":{"p":{"type":"Object","defaultValue":"#;
        let activities = r#"{"value":[{"name":"p","properties":{"activities":"#;
        vec![
            pools("unknown member `[[],[],…]`", unknown, Values::EmptyLists),
            pools("unknown member `[{},{},…]`", unknown, Values::EmptyObjects),
            pools("unknown member `[0,0,…]`", unknown, Values::Zeros),
            pools("unknown member `[[0],[0],…]`", unknown, Values::SmallLists),
            pools(r#"unknown member `[{"a":0},…]`"#, unknown, Values::SmallObjects),
            pools(r#"unknown member `{"0":{},…}`"#, unknown, Values::Members),
            pipelines("any JSON `[[],[],…]`", any, Values::EmptyLists, "}}}}]}"),
            pipelines("any JSON `[{},{},…]`", any, Values::EmptyObjects, "}}}}]}"),
            pipelines("any JSON `[[0],[0],…]`", any, Values::SmallLists, "}}}}]}"),
            pipelines(r#"any JSON `[{"a":0},…]`"#, any, Values::SmallObjects, "}}}}]}"),
            pipelines(r#"any JSON `{"0":{},…}`"#, any, Values::Members, "}}}}]}"),
            pools("models `[{},{},…]`", r#"{"value":"#, Values::EmptyObjects),
            pools(r#"models `[{"a":0},…]`"#, r#"{"value":"#, Values::SmallObjects),
            pipelines("unions `[{},{},…]`", activities, Values::EmptyObjects, "}}]}"),
        ]
    }

    /// Returns the body, [`BYTES`] long or a few more.
    pub fn body(&self) -> Vec<u8> {
        let mut body = self.start.to_owned();
        let (open, element, close) = match self.values {
            Values::EmptyLists => ('[', "[]", ']'),
            Values::EmptyObjects => ('[', "{}", ']'),
            Values::Zeros => ('[', "0", ']'),
            Values::SmallLists => ('[', "[0]", ']'),
            Values::SmallObjects => ('[', r#"{"a":0}"#, ']'),
            Values::Members => ('{', "{}", '}'),
        };
        body.push(open);
        for index in 0_usize.. {
            if index > 0 {
                body.push(',');
            }
            if let Values::Members = self.values {
                body.push_str(&format!("\"{index}\":"));
            }
            body.push_str(element);
            if body.len() >= BYTES {
                break;
            }
        }
        body.push(close);
        body.push_str(self.end);
        body.into_bytes()
    }

    /// Returns a function that reads the body. What it needs beside the body is allocated already.
    pub fn reader(&self, reader: Reader, body: Vec<u8>) -> Read {
        let from_slice = self.from_slice;
        match reader {
            Reader::Client => (self.by_client)(&body),
            Reader::FromSlice => Box::new(move || from_slice(&body)),
        }
    }
}

fn read<T: DeserializeOwned>(body: &[u8]) -> azure_core::Result<()> {
    serde_json::from_slice::<T>(body)
        .map(drop)
        .map_err(|error| azure_core::Error::new(ErrorKind::DataConversion, error))
}

fn pools_by_client(body: &[u8]) -> Read {
    let service = Script::new([ok(body)]);
    Box::new(move || {
        let options = SynapseManagementClientOptions { client_options: service.options() };
        let client = SynapseManagementClient::new("subscription", service.credential(), Some(options))?;
        let mut pager = client.sql_pools_client().list_by_workspace("group", "workspace", None)?;
        block_on(pager.try_next()).map(drop)
    })
}

fn pipelines_by_client(body: &[u8]) -> Read {
    let service = Script::new([ok(body)]);
    Box::new(move || {
        let options = ArtifactsClientOptions { client_options: service.options() };
        let client = ArtifactsClient::new("https://workspace.example.com", service.credential(), Some(options))?
            .pipeline_client();
        let mut pager = client.list_pipelines_by_workspace(None)?;
        block_on(pager.try_next()).map(drop)
    })
}

#[cfg(test)]
mod tests {
    use super::{BYTES, Case};

    #[test]
    fn bodies_are_legal_and_as_large_as_said() {
        for case in Case::all() {
            let body = case.body();
            assert!((BYTES..BYTES + 100).contains(&body.len()), "{}: {}", case.title, body.len());
            serde_json::from_slice::<serde::de::IgnoredAny>(&body).unwrap();
        }
    }
}
