//! The upper tail of the chi-square distribution, in closed form for whole degrees of freedom.
//!
//! M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions (1964), 26.4.4 and 26.4.5.

use std::f64::consts::FRAC_2_PI;

/// The chance of a value above `x`, with this many degrees of freedom.
pub(super) fn above(x: f64, degrees: usize) -> f64 {
    if x <= 0.0 || degrees == 0 {
        1.0
    } else {
        let half = x / 2.0;
        // Both sums begin with their first term and multiply by x over the next degree.
        let (mut tail, mut term, mut degree) = if degrees % 2 == 1 {
            (libm::erfc(half.sqrt()), (FRAC_2_PI * x).sqrt() * (-half).exp(), 3.0)
        } else {
            (0.0, (-half).exp(), 2.0)
        };
        for _ in 0..degrees / 2 {
            tail += term;
            term *= x / degree;
            degree += 2.0;
        }
        tail.clamp(0.0, 1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::above;

    /// The 5 % and 0.1 % points of the usual tables, e. g. NIST/SEMATECH e-Handbook of Statistical
    /// Methods, 1.3.6.7.4.
    #[test]
    fn the_tabled_points_have_their_tabled_chances() {
        for (x, degrees, p) in [
            (3.841, 1, 0.05),
            (5.991, 2, 0.05),
            (7.815, 3, 0.05),
            (9.488, 4, 0.05),
            (11.070, 5, 0.05),
            (18.307, 10, 0.05),
            (10.828, 1, 0.001),
            (16.266, 3, 0.001),
            (27.877, 9, 0.001),
        ] {
            assert!((above(x, degrees) - p).abs() < p * 2e-3, "{x} {degrees} {}", above(x, degrees));
        }
    }

    #[test]
    fn nothing_in_excess_is_certain_to_be_exceeded() {
        assert!((above(0.0, 1) - 1.0).abs() < f64::EPSILON);
        assert!((above(0.0, 4) - 1.0).abs() < f64::EPSILON);
        assert!(above(1e4, 3) < 1e-300);
    }
}
