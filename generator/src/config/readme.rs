//! The `readme.md` files in which upstream lists the files of an API, by tag:
//!
//! ````text
//! ```yaml $(tag) == 'package-2021-06'
//! input-file:
//!   - Microsoft.Synapse/stable/2021-06-01/workspace.json
//! ```
//! ````

use crate::{
    diagnostic::{Diagnostics, Location, closest},
    source::{Source, Sources, uri},
};

/// The files that the readme at `path` lists under `tag`, as paths in the repository, in the order of the readme.
pub fn input_files(sources: &Sources, path: &str, tag: &str, diagnostics: &mut Diagnostics) -> Option<Vec<String>> {
    let readme = sources.text(path, diagnostics)?;
    let tagged = blocks(&readme);
    let folder = path.rfind('/').and_then(|at| path.get(..at)).unwrap_or_default();
    let files: Vec<_> = tagged
        .iter()
        .filter(|block| block.tag == tag)
        .flat_map(|block| input_list(block.text))
        .map(|file| {
            let file = file.trim_start_matches("$(this-folder)/");
            if folder.is_empty() { uri::normalize(file) } else { uri::normalize(&format!("{folder}/{file}")) }
        })
        .collect();
    if files.is_empty() {
        let hint = match closest(tag, tagged.iter().map(|block| block.tag)) {
            Some(near) if near != tag => format!("did you mean `{near}`?"),
            _ => "see the `$(tag) == '…'` blocks of the readme".to_owned(),
        };
        let location = Location { file: path.to_owned(), line: 1, column: 1, pointer: String::new() };
        diagnostics.error("E0606", format!("no files for the tag `{tag}`")).at(location).hint(hint);
        return None;
    }
    Some(files)
}

/// A fenced block that holds for one tag.
struct Block<'a> {
    tag: &'a str,
    text: &'a str,
}

fn blocks(readme: &Source) -> Vec<Block<'_>> {
    let mut fences = readme.text().split("\n```");
    // Before the first fence there is no block; after it, blocks and the text between them take turns.
    fences.next();
    fences.step_by(2).filter_map(block).collect()
}

fn block(fenced: &str) -> Option<Block<'_>> {
    let (head, text) = fenced.split_once('\n')?;
    let condition = head.trim().strip_prefix("yaml")?.trim();
    let quoted = condition.strip_prefix("$(tag)")?.trim().strip_prefix("==")?.trim().strip_prefix('\'')?;
    let (tag, rest) = quoted.split_once('\'')?;
    // A second condition makes it a block for one of Microsoft's own generators.
    (!rest.contains("&&")).then_some(Block { tag, text })
}

/// The elements of `input-file`. These blocks hold more than YAML's common subset (conditions, variables), and the
/// list is all that matters, so no YAML parser is asked.
fn input_list(block: &str) -> impl Iterator<Item = &str> {
    let lines = block.lines().skip_while(|line| !line.starts_with("input-file:")).skip(1);
    lines
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map_while(|line| line.strip_prefix("- "))
        .map(|file| file.trim().trim_matches(['"', '\'']))
}
