// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Clients of the APIs of `synapse`.

#[cfg(feature = "synapse-management")]
pub mod management;

#[cfg(feature = "synapse-management-2019-06-01-preview")]
pub mod management_2019_06_01_preview;

#[cfg(feature = "synapse-artifacts")]
pub mod artifacts;

#[cfg(feature = "synapse-spark")]
pub mod spark;

#[cfg(feature = "synapse-access-control")]
pub mod access_control;

#[cfg(feature = "synapse-managed-private-endpoints")]
pub mod managed_private_endpoints;

#[cfg(feature = "synapse-monitoring")]
pub mod monitoring;

#[cfg(feature = "synapse-spark-2019-11-01-preview")]
pub mod spark_2019_11_01_preview;

#[cfg(feature = "synapse-monitoring-2019-11-01-preview")]
pub mod monitoring_2019_11_01_preview;
