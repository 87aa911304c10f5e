//! Tokens → text, by prettyplease, with blank lines added.

use proc_macro2::TokenStream;
use rayon::prelude::*;

use super::imports::Imports;
use crate::{
    diagnostic::Diagnostics,
    emit::{ModelScope, PathStyle, SourceFile},
};

/// First line of every generated file.
const BANNER: &str = "// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.";

/// Formats the files in parallel; returns path and text of each. Reports invalid Rust, which is a bug of the generator.
pub(crate) fn render(files: &[SourceFile<'_>], diagnostics: &mut Diagnostics) -> Vec<(String, String)> {
    let rendered: Vec<(String, Result<String, syn::Error>)> =
        files.par_iter().map(|file| (file.path.clone(), text(file))).collect();
    let mut texts = Vec::new();
    for (path, text) in rendered {
        match text {
            Ok(text) => texts.push((path, text)),
            Err(error) => {
                diagnostics
                    .error("E0901", format!("`{path}` is not valid Rust: {error}"))
                    .hint("this is a bug of the generator; please report it with the description");
            }
        }
    }
    texts
}

fn text(file: &SourceFile<'_>) -> Result<String, syn::Error> {
    let no_models = ModelScope::default();
    let (scope, is_shortened, is_imported) = match &file.path_style {
        PathStyle::Qualified => (&no_models, false, false),
        PathStyle::Shortened => (&no_models, true, false),
        PathStyle::Imported(scope) => (scope, true, true),
    };
    let groups: Vec<(Vec<String>, Imports<'_>)> = file
        .items
        .par_iter()
        .map(|group| {
            let mut imports = Imports::new(scope);
            let mut shorten = |tokens| if is_shortened { imports.shorten(tokens) } else { tokens };
            let items: Vec<String> =
                group().into_iter().map(|tokens| item(shorten(tokens))).collect::<Result<_, _>>()?;
            Ok((items, imports))
        })
        .collect::<Result<_, syn::Error>>()?;
    let mut imports = Imports::new(scope);
    let mut items = Vec::new();
    for (own_items, own_imports) in groups {
        items.extend(own_items);
        imports.merge(own_imports);
    }
    let uses = is_imported.then(|| imports.into_items().map(item).collect::<Result<Vec<_>, _>>()).transpose()?;
    let mut text = format!("{BANNER}\n\n");
    for line in &file.docs {
        let line = format!("//! {line}");
        text.push_str(line.trim_end());
        text.push('\n');
    }
    if let Some(uses) = uses.filter(|uses| !uses.is_empty()) {
        text.push('\n');
        text.extend(uses);
    }
    for item in items.iter().filter(|item| !item.trim().is_empty()) {
        text.push('\n');
        text.push_str(item);
    }
    Ok(text)
}

fn item(tokens: TokenStream) -> Result<String, syn::Error> {
    let file: syn::File = syn::parse2(tokens)?;
    // prettyplease leaves the body of a macro alone. One that defines an item has an item in it.
    if let [syn::Item::Macro(call)] = file.items.as_slice()
        && matches!(call.mac.delimiter, syn::MacroDelimiter::Brace(_))
    {
        let body = item(call.mac.tokens.clone())?;
        let body: Vec<String> =
            body.lines().map(|line| if line.is_empty() { String::new() } else { format!("    {line}") }).collect();
        let path: Vec<String> = call.mac.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        return Ok(format!("{}! {{\n{}\n}}\n", path.join("::"), body.join("\n")));
    }
    Ok(space_out(&prettyplease::unparse(&file)))
}

/// Inserts a blank line between the documented members of an item: methods, fields, variants.
fn space_out(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    let mut previous = "";
    for line in text.lines() {
        let begins = line.starts_with("    ///") || line.starts_with("    #[") || line.starts_with("    pub fn");
        let after_member = previous == "    }"
            || (previous.starts_with("    ") && !previous.starts_with("     ") && previous.ends_with([',', ';']));
        let after_attribute = previous.trim_start().starts_with(['#', '/']);
        if (begins && after_member && !after_attribute) || (previous == "    }" && line.starts_with("    fn")) {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        previous = line;
    }
    out
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    #[test]
    fn items_in_macros_are_formatted() {
        let text = item(quote!(a::b! { #[c("d" as e::F, g)] pub struct H { #[i] pub j: Option<K>, #[i] pub l: M, } }));
        let expected = "a::b! {\n    #[c(\"d\" as e::F, g)]\n    pub struct H {\n        #[i]\n        pub j: Option<K>,\n\n        \
                        #[i]\n        pub l: M,\n    }\n}\n";
        assert_eq!(text.unwrap(), expected);
    }

    #[test]
    fn members_are_spaced_out() {
        let text = item(quote! {
            pub struct A {
                /// One.
                pub one: i32,
                /// Two.
                pub two: i32,
            }
        });
        assert_eq!(
            text.unwrap(),
            "pub struct A {\n    /// One.\n    pub one: i32,\n\n    /// Two.\n    pub two: i32,\n}\n"
        );
        let text = item(quote! {
            impl A {
                /// One.
                #[inline]
                pub fn one() { go(); }
                /// Two.
                pub fn two() {}
            }
        });
        assert!(text.unwrap().contains("    }\n\n    /// Two.\n"));
    }
}
