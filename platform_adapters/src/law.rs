//! The law a notice rests on, as data.
