//! Text for doc comments: paragraphs, wrapped and safe for rustdoc.

/// Width that documentation is wrapped at, indentation included.
const WIDTH: usize = 110;

/// Paragraphs of a doc comment. Each is wrapped on its own; lists and lines of code stay as they are given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Doc {
    lines: Vec<String>,
}

impl Doc {
    /// Starts with one paragraph.
    pub(crate) fn new(text: impl AsRef<str>) -> Self {
        let mut doc = Self::default();
        doc.paragraph(text);
        doc
    }

    /// Adds a paragraph, after a blank line.
    pub(crate) fn paragraph(&mut self, text: impl AsRef<str>) -> &mut Self {
        let text = text.as_ref().trim();
        if !text.is_empty() {
            self.gap();
            self.lines.extend(wrap(text, ""));
        }
        self
    }

    /// Adds one item of a list; the first one after a blank line.
    pub(crate) fn item(&mut self, text: impl AsRef<str>) -> &mut Self {
        let in_list = self.lines.last().is_some_and(|line| line.starts_with("* ") || line.starts_with("  "));
        if !in_list {
            self.gap();
        }
        let mut lines = wrap(text.as_ref().trim(), "  ");
        if let Some(first) = lines.first_mut() {
            *first = format!("* {}", first.trim_start());
        }
        self.lines.extend(lines);
        self
    }

    /// Adds a heading.
    pub(crate) fn heading(&mut self, text: &str) -> &mut Self {
        self.gap();
        self.lines.push(format!("# {text}"));
        self
    }

    /// Adds a line as it is, as a paragraph of its own.
    pub(crate) fn verbatim(&mut self, line: impl Into<String>) -> &mut Self {
        self.gap();
        self.lines.push(line.into());
        self
    }

    /// The lines, without the `///`.
    pub(crate) fn lines(&self) -> &[String] {
        &self.lines
    }

    fn gap(&mut self) {
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
    }
}

/// Paragraphs of a description, made safe.
pub(crate) fn paragraphs(text: &str) -> Vec<String> {
    let text = text.replace("\r\n", "\n");
    let paragraphs = text.split("\n\n").map(|part| escape(&part.split_whitespace().collect::<Vec<_>>().join(" ")));
    paragraphs.filter(|part| !part.is_empty()).collect()
}

/// Escapes what rustdoc would take for links, HTML or headings. Code in backquotes stays.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    // Text between backquotes is every second part; a lonely backquote at the end opens nothing.
    let parts: Vec<&str> = text.split('`').collect();
    let balanced = parts.len() % 2 == 1;
    for (at, part) in parts.iter().enumerate() {
        if at > 0 {
            out.push_str(if balanced { "`" } else { "\\`" });
        }
        if at % 2 == 1 && balanced { out.push_str(part) } else { escape_plain(part, &mut out) }
    }
    if out.starts_with('#') || out.starts_with('-') || out.starts_with('+') || out.starts_with('=') {
        out.insert(0, '\\');
    }
    out
}

fn escape_plain(text: &str, out: &mut String) {
    for (at, word) in text.split(' ').enumerate() {
        if at > 0 {
            out.push(' ');
        }
        match word.find("http://").or_else(|| word.find("https://")) {
            Some(start) => {
                let (before, link) = word.split_at(start);
                let end = link.find(['<', '>', '"', '\'', ')', ']', '}', '[']).unwrap_or(link.len());
                let (link, after) = link.split_at(end);
                let address = link.trim_end_matches(['.', ',', ';', ':', '!', '?']);
                let dots = link.strip_prefix(address).unwrap_or_default();
                escape_symbols(before, out);
                out.push_str(&format!("<{address}>{dots}"));
                escape_symbols(after, out);
            }
            None => escape_symbols(word, out),
        }
    }
}

fn escape_symbols(text: &str, out: &mut String) {
    for c in text.chars() {
        if matches!(c, '[' | ']' | '<' | '>' | '*' | '_' | '\\' | '|') {
            out.push('\\');
        }
        out.push(c);
    }
}

/// A text from the wire as code.
pub(crate) fn code(text: &str) -> String {
    match text {
        // Nothing and blanks cannot be seen without quotes.
        _ if text.trim().is_empty() => format!("`{text:?}`"),
        _ if text.contains('`') => format!("`` {text} ``"),
        _ => format!("`{text}`"),
    }
}

/// Types with names of derive macros, between which rustdoc cannot choose.
const DERIVES: [&str; 8] = ["Clone", "Copy", "Debug", "Eq", "Hash", "Ord", "PartialEq", "PartialOrd"];

/// A link to a type that is in scope.
pub(crate) fn link(name: &str) -> String {
    if DERIVES.contains(&name) { format!("[`{name}`](type@{name})") } else { format!("[`{name}`]") }
}

/// A word as the first of a line, where rustdoc would take some for the beginning of a list or a heading.
fn at_line_start(word: &str) -> String {
    let number = word.trim_start_matches(|c: char| c.is_ascii_digit());
    if word.starts_with(['#', '-', '+', '=', '~']) {
        format!("\\{word}")
    } else if matches!(number, "." | ")") && number != word {
        format!("{}\\{number}", word.trim_end_matches(['.', ')']))
    } else {
        word.to_owned()
    }
}

/// Breaks at spaces. What has no space stays on a line of its own, however long; code in backquotes is not torn apart.
fn wrap(text: &str, indent: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in unbreakable(text) {
        let too_long = indent.len() + line.chars().count() + 1 + word.chars().count() > WIDTH;
        if !line.is_empty() && too_long {
            lines.push(format!("{indent}{line}"));
            line.clear();
        }
        if line.is_empty() {
            line.push_str(&at_line_start(&word));
        } else {
            line.push(' ');
            line.push_str(&word);
        }
    }
    lines.push(format!("{indent}{line}"));
    lines
}

/// Words, where code in backquotes counts as one.
fn unbreakable(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut open = false;
    for word in text.split_whitespace() {
        match words.last_mut() {
            Some(last) if open => {
                last.push(' ');
                last.push_str(word);
            }
            _ => words.push(word.to_owned()),
        }
        if word.matches('`').count() % 2 == 1 {
            open = !open;
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_rustdoc_would_misread_is_escaped() {
        for (text, safe) in [
            ("see [x] and <b>", "see \\[x\\] and \\<b\\>"),
            ("at https://a.example/b_c.", "at <https://a.example/b_c>."),
            ("(http://a.example)", "(<http://a.example>)"),
            ("code `a[0] <b>` stays", "code `a[0] <b>` stays"),
            ("lonely ` tick [x]", "lonely \\` tick \\[x\\]"),
            ("# no heading", "\\# no heading"),
            ("- no list", "\\- no list"),
        ] {
            assert_eq!(escape(text), safe);
        }
    }

    #[test]
    fn indented_lines_do_not_become_code() {
        assert_eq!(paragraphs("a\n    b\n\n  c"), ["a b", "c"]);
    }

    #[test]
    fn code_is_not_torn_apart() {
        let text = format!("{} `GET /a b c`", "word ".repeat(21).trim());
        let doc = Doc::new(text);
        assert_eq!(doc.lines()[1], "`GET /a b c`");
    }

    #[test]
    fn no_line_begins_a_list_by_chance() {
        let text = format!("1. {} - +x 2) 3.5", "word ".repeat(21).trim());
        let lines = Doc::new(text).lines().to_vec();
        assert!(lines[0].starts_with("1\\. word"), "{lines:?}");
        assert_eq!(lines[1], "\\+x 2) 3.5");
    }

    #[test]
    fn texts_from_the_wire_are_code() {
        for (text, code_text) in [("a", "`a`"), ("", "`\"\"`"), (" ", "`\" \"`"), ("a`b", "`` a`b ``")] {
            assert_eq!(code(text), code_text);
        }
    }

    #[test]
    fn lists_stand_together() {
        let mut doc = Doc::new("Text.");
        doc.heading("Arguments").item("a").item("b").paragraph("End.");
        assert_eq!(doc.lines(), ["Text.", "", "# Arguments", "", "* a", "* b", "", "End."]);
    }
}
