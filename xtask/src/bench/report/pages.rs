//! Pages: time to the first question, taps, shifts, tasks and memory, as `measure.mjs` saw them in a browser.
//!
//! Not here: the visits themselves (`tests/peers`).

use std::fmt::Write as _;

use anyhow::Result;
use serde_json::Value;

use super::numbers::{median, most, numbers, place, spread};
use super::{PAGES, Report};

impl Report {
    /// What was seen in the browser.
    pub fn pages(&mut self, found: &Value) -> Result<()> {
        writeln!(
            self.text,
            "\n## Pages\n\n{}, headless, 390 × 844. Processor slowed 4× in every process of the page; network 1.6 Mbit/s down, \
             750 kbit/s up, 150 ms there and back; files from this machine, compressed beforehand. Times in ms.\n",
            found.get("browser").and_then(Value::as_str).unwrap_or("A browser")
        )?;
        self.text.push_str("| page | first question, cold | warm | requests | bytes | layout shift, loading | in the whole visit | longest task while loading | memory after an interview, MB |\n|---|---|---|---|---|---|---|---|---|\n");
        let pages: Vec<_> =
            PAGES.iter().filter(|(page, ..)| !of_page(found, page, "runs").is_null()).collect();
        for (page, name, _) in &pages {
            let each = |pointer: &str| numbers(of_page(found, page, "runs"), pointer);
            writeln!(
                self.text,
                "| {name} | {} | {} | {} | {} | {:.3} | {:.3} | {} | {} |",
                spread(&each("/cold/first"), 1.0),
                spread(&each("/warm/first"), 1.0),
                median(&each("/cold/requests")),
                median(&each("/cold/bytes")),
                most(&each("/cold/shift")),
                most(&each("/shift")),
                spread(&numbers(of_page(found, page, "tasks"), ""), 1.0),
                spread(&each("/memory"), 1e6),
            )?;
        }
        self.text.push_str(
            "\nFrom the release of a tap to the frame after the last change that followed it, over a whole interview (every tap \
             of every run). LHC-Forms has no pages, so its form grows below the tap.\n\n| page | taps | median | 95th percentile | worst |\n|---|---|---|---|---|\n",
        );
        let mut late = Vec::new();
        for (page, name, _) in &pages {
            let mut taps: Vec<f64> = of_page(found, page, "runs")
                .as_array()
                .into_iter()
                .flatten()
                .flat_map(|run| run.get("taps").map_or_else(Vec::new, |taps| numbers(taps, "")))
                .collect();
            taps.sort_by(f64::total_cmp);
            let at = |part: f64| taps.get(place(taps.len(), part)).copied().unwrap_or(f64::NAN);
            writeln!(
                self.text,
                "| {name} | {} | {:.0} | {:.0} | {:.0} |",
                taps.len(),
                at(0.5),
                at(0.95),
                at(1.0)
            )?;
            late.push((*page, at(0.95)));
        }
        self.page_targets(found, &late);
        Ok(())
    }

    fn page_targets(&mut self, found: &Value, late: &[(&str, f64)]) {
        let of =
            |page: &str, pointer: &str| median(&numbers(of_page(found, page, "runs"), pointer));
        let far = found.get("far").unwrap_or(&Value::Null);
        let bytes = median(&numbers(far, "/bytes"));
        let requests = median(&numbers(far, "/requests"));
        let task = most(&numbers(far, "/task"));
        self.target(
            "before it nears the viewport: at most 3 KB, one request, no task over 5 ms",
            format!("{bytes} bytes, {requests} requests, {task:.1} ms (the longest of all runs)"),
            bytes <= 3000.0 && requests <= 1.0 && task <= 5.0,
        );
        let first = |page| of(page, "/cold/first");
        self.target(
            "time to the first question against the floor: at most 1.3×",
            format!("{:.2}×", first("ours") / first("floor")),
            first("ours") <= 1.3 * first("floor"),
        );
        for peer in ["surveyjs", "formio", "lhcforms"] {
            self.target(
                &format!("the same against {peer}: at most half"),
                format!("{:.2}", first("ours") / first(peer)),
                first("ours") * 2.0 <= first(peer),
            );
        }
        let late_of = |page: &str| {
            late.iter().find(|(name, _)| *name == page).map_or(f64::NAN, |(_, time)| *time)
        };
        let fastest = ["surveyjs", "formio", "lhcforms"]
            .map(late_of)
            .into_iter()
            .fold(f64::INFINITY, f64::min);
        self.target(
            "any step, 95th percentile: at most 50 ms",
            format!("{:.0} ms", late_of("ours")),
            late_of("ours") <= 50.0,
        );
        self.target(
            "no slower than the fastest peer",
            format!("{:.0} ms against {fastest:.0} ms", late_of("ours")),
            late_of("ours") <= fastest,
        );
        let shift = |pointer| most(&numbers(of_page(found, "ours", "runs"), pointer));
        let (loading, visit) = (shift("/cold/shift"), shift("/shift"));
        self.target(
            "layout shift: 0",
            format!("{loading:.3} while loading, {visit:.3} in the whole visit"),
            loading == 0.0 && visit == 0.0,
        );
        let memory = |page| of(page, "/memory");
        let least = ["surveyjs", "formio", "lhcforms"]
            .map(memory)
            .into_iter()
            .fold(f64::INFINITY, f64::min);
        self.target(
            "memory after an interview: below every peer",
            format!("{:.1} MB against {:.1} MB", memory("ours") / 1e6, least / 1e6),
            memory("ours") < least,
        );
    }
}

/// The `runs` or `tasks` of a page.
fn of_page<'a>(found: &'a Value, page: &str, what: &str) -> &'a Value {
    found.pointer(&["/pages/", page, "/", what].concat()).unwrap_or(&Value::Null)
}
