//! What may be put into a message or a date. Templates hand over references, and references to
//! references inside loops and macros; both traits look through any number of them.

use chrono::{DateTime, Duration, NaiveDate, Utc};
use fluent_bundle::FluentValue;
use std::borrow::Cow;

/// Something a message can hold: a text or a number.
pub trait Variable {
    /// The value as Fluent wants it.
    fn value(&self) -> FluentValue<'_>;
}

impl<T: Variable + ?Sized> Variable for &T {
    fn value(&self) -> FluentValue<'_> {
        (**self).value()
    }
}

impl Variable for str {
    fn value(&self) -> FluentValue<'_> {
        FluentValue::from(self)
    }
}

impl Variable for String {
    fn value(&self) -> FluentValue<'_> {
        FluentValue::from(self.as_str())
    }
}

impl Variable for Cow<'_, str> {
    fn value(&self) -> FluentValue<'_> {
        FluentValue::from(self.as_ref())
    }
}

macro_rules! numbers {
    ($($number:ty),+) => {$(
        impl Variable for $number {
            fn value(&self) -> FluentValue<'_> {
                FluentValue::from(*self)
            }
        }
    )+};
}

numbers!(u8, u16, u32, u64, usize, i8, i16, i32, i64, isize, f32, f64);

/// A small value, given as it is or by reference.
pub trait Given<T> {
    /// The value itself.
    fn given(&self) -> T;
}

impl<T, R: Given<T> + ?Sized> Given<T> for &R {
    fn given(&self) -> T {
        (**self).given()
    }
}

macro_rules! given {
    ($($value:ty),+) => {$(
        impl Given<$value> for $value {
            fn given(&self) -> $value {
                *self
            }
        }
    )+};
}

given!(DateTime<Utc>, NaiveDate, Duration, i64, f64);
