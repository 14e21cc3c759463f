//! The side port in depth: what every answer carries, deadlines, quotas, health, status, series, profiles, and its documents.

mod canary;
mod deadlines;
mod documents;
mod headers;
mod health;
mod hosts;
mod profiles;
mod quota;
pub(crate) mod schema;
mod secrets;
mod series;
mod status;
