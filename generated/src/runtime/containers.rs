//! Options, boxes, lists and maps as values with a JSON form.

use super::wire::{Blank, FromJson, ListTarget, ListView, MapTarget, MapView, Target, ToJson, View};
use std::collections::{BTreeMap, btree_map::Entry};

/// A member that may be absent, or an element of a list or map that may be `null`.
impl<T> Blank for Option<T> {
    #[inline]
    fn blank() -> Self {
        None
    }
}

impl<T: FromJson + Blank> FromJson for Option<T> {
    fn target(&mut self) -> Target<'_> {
        self.insert(T::blank()).target()
    }

    fn clear(&mut self) -> bool {
        *self = None;
        true
    }
}

impl<T: ToJson> ToJson for Option<T> {
    fn view(&self) -> View<'_> {
        match self {
            Some(it) => it.view(),
            None => View::Absent,
        }
    }
}

impl<T: Blank> Blank for Box<T> {
    fn blank() -> Self {
        Box::new(T::blank())
    }
}

impl<T: FromJson> FromJson for Box<T> {
    #[inline]
    fn target(&mut self) -> Target<'_> {
        (**self).target()
    }
}

impl<T: ToJson> ToJson for Box<T> {
    #[inline]
    fn view(&self) -> View<'_> {
        (**self).view()
    }
}

impl<T> Blank for Vec<T> {
    #[inline]
    fn blank() -> Self {
        Self::new()
    }
}

impl<T: FromJson + Blank> FromJson for Vec<T> {
    #[inline]
    fn target(&mut self) -> Target<'_> {
        Target::List(self)
    }
}

impl<T: ToJson> ToJson for Vec<T> {
    #[inline]
    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

impl<T: FromJson + Blank> ListTarget for Vec<T> {
    fn grow(&mut self) -> &mut dyn FromJson {
        let index = self.len();
        self.push(T::blank());
        #[allow(clippy::indexing_slicing, reason = "the element was pushed above")]
        &mut self[index]
    }

    fn shrink(&mut self) {
        self.pop();
    }

    fn next_cost(&self) -> usize {
        // A full list doubles its capacity, from four elements on.
        if self.len() == self.capacity() { self.capacity().max(4) * size_of::<T>() } else { 0 }
    }
}

impl<T: ToJson> ListView for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn element(&self, index: usize) -> Option<&dyn ToJson> {
        Some(self.get(index)?)
    }
}

impl<T> Blank for BTreeMap<String, T> {
    #[inline]
    fn blank() -> Self {
        Self::new()
    }
}

impl<T: FromJson + Blank> FromJson for BTreeMap<String, T> {
    #[inline]
    fn target(&mut self) -> Target<'_> {
        Target::Map(self)
    }
}

impl<T: ToJson> ToJson for BTreeMap<String, T> {
    #[inline]
    fn view(&self) -> View<'_> {
        View::Map(self)
    }
}

impl<T: FromJson + Blank> MapTarget for BTreeMap<String, T> {
    fn entry(&mut self, name: &str) -> &mut dyn FromJson {
        match self.entry(name.to_owned()) {
            Entry::Vacant(free) => free.insert(T::blank()),
            Entry::Occupied(taken) => {
                let it = taken.into_mut();
                *it = T::blank();
                it
            }
        }
    }

    fn remove(&mut self, name: &str) {
        BTreeMap::remove(self, name);
    }

    fn entry_cost(&self) -> usize {
        size_of::<(String, T)>()
    }
}

impl<T: ToJson> MapView for BTreeMap<String, T> {
    fn visit(&self, visit: &mut dyn FnMut(&str, &dyn ToJson) -> bool) {
        for (name, it) in self {
            if !visit(name, it) {
                return;
            }
        }
    }

    fn contains(&self, name: &str) -> bool {
        self.contains_key(name)
    }
}
