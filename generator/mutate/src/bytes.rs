//! Damage to a file as bytes.

use crate::dice::Dice;

/// What readers of JSON and YAML stumble over.
const PIECES: &[&[u8]] = &[
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

/// Damages `bytes` in one place and says how.
pub(crate) fn damage(bytes: &mut Vec<u8>, dice: &mut Dice) -> &'static str {
    let at = dice.below(bytes.len() + 1);
    let end = (at + dice.few(40)).min(bytes.len());
    match dice.below(9) {
        0 => {
            bytes.truncate(at);
            "truncate"
        }
        1 => {
            bytes.drain(at..end);
            "cut"
        }
        2 => {
            let byte = u8::try_from(dice.below(256)).unwrap_or_default();
            bytes.iter_mut().skip(at).take(1).for_each(|old| *old = byte);
            "change a byte"
        }
        3 => {
            bytes.iter_mut().skip(at).take(1).for_each(|old| *old ^= 1 << dice.below(8));
            "flip a bit"
        }
        4 => {
            let piece: Vec<u8> = bytes.get(at..end).unwrap_or_default().to_vec();
            let to = dice.below(bytes.len() + 1);
            bytes.splice(to..to, piece);
            "copy"
        }
        5 => {
            let unit = dice.pick(&[
                "[", "{\"a\":", "- ", "? ", "[{", "a: ", "\"", "*a ", "&a ", "!", "|\n", " ", "\t", "{", "((", "\\",
            ]);
            let most = if dice.one_in(4) { 100_000 } else { 600 };
            let many = unit.unwrap_or_default().repeat(dice.few(most));
            bytes.splice(at..at, many.into_bytes());
            "nest deeply"
        }
        _ => {
            for _ in 0..dice.few(3) {
                let piece = dice.pick(PIECES).unwrap_or_default();
                let at = dice.below(bytes.len() + 1);
                bytes.splice(at..at, piece.iter().copied());
            }
            "insert"
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_kind_of_damage_is_done() {
        let mut dice = Dice::seeded(1);
        let done: BTreeSet<_> = (0..400).map(|_| damage(&mut b"{\"a\": [1, 2]}".to_vec(), &mut dice)).collect();
        assert_eq!(done.len(), 7, "{done:?}");
    }

    #[test]
    fn nothing_can_be_damaged() {
        let mut dice = Dice::seeded(2);
        for _ in 0..400 {
            damage(&mut Vec::new(), &mut dice);
        }
    }
}
