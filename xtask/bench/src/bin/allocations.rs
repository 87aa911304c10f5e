//! `allocations`: counts allocations for `bench`, as JSON on the standard output.

use std::env;

use allocation_counter::{AllocationInfo, measure};
use anyhow::{Context, Result, bail};
use bench::{
    counts::{Allocations, Counted, TinyValues},
    memory::{Case, Reader},
    side::{Meter, Operation},
    subjects,
};
use rustix::process::{Resource, Rlimit, setrlimit};

/// Address space of the process, so that a body cannot take all memory of the machine.
const LIMIT: u64 = 4 * 1024 * 1024 * 1024;

#[derive(Default)]
struct Counter(AllocationInfo);

impl Meter for Counter {
    fn measure(&mut self, work: &mut dyn FnMut()) {
        self.0 = measure(work);
    }
}

fn main() -> Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let output = match arguments.as_slice() {
        ["subjects"] => serde_json::to_string(&count()?)?,
        ["tiny-values", reader, case] => serde_json::to_string(&tiny_values(reader, case)?)?,
        _ => bail!("usage: allocations subjects | tiny-values client|from-slice INDEX"),
    };
    println!("{output}");
    Ok(())
}

/// Counts every operation of every subject.
fn count() -> Result<Vec<Counted>> {
    let mut counted = Vec::new();
    for subject in subjects::all()? {
        for operation in Operation::ALL {
            let mut sides = Vec::new();
            for side in subject.sides() {
                let mut counter = Counter::default();
                side.run(operation, &mut counter)?;
                sides.push(allocations(counter.0));
            }
            counted.push(Counted { title: subject.title.clone(), operation, sides });
        }
    }
    Ok(counted)
}

/// Reads the body of a case.
fn tiny_values(reader: &str, case: &str) -> Result<TinyValues> {
    let reader = match reader {
        "client" => Reader::Client,
        "from-slice" => Reader::FromSlice,
        _ => bail!("`{reader}` reads nothing"),
    };
    let cases = Case::all();
    let case = cases.get(case.parse::<usize>()?).context("there is no such case")?;
    let work = case.reader(reader, case.body());
    setrlimit(Resource::As, Rlimit { current: Some(LIMIT), maximum: Some(LIMIT) })?;
    let mut result = Ok(());
    let info = measure(|| result = work());
    Ok(TinyValues { allocations: allocations(info), error: result.err().map(|error| error.to_string()) })
}

fn allocations(info: AllocationInfo) -> Allocations {
    Allocations { count: info.count_total, bytes: info.bytes_total, peak: info.bytes_max }
}
