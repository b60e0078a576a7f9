//! The summary as a QR code: a text that any phone's camera shows, without a network.
//!
//! A code that holds more has finer squares, and a camera held over a screen or paper no longer tells them apart. So there
//! is a limit, and a summary beyond it is shortened, line by line.
//! Not here: how big it is drawn (the style sheet).

use qrcodegen_no_heap::{Mask, QrCode, QrCodeEcc, Version};

use super::TakeAlong;

/// The finest code: 117 squares a side, and 1,273 bytes.
const FINEST: Version = Version::new(25);
const MOST_BYTES: usize = 1273;
/// The mask that is best for most texts: of the clinical cases, for seven of ten. To try all eight for each takes eight times
/// as long, before a result that may be an emergency; readers take any.
const MASK: Mask = Mask::new(7);
/// What the standard wants left white around a code, in squares.
const QUIET: i32 = 4;
/// Squares a side of the finest code, with its margin.
pub const MODULES_LIMIT: i32 = 17 + 4 * 25 + 2 * QUIET;

/// A code, ready to be drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Code {
    /// Squares a side, margin included.
    pub size: i32,
    /// The dark squares as one path of an SVG.
    pub path: String,
    /// What it holds.
    pub text: String,
    /// Whether that is the shorter summary.
    pub shorter: bool,
}

/// The whole summary where it fits, else as much of the shorter one as does.
pub(super) fn code(take: &TakeAlong) -> Option<Code> {
    let whole = take.summary(true).join("\n");
    if let Some(code) = draw(whole, false) {
        return Some(code);
    }
    let mut lines = take.summary(false);
    loop {
        if let Some(code) = draw(lines.join("\n"), true) {
            return Some(code);
        }
        // The last line says what it is and what it is not, so the one before it goes.
        let before_last = lines.len().checked_sub(2).filter(|place| *place > 0)?;
        lines.remove(before_last);
    }
}

fn draw(text: String, shorter: bool) -> Option<Code> {
    let (mut data, mut modules) = ([0; FINEST.buffer_len()], [0; FINEST.buffer_len()]);
    let length = text.len();
    if length > MOST_BYTES {
        return None;
    }
    data.get_mut(..length)?.copy_from_slice(text.as_bytes());
    // Low correction keeps the squares big; it rises by itself where that costs none.
    let code = QrCode::encode_binary(
        &mut data,
        length,
        &mut modules,
        QrCodeEcc::Low,
        Version::MIN,
        FINEST,
        Some(MASK),
        true,
    )
    .ok()?;
    Some(Code { size: code.size() + 2 * QUIET, path: path(&code), text, shorter })
}

/// Each run of dark squares in a row as one rectangle.
fn path(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let start = x;
            while code.get_module(x, y) {
                x += 1;
            }
            let run = (x - start).to_string();
            if x > start {
                let (left, top) = ((start + QUIET).to_string(), (y + QUIET).to_string());
                for part in ["M", &left, " ", &top, "h", &run, "v1h-", &run, "z"] {
                    path.push_str(part);
                }
            }
            x += 1;
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_finest_code_takes_what_it_is_said_to_take() {
        let fits = |bytes: usize| draw("x".repeat(bytes), false);
        assert_eq!(fits(MOST_BYTES).unwrap().size, MODULES_LIMIT);
        assert_eq!(fits(MOST_BYTES + 1), None);
    }
}
