//! Takedown Desk: from a pasted message to links that are seen to be gone.

pub mod app;
pub mod cli;
pub mod clock;
pub mod config;
pub mod db;
pub mod error;
pub mod model;
pub mod openpgp;
pub mod outbound;
pub mod paper;
pub mod practice;
pub mod text;
pub mod web;
pub mod work;
