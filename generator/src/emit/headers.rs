//! The trait with the getters of an API's headers.

use quote::quote;

use crate::plan::Module;

use super::{
    file::{ModelScope, PathStyle, SourceFile, join, lazy},
    tokens::{codec, ident},
};

/// Returns the file `headers.rs`.
pub(super) fn file<'a>(module: &'a Module, folder: &str) -> SourceFile<'a> {
    SourceFile {
        path: join(folder, "headers.rs"),
        docs: vec!["Getters for the headers of responses.".to_owned()],
        path_style: PathStyle::Imported(ModelScope { models: "super::models".to_owned(), ..ModelScope::default() }),
        items: vec![lazy(|| {
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
                    /// Getters for the headers of a response. A header that is missing is `None`.
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
