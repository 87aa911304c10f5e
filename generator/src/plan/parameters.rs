//! Rust types of parameters.

use crate::model::{Operation, Parameter, ParameterLocation, Type, TypeKind};

use super::{Planner, Ty, methods::Part};

impl Planner<'_> {
    /// A parameter is text in the end; what has no text of its own is given as text.
    pub(super) fn parameter_type(&mut self, operation: &Operation, parameter: &Parameter) -> Ty {
        if is_entity_tag(parameter) {
            return Ty::Plain("Etag");
        }
        if parameter.location == ParameterLocation::Form && parameter.ty.is_stream() {
            let file = Ty::Plain("FormFile");
            return if matches!(parameter.ty, Type::List(_)) { Ty::Vec(Box::new(file)) } else { file };
        }
        if self.has_text(&parameter.ty) || matches!(self.part(parameter), Part::Json | Part::JsonList) {
            return self.ty(&parameter.ty);
        }
        self.warning("W0503", &parameter.pointer, format!("`{}` has no form as a parameter", parameter.name))
            .within(Some(&operation.id))
            .hint("it is taken as text and sent as it is; give it a scalar type with a patch");
        if matches!(parameter.ty, Type::List(_)) { Ty::Vec(Box::new(Ty::Plain("String"))) } else { Ty::Plain("String") }
    }

    /// What `parameter` is in a form: what has no text is JSON.
    pub(super) fn part(&self, parameter: &Parameter) -> Part {
        if parameter.location != ParameterLocation::Form {
            return Part::Text;
        }
        if parameter.ty.is_stream() {
            return Part::File(parameter.media_type.clone());
        }
        let json = parameter.media_type.as_deref().is_some_and(|media| media.contains("json"));
        match (&parameter.ty, self.has_text(&parameter.ty)) {
            (_, true) if !json => Part::Text,
            (Type::List(_), _) if json => Part::JsonList,
            _ => Part::Json,
        }
    }

    fn has_text(&self, ty: &Type) -> bool {
        match ty {
            Type::Any | Type::Map(_) | Type::Stream | Type::Expressible(_) => false,
            Type::List(inner) | Type::Nullable(inner) => self.has_text(inner),
            Type::Named(id) => matches!(self.api.types.get(*id).map(|def| &def.kind), Some(TypeKind::Enum(_))),
            Type::Boolean
            | Type::Integer { .. }
            | Type::Number { .. }
            | Type::Text { .. }
            | Type::Instant(_)
            | Type::Bytes(_) => true,
        }
    }
}

/// Whether this is a condition on an entity tag: what `etag()` of an answer gives goes here.
fn is_entity_tag(parameter: &Parameter) -> bool {
    let condition = ["if-match", "if-none-match"].iter().any(|name| parameter.name.eq_ignore_ascii_case(name));
    condition && parameter.location == ParameterLocation::Header && matches!(parameter.ty, Type::Text { .. })
}
