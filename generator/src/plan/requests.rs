//! What is sent besides a body: the path with its values, query and headers.

use crate::model::{NextPage, Parameter, ParameterLocation, Type};

use super::{Codec, Pair, Part, Planner, Source, models::codec, names};

/// The request that gets the pages after the first one.
#[derive(Clone, Debug)]
pub(crate) struct NextRequest {
    pub(crate) template: String,
    pub(crate) values: Vec<Pair>,
    pub(crate) queries: Vec<Pair>,
    pub(crate) headers: Vec<Pair>,
}

impl Planner<'_> {
    /// The request for the next page, whose values are in `known` or fixed.
    pub(super) fn next_request(&self, next: &NextPage, known: &[(&Parameter, Source)]) -> NextRequest {
        let mut sources = Vec::new();
        for parameter in next.parameters.iter().filter(|parameter| !self.is_shared_header(parameter)) {
            let same = |(other, _): &&(&Parameter, Source)| {
                other.name == parameter.name && other.location == parameter.location
            };
            if let Some(text) = &parameter.constant {
                sources.push((parameter, Source::Literal(text.clone())));
            } else if parameter.on_client {
                sources.push((parameter, Source::Client(names::client_field_name(parameter.wanted_name()))));
            } else if let Some((_, source)) = known.iter().find(same) {
                sources.push((parameter, source.clone()));
            }
        }
        let (template, values) = self.template(&next.path, &sources);
        let queries = self.queries(next.api_version.as_ref(), &sources);
        NextRequest { template, values, queries, headers: self.pairs(&sources, ParameterLocation::Header) }
    }

    /// The path for the runtime: fixed values filled in, the others as placeholders, in their order.
    pub(super) fn template(&self, path: &str, sources: &[(&Parameter, Source)]) -> (String, Vec<Pair>) {
        let mut template = String::new();
        let mut values = Vec::new();
        let mut rest = path;
        while let Some((before, after)) = rest.split_once('{') {
            template.push_str(before);
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            let found = sources
                .iter()
                .find(|(parameter, _)| parameter.location == ParameterLocation::Path && parameter.name == name);
            match found {
                Some((_, Source::Literal(text))) if is_plain(text) => template.push_str(text),
                Some((parameter, source)) => {
                    template.push_str(if parameter.raw { "{+}" } else { "{}" });
                    values.push(self.pair(parameter, source));
                }
                // Reported when the model was made.
                None => {}
            }
            rest = after;
        }
        template.push_str(rest);
        (template, values)
    }

    pub(super) fn queries(&self, api_version: Option<&String>, sources: &[(&Parameter, Source)]) -> Vec<Pair> {
        let version = api_version.map(|version| Pair {
            wire: "api-version".to_owned(),
            value: Source::Literal(version.clone()),
            codec: Codec::Own,
            join: None,
            part: Part::Text,
            raw: false,
        });
        version.into_iter().chain(self.pairs(sources, ParameterLocation::Query)).collect()
    }

    pub(super) fn pairs(&self, sources: &[(&Parameter, Source)], place: ParameterLocation) -> Vec<Pair> {
        let here = sources.iter().filter(|(parameter, _)| parameter.location == place);
        here.map(|(parameter, source)| self.pair(parameter, source)).collect()
    }

    fn pair(&self, parameter: &Parameter, source: &Source) -> Pair {
        Pair {
            wire: parameter.name.clone(),
            value: source.clone(),
            codec: codec(&parameter.ty),
            join: matches!(parameter.ty, Type::List(_)).then_some(parameter.join),
            part: self.part(parameter),
            raw: parameter.location == ParameterLocation::Query && parameter.raw,
        }
    }
}

/// Whether a text can stand in a path as it is. An argument cannot be empty, but a description may want nothing there.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_~".contains(&byte))
}
