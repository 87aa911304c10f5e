//! The `readme.md` files in which upstream lists the files of an API, by tag:
//!
//! ````text
//! ```yaml $(tag) == 'package-2021-06'
//! input-file:
//!   - Microsoft.Synapse/stable/2021-06-01/workspace.json
//! ```
//! ````

use crate::{
    bundle::Root,
    diagnostic::{Diagnostics, Location, closest},
    source::{Source, Sources, uri},
};

/// Returns the files that the readme at `path` lists under `tag`, in its order. `named_at` is the position of the reference
/// to the readme, for diagnostics. `None` if the readme cannot be read or has no files for `tag`, which is reported.
pub fn input_files(
    sources: &Sources,
    path: &str,
    tag: &str,
    named_at: Option<&Location>,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<Root>> {
    let readme = sources.text(path, named_at.cloned(), diagnostics)?;
    let blocks = blocks(&readme);
    let files: Vec<_> = blocks
        .iter()
        .filter(|block| block.tag == tag)
        .flat_map(Block::input_files)
        .map(|file| root(path, file))
        .collect();
    if files.is_empty() {
        let hint = match closest(tag, blocks.iter().map(|block| block.tag)) {
            Some(near) if near != tag => format!("did you mean `{near}`?"),
            _ => "see the `$(tag) == '…'` blocks of the readme".to_owned(),
        };
        diagnostics
            .error("E0606", format!("`{path}` lists no files for the tag `{tag}`"))
            .at(named_at.cloned())
            .hint(hint);
        return None;
    }
    Some(files)
}

/// Line of a readme, with its number from 1.
type Line<'a> = (u32, &'a str);

fn root(readme: &str, (line, text): Line<'_>) -> Root {
    let file = text.trim().trim_matches(['"', '\'']).trim_start_matches("$(this-folder)/");
    let folder = readme.rfind('/').and_then(|at| readme.get(..=at)).unwrap_or_default();
    let named_at = Location { file: readme.to_owned(), line, column: 1, pointer: String::new() };
    Root { path: uri::normalize(&format!("{folder}{file}")), named_at: Some(named_at) }
}

/// Fenced block for one tag.
struct Block<'a> {
    tag: &'a str,
    lines: Vec<Line<'a>>,
}

impl<'a> Block<'a> {
    /// Returns the elements of `input-file`. A YAML parser would fail: these blocks are not always valid YAML, as they have
    /// conditions and variables.
    fn input_files(&self) -> impl Iterator<Item = Line<'a>> {
        let lines = self.lines.iter().skip_while(|(_, text)| !text.starts_with("input-file:")).skip(1);
        lines
            .map(|(number, text)| (*number, text.trim()))
            .filter(|(_, text)| !text.is_empty() && !text.starts_with('#'))
            .map_while(|(number, text)| Some((number, text.strip_prefix("- ")?)))
    }
}

fn blocks(readme: &Source) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    let mut lines = (1..).zip(readme.text().lines());
    while let Some((_, text)) = lines.next() {
        let Some(head) = text.strip_prefix("```") else { continue };
        let lines: Vec<_> = lines.by_ref().take_while(|(_, text)| !text.starts_with("```")).collect();
        blocks.extend(tag(head).map(|tag| Block { tag, lines }));
    }
    blocks
}

/// Returns the tag in the info string of a block. `None` if the block has another condition, too: those are for Microsoft's
/// own generators.
fn tag(head: &str) -> Option<&str> {
    let condition = head.trim().strip_prefix("yaml")?.trim();
    let quoted = condition.strip_prefix("$(tag)")?.trim().strip_prefix("==")?.trim().strip_prefix('\'')?;
    let (tag, rest) = quoted.split_once('\'')?;
    (!rest.contains("&&")).then_some(tag)
}
