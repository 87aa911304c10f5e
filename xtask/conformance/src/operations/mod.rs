//! `conformance operations`: long-running operations of random services whose end is known.
//!
//! A script ([`script`]) says what a service does with one operation and what that means, by the Resource Manager RPC and by
//! what services were seen to do: how it is announced, its end, the faults in between. The service ([`service`]) plays it
//! as a state machine and chooses the words. The client must come to the end of the script, never to the other one, always
//! to one, and to the same if a fresh client goes on from the token at any step. What is allowed to the client is to give up
//! with an error that carries the token.
//!
//! Needs nothing. `cargo test -p conformance` plays a thousandth of the scripts.

mod script;
mod service;

pub(crate) use self::script::{End, Script};
use self::{
    script::Announced,
    service::{CODE, RESULT, Service},
};
use crate::session::runtime_without_waiting;
use anyhow::{Result, anyhow};
use azure_core::{
    Error,
    http::{Format, JsonFormat, Method, NoFormat, Response},
};
use azure_synapse_apim::{
    LongRunningOperation, OperationToken, OperationUnfinished, ServiceError,
    runtime::{Client, RequestBuilder},
    synapse::management::models::SqlPool,
};
use futures::StreamExt;
use std::{collections::BTreeMap, num::NonZero, thread};

/// Scripts of which a run plays the next ones.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Number of scripts.
    #[arg(long, default_value_t = 200_000)]
    pub(crate) scripts: u64,
    /// Seed of the first script; the others follow it.
    #[arg(long, default_value_t = 1)]
    pub(crate) seed: u64,
}

/// What was played.
#[derive(Default)]
pub(crate) struct Played {
    pub(crate) scripts: u64,
    requests: usize,
    resumed: usize,
    /// The number of scripts by announcement, and by end.
    announced: BTreeMap<Announced, usize>,
    pub(crate) ends: BTreeMap<String, usize>,
    /// Seeds with what went wrong.
    pub(crate) failures: Vec<(u64, String)>,
}

impl Played {
    fn add(&mut self, other: Self) {
        self.scripts += other.scripts;
        self.requests += other.requests;
        self.resumed += other.resumed;
        for (announced, count) in other.announced {
            *self.announced.entry(announced).or_default() += count;
        }
        for (end, count) in other.ends {
            *self.ends.entry(end).or_default() += count;
        }
        self.failures.extend(other.failures);
    }
}

/// Plays the scripts; returns whether all came to their end.
pub(crate) fn run(args: &Args) -> Result<bool> {
    let played = play(args)?;
    println!("seeds {} to {}", args.seed, args.seed.wrapping_add(args.scripts).wrapping_sub(1));
    println!("{} scripts, {} requests, {} operations resumed", played.scripts, played.requests, played.resumed);
    println!("announced: {:?}", played.announced);
    println!("ends: {:?}", played.ends);
    for (seed, problem) in played.failures.iter().take(20) {
        println!("FAILED seed {seed}: {problem}\n  {:?}", Script::new(*seed));
    }
    println!("{} of {} came to their end", played.scripts - played.failures.len() as u64, played.scripts);
    Ok(played.failures.is_empty())
}

/// Plays the scripts, as many at a time as there are processors.
pub(crate) fn play(args: &Args) -> Result<Played> {
    let workers = thread::available_parallelism().map_or(1, NonZero::get) as u64;
    let play = |worker| {
        let seeds = (0..args.scripts).filter(move |number| number % workers == worker);
        play_all(seeds.map(|number| args.seed.wrapping_add(number)))
    };
    let parts: Vec<_> = thread::scope(|scope| {
        let running: Vec<_> = (0..workers).map(|worker| scope.spawn(move || play(worker))).collect();
        running.into_iter().map(|worker| worker.join().map_err(|_| anyhow!("a script ended in a panic"))?).collect()
    });
    let mut all = Played::default();
    for part in parts {
        all.add(part?);
    }
    all.failures.sort();
    Ok(all)
}

fn play_all(seeds: impl Iterator<Item = u64>) -> Result<Played> {
    let runtime = runtime_without_waiting()?;
    let mut played = Played::default();
    for seed in seeds {
        let script = Script::new(seed);
        let service = Service::new(&script);
        let mut resumed = 0;
        let end = runtime.block_on(async {
            if script.wants_result {
                let id = |response: Response<SqlPool, JsonFormat>| response.into_model().map(|pool| pool.id);
                follow(&script, &service, &mut resumed, id).await
            } else {
                follow::<(), NoFormat>(&script, &service, &mut resumed, |_| Ok(None)).await
            }
        });
        played.scripts += 1;
        played.requests += service.requests();
        played.resumed += resumed;
        *played.announced.entry(script.announced).or_default() += 1;
        let name = if let End::Refused(_) = script.end { "Refused".to_owned() } else { format!("{:?}", script.end) };
        *played.ends.entry(name).or_default() += 1;
        if let Some(problem) = service.misuse().or_else(|| problem(&script, &end)) {
            played.failures.push((seed, problem));
        }
    }
    Ok(played)
}

/// Follows an operation as a user does: it goes on from the token of an error that has one.
async fn follow<T, F>(
    script: &Script,
    service: &Service,
    resumed: &mut usize,
    id: impl Fn(Response<T, F>) -> azure_core::Result<Option<String>>,
) -> azure_core::Result<Option<String>>
where
    F: Format + 'static,
{
    let request = begin(&service.client()?, script.method);
    let mut operation: LongRunningOperation<T, F> =
        request.begin("Pools.begin", script.final_state, Default::default())?;
    let mut resume = |token: &OperationToken| -> azure_core::Result<LongRunningOperation<T, F>> {
        *resumed += 1;
        service.client()?.resume(&token.as_str().parse()?, None)
    };
    let mut steps = 0;
    loop {
        match operation.next().await {
            Some(Ok(_)) => {
                steps += 1;
                if script.resumed_after == Some(steps)
                    && let Some(token) = operation.token()
                    // The result of an action that was done at once is nowhere else.
                    && let Ok(other) = resume(&token)
                {
                    operation = other;
                }
            }
            Some(Err(error)) => operation = resume(&token_in(error)?)?,
            None => break,
        }
    }
    loop {
        match operation.await {
            Ok(response) => return id(response),
            Err(error) => operation = resume(&token_in(error)?)?,
        }
    }
}

fn begin(client: &Client, method: Method) -> RequestBuilder {
    match method {
        Method::Put => client.put("/pools/a", &[]),
        Method::Patch => client.patch("/pools/a", &[]),
        Method::Delete => client.delete("/pools/a", &[]),
        _ => client.post("/pools/a", &[]),
    }
}

/// Returns the token of an error that has one, else the error.
fn token_in(error: Error) -> azure_core::Result<OperationToken> {
    match OperationUnfinished::from_error(&error).and_then(OperationUnfinished::token) {
        Some(token) => Ok(token.clone()),
        None => Err(error),
    }
}

/// Returns what is wrong with the end that the client came to.
pub(crate) fn problem(script: &Script, end: &azure_core::Result<Option<String>>) -> Option<String> {
    match (script.end, end) {
        (End::Succeeded, Ok(id)) if !script.wants_result || id.as_deref() == Some(RESULT) => None,
        (End::Succeeded, Ok(id)) => Some(format!("the result is {id:?}")),
        (End::Succeeded, Err(error)) => Some(format!("a failure where it succeeded: {error}")),
        (_, Ok(_)) => Some(format!("a success where it ended as {:?}", script.end)),
        (End::Unanswered, Err(error)) => {
            let says_so = error.to_string().ends_with("whether the operation was started is not known");
            (!says_so).then(|| format!("not said that nobody knows: {error}"))
        }
        (end, Err(error)) => {
            let expected = if let End::Refused(_) = end { "Refused" } else { CODE };
            let code = ServiceError::from_error(error).and_then(|error| error.code.as_deref());
            (code != Some(expected)).then(|| format!("another error: {error}"))
        }
    }
}
