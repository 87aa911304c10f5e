//! Members whose type is any JSON: what descriptions do not say.

use std::collections::BTreeSet;

use super::types::{Type, TypeKind, Types};

/// Returns the members of used types that hold any JSON, each as `Definition.member` of the place that describes it. One
/// that many types inherit stands once.
pub(crate) fn untyped_members(types: &Types) -> BTreeSet<String> {
    let used = types.iter().filter(|(_, def)| def.used);
    let objects = used.filter_map(|(_, def)| match &def.kind {
        TypeKind::Object(object) => Some(object),
        _ => None,
    });
    let members = objects.flat_map(|object| object.members.values());
    members.filter(|member| is_untyped(&member.ty)).map(|member| place(&member.pointer)).collect()
}

fn is_untyped(ty: &Type) -> bool {
    match ty {
        Type::Any => true,
        Type::Nullable(inner) | Type::Expressible(inner) => is_untyped(inner),
        _ => false,
    }
}

/// Returns the names in the pointer of a member: `Thing.settings.size` of
/// `/definitions/Thing/properties/settings/properties/size`.
fn place(pointer: &str) -> String {
    let sections = ["/definitions/", "/components/schemas/"];
    let tokens = sections.iter().find_map(|section| pointer.strip_prefix(section)).unwrap_or(pointer);
    let mut names: Vec<&str> = Vec::new();
    // Behind a name comes the key `properties`, and behind that a name, which may be `properties` as well.
    let mut after_name = false;
    for token in tokens.split('/') {
        let is_key = after_name && token == "properties";
        if !is_key {
            names.push(token);
        }
        after_name = !is_key;
    }
    names.join(".")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_names() {
        assert_eq!(place("/definitions/Thing/properties/size"), "Thing.size");
        assert_eq!(place("/components/schemas/Thing/properties/properties"), "Thing.properties");
        assert_eq!(place("/definitions/Thing/properties/properties/properties/size"), "Thing.properties.size");
    }
}
