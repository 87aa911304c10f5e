//! Stage 5: model → model, step by step. The list in [`run`] is the table of contents.

mod discriminated_unions;
mod inheritance;
mod names;
mod reachability;

use crate::{
    bundle::{Bundle, Reporter},
    diagnostic::Diagnostics,
    model::{Api, Media, Operation, OperationKind, Type, Types},
};

/// Brings `api` into the form that [`plan`](crate::plan) expects: no bases left, discriminated bases as unions, every
/// used type with a given name, cycles broken.
pub(crate) fn run(api: &mut Api, bundle: &Bundle, diagnostics: &mut Diagnostics) {
    let mut reporter = Reporter::new(bundle, diagnostics);
    inheritance::copy_members_down(api, &mut reporter);
    discriminated_unions::make_unions(api, &mut reporter);
    names::merge_equal_enums(api);
    reachability::mark_used(api);
    names::name_types(api, &mut reporter);
    check_paging(api, &mut reporter);
    reachability::box_cycles(api);
}

/// Checks that each pageable operation names a list of its page. If it does not, the only list of the page is taken; if
/// there is none or several, it is an operation without pages.
fn check_paging(api: &mut Api, reporter: &mut Reporter<'_>) {
    let types = &api.types;
    for operation in &mut api.operations {
        let lists = lists(types, operation);
        let (paging, without) = match &mut operation.kind {
            OperationKind::Pageable(paging) => (paging, OperationKind::Plain),
            OperationKind::LongRunningList(state, paging) => {
                let without = OperationKind::LongRunning(*state);
                (paging, without)
            }
            OperationKind::Plain | OperationKind::LongRunning(_) => continue,
        };
        if lists.iter().any(|list| *list == paging.items) {
            continue;
        }
        match lists.as_slice() {
            [only] => paging.items = (*only).to_owned(),
            _ => {
                let message =
                    format!("`{}` is not a list of the page, and the page has no list or several", paging.items);
                reporter
                    .warning("W0456", &operation.pointer, message)
                    .within(Some(&operation.id))
                    .hint("name the list in `itemName` with a patch; until then the method returns one page");
                operation.kind = without;
            }
        }
    }
}

/// Returns the members of the page that are lists.
fn lists<'a>(types: &'a Types, operation: &Operation) -> Vec<&'a str> {
    let Some(Type::Named(id)) = operation.result().filter(|_| matches!(operation.response_media, Media::Json(_)))
    else {
        return Vec::new();
    };
    let members = types.object(*id).into_iter().flat_map(|object| &object.members);
    members.filter(|(_, member)| matches!(member.ty, Type::List(_))).map(|(name, _)| name.as_str()).collect()
}
