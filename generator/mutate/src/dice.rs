//! Chance: made from a seed, or read from bytes that a fuzzer chose.

/// Where decisions come from. The same origin gives the same decisions.
#[derive(Debug)]
pub struct Dice(Origin);

#[derive(Debug)]
enum Origin {
    Seed(fastrand::Rng),
    /// Two bytes for each decision; zero when they are used up.
    Tape {
        bytes: Vec<u8>,
        at: usize,
    },
}

impl Dice {
    /// Decisions made from a number.
    #[must_use]
    pub fn seeded(seed: u64) -> Self {
        Self(Origin::Seed(fastrand::Rng::with_seed(seed)))
    }

    /// Decisions read from `bytes`, so that a fuzzer can change one and keep the others.
    #[must_use]
    pub fn tape(bytes: &[u8]) -> Self {
        Self(Origin::Tape { bytes: bytes.to_vec(), at: 0 })
    }

    /// A number below `bound`; zero if nothing is below it.
    pub fn below(&mut self, bound: usize) -> usize {
        match &mut self.0 {
            _ if bound <= 1 => 0,
            Origin::Seed(rng) => rng.usize(..bound),
            Origin::Tape { bytes, at } => {
                let two = bytes.get(*at..*at + 2).and_then(|two| two.try_into().ok()).unwrap_or_default();
                *at += 2;
                usize::from(u16::from_le_bytes(two)) % bound
            }
        }
    }

    /// True once in `times`.
    pub fn one_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    /// One of `list`.
    pub fn pick<'a, T: ?Sized>(&mut self, list: &[&'a T]) -> Option<&'a T> {
        list.get(self.below(list.len())).copied()
    }

    /// A number from 1 to `most`, of which small ones are more likely.
    pub fn few(&mut self, most: usize) -> usize {
        let reach = 1 + self.below(most);
        1 + self.below(reach)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_repeats_its_decisions() {
        let rolled = |seed| {
            let mut dice = Dice::seeded(seed);
            (0..8).map(|_| dice.below(1000)).collect::<Vec<_>>()
        };
        assert_eq!(rolled(1), rolled(1));
        assert_ne!(rolled(1), rolled(2));
    }

    #[test]
    fn a_tape_is_read_two_bytes_at_a_time_and_ends_in_zeros() {
        let mut dice = Dice::tape(&[5, 0, 0, 1, 9]);
        assert_eq!((dice.below(10), dice.below(1000), dice.below(10), dice.below(10)), (5, 256, 0, 0));
    }
}
