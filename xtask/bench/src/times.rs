//! Times of the sides of a subject, in rounds.

use std::{hint::black_box, time::Duration};

use anyhow::Result;
use rustix::time::{ClockId, clock_gettime};

use crate::{
    side::{Meter, Operation},
    subject::Subject,
};

/// CPU time of this thread: what others do on the machine does not count, except for the caches.
#[derive(Default)]
struct CpuTime(f64);

impl Meter for CpuTime {
    fn measure(&mut self, work: &mut dyn FnMut()) {
        let before = thread_time();
        black_box(work)();
        self.0 += (thread_time().saturating_sub(before)).as_secs_f64();
    }
}

fn thread_time() -> Duration {
    clock_gettime(ClockId::ThreadCPUTime).try_into().unwrap_or_default()
}

/// Measures `operation` on every side of `subject`, `rounds` times by turns. Returns the seconds of each side, in the order of
/// [`Subject::sides`].
///
/// # Errors
///
/// An operation fails.
pub fn measure(subject: &Subject, operation: Operation, rounds: usize) -> Result<Vec<Vec<f64>>> {
    let sides: Vec<_> = subject.sides().collect();
    let mut seconds = vec![Vec::with_capacity(rounds); sides.len()];
    // The first rounds fill the caches and the allocator.
    const WARM_UP: usize = 2;
    for round in 0..rounds + WARM_UP {
        let mut turns: Vec<_> = sides.iter().zip(&mut seconds).collect();
        // Who comes first has the caches of whoever came last.
        let first = round % turns.len();
        turns.rotate_left(first);
        for (side, seconds) in turns {
            let mut meter = CpuTime::default();
            side.run(operation, &mut meter)?;
            if round >= WARM_UP {
                seconds.push(meter.0);
            }
        }
    }
    Ok(seconds)
}
