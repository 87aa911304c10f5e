//! Whether generated files are Rust that a compiler could accept: they parse, no name stands twice in one place, every
//! module has its file, every operation its method.

use std::collections::BTreeSet;

use generator::output::Files;
use syn::{Fields, FnArg, ImplItem, Item, Pat, Signature, UseTree};

/// Folders of modules that are written by hand.
const BY_HAND: [&str; 2] = ["runtime", "xml"];

/// What is wrong with `files`, which come from a description of so many operations.
pub(crate) fn check(files: &Files, operations: usize) -> Result<(), String> {
    let mut declared = BTreeSet::from(["lib.rs".to_owned()]);
    let mut there = BTreeSet::new();
    let mut methods = 0;
    for (path, text) in files.iter() {
        if path.split_once('/').is_some_and(|(folder, _)| BY_HAND.contains(&folder)) {
            continue;
        }
        there.insert(path.to_owned());
        let fault = |what: String| format!("{path}: {what}");
        if let Some(c) = text.chars().find(|c| is_deceptive(*c)) {
            return Err(fault(format!("U+{:04X} lets text be read in another order", u32::from(c))));
        }
        let file = syn::parse_file(text).map_err(|error| fault(error.to_string()))?;
        let folder = path.strip_suffix("mod.rs").or(path.strip_suffix("lib.rs")).unwrap_or_default();
        let modules = file.items.iter().filter_map(|item| match item {
            Item::Mod(item) => Some(item.ident.to_string()),
            _ => None,
        });
        for module in modules.filter(|module| !BY_HAND.contains(&module.as_str())) {
            let (file, inside) = (format!("{folder}{module}.rs"), format!("{folder}{module}/mod.rs"));
            declared.insert(if files.get(&inside).is_some() { inside } else { file });
        }
        unique(&file.items).map_err(fault)?;
        if path.contains("clients/") {
            methods += file.items.iter().map(calls).sum::<usize>();
        }
    }
    if declared != there {
        let odd: Vec<_> = declared.symmetric_difference(&there).collect();
        return Err(format!("modules and files do not fit: {odd:?}"));
    }
    if methods < operations {
        return Err(format!("{operations} operations, {methods} methods"));
    }
    Ok(())
}

/// Characters that the compiler denies because they hide what a text says.
fn is_deceptive(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// How many methods of `item` call an operation.
fn calls(item: &Item) -> usize {
    let Item::Impl(item) = item else { return 0 };
    let is_call =
        |signature: &Signature| signature.receiver().is_some() && names(signature).iter().any(|name| name == "options");
    item.items.iter().filter(|item| matches!(item, ImplItem::Fn(method) if is_call(&method.sig))).count()
}

/// The names of the arguments.
fn names(signature: &Signature) -> Vec<String> {
    let arguments = signature.inputs.iter().filter_map(|argument| match argument {
        FnArg::Typed(argument) => match &*argument.pat {
            Pat::Ident(pattern) => Some(pattern.ident.to_string()),
            _ => None,
        },
        FnArg::Receiver(_) => None,
    });
    arguments.collect()
}

/// Reports a name that stands twice.
fn once(what: &str, names: impl IntoIterator<Item = String>) -> Result<(), String> {
    let mut seen = BTreeSet::new();
    match names.into_iter().find(|name| !seen.insert(name.clone())) {
        Some(twice) => Err(format!("{what} `{twice}` stands twice")),
        None => Ok(()),
    }
}

fn unique(items: &[Item]) -> Result<(), String> {
    let mut types = Vec::new();
    let mut methods = Vec::new();
    for item in items {
        match item {
            Item::Struct(item) => {
                types.push(item.ident.to_string());
                if let Fields::Named(fields) = &item.fields {
                    let names = fields.named.iter().filter_map(|field| field.ident.as_ref());
                    once(&format!("in `{}` the field", item.ident), names.map(ToString::to_string))?;
                }
            }
            Item::Enum(item) => {
                types.push(item.ident.to_string());
                let names = item.variants.iter().map(|variant| variant.ident.to_string());
                once(&format!("in `{}` the variant", item.ident), names)?;
            }
            Item::Trait(item) => {
                types.push(item.ident.to_string());
                let names = item.items.iter().filter_map(|item| match item {
                    syn::TraitItem::Fn(method) => Some(method.sig.ident.to_string()),
                    _ => None,
                });
                once("the method", names)?;
            }
            Item::Mod(item) => types.push(item.ident.to_string()),
            Item::Use(item) => leaves(&item.tree, "", &mut types),
            Item::Impl(item) if item.trait_.is_none() => {
                for item in &item.items {
                    if let ImplItem::Fn(method) = item {
                        methods.push(method.sig.ident.to_string());
                        once(&format!("in `{}` the argument", method.sig.ident), names(&method.sig))?;
                    }
                }
            }
            _ => {}
        }
    }
    once("the type", types)?;
    // There are structs with a constructor each, but clients stand alone in their files.
    methods.retain(|name| name != "new");
    once("the method", methods)
}

/// The names that a `use` brings in.
fn leaves(tree: &UseTree, parent: &str, found: &mut Vec<String>) {
    match tree {
        UseTree::Path(path) => leaves(&path.tree, &path.ident.to_string(), found),
        UseTree::Name(name) if name.ident == "self" => found.push(parent.to_owned()),
        UseTree::Name(name) => found.push(name.ident.to_string()),
        UseTree::Rename(rename) => found.push(rename.rename.to_string()),
        UseTree::Group(group) => group.items.iter().for_each(|tree| leaves(tree, parent, found)),
        UseTree::Glob(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(list: &[(&str, &str)], operations: usize) -> String {
        let mut files = Files::default();
        files.extend(list.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())));
        check(&files, operations).err().unwrap_or_default()
    }

    #[test]
    fn what_is_wrong_is_found() {
        for (text, wrong) in [
            ("struct A; use a::{B, c::A};", "lib.rs: the type `A` stands twice"),
            ("struct A { a: u8, a: u8 }", "lib.rs: in `A` the field `a` stands twice"),
            ("enum A { B, B }", "lib.rs: in `A` the variant `B` stands twice"),
            ("impl A { fn a(&self) {} fn a(&self) {} }", "lib.rs: the method `a` stands twice"),
            ("impl A { fn a(b: u8, b: u8) {} }", "lib.rs: in `a` the argument `b` stands twice"),
            ("fn", "lib.rs: unexpected end of input, expected identifier"),
            ("// \u{202e}", "lib.rs: U+202E lets text be read in another order"),
            ("mod a;", "modules and files do not fit: [\"a.rs\"]"),
            ("", ""),
        ] {
            assert_eq!(checked(&[("lib.rs", text)], 0), wrong, "{text}");
        }
        let call = "impl A { fn a(&self, options: u8) {} fn b(options: u8) {} }";
        assert_eq!(checked(&[("lib.rs", "mod clients;"), ("clients/mod.rs", call)], 1), "");
        assert_eq!(checked(&[("lib.rs", "mod clients;"), ("clients/mod.rs", call)], 2), "2 operations, 1 methods");
    }
}
