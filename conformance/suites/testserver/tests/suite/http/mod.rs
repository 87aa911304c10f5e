//! Verbs, statuses, redirects, retries and errors.
