//! Many numbers as a few: the middle, the late ones, the spread.

use serde_json::Value;

/// Those that stand under a pointer in each entry of a list.
pub fn numbers(list: &Value, pointer: &str) -> Vec<f64> {
    let all = list.as_array().into_iter().flatten();
    all.filter_map(|one| one.pointer(pointer).and_then(Value::as_f64)).collect()
}

/// Where in a sorted list of that length the part lies that so many are not above.
#[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss, clippy::cast_sign_loss)]
pub fn place(length: usize, part: f64) -> usize {
    ((length as f64 * part).ceil() as usize).clamp(1, length.max(1)) - 1
}

/// The largest; 0 of none.
pub fn most(numbers: &[f64]) -> f64 {
    numbers.iter().copied().fold(0.0, f64::max)
}

/// The middle one, and the lower of two.
pub fn median(numbers: &[f64]) -> f64 {
    let mut sorted = numbers.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(place(sorted.len(), 0.5)).copied().unwrap_or(f64::NAN)
}

/// The median with the least and the most, in a unit of that size.
pub fn spread(numbers: &[f64], unit: f64) -> String {
    let digits = usize::from(unit > 1.0);
    let least = numbers.iter().copied().fold(f64::INFINITY, f64::min) / unit;
    let most = numbers.iter().copied().fold(f64::NEG_INFINITY, f64::max) / unit;
    format!("{:.digits$} ({least:.digits$} to {most:.digits$})", median(numbers) / unit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_and_the_late_ones_are_found() {
        let all: Vec<f64> = (1..=100).map(f64::from).collect();
        assert_eq!(
            (median(&all), all[place(100, 0.95)], all[place(100, 1.0)]),
            (50.0, 95.0, 100.0)
        );
        assert_eq!(median(&[3.0, 1.0, 2.0]), 2.0);
        assert_eq!(spread(&[2e6, 1e6, 4e6], 1e6), "2.0 (1.0 to 4.0)");
    }
}
