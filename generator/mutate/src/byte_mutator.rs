//! Mutations of a file as bytes.

use crate::entropy::Entropy;

/// Tokens that are special in JSON, YAML or UTF-8, valid or not.
const TOKENS: &[&[u8]] = &[
    b"\0",
    b"\r",
    b"\r\n",
    b"\n",
    b"\t",
    b"\"",
    b"\\",
    b"\\u",
    b"\\ud800",
    b"\\udc00\\ud800",
    b"\\x",
    b"{",
    b"}",
    b"[",
    b"]",
    b":",
    b",",
    b",,",
    b"{}",
    b"[]",
    b"[[",
    b"null",
    b"tru",
    b"NaN",
    b"Infinity",
    b"-",
    b"1e",
    b"1e999",
    b"0x1",
    b"01",
    b"1_000",
    b"//",
    b"/*",
    b"#",
    b" #",
    b"---\n",
    b"...\n",
    b"--- |\n",
    b"&a ",
    b"*a",
    b"*a\n",
    b"&a *a",
    b"<<: *a\n",
    b"!",
    b"!!binary ",
    b"!!set ",
    b"!!python/x ",
    b"!<x> ",
    b"? ",
    b"? [a]\n: b\n",
    b"- ",
    b"|",
    b">",
    b"|9\n",
    b">-\n",
    b"%YAML 1.2\n---\n",
    b"%TAG ! x:\n",
    b"'",
    b"''",
    b"@",
    b"`",
    b"~",
    b".inf",
    b".nan",
    b"0o7",
    b"12:30:45",
    b"2001-01-01",
    b"yes",
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    b"\xff",
    b"\xc3\x28",
    b"\xc0\x80",
    b"\xed\xa0\x80",
    b"\xf4\x90\x80\x80",
    b"\xf0\x9f\xa6\x80",
    b"\xe2\x80\xa8",
    b"\xe2\x80\xae",
    b"\xc2\x85",
    b"\x7f",
    b"\x1b",
    b"\"$ref\"",
    b"$ref: '#'\n",
    b"\"a\":",
    b"\n  ",
    b"\n    - ",
];

/// Mutates `bytes` in one place and returns the name of the mutation.
pub(crate) fn mutate(bytes: &mut Vec<u8>, entropy: &mut Entropy) -> &'static str {
    let at = entropy.below(bytes.len() + 1);
    let end = (at + entropy.skewed(40)).min(bytes.len());
    match entropy.below(9) {
        0 => {
            bytes.truncate(at);
            "truncate"
        }
        1 => {
            bytes.drain(at..end);
            "remove bytes"
        }
        2 => {
            let byte = u8::try_from(entropy.below(256)).unwrap_or_default();
            bytes.iter_mut().skip(at).take(1).for_each(|old| *old = byte);
            "replace a byte"
        }
        3 => {
            bytes.iter_mut().skip(at).take(1).for_each(|old| *old ^= 1 << entropy.below(8));
            "flip a bit"
        }
        4 => {
            let copy: Vec<u8> = bytes.get(at..end).unwrap_or_default().to_vec();
            let to = entropy.below(bytes.len() + 1);
            bytes.splice(to..to, copy);
            "copy bytes"
        }
        5 => {
            let token = entropy.choose(&[
                "[", "{\"a\":", "- ", "? ", "[{", "a: ", "\"", "*a ", "&a ", "!", "|\n", " ", "\t", "{", "((", "\\",
            ]);
            let max = if entropy.one_in(4) { 100_000 } else { 600 };
            bytes.splice(at..at, token.repeat(entropy.skewed(max)).into_bytes());
            "repeat a token"
        }
        _ => {
            for _ in 0..entropy.skewed(3) {
                let token = entropy.choose(TOKENS);
                let at = entropy.below(bytes.len() + 1);
                bytes.splice(at..at, token.iter().copied());
            }
            "insert tokens"
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_mutation_occurs() {
        let mut entropy = Entropy::from_seed(1);
        let names: BTreeSet<_> = (0..400).map(|_| mutate(&mut b"{\"a\": [1, 2]}".to_vec(), &mut entropy)).collect();
        assert_eq!(names.len(), 7, "{names:?}");
    }

    #[test]
    fn an_empty_file_can_be_mutated() {
        let mut entropy = Entropy::from_seed(2);
        for _ in 0..400 {
            mutate(&mut Vec::new(), &mut entropy);
        }
    }
}
