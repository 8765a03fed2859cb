//! The reports of a year: the trusted flagger's (Article 22(3) of Regulation (EU) 2022/2065) and the one to the
//! Minister of Justice (article 175 of the new Belgian Criminal Code).
//!
//! The figures hold counts only: no name, link or key of a case can stand in them, by their types.

pub mod action;
#[cfg(test)]
mod attacker;
pub mod cells;
pub mod compare;
pub mod figures;
pub mod form;
pub mod gather;
pub mod lattice;
pub mod sign;
pub mod suppress;
pub mod words;
pub mod write;
pub mod yearly;
