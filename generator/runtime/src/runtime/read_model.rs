//! Which place a member of an object is read into.

use super::json::Json;
use super::path::Step;
use super::read_context::ReadContext;
use super::shape::Shape;
use super::unmodeled::Unmodeled;
use super::wire::{FromJson, MapTarget, Target};
use serde::de;
use std::borrow::Cow;

/// Reads the value of a member into a target, and returns what counts as absent. Behind a pointer, so that what a member
/// means is compiled once, whether its value comes from a buffer or not.
pub(super) type ReadMember<'a, E> = dyn FnMut(Target<'_>, &mut ReadContext) -> Result<Option<Json>, E> + 'a;

/// The places for the members of a model.
pub(super) struct Model<'a, 'b, 'c> {
    pub(super) shape: &'static Shape,
    pub(super) fields: &'a mut [&'b mut dyn FromJson],
    /// The map of additional members, if there is one.
    pub(super) additional: &'a mut [&'c mut dyn FromJson],
    pub(super) unmodeled: &'a mut Unmodeled,
    /// The index of the field that probably comes next.
    pub(super) expected: usize,
}

impl Model<'_, '_, '_> {
    /// Reads the member `name` with `read`. Not behind a pointer, as nearly every member comes this way.
    pub(super) fn read_member<E: de::Error>(
        &mut self,
        name: &str,
        context: &mut ReadContext,
        mut read: impl FnMut(Target<'_>, &mut ReadContext) -> Result<Option<Json>, E>,
    ) -> Result<(), E> {
        let Some(index) = self.shape.index_of(name, self.expected) else {
            return self.read_other(name, context, &mut read);
        };
        let (Some(member), Some(it)) = (self.shape.members.get(index), self.fields.get_mut(index)) else {
            return Ok(());
        };
        self.expected = index + 1;
        let mark = context.mark();
        match read(it.target(), context) {
            Ok(None) => {}
            Ok(Some(json)) => {
                it.clear();
                self.unmodeled.push(Cow::Borrowed(member.name), json);
            }
            Err(error) => return Err(context.locate(error, Step::Member(name.to_owned()))),
        }
        context.locate_added(mark, &|| Step::Member(name.to_owned()));
        Ok(())
    }

    /// Reads a member that is no field.
    fn read_other<E: de::Error>(
        &mut self,
        name: &str,
        context: &mut ReadContext,
        read: &mut ReadMember<'_, E>,
    ) -> Result<(), E> {
        let constant = self.shape.constants.iter().find(|(own, _)| *own == name);
        let mut json = Json::NULL;
        let mark = context.mark();
        let absent = match self.additional.first_mut().map(|it| it.target()) {
            Some(Target::Map(map)) if constant.is_none() => read_entry(map, name, context, read)?,
            additional => {
                // A null is a value here.
                let _ = read(Target::Json(&mut json), context)?;
                match (constant, additional) {
                    (Some((_, text)), _) if json.as_text().as_deref() == Some(*text) => None,
                    (None, Some(Target::Entries(entries))) => entries.read_entry(name, json).map_err(|error| {
                        let error = context.fail(error);
                        context.locate(error, Step::Member(name.to_owned()))
                    })?,
                    _ => Some(json),
                }
            }
        };
        context.locate_added(mark, &|| Step::Member(name.to_owned()));
        if let Some(json) = absent {
            context.charge(name.len() + size_of::<(String, Json)>())?;
            self.unmodeled.push(Cow::Owned(name.to_owned()), json);
        }
        Ok(())
    }
}

/// Reads an entry of a map with `read`. Returns what counts as absent: it is not in the map then.
pub(super) fn read_entry<E: de::Error>(
    map: &mut dyn MapTarget,
    name: &str,
    context: &mut ReadContext,
    read: &mut ReadMember<'_, E>,
) -> Result<Option<Json>, E> {
    context.charge(map.entry_cost() + name.len())?;
    let it = map.entry(name);
    match read(it.target(), context) {
        Ok(Some(json)) if !(json.is_null() && it.clear()) => {
            map.remove(name);
            Ok(Some(json))
        }
        Ok(_) => Ok(None),
        Err(error) => Err(context.locate(error, Step::Member(name.to_owned()))),
    }
}
