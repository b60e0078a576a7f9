//! The browser's clock, in the reader's language and time zone.
//!
//! Not here: which times are told (`view`). `Intl` formats, so no calendar is shipped.

use js_sys::{Array, Date, Intl::DateTimeFormat, Object, Reflect};

use super::view::{Clock, Day, Moment, take::Dates};
use crate::protocol::review;

const HOUR_IN_MS: f64 = 3_600_000.0;

/// The calendar and the digits of all our words, whatever a region's own are: without it some browsers tell the time in
/// Arabic with other digits than the sentences around it.
const NUMBERING: &str = "-u-ca-gregory-nu-latn";

/// A clock that stands still at the moment that the screen or result was made, so that its times do not move.
#[derive(Clone, Debug, PartialEq)]
pub struct BrowserClock {
    language: String,
    now: f64,
}

impl BrowserClock {
    /// A clock at this many milliseconds since 1970.
    pub fn at(language: &str, now: f64) -> Self {
        BrowserClock { language: language.into(), now }
    }

    /// The same moment, told in another language.
    pub fn in_language(&self, language: &str) -> Self {
        BrowserClock::at(language, self.now)
    }

    fn format(&self, at: f64, fields: &[(&str, &str)]) -> String {
        let options = Object::new();
        for (field, form) in fields {
            // Setting a field of a plain object cannot fail.
            let _ = Reflect::set(&options, &(*field).into(), &(*form).into());
        }
        let locale = [&self.language, NUMBERING].concat();
        let format = DateTimeFormat::new(&Array::of1(&locale.into()), &options);
        let date = Date::new(&at.into());
        format
            .format()
            .call1(&format, &date)
            .ok()
            .and_then(|text| text.as_string())
            .unwrap_or_default()
    }
}

impl Clock for BrowserClock {
    fn in_hours(&self, hours: u16) -> Moment {
        let at = self.now + f64::from(hours) * HOUR_IN_MS;
        let days = midnight(at) - midnight(self.now);
        Moment {
            time: self.format(at, &[("hour", "numeric"), ("minute", "2-digit")]),
            // A day of the clock change has 23 or 25 hours.
            day: match (days / HOUR_IN_MS / 24.0).round() {
                0.0 => Day::Today,
                1.0 => Day::Tomorrow,
                _ => Day::Named(self.format(at, &[("weekday", "long")])),
            },
        }
    }

    fn is_after(&self, day: review::Date) -> bool {
        // Where the clock change takes midnight away, the day begins with the first moment that there is.
        let (month, next) = (i32::from(day.month) - 1, i32::from(day.day) + 1);
        let end = Date::new_with_year_month_day(day.year.into(), month, next);
        // No comparison with what is no number holds, so a clock that cannot be read is after nothing.
        self.now >= end.get_time()
    }
}

impl Dates for BrowserClock {
    fn dated(&self, hours: u16) -> String {
        let fields = [
            ("year", "numeric"),
            ("month", "short"),
            ("day", "numeric"),
            ("hour", "numeric"),
            ("minute", "2-digit"),
        ];
        self.format(self.now + f64::from(hours) * HOUR_IN_MS, &fields)
    }

    fn seconds(&self) -> i64 {
        // What is no number becomes zero, and what is too big the biggest.
        (self.now / 1_000.0) as i64
    }

    fn day(&self) -> String {
        let date = Date::new(&self.now.into());
        let two = |number: u32| [if number < 10 { "0" } else { "" }, &number.to_string()].concat();
        [date.get_full_year().to_string(), two(date.get_month() + 1), two(date.get_date())]
            .join("-")
    }
}

/// The start of the local day that a moment lies in.
fn midnight(at: f64) -> f64 {
    let date = Date::new(&at.into());
    date.set_hours(0);
    date.set_minutes(0);
    date.set_seconds(0);
    date.set_milliseconds(0)
}
