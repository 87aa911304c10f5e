//! A check of generated files without a compiler: they parse, no name is defined twice in one scope, every module has a
//! file, and every operation a method.

use std::collections::BTreeSet;

use generator::output::Files;
use syn::{Fields, FnArg, ImplItem, Item, Pat, Signature, UseTree};

/// Folders of hand-written modules, which are not checked.
const HAND_WRITTEN: [&str; 2] = ["runtime", "xml"];

/// Checks the files that were generated from a description with so many operations.
///
/// # Errors
/// A message about the first thing that is wrong.
pub(crate) fn check(files: &Files, operations: usize) -> Result<(), String> {
    let mut declared = BTreeSet::from(["lib.rs".to_owned()]);
    let mut existing = BTreeSet::new();
    let mut methods = 0;
    for (path, text) in files.iter() {
        if path.split_once('/').is_some_and(|(folder, _)| HAND_WRITTEN.contains(&folder)) {
            continue;
        }
        existing.insert(path.to_owned());
        let error = |message: String| format!("{path}: {message}");
        if let Some(c) = text.chars().find(|c| is_bidi_control(*c)) {
            return Err(error(format!("U+{:04X} is a bidirectional control character", u32::from(c))));
        }
        let file = syn::parse_file(text).map_err(|syntax| error(syntax.to_string()))?;
        let folder = path.strip_suffix("mod.rs").or(path.strip_suffix("lib.rs")).unwrap_or_default();
        let modules = file.items.iter().filter_map(|item| match item {
            Item::Mod(item) => Some(item.ident.to_string()),
            _ => None,
        });
        for module in modules.filter(|module| !HAND_WRITTEN.contains(&module.as_str())) {
            let (file, inside) = (format!("{folder}{module}.rs"), format!("{folder}{module}/mod.rs"));
            declared.insert(if files.get(&inside).is_some() { inside } else { file });
        }
        check_items(&file.items).map_err(error)?;
        if path.contains("clients/") {
            methods += file.items.iter().map(count_operations).sum::<usize>();
        }
    }
    if declared != existing {
        let odd: Vec<_> = declared.symmetric_difference(&existing).collect();
        return Err(format!("modules without a file, or files without a module: {odd:?}"));
    }
    if methods < operations {
        return Err(format!("{operations} operations, {methods} methods"));
    }
    Ok(())
}

/// Whether `c` changes the direction of text, which the compiler denies.
fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Returns the number of methods that call an operation: those with an argument `options`.
fn count_operations(item: &Item) -> usize {
    let Item::Impl(item) = item else { return 0 };
    let is_operation = |signature: &Signature| {
        signature.receiver().is_some() && argument_names(signature).any(|name| name == "options")
    };
    item.items.iter().filter(|item| matches!(item, ImplItem::Fn(method) if is_operation(&method.sig))).count()
}

fn argument_names(signature: &Signature) -> impl Iterator<Item = String> {
    signature.inputs.iter().filter_map(|argument| match argument {
        FnArg::Typed(argument) => match &*argument.pat {
            Pat::Ident(pattern) => Some(pattern.ident.to_string()),
            _ => None,
        },
        FnArg::Receiver(_) => None,
    })
}

/// Checks that no name occurs twice; `scope` begins the message of the error.
fn check_unique(scope: &str, names: impl IntoIterator<Item = String>) -> Result<(), String> {
    let mut seen = BTreeSet::new();
    match names.into_iter().find(|name| !seen.insert(name.clone())) {
        Some(name) => Err(format!("{scope} `{name}` is defined twice")),
        None => Ok(()),
    }
}

/// Checks the names of the items of a file, and those of their fields, variants, methods and arguments.
fn check_items(items: &[Item]) -> Result<(), String> {
    let mut types = Vec::new();
    let mut methods = Vec::new();
    for item in items {
        match item {
            Item::Struct(item) => {
                types.push(item.ident.to_string());
                if let Fields::Named(fields) = &item.fields {
                    let names = fields.named.iter().filter_map(|field| field.ident.as_ref());
                    check_unique(&format!("in `{}` the field", item.ident), names.map(ToString::to_string))?;
                }
            }
            Item::Enum(item) => {
                types.push(item.ident.to_string());
                let names = item.variants.iter().map(|variant| variant.ident.to_string());
                check_unique(&format!("in `{}` the variant", item.ident), names)?;
            }
            Item::Trait(item) => {
                types.push(item.ident.to_string());
                let names = item.items.iter().filter_map(|item| match item {
                    syn::TraitItem::Fn(method) => Some(method.sig.ident.to_string()),
                    _ => None,
                });
                check_unique("the method", names)?;
            }
            Item::Mod(item) => types.push(item.ident.to_string()),
            Item::Use(item) => imported_names(&item.tree, "", &mut types),
            Item::Impl(item) if item.trait_.is_none() => {
                for item in &item.items {
                    if let ImplItem::Fn(method) = item {
                        methods.push(method.sig.ident.to_string());
                        check_unique(&format!("in `{}` the argument", method.sig.ident), argument_names(&method.sig))?;
                    }
                }
            }
            _ => {}
        }
    }
    check_unique("the type", types)?;
    // Several structs of a file may have a constructor, but methods are those of its only client.
    methods.retain(|name| name != "new");
    check_unique("the method", methods)
}

/// Appends the names that a `use` imports.
fn imported_names(tree: &UseTree, parent: &str, found: &mut Vec<String>) {
    match tree {
        UseTree::Path(path) => imported_names(&path.tree, &path.ident.to_string(), found),
        UseTree::Name(name) if name.ident == "self" => found.push(parent.to_owned()),
        UseTree::Name(name) => found.push(name.ident.to_string()),
        UseTree::Rename(rename) => found.push(rename.rename.to_string()),
        UseTree::Group(group) => group.items.iter().for_each(|tree| imported_names(tree, parent, found)),
        UseTree::Glob(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(list: &[(&str, &str)], operations: usize) -> String {
        let mut files = Files::default();
        files.extend(list.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())));
        check(&files, operations).err().unwrap_or_default()
    }

    #[test]
    fn errors_name_what_is_wrong() {
        for (text, expected) in [
            ("struct A; use a::{B, c::A};", "lib.rs: the type `A` is defined twice"),
            ("struct A { a: u8, a: u8 }", "lib.rs: in `A` the field `a` is defined twice"),
            ("enum A { B, B }", "lib.rs: in `A` the variant `B` is defined twice"),
            ("impl A { fn a(&self) {} fn a(&self) {} }", "lib.rs: the method `a` is defined twice"),
            ("impl A { fn a(b: u8, b: u8) {} }", "lib.rs: in `a` the argument `b` is defined twice"),
            ("fn", "lib.rs: unexpected end of input, expected identifier"),
            ("// \u{202e}", "lib.rs: U+202E is a bidirectional control character"),
            ("mod a;", "modules without a file, or files without a module: [\"a.rs\"]"),
            ("", ""),
        ] {
            assert_eq!(error(&[("lib.rs", text)], 0), expected, "{text}");
        }
        let call = "impl A { fn a(&self, options: u8) {} fn b(options: u8) {} }";
        assert_eq!(error(&[("lib.rs", "mod clients;"), ("clients/mod.rs", call)], 1), "");
        assert_eq!(error(&[("lib.rs", "mod clients;"), ("clients/mod.rs", call)], 2), "2 operations, 1 methods");
    }
}
