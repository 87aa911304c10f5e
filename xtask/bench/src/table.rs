//! The tables, in Markdown.

use bench::{
    counts::{Allocations, Counted, TinyValues},
    judge::{ALLOCATIONS, MEMORY, TIME, TINY_VALUES, Verdict, best, median_ratio, ratio},
    memory::{BYTES, Case},
    side::Operation,
    subject::Subject,
};

/// Starts the table of times.
pub(crate) fn print_times_head() {
    println!(
        "Time: CPU ms, best round; × is the median of the ratios of paired rounds, best / best in brackets. Bar {TIME} × \
         derives. Unknown members are kept by the generated models only, and not judged.\n"
    );
    println!("| subject | operation | generated | derives | × | raw text | × |");
    println!("| --- | --- | --- | --- | --- | --- | --- |");
}

/// Prints the times of one operation.
pub(crate) fn print_times(subject: &Subject, operation: Operation, seconds: &[Vec<f64>], verdict: &mut Verdict) {
    let mut row = format!("| {} | {} ", subject.title, operation.title());
    let Some((generated, by_hand)) = seconds.split_first() else { return };
    row.push_str(&format!("| {:.2} ", best_of(generated) * 1e3));
    for (index, seconds) in by_hand.iter().enumerate() {
        let value = median_ratio(generated, seconds).unwrap_or(f64::NAN);
        // The bars are about derives.
        let text = if index == 0 && !subject.unknown {
            verdict.judge(&format!("{}, {}, time", subject.title, operation.title()), value, TIME)
        } else {
            format!("{value:.2}")
        };
        let fastest = best_of(seconds);
        row.push_str(&format!("| {:.2} | {text} ({:.2}) ", fastest * 1e3, ratio(best_of(generated), fastest)));
    }
    row.push_str(&"| | ".repeat(2_usize.saturating_sub(by_hand.len())));
    println!("{row}|");
}

/// Returns the seconds of the best round.
fn best_of(seconds: &[f64]) -> f64 {
    best(seconds).unwrap_or(f64::NAN)
}

/// Starts the table of allocations.
pub(crate) fn print_counts_head() {
    println!(
        "\nAllocations; a reallocation is one, too. Bar {ALLOCATIONS} × derives. Peak: most live bytes, the body read \
         included, as a multiple of the body. Bar {MEMORY} for reading.\n"
    );
    println!(
        "| subject | operation | generated | derives | × | raw text | kB generated | derives | peak generated | derives |"
    );
    println!("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
}

/// Prints the allocations of one operation.
pub(crate) fn print_counts(subject: &Subject, counted: &Counted, verdict: &mut Verdict) {
    let operation = counted.operation;
    let what = |unit: &str| format!("{}, {}, {unit}", subject.title, operation.title());
    let [generated, derives, rest @ ..] = counted.sides.as_slice() else { return };
    let value = ratio(generated.count as f64, derives.count as f64);
    let of_counts =
        if subject.unknown { format!("{value:.2}") } else { verdict.judge(&what("allocations"), value, ALLOCATIONS) };
    let raw_text = rest.first().map(|side| side.count.to_string()).unwrap_or_default();
    let body = if operation.reads() { subject.bytes as u64 } else { 0 };
    let peak = |side: &Allocations| (side.peak + body) as f64 / subject.bytes as f64;
    let of_peak = if operation.reads() {
        verdict.judge(&what("peak"), peak(generated), MEMORY)
    } else {
        format!("{:.2}", peak(generated))
    };
    println!(
        "| {} | {} | {} | {} | {of_counts} | {raw_text} | {} | {} | {of_peak} | {:.2} |",
        subject.title,
        operation.title(),
        generated.count,
        derives.count,
        generated.bytes / 1000,
        derives.bytes / 1000,
        peak(derives),
    );
}

/// Starts the table of bodies of many tiny values.
pub(crate) fn print_tiny_values_head() {
    println!(
        "\nBodies of {} MiB of tiny values: peak of live MiB, the body included, and how it ended. Bar for clients: less \
         than {} MiB.\n",
        BYTES >> 20,
        TINY_VALUES >> 20
    );
    println!("| body | client with default limits | end | `from_slice` | end |");
    println!("| --- | --- | --- | --- | --- |");
}

/// Prints how the body of a case was read; `None` if that took more memory than the process may have.
pub(crate) fn print_tiny_values(
    case: &Case,
    client: Option<&TinyValues>,
    from_slice: Option<&TinyValues>,
    verdict: &mut Verdict,
) {
    let mut row = format!("| {} ", case.title);
    for (reader, values) in [client, from_slice].into_iter().enumerate() {
        let peak = values.map(|values| values.allocations.peak + BYTES as u64);
        let mebibytes = peak.map_or_else(|| "over 4096".to_owned(), |peak| (peak >> 20).to_string());
        let end = match values {
            Some(TinyValues { error: Some(error), .. }) => error.chars().take(80).collect(),
            Some(_) => "read".to_owned(),
            None => "stopped".to_owned(),
        };
        let missed = reader == 0 && peak.is_none_or(|peak| peak >= TINY_VALUES);
        if missed {
            verdict.miss(format!("{}: {mebibytes} MiB by a client, {end}", case.title));
        }
        row.push_str(&format!("| {mebibytes}{} | {end} ", if missed { " ✗" } else { "" }));
    }
    println!("{row}|");
}
