//! What the person at the terminal reads: one form for steps, for durations and for tables.

use std::time::Duration;

/// A failure whose sentence was printed already, where it had to stand before other output.
#[derive(Debug)]
pub struct Told;

impl std::fmt::Display for Told {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.write_str("The sentence above says what failed.")
    }
}

impl std::error::Error for Told {}

/// Announces one of several long steps: what is done, why, and roughly how long it takes.
pub fn step(number: usize, of: usize, what: &str, why: &str) {
    eprintln!("[{number}/{of}] {what}: {why} …");
}

/// Announces something short or self-explaining.
pub fn now(what: &str) {
    eprintln!("==> {what}");
}

/// A duration as a person would say it.
pub fn duration(took: Duration) -> String {
    let seconds = took.as_secs();
    match seconds {
        0..10 => format!("{:.1} s", took.as_secs_f64()),
        10..60 => format!("{seconds} s"),
        _ => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

/// Rows as columns that line up; the first row is the heading.
pub fn table(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        rows.iter()
            .filter_map(|row| row.get(column))
            .map(|cell| cell.chars().count())
            .max()
            .unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let mut text = String::new();
    for row in rows {
        let cells: Vec<String> =
            row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}")).collect();
        text.push_str(cells.join("  ").trim_end());
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_read_naturally() {
        let said = [0.34, 9.96, 59.4, 60.0, 146.0].map(|s| duration(Duration::from_secs_f64(s)));
        assert_eq!(said, ["0.3 s", "10.0 s", "59 s", "1 min 0 s", "2 min 26 s"]);
    }

    #[test]
    fn columns_line_up_without_trailing_blanks() {
        let rows = [vec!["part".into(), "time".into()], vec!["journeys".into(), "1 s".into()]];
        assert_eq!(table(&rows), "part      time\njourneys  1 s\n");
    }
}
