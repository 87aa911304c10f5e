//! Names that have to differ from each other in one place.

use std::collections::BTreeSet;

/// A place where each name stands once.
#[derive(Clone, Debug, Default)]
pub(super) struct Scope(BTreeSet<String>);

impl Scope {
    /// A scope in which `names` are taken.
    pub(super) fn with(names: &[&str]) -> Self {
        Self(names.iter().map(|name| (*name).to_owned()).collect())
    }

    /// Takes `wanted`, or `wanted_suffix`, or with a number if that is taken, too.
    pub(super) fn take(&mut self, wanted: &str, suffix: &str) -> String {
        let numbered = (2_u32..).map(|number| format!("{wanted}{suffix}{number}"));
        let mut candidates = [wanted.to_owned(), format!("{wanted}{suffix}")].into_iter().chain(numbered);
        // The numbers do not end, so neither do the candidates.
        let name = candidates.find(|name| !self.0.contains(name)).unwrap_or_default();
        self.0.insert(name.clone());
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_gets_the_name_and_the_others_a_suffix() {
        let mut scope = Scope::with(&["options"]);
        assert_eq!(scope.take("name", "_query"), "name");
        assert_eq!(scope.take("name", "_query"), "name_query");
        assert_eq!(scope.take("name", "_query"), "name_query2");
        assert_eq!(scope.take("options", "_param"), "options_param");
    }
}
