use generator::{
    diagnostic::Diagnostics,
    source::{
        pointer,
        uri::{self, UriError},
    },
};

use crate::support::{listing, sources};

const JSON: &str = r#"{
  "a": { "b": [10, { "c/d": "x, } \" y" }, [], "é", 4.5] },
  "long": "…", "z~": null
}
"#;

const YAML: &str = "a:
  b:
    - 10
    - c/d: text
    - { in: line, list: [1, 2] }
  200: number key
'z~': |
  block
last: &anchor { x: 1 }
copy: *anchor
";

fn place(path: &str, text: &str, pointer: &str) -> (u32, u32) {
    let mut diagnostics = Diagnostics::new();
    let document = sources(&[(path, text)]).read(path, &mut diagnostics).expect("readable");
    assert_eq!(listing(diagnostics), "");
    let location = document.locate(pointer);
    assert_eq!((location.file.as_str(), location.pointer.as_str()), (path, pointer));
    (location.line, location.column)
}

#[test]
fn positions_in_json() {
    for (pointer, position) in [
        ("", (1, 1)),
        ("/a", (2, 3)),
        ("/a/b", (2, 10)),
        ("/a/b/0", (2, 16)),
        ("/a/b/1", (2, 20)),
        ("/a/b/1/c~1d", (2, 22)),
        ("/a/b/2", (2, 44)),
        ("/a/b/3", (2, 48)),
        ("/a/b/4", (2, 53)),
        ("/long", (3, 3)),
        ("/z~0", (3, 16)),
    ] {
        assert_eq!(place("x.json", JSON, pointer), position, "{pointer}");
    }
}

#[test]
fn positions_in_yaml() {
    for (pointer, position) in [
        ("", (1, 1)),
        ("/a", (1, 1)),
        ("/a/b", (2, 3)),
        ("/a/b/0", (3, 7)),
        ("/a/b/1", (4, 7)),
        ("/a/b/1/c~1d", (4, 7)),
        ("/a/b/2/list/1", (5, 29)),
        ("/a/200", (6, 3)),
        ("/z~0", (7, 1)),
        ("/last/x", (9, 17)),
        ("/copy", (10, 1)),
    ] {
        assert_eq!(place("x.yaml", YAML, pointer), position, "{pointer}");
    }
}

#[test]
fn a_missing_node_has_the_position_of_its_parent() {
    for (path, text) in [("x.json", JSON), ("x.yaml", YAML)] {
        let parent = place(path, text, "/a/b");
        assert_eq!(place(path, text, "/a/b/9/c"), parent, "{path}");
        assert_eq!(place(path, text, "/a/b/x"), parent, "{path}");
    }
}

#[test]
fn yaml_and_json_give_the_same_value() {
    let mut diagnostics = Diagnostics::new();
    let sources = sources(&[
        (
            "x.yaml",
            "swagger: '2.0'\ninfo: {version: 2021-06-01}\nresponses: {200: {ok: yes}}\nlist: [1, 2.5, null, true]",
        ),
        (
            "x.json",
            r#"{"swagger":"2.0","info":{"version":"2021-06-01"},"responses":{"200":{"ok":"yes"}},"list":[1,2.5,null,true]}"#,
        ),
    ]);
    let [yaml, json] = ["x.yaml", "x.json"].map(|path| sources.read(path, &mut diagnostics).expect("readable").value);
    assert_eq!(yaml, json);
}

#[test]
fn byte_order_marks_are_no_content() {
    assert_eq!(place("x.json", "\u{feff}{\"a\": 1}", "/a"), (1, 2));
    assert_eq!(place("x.yaml", "\u{feff}a: 1", "/a"), (1, 1));
    let text = "\u{feff}{}";
    let document = sources(&[("x.json", text)]).read("x.json", &mut Diagnostics::new()).expect("readable");
    // The hash is that of the file as it is on disk.
    assert_eq!(document.source.sha256(), "aa25e978046d680ef8740d837e6de5bc1e2a2dc6089dbda1012544b538d53f65");
}

#[test]
fn broken_files() {
    let mut diagnostics = Diagnostics::new();
    let broken = [
        ("comma.json", "{\n  \"a\": 1,\n}"),
        ("end.json", "{\"a\": [1, 2"),
        ("two.json", "{} {}"),
        ("empty.json", ""),
        ("indent.yaml", "a:\n  - b\n c: d\n"),
        ("tab.yaml", "a:\n\t- b\n"),
    ];
    let files = sources(&broken);
    for (path, _) in broken {
        assert!(files.read(path, &mut diagnostics).is_none(), "{path}");
    }
    assert!(files.read("missing.json", &mut diagnostics).is_none());
    insta::assert_snapshot!(listing(diagnostics));
}

#[test]
fn text_that_is_not_utf_8() {
    let files = std::collections::BTreeMap::from([("x.json".to_owned(), b"{\n \"\xc3\xa9\": \"\xff\"}".to_vec())]);
    let mut diagnostics = Diagnostics::new();
    assert!(generator::source::Sources::new(files).read("x.json", &mut diagnostics).is_none());
    insta::assert_snapshot!(listing(diagnostics));
}

#[test]
fn duplicate_members() {
    let mut diagnostics = Diagnostics::new();
    let files = sources(&[
        ("x.json", "{\n \"a\": {\"x\": 1, \"y\": [{\"k\": 1, \"k\": {}}],\n  \"x\": 2},\n \"\\u0061\": 3, \"a\": 4}"),
        ("x.yaml", "a: {x: 1, x: 2}\nb:\n  - k: 1\n    k: [1]\na: 1\n"),
    ]);
    files.read("x.json", &mut diagnostics);
    files.read("x.yaml", &mut diagnostics);
    insta::assert_snapshot!(listing(diagnostics));
}

#[test]
fn pointers() {
    assert_eq!(pointer::join("/paths", "/a/~b"), "/paths/~1a~1~0b");
    assert_eq!(pointer::tokens("/paths/~1a~1~0b/~01"), ["paths", "/a/~b", "~1"]);
    assert_eq!(pointer::tokens(""), [""; 0]);
    assert_eq!(pointer::parent("/a/b"), Some("/a"));
    assert_eq!(pointer::parent(""), None);
}

fn resolved(base: &str, reference: &str) -> Result<(String, String), UriError> {
    uri::resolve(base, reference).map(|target| (target.path, target.pointer))
}

#[test]
fn references_resolve_by_uri_rules() {
    let base = "spec/synapse/resource-manager/M/preview/v/workspace.json";
    for (reference, path, pointer) in [
        ("#/definitions/A", base, "/definitions/A"),
        ("", base, ""),
        ("types.json", "spec/synapse/resource-manager/M/preview/v/types.json", ""),
        ("./types.json#/a", "spec/synapse/resource-manager/M/preview/v/types.json", "/a"),
        ("../../x/./y/../t.json#", "spec/synapse/resource-manager/M/x/t.json", ""),
        // Upstream's own: `types.json..` is a name, and the next `..` takes it away.
        (
            "../../../../common/v1/types.json../../../../common/v1/types.json#/parameters/W",
            "spec/synapse/common/v1/types.json",
            "/parameters/W",
        ),
        ("../../../../../../../t.json", "../t.json", ""),
        ("/spec/t.json", "spec/t.json", ""),
        (
            "my%20types.json#/definitions/A%20B~1c%",
            "spec/synapse/resource-manager/M/preview/v/my types.json",
            "/definitions/A B~1c%",
        ),
    ] {
        assert_eq!(resolved(base, reference), Ok((path.to_owned(), pointer.to_owned())), "{reference}");
    }
    assert_eq!(resolved("x.json", "y.json"), Ok(("y.json".to_owned(), String::new())));
    assert_eq!(resolved("../a/x.json", "../b/y.json"), Ok(("../b/y.json".to_owned(), String::new())));
    for remote in ["https://example.com/a.json#/b", "//example.com/a.json", "file:///a.json"] {
        assert_eq!(resolved("x.json", remote), Err(UriError::Remote(remote.to_owned())));
    }
    assert_eq!(resolved("x.json", "y.json#name"), Err(UriError::Fragment("name".to_owned())));
}
