//! Lists: every pageable operation has a page with a list of items, or it is an ordinary one.

use crate::model::{Api, Kind, Media, Operation, Type, Types};

use super::Report;

/// Checks that the items of each pageable operation are where it says; takes the only list of the page if they are not.
pub(super) fn find_items(api: &mut Api, report: &mut Report<'_>) {
    let types = &api.types;
    for operation in &mut api.operations {
        let lists = lists(types, operation);
        let (paging, without) = match &mut operation.kind {
            Kind::Pageable(paging) => (paging, Kind::Plain),
            Kind::LongRunningList(state, paging) => {
                let without = Kind::LongRunning(*state);
                (paging, without)
            }
            Kind::Plain | Kind::LongRunning(_) => continue,
        };
        if lists.iter().any(|list| *list == paging.items) {
            continue;
        }
        match lists.as_slice() {
            [only] => paging.items = (*only).to_owned(),
            _ => {
                let message =
                    format!("`{}` is not a list of the page, and no other member is the only one", paging.items);
                report
                    .warning("W0456", &operation.pointer, message)
                    .within(Some(&operation.id))
                    .hint("it is called as an operation without pages; name the list in `itemName` with a patch");
                operation.kind = without;
            }
        }
    }
}

/// The members of the page that are lists.
fn lists<'a>(types: &'a Types, operation: &Operation) -> Vec<&'a str> {
    let Some(Type::Named(id)) = operation.result().filter(|_| matches!(operation.answer, Media::Json(_))) else {
        return Vec::new();
    };
    let members = types.object(*id).into_iter().flat_map(|object| &object.members);
    members.filter(|(_, member)| matches!(member.ty, Type::List(_))).map(|(name, _)| name.as_str()).collect()
}
