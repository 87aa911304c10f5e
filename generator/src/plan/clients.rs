//! Operation groups → clients.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Operation, OperationKind};

use super::{
    Constructor, Doc, Method, Output,
    names::{self, NameScope},
    planner::Planner,
};

/// A client type: the root client, or the client of an operation group.
#[derive(Clone, Debug)]
pub(crate) struct Client {
    pub(crate) name: String,
    pub(crate) docs: Doc,
    /// Names of the parameters that belong to the client.
    pub(crate) fields: Vec<String>,
    /// Sorted by name.
    pub(crate) methods: Vec<Method>,
}

/// A file of `clients`.
#[derive(Clone, Debug)]
pub(crate) struct ClientFile {
    /// Module name.
    pub(crate) name: String,
    pub(crate) client: Client,
    /// Constructor and accessors; `None` for the client of a group.
    pub(crate) root: Option<RootClient>,
}

/// Additions of the root client: constructor and accessors.
#[derive(Clone, Debug)]
pub(crate) struct RootClient {
    pub(crate) constructor: Constructor,
    /// Sorted by name.
    pub(crate) accessors: Vec<Accessor>,
    /// The name of the method that resumes long-running operations, if the API has some.
    pub(crate) resume: Option<String>,
}

/// Method of the root client that returns the client of a group.
#[derive(Clone, Debug)]
pub(crate) struct Accessor {
    /// The name of the client's module, too.
    pub(crate) name: String,
    pub(crate) client: String,
    pub(crate) docs: Doc,
    pub(crate) fields: Vec<String>,
}

impl Planner<'_> {
    /// Returns all clients, each in a file of its own, sorted by module name.
    pub(super) fn clients(&mut self) -> Vec<ClientFile> {
        let api = self.api;
        let root_name = format!("{}Client", self.settings.client);
        let mut scope = NameScope::reserving(&[&root_name]);
        let mut clients = Vec::new();
        let mut root_methods = Vec::new();
        let mut accessors = Vec::new();
        for (group, operations) in groups(&api.operations, &self.settings.client) {
            let Some(group) = group else {
                root_methods = self.methods(&root_name, &operations);
                continue;
            };
            let name = scope.claim(&format!("{}Client", group_name(group)), "2");
            let client = Client {
                docs: self.group_docs(group, &name, &operations),
                fields: fields_of(&operations),
                methods: self.methods(&name, &operations),
                name,
            };
            accessors.push(Accessor {
                name: names::module_name(&client.name),
                docs: self.accessor_docs(group),
                client: client.name.clone(),
                fields: client.fields.clone(),
            });
            clients.push(client);
        }
        self.check_accessors(&accessors, &root_methods);
        let fields = self.client_fields();
        let root = Client {
            name: root_name,
            docs: self.client_docs(!accessors.is_empty()),
            fields: fields.iter().map(|field| field.name.clone()).collect(),
            methods: root_methods,
        };
        let mut taken = NameScope::reserving(&[]);
        for name in root.methods.iter().map(|method| &method.name).chain(accessors.iter().map(|it| &it.name)) {
            taken.claim(name, "");
        }
        let has_long_running = api.operations.iter().any(|operation| {
            matches!(operation.kind, OperationKind::LongRunning(_) | OperationKind::LongRunningList(..))
        });
        let resume = has_long_running.then(|| taken.claim("resume", "_operation"));
        let additions = RootClient { constructor: self.constructor(fields), accessors, resume };
        let groups = clients.into_iter().map(|client| (client, None));
        let files = groups.chain([(root, Some(additions))]);
        let files = files.map(|(client, root)| ClientFile { name: names::module_name(&client.name), client, root });
        let mut files: Vec<ClientFile> = files.collect();
        files.sort_by(|a, b| a.name.cmp(&b.name));
        self.check_types(&files);
        files
    }

    /// Returns the methods of `client`, sorted by name. Reports those with equal names.
    fn methods(&mut self, client: &str, operations: &[&Operation]) -> Vec<Method> {
        let mut methods: BTreeMap<String, Method> = BTreeMap::new();
        for operation in operations {
            let method = self.method(client, operation);
            let clashes = |other: &&Method| other.name == method.name || other.options.name == method.options.name;
            if let Some(first) = methods.values().find(clashes) {
                let message =
                    format!("`{}` and `{}` are both `{client}::{}`", first.operation, operation.id, method.name);
                self.reporter
                    .error("E0502", &operation.pointer, message)
                    .within(Some(&operation.id))
                    .hint("give one of them another name with `x-ms-client-name` in a patch");
                continue;
            }
            methods.insert(method.name.clone(), method);
        }
        methods.into_values().collect()
    }

    /// Reports models that are called like a client, an options struct or a response enum, which are in the same namespace.
    fn check_types(&mut self, files: &[ClientFile]) {
        let mut taken: BTreeMap<&String, String> = BTreeMap::new();
        for ClientFile { client, root, .. } in files {
            taken.insert(&client.name, "a client".to_owned());
            taken.extend(root.iter().map(|root| (&root.constructor.options, "the options of the client".to_owned())));
            for method in &client.methods {
                taken.insert(&method.options.name, format!("the options of `{}`", method.name));
                if let Output::ByStatus(response) = &method.output {
                    taken.insert(&response.name, format!("the response of `{}`", method.name));
                }
            }
        }
        for (id, name) in &self.names {
            if let (Some(what), Some(def)) = (taken.get(name), self.api.types.get(*id)) {
                self.reporter
                    .error("E0501", &def.pointer, format!("`{name}` is also the name of {what}"))
                    .hint("rename the type with a patch");
            }
        }
    }

    /// Reports accessors that are called like a method of the root client.
    fn check_accessors(&mut self, accessors: &[Accessor], methods: &[Method]) {
        for accessor in accessors {
            if let Some(method) = methods.iter().find(|method| method.name == accessor.name) {
                let message = format!(
                    "`{}` and the accessor of `{}` are both `{}`",
                    method.operation, accessor.client, accessor.name
                );
                let operation = self.api.operations.iter().find(|operation| operation.id == method.operation);
                let pointer = operation.map(|operation| operation.pointer.clone()).unwrap_or_default();
                self.reporter
                    .error("E0502", &pointer, message)
                    .within(Some(&method.operation))
                    .hint("give the operation another name with `x-ms-client-name` in a patch");
            }
        }
    }
}

/// Returns the operations of each client by its group, `None` for the root client. Groups whose client names are equal, such
/// as `shops` and `Shops`, are merged, and the group that is called like the API `root` belongs to the root client, unless
/// both have an operation of one name.
fn groups<'a>(operations: &'a [Operation], root: &str) -> BTreeMap<Option<&'a str>, Vec<&'a Operation>> {
    let mut spelled: BTreeMap<Option<&str>, Vec<&Operation>> = BTreeMap::new();
    for operation in operations {
        spelled.entry(operation.group()).or_default().push(operation);
    }
    let actions = |operations: &[&Operation]| -> BTreeSet<String> {
        operations.iter().map(|operation| names::method_name(operation.action())).collect()
    };
    let client = |group: Option<&str>| group.map(group_name).filter(|name| name != root);
    let clients: BTreeMap<Option<&str>, Option<String>> =
        spelled.keys().map(|group| (*group, client(*group))).collect();
    let mut groups: BTreeMap<Option<&str>, Vec<&Operation>> = BTreeMap::new();
    for (group, operations) in spelled {
        let own = actions(&operations);
        let of_client = groups.iter_mut().filter(|(other, _)| clients.get(*other) == clients.get(&group));
        match of_client.map(|(_, others)| others).find(|others| actions(others).is_disjoint(&own)) {
            Some(others) => others.extend(operations),
            None => {
                let is_first = clients.get(&group) == Some(&None) && !groups.contains_key(&None);
                groups.insert(if is_first { None } else { group }, operations);
            }
        }
    }
    groups
}

/// Returns the name of a group's client without the suffix `Client`.
pub(super) fn group_name(group: &str) -> String {
    // With the suffix, no name is reserved.
    names::type_name(&format!("{group}Client")).trim_end_matches("Client").to_owned()
}

/// Returns the names of the client parameters that `operations` use.
fn fields_of(operations: &[&Operation]) -> Vec<String> {
    let parameters = operations.iter().flat_map(|operation| &operation.parameters);
    let shared = parameters.filter(|parameter| parameter.on_client && parameter.constant.is_none());
    let names: BTreeSet<String> = shared.map(|parameter| names::client_field_name(parameter.wanted_name())).collect();
    names.into_iter().collect()
}
