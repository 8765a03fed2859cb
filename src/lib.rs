pub mod outbound;
pub mod practice;
