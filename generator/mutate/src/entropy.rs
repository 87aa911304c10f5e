//! Random decisions: drawn from a seed, or read from the bytes of a fuzzer.

/// A source of random decisions. The same seed, and the same bytes, give the same decisions.
#[derive(Debug)]
pub struct Entropy(Source);

#[derive(Debug)]
enum Source {
    Seed(fastrand::Rng),
    /// Two bytes for each decision; zero when they are used up.
    Bytes(std::vec::IntoIter<[u8; 2]>),
}

impl Entropy {
    /// Creates the random decisions of a seed.
    #[must_use]
    pub fn from_seed(seed: u64) -> Self {
        Self(Source::Seed(fastrand::Rng::with_seed(seed)))
    }

    /// Reads the decisions from `bytes`, so that a fuzzer can change one and keep the others.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Self {
        Self(Source::Bytes(bytes.as_chunks().0.to_vec().into_iter()))
    }

    /// Returns a number below `bound`; zero if nothing is below it.
    pub fn below(&mut self, bound: usize) -> usize {
        match &mut self.0 {
            _ if bound <= 1 => 0,
            Source::Seed(rng) => rng.usize(..bound),
            Source::Bytes(pairs) => usize::from(u16::from_le_bytes(pairs.next().unwrap_or_default())) % bound,
        }
    }

    /// Returns true with a probability of one in `times`.
    pub fn one_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    /// Returns one of `list`; the default if there is none.
    pub fn choose<T: Copy + Default>(&mut self, list: &[T]) -> T {
        list.get(self.below(list.len())).copied().unwrap_or_default()
    }

    /// Returns a number from 1 to `max`, skewed towards small ones.
    pub fn skewed(&mut self, max: usize) -> usize {
        let bound = 1 + self.below(max);
        1 + self.below(bound)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_repeats_its_decisions() {
        let decisions = |seed| {
            let mut entropy = Entropy::from_seed(seed);
            (0..8).map(|_| entropy.below(1000)).collect::<Vec<_>>()
        };
        assert_eq!(decisions(1), decisions(1));
        assert_ne!(decisions(1), decisions(2));
    }

    #[test]
    fn bytes_are_read_in_pairs_and_end_in_zeros() {
        let mut entropy = Entropy::from_bytes(&[5, 0, 0, 1, 9]);
        let decisions = (entropy.below(10), entropy.below(1000), entropy.below(10), entropy.below(10));
        assert_eq!(decisions, (5, 256, 0, 0));
    }
}
