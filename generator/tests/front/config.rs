use generator::{
    config::{Auth, Cloud, CloudSettings, Config, Docs, Inputs, TypeDocs},
    diagnostic::Diagnostics,
};

use crate::support::{listing, sources};

const APIS: &str = "
repositories:
  specs: { url: https://example.com/specs, commit: abc, license: MIT }
apis:
  - id: things
    title: Things
    module: things::management
    client: Things
    source: { repository: specs, readme: spec/readme.md, tag: package-1 }
    api_version: 2021-06-01
    clouds:
      public: { endpoint: https://example.com, scope: https://example.com/.default }
      china: { scope: https://example.cn/.default }
    reference: https://example.com/{group}/{operation}
  - id: flows
    title: Flows
    module: flows
    client: Flows
    source: { repository: specs, files: [a.json, b.yaml] }
    endpoint: https://flows.example.com
    auth: { credential: flow_tokens }
";

fn config(text: &str) -> (Option<Config>, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    let config = Config::from_file(&sources(&[("specs/apis.yaml", text)]), "specs/apis.yaml", &mut diagnostics);
    (config, diagnostics)
}

#[test]
fn every_key_is_read() {
    let (config, diagnostics) = config(APIS);
    assert_eq!(listing(diagnostics), "");
    let config = config.expect("a configuration");
    assert_eq!(config.repositories["specs"].commit, "abc");
    let [things, flows] = config.apis.as_slice() else { panic!("two APIs") };
    assert_eq!(things.source.inputs, Inputs::Tag { readme: "spec/readme.md".to_owned(), tag: "package-1".to_owned() });
    assert_eq!(things.api_version.as_deref(), Some("2021-06-01"));
    assert_eq!(things.auth, Auth::Entra);
    let china = CloudSettings { endpoint: None, scope: "https://example.cn/.default".to_owned() };
    assert_eq!(things.clouds[&Cloud::China], china);
    assert_eq!(things.bundle_path(), "specs/things.json");
    assert_eq!(flows.source.inputs, Inputs::Files(vec!["a.json".to_owned(), "b.yaml".to_owned()]));
    assert_eq!(
        (&flows.auth, flows.endpoint.as_deref()),
        (&Auth::Credential("flow_tokens".to_owned()), Some("https://flows.example.com"))
    );
    assert_eq!(config.locate(&flows.pointer).line, 15);
}

#[test]
fn all_problems_are_reported_at_once() {
    let (_, diagnostics) = config(
        "
repositories:
  specs: { url: https://example.com/specs, comit: abc, license: MIT }
  other: { url: u, commit: c, license: MIT }
apis:
  - id: things
    titel: Things
    module: [things]
    client: ''
    source: { repository: othe, readme: spec/readme.md }
  - &api
    id: flows
    title: Flows
    module: flows
    client: Flows
    source: { repository: other, files: a.json }
    auth: none
    clouds: { publik: { scope: x }, china: { endpoint: y } }
  - *api
  - text
extra: 1
",
    );
    insta::assert_snapshot!(listing(diagnostics));
}

#[test]
fn an_empty_configuration() {
    insta::assert_snapshot!(listing(config("").1));
}

#[test]
fn the_committed_configuration_is_valid() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    let sources = generator::source::Sources::new(generator::source::Folder(root.into()));
    let mut diagnostics = Diagnostics::new();
    let config = Config::from_file(&sources, "specs/apis.yaml", &mut diagnostics).expect("a configuration");
    for api in &config.apis {
        Docs::from_files(&sources, &api.docs_paths(), &mut diagnostics);
    }
    assert_eq!(listing(diagnostics), "");
}

#[test]
fn docs() {
    let text = "
client: About it.
groups: { SqlPools: About pools. }
operations:
  SqlPools_Pause: |
    Pauses.

    And more.
types:
  SqlPool: A pool.
  Sku: { summary: A size., members: { name: Its name. } }
  Plain: { members: { x: An x. } }
parameters: { resourceGroupName: The group. }
members:
";
    let mut diagnostics = Diagnostics::new();
    let docs = Docs::from_files(&sources(&[("d.yaml", text)]), &["d.yaml"], &mut diagnostics);
    assert_eq!(listing(diagnostics), "");
    assert_eq!(docs.client.as_deref(), Some("About it."));
    assert_eq!(docs.operations["SqlPools_Pause"], "Pauses.\n\nAnd more.");
    assert_eq!(docs.types["SqlPool"], TypeDocs { summary: Some("A pool.".to_owned()), ..TypeDocs::default() });
    assert_eq!(docs.types["Sku"].members["name"], "Its name.");
    assert_eq!(docs.types["Plain"].summary, None);
    assert_eq!(docs.locate("/types/Sku/members/name").map(|location| location.line), Some(11));
    assert!(Docs::from_files(&sources(&[]), &["d.yaml"], &mut Diagnostics::new()).client.is_none());
}

#[test]
fn invalid_docs() {
    let text = "client: 1\ngroup: { A: b }\noperations: [x]\ntypes: { T: { sumary: x, members: { a: } } }\n";
    let mut diagnostics = Diagnostics::new();
    Docs::from_files(&sources(&[("d.yaml", text)]), &["d.yaml"], &mut diagnostics);
    insta::assert_snapshot!(listing(diagnostics));
}
