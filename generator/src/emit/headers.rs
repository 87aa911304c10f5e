//! The trait with the getters of an API's headers.

use quote::quote;

use crate::plan::Module;

use super::{
    Paths, Scope, SourceFile, join, part,
    tokens::{codec, ident},
};

pub(super) fn file<'a>(module: &'a Module, folder: &str) -> SourceFile<'a> {
    SourceFile {
        path: join(folder, "headers.rs"),
        docs: vec!["Headers that answers carry besides their body.".to_owned()],
        paths: Paths::Imported(Scope { models: "super::models".to_owned(), ..Scope::default() }),
        parts: vec![part(|| {
            let declared = module.headers.iter().map(|getter| {
                let (docs, name, ty) = (&getter.docs, ident(&getter.name), &getter.ty);
                quote!(#docs fn #name(&self) -> azure_core::Result<Option<#ty>>;)
            });
            let defined = module.headers.iter().map(|getter| {
                let (name, ty, wire) = (ident(&getter.name), &getter.ty, &getter.wire);
                let read = match codec(&getter.codec) {
                    None => quote!(runtime::header(self.headers(), #wire)),
                    Some(codec) => quote!(runtime::coded_header::<#codec>(self.headers(), #wire)),
                };
                quote!(fn #name(&self) -> azure_core::Result<Option<#ty>> { #read })
            });
            vec![
                quote! {
                    /// Reads the headers of an answer. A header that an answer does not carry is `None`.
                    pub trait ResponseHeaders {
                        #(#declared)*
                    }
                },
                quote! {
                    impl<T, F> ResponseHeaders for azure_core::http::Response<T, F> {
                        #(#defined)*
                    }
                },
            ]
        })],
    }
}
