//! Ratios and the bars that they must not exceed.

/// Most time that the generated models may take, as a multiple of the derives'.
pub const TIME: f64 = 1.25;

/// Most allocations that the generated models may make, as a multiple of the derives'.
pub const ALLOCATIONS: f64 = 1.2;

/// Most memory that a body may take while it is read, its own bytes included, as a multiple of its size.
pub const MEMORY: f64 = 6.0;

/// Memory below which a body of many tiny values must end as an error, or be read.
pub const TINY_VALUES: u64 = 256 * 1024 * 1024;

/// Returns `ours` as a multiple of `theirs`. Against nothing, anything is infinitely much and nothing is as much.
pub fn ratio(ours: f64, theirs: f64) -> f64 {
    if theirs == 0.0 && ours == 0.0 { 1.0 } else { ours / theirs }
}

/// Returns the median, or `None` if there are no values.
pub fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let upper = values.get(values.len() / 2).copied()?;
    let lower = values.get((values.len() - 1) / 2).copied()?;
    Some(f64::midpoint(lower, upper))
}

/// Returns the median of the ratios of each pair of rounds: what slows a machine down slows both of a pair.
pub fn median_ratio(ours: &[f64], theirs: &[f64]) -> Option<f64> {
    median(ours.iter().zip(theirs).map(|(ours, theirs)| ratio(*ours, *theirs)).collect())
}

/// Returns the least value.
pub fn best(values: &[f64]) -> Option<f64> {
    values.iter().copied().min_by(f64::total_cmp)
}

/// Values with the bars that they are held against.
#[derive(Debug, Default)]
pub struct Verdict {
    missed: Vec<String>,
}

impl Verdict {
    /// Returns the value as text, bold with a cross if it misses the bar, and remembers that.
    pub fn judge(&mut self, what: &str, value: f64, bar: f64) -> String {
        // A value that is no number misses, too.
        if value <= bar {
            return format!("{value:.2}");
        }
        self.missed.push(format!("{what}: {value:.2}, the bar is {bar:.2}"));
        format!("**{value:.2}** ✗")
    }

    /// Remembers a miss.
    pub fn miss(&mut self, what: String) {
        self.missed.push(what);
    }

    /// Returns what missed its bar.
    pub fn missed(&self) -> &[String] {
        &self.missed
    }
}

#[cfg(test)]
mod tests {
    use super::{Verdict, best, median, median_ratio, ratio};

    #[test]
    fn the_median_is_in_the_middle() {
        assert_eq!(median(vec![]), None);
        assert_eq!(median(vec![3.0]), Some(3.0));
        assert_eq!(median(vec![9.0, 1.0, 2.0]), Some(2.0));
        assert_eq!(median(vec![4.0, 1.0, 2.0, 100.0]), Some(3.0));
    }

    /// A machine that is busy for half of the rounds, at any place, changes the ratio of the sums but not this one.
    #[test]
    fn rounds_are_compared_in_pairs() {
        let ours = [20.0, 2.0, 200.0, 2.0, 20.0];
        let theirs = [10.0, 1.0, 100.0, 1.0, 10.0];
        assert_eq!(median_ratio(&ours, &theirs), Some(2.0));
        // One disturbed round of one side does not count.
        assert_eq!(median_ratio(&[2.0, 50.0, 2.0], &[1.0, 1.0, 1.0]), Some(2.0));
        assert_eq!(median_ratio(&[], &[]), None);
    }

    #[test]
    fn the_best_is_the_least() {
        assert_eq!(best(&[3.0, 1.0, 2.0]), Some(1.0));
        assert_eq!(best(&[]), None);
    }

    #[test]
    fn nothing_against_nothing_is_as_much() {
        assert_eq!(ratio(0.0, 0.0), 1.0);
        assert_eq!(ratio(1.0, 0.0), f64::INFINITY);
        assert_eq!(ratio(3.0, 2.0), 1.5);
    }

    #[test]
    fn a_bar_may_be_met_exactly_and_a_miss_is_remembered() {
        let mut verdict = Verdict::default();
        assert_eq!(verdict.judge("a", 1.25, 1.25), "1.25");
        assert!(verdict.missed().is_empty());
        assert_eq!(verdict.judge("b", 1.26, 1.25), "**1.26** ✗");
        assert!(verdict.judge("c", f64::NAN, 1.25).contains('✗'));
        assert!(verdict.judge("d", f64::INFINITY, 1.25).contains('✗'));
        assert_eq!(verdict.missed().len(), 3);
        assert_eq!(verdict.missed()[0], "b: 1.26, the bar is 1.25");
    }
}
