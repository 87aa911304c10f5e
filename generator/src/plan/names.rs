//! Wire names → Rust names: pure functions, specified by their tests, and scopes in which names are unique.

use std::collections::BTreeSet;

use heck::{ToSnakeCase, ToUpperCamelCase};

/// Spellings that are one word: an upper-case letter inside does not begin another.
const SPELLINGS: &[&str] = &[
    "APIs",
    "CIDRs",
    "DNSs",
    "ETag",
    "GZip",
    "GitHub",
    "IDs",
    "IPs",
    "IPv",
    "IoT",
    "LROs",
    "MariaDB",
    "MongoDB",
    "MySQL",
    "MySql",
    "NoSQL",
    "OAuth",
    "PostgreSQL",
    "PostgreSql",
    "SKUs",
    "URIs",
    "URLs",
    "VCore",
    "VMs",
    "VNet",
    "eTag",
    "oAuth",
    "vCore",
    "vNet",
];

/// Keywords of edition 2024, reserved ones and `gen` included, plus names that cannot be raw or mean something in place.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true",
    "try", "type", "typeof", "union", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Names that a client and its constructor use themselves.
const RESERVED_FIELDS: &[&str] = &["client", "credential", "endpoint", "options", "resolved"];

/// Names that generated code uses unqualified; a type of an API cannot have them.
const RESERVED_TYPES: &[&str] = &[
    "Arc",
    "Audience",
    "BTreeMap",
    "Box",
    "Bytes",
    "Call",
    "CallByStatus",
    "CallOptions",
    "Client",
    "ClientMethodOptions",
    "ClientOptions",
    "CloudEndpoint",
    "Default",
    "Download",
    "Err",
    "Etag",
    "Expressible",
    "FinalState",
    "Form",
    "FormFile",
    "Into",
    "Json",
    "JsonAs",
    "JsonFormat",
    "Lenient",
    "ListOptions",
    "LongRunningList",
    "LongRunningOperation",
    "LongRunningOptions",
    "Method",
    "NextLink",
    "NoFormat",
    "None",
    "OffsetDateTime",
    "Ok",
    "OperationStatus",
    "OperationToken",
    "Option",
    "Pager",
    "PagerOptions",
    "PollerOptions",
    "RawResponse",
    "RequestContent",
    "Response",
    "Result",
    "Secret",
    "Self",
    "Service",
    "Some",
    "String",
    "TextFormat",
    "TokenCredential",
    "TokenParameter",
    "Unmodeled",
    "Value",
    "Vec",
];

/// `sqlPool` → `SqlPool`.
pub(crate) fn type_name(wire: &str) -> String {
    let name = type_part(wire);
    if RESERVED_TYPES.contains(&name.as_str()) { format!("{name}Model") } else { name }
}

/// `maxSizeBytes` → `max_size_bytes`; a keyword gets `_prop`.
pub(crate) fn field_name(wire: &str) -> String {
    suffixed(snake(wire), "prop")
}

/// `resourceGroupName` → `resource_group_name`; a keyword gets `_param`.
pub(crate) fn parameter_name(wire: &str) -> String {
    suffixed(snake(wire), "param")
}

/// `subscriptionId` → `subscription_id`, as a field of a client; a keyword and what a client has itself get `_param`.
pub(crate) fn client_field_name(wire: &str) -> String {
    let name = parameter_name(wire);
    if RESERVED_FIELDS.contains(&name.as_str()) { format!("{name}_param") } else { name }
}

/// `ListByWorkspace` → `list_by_workspace`; a keyword and `new` get `_fn`.
pub(crate) fn method_name(wire: &str) -> String {
    let name = suffixed(snake(wire), "fn");
    if name == "new" { "new_fn".to_owned() } else { name }
}

/// `SqlPools` → `sql_pools`; a keyword gets `_mod`.
pub(crate) fn module_name(wire: &str) -> String {
    suffixed(snake(wire), "mod")
}

/// `Online` → `Online`, `2.4` → `V2_4`, `+1` → `Plus1`.
pub(crate) fn variant_name(wire: &str) -> String {
    let name = type_part(wire);
    if name == "Self" { "SelfValue".to_owned() } else { name }
}

/// The words of a name in lower case, for sentences: `SqlPools` → `sql pools`.
pub(crate) fn words(wire: &str) -> String {
    if !wire.is_ascii() {
        return wire.to_owned();
    }
    snake(wire).replace('_', " ")
}

/// Returns `wire` in upper camel case, as part of a type name: reserved names are not avoided.
pub(crate) fn type_part(wire: &str) -> String {
    let spelled = ascii_name(wire);
    let name = apply_spellings(&spelled).to_upper_camel_case();
    match name.chars().next() {
        Some(first) if first.is_ascii_digit() => format!("V{}", version_name(&spelled)),
        _ => name,
    }
}

fn snake(wire: &str) -> String {
    let name = apply_spellings(&ascii_name(wire)).to_snake_case();
    match name.chars().next() {
        Some(first) if first.is_ascii_digit() => format!("v{name}"),
        _ => name,
    }
}

fn suffixed(name: String, suffix: &str) -> String {
    if KEYWORDS.contains(&name.as_str()) { format!("{name}_{suffix}") } else { name }
}

/// `2.4-beta` → `2_4Beta`: a version keeps its parts apart, so that `2.4` and `24` stay different.
fn version_name(text: &str) -> String {
    let mut name = String::new();
    for part in text.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()) {
        let after_digit = name.ends_with(|c: char| c.is_ascii_digit());
        if after_digit && part.starts_with(|c: char| c.is_ascii_digit()) {
            name.push('_');
        }
        name.push_str(&part.to_upper_camel_case());
    }
    name
}

/// Names symbols where nothing else would be left, and signs before digits. Letters outside ASCII get their number:
/// many of them cannot stand in an identifier, and more are warned of.
fn ascii_name(wire: &str) -> String {
    if !wire.is_ascii() {
        let plain = |c: char| if c.is_ascii() { c.to_string() } else { format!("u{:04x}", u32::from(c)) };
        return ascii_name(&wire.chars().map(plain).collect::<String>());
    }
    if wire.is_empty() {
        return "Empty".to_owned();
    }
    if !wire.chars().any(char::is_alphanumeric) {
        return wire.chars().map(symbol_name).collect();
    }
    let signed = |rest: &str| rest.starts_with(|c: char| c.is_ascii_digit());
    match (wire.strip_prefix('+'), wire.strip_prefix('-')) {
        (Some(rest), _) if signed(rest) => format!("Plus{rest}"),
        (_, Some(rest)) if signed(rest) => format!("Minus{rest}"),
        _ => wire.to_owned(),
    }
}

fn symbol_name(c: char) -> &'static str {
    match c {
        '+' => "Plus",
        '-' => "Minus",
        '*' => "Star",
        '/' => "Slash",
        '\\' => "Backslash",
        '<' => "LessThan",
        '>' => "GreaterThan",
        '=' => "Equals",
        '!' => "Not",
        '#' => "Hash",
        '$' => "Dollar",
        '%' => "Percent",
        '&' => "And",
        '|' => "Or",
        '@' => "At",
        '~' => "Tilde",
        '^' => "Caret",
        '.' => "Dot",
        ',' => "Comma",
        ':' => "Colon",
        ';' => "Semicolon",
        '?' => "Question",
        '_' => "Underscore",
        ' ' => "Space",
        _ => "Symbol",
    }
}

/// Rewrites known spellings that are whole words: `UseOAuth` → `UseOauth`.
fn apply_spellings(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut before = '_';
    while let Some(first) = rest.chars().next() {
        let is_known = |word: &&&str| rest.starts_with(**word) && ends_word(rest, word);
        let known = starts_word(before, first).then(|| SPELLINGS.iter().find(is_known)).flatten();
        match known {
            Some(word) => {
                rest = rest.strip_prefix(word).unwrap_or_default();
                out.push(first.to_ascii_uppercase());
                out.extend(word.chars().skip(1).map(|c| c.to_ascii_lowercase()));
                before = word.chars().next_back().unwrap_or('_');
            }
            None => {
                out.push(first);
                before = first;
                rest = rest.strip_prefix(first).unwrap_or_default();
            }
        }
    }
    out
}

/// A word starts after anything that is not an upper-case letter running on.
fn starts_word(before: char, first: char) -> bool {
    !before.is_alphabetic() || (before.is_lowercase() && first.is_uppercase())
}

/// A known word ends before anything but a lower-case letter that would belong to it.
fn ends_word(rest: &str, word: &str) -> bool {
    let next = rest.strip_prefix(word).and_then(|rest| rest.chars().next());
    next.is_none_or(|next| !next.is_lowercase() || word.ends_with('v'))
}

/// A set of names that are unique in one place, such as the arguments of a method.
#[derive(Clone, Debug, Default)]
pub(super) struct NameScope(BTreeSet<String>);

impl NameScope {
    /// Returns a scope in which `names` are taken.
    pub(super) fn reserving(names: &[&str]) -> Self {
        Self(names.iter().map(|name| (*name).to_owned()).collect())
    }

    /// Claims the first free name of `wanted`, `wanted` with `suffix`, and the latter with numbers from 2.
    pub(super) fn claim(&mut self, wanted: &str, suffix: &str) -> String {
        let numbered = (2_u32..).map(|number| format!("{wanted}{suffix}{number}"));
        let mut candidates = [wanted.to_owned(), format!("{wanted}{suffix}")].into_iter().chain(numbered);
        // There is always a free candidate, as the numbers do not end.
        let name = candidates.find(|name| !self.0.contains(name)).unwrap_or_default();
        self.0.insert(name.clone());
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types() {
        for (wire, rust) in [
            ("SqlPool", "SqlPool"),
            ("sqlPool", "SqlPool"),
            ("IPFirewallRule", "IpFirewallRule"),
            ("azureADOnlyAuthentication", "AzureAdOnlyAuthentication"),
            ("IotHubDataConnection", "IotHubDataConnection"),
            ("IoTHub", "IotHub"),
            ("OAuth2Settings", "Oauth2Settings"),
            ("CIDRs", "Cidrs"),
            ("LROsCustomHeader", "LrosCustomHeader"),
            ("VNetProperties", "VnetProperties"),
            ("IntegrationRuntimeVNetProperties", "IntegrationRuntimeVnetProperties"),
            ("blobStorageEventType", "BlobStorageEventType"),
            ("Foo.Bar", "FooBar"),
            ("Basic_A0", "BasicA0"),
            ("Option", "OptionModel"),
            ("Result", "ResultModel"),
            ("3DModel", "V3dModel"),
        ] {
            assert_eq!(type_name(wire), rust, "{wire}");
        }
    }

    #[test]
    fn fields_and_parameters() {
        for (wire, rust) in [
            ("maxSizeBytes", "max_size_bytes"),
            ("type", "type_prop"),
            ("gen", "gen_prop"),
            ("self", "self_prop"),
            ("$filter", "filter"),
            ("$skipToken", "skip_token"),
            ("@odata.type", "odata_type"),
            ("eTag", "etag"),
            ("ETag", "etag"),
            ("vNetId", "vnet_id"),
            ("vCore", "vcore"),
            ("oAuth2", "oauth2"),
            ("OAuth2Token", "oauth2_token"),
            ("IncludeAPIs", "include_apis"),
            ("allowedCIDRs", "allowed_cidrs"),
            ("SQLPool", "sql_pool"),
            ("1st", "v1st"),
            ("", "empty"),
            ("_", "underscore"),
            ("If-Match", "if_match"),
            ("x-ms-client-name", "x_ms_client_name"),
        ] {
            assert_eq!(field_name(wire), rust, "{wire}");
        }
        assert_eq!(parameter_name("type"), "type_param");
        assert_eq!(client_field_name("client"), "client_param");
        assert_eq!(method_name("Move"), "move_fn");
        assert_eq!(method_name("New"), "new_fn");
        assert_eq!(module_name("Box"), "box_mod");
    }

    #[test]
    fn variants() {
        for (wire, rust) in [
            ("Online", "Online"),
            ("MULTIJSON", "Multijson"),
            ("Microsoft.Storage.BlobCreated", "MicrosoftStorageBlobCreated"),
            ("2.4", "V2_4"),
            ("24", "V24"),
            ("3.1-preview", "V3_1Preview"),
            ("+1", "Plus1"),
            ("-1", "Minus1"),
            ("*", "Star"),
            ("<=", "LessThanEquals"),
            ("", "Empty"),
            ("self", "SelfValue"),
            ("Basic_A0", "BasicA0"),
            ("Standard_E16a_v4", "StandardE16aV4"),
            ("ä²", "U00e4u00b2"),
        ] {
            assert_eq!(variant_name(wire), rust, "{wire}");
        }
    }

    #[test]
    fn sentences() {
        assert_eq!(words("SqlPoolTableColumns"), "sql pool table columns");
    }

    #[test]
    fn the_first_gets_the_name_and_the_others_a_suffix() {
        let mut scope = NameScope::reserving(&["options"]);
        assert_eq!(scope.claim("name", "_query"), "name");
        assert_eq!(scope.claim("name", "_query"), "name_query");
        assert_eq!(scope.claim("name", "_query"), "name_query2");
        assert_eq!(scope.claim("options", "_param"), "options_param");
    }
}
