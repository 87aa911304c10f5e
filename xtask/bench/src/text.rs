//! Invented bodies: templates, and what makes one element differ from the next.

/// Returns a template without its line breaks.
pub(crate) fn compact(template: &str) -> String {
    template.lines().map(str::trim).collect()
}

/// Returns the element of `index`: placeholders become texts and numbers that depend on nothing else.
pub(crate) fn fill(template: &str, index: usize) -> String {
    // As far apart as hashes, and as short as numbers of a service.
    let mixed = index.wrapping_mul(2_654_435_761) % 100_003;
    template
        .replace("$index", &index.to_string())
        .replace("$small", &(mixed % 97).to_string())
        .replace("$day", &format!("{:02}", 1 + mixed % 28))
        // Not a multiple of ten, whose last digit would not be written.
        .replace("$millis", &format!("{:03}", 101 + mixed % 80 * 10))
        .replace("$flag", if mixed.is_multiple_of(2) { "true" } else { "false" })
}
