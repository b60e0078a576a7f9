//! Reminders as a calendar file (RFC 5545), in words that tell nobody what they are about.
//!
//! Not here: when to check again (`triage::recheck_hours`).

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

/// One event for each hour from `now` (in seconds since 1970); none without an hour.
pub(super) fn calendar(what: &str, now: i64, hours: &[u16]) -> Option<String> {
    if hours.is_empty() {
        return None;
    }
    let mut file = File(String::new());
    // Calendars show who made an event; here that is the same two words.
    file.line(&["BEGIN:VCALENDAR"]);
    file.line(&["VERSION:2.0"]);
    file.line(&["PRODID:-//check again//EN"]);
    for hour in hours {
        let begins = moment(now + i64::from(*hour) * HOUR);
        file.line(&["BEGIN:VEVENT"]);
        // Two moments, and nothing else, so that it means nothing to anybody.
        file.line(&["UID:", &now.to_string(), "-", &hour.to_string(), "@check-again.invalid"]);
        file.line(&["DTSTAMP:", &moment(now)]);
        file.line(&["DTSTART:", &begins]);
        file.line(&["DURATION:PT15M"]);
        file.line(&["SUMMARY:", &escaped(what)]);
        file.line(&["CLASS:PRIVATE"]);
        file.line(&["TRANSP:TRANSPARENT"]);
        file.line(&["BEGIN:VALARM"]);
        file.line(&["ACTION:DISPLAY"]);
        file.line(&["DESCRIPTION:", &escaped(what)]);
        file.line(&["TRIGGER:PT0S"]);
        file.line(&["END:VALARM"]);
        file.line(&["END:VEVENT"]);
    }
    file.line(&["END:VCALENDAR"]);
    Some(file.0)
}

struct File(String);

impl File {
    /// Adds a line, folded so that none is longer than 75 bytes and no letter is cut.
    fn line(&mut self, parts: &[&str]) {
        const MOST_BYTES: usize = 75;
        let mut length = 0;
        for letter in parts.iter().flat_map(|part| part.chars()) {
            if length + letter.len_utf8() > MOST_BYTES {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(letter);
            length += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
    out
}

/// A moment in UTC: `20261122T181102Z`.
fn moment(seconds: i64) -> String {
    let (year, month, day) = date(seconds.div_euclid(DAY));
    let rest = seconds.rem_euclid(DAY);
    let mut out = digits(year, 4);
    out.push_str(&digits(month, 2));
    out.push_str(&digits(day, 2));
    out.push('T');
    for number in [rest / HOUR, rest / 60 % 60, rest % 60] {
        out.push_str(&digits(number, 2));
    }
    out.push('Z');
    out
}

/// The date of a day since 1970. Years begin in March here, so that the leap day comes last, and every 400 years are alike.
fn date(days: i64) -> (i64, i64, i64) {
    const DAYS_UNTIL_1970: i64 = 719_468;
    const DAYS_IN_400_YEARS: i64 = 146_097;
    let days = days + DAYS_UNTIL_1970;
    let (era, day) = (days.div_euclid(DAYS_IN_400_YEARS), days.rem_euclid(DAYS_IN_400_YEARS));
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day_of_month = day - (153 * month + 2) / 5 + 1;
    let (month, later) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    (era * 400 + year + later, month, day_of_month)
}

/// A number with zeros before it.
fn digits(number: i64, width: usize) -> String {
    let number = number.to_string();
    let mut out = "0".repeat(width.saturating_sub(number.len()));
    out.push_str(&number);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_told_in_utc() {
        assert_eq!(moment(0), "19700101T000000Z");
        assert_eq!(moment(951_782_400), "20000229T000000Z");
        assert_eq!(moment(1_795_371_062), "20261122T181102Z");
        assert_eq!(moment(4_107_542_399), "21000228T235959Z");
        assert_eq!(moment(4_107_542_400), "21000301T000000Z");
    }

    #[test]
    fn long_lines_are_folded_between_letters() {
        let mut file = File(String::new());
        file.line(&["SUMMARY:", &"ß".repeat(100)]);
        assert!(file.0.split("\r\n").all(|line| line.len() <= 75), "{}", file.0);
        assert_eq!(file.0.replace("\r\n ", ""), ["SUMMARY:", &"ß".repeat(100), "\r\n"].concat());
    }

    #[test]
    fn marks_of_the_format_are_escaped() {
        assert_eq!(escaped("a, b; c\\d\ne\r"), "a\\, b\\; c\\\\d\\ne");
    }
}
