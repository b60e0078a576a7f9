//! Contrast of two colours, as WCAG 2 defines it.
//!
//! Own, and not a colour library: the definition is ten lines, and nothing else here works with colours.

use anyhow::{Context, Result, ensure};

/// A colour in sRGB, each part from 0 to 255.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Colour([f64; 3]);

impl Colour {
    /// Reads `#rrggbb`.
    pub fn read(text: &str) -> Result<Self> {
        let digits = text.strip_prefix('#').with_context(|| format!("{text:?} is not #rrggbb"))?;
        ensure!(digits.len() == 6 && digits.is_ascii(), "{text:?} is not #rrggbb");
        let mut parts = [0.0; 3];
        for (part, at) in parts.iter_mut().zip([0, 2, 4]) {
            *part = f64::from(u8::from_str_radix(&digits[at..at + 2], 16)?);
        }
        Ok(Self(parts))
    }

    /// As `#rrggbb`.
    pub fn hex(self) -> String {
        // Each part is from 0 to 255.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let [red, green, blue] = self.0.map(|part| part.round() as u8);
        format!("#{red:02x}{green:02x}{blue:02x}")
    }

    /// So much of this one, the rest of another.
    pub fn mixed(self, part: f64, other: Self) -> Self {
        let mut parts = self.0;
        for (own, other) in parts.iter_mut().zip(other.0) {
            *own = *own * part + other * (1.0 - part);
        }
        Self(parts)
    }

    /// <https://www.w3.org/TR/WCAG22/#dfn-relative-luminance>
    fn luminance(self) -> f64 {
        let linear = self.0.map(|part| {
            let part = part / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        linear.iter().zip([0.2126, 0.7152, 0.0722]).map(|(part, weight)| part * weight).sum()
    }
}

/// From 1 (the same) to 21 (black on white).
pub fn contrast(one: Colour, other: Colour) -> f64 {
    let (one, other) = (one.luminance() + 0.05, other.luminance() + 0.05);
    one.max(other) / one.min(other)
}
