//! What the open page holds in memory, counted by Chromium; the other engines have no such command for a driver.
//!
//! Not here: what may be held, which a journey says.

use serde_json::{Value, json};

use crate::Failure;
use crate::browser::Browser;

/// Counts of the page's process, its frames included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// Documents, those of frames among them.
    pub documents: u64,
    /// Frames, the page's own among them.
    pub frames: u64,
    /// DOM nodes, attached or not.
    pub nodes: u64,
    /// Listeners that scripts have added.
    pub listeners: u64,
    /// Bytes that scripts hold. The memory of a WebAssembly program is not among them (tried with one that leaks).
    pub heap: u64,
}

impl Browser {
    /// What is left after everything that nobody holds any more was thrown away. In Chromium alone.
    pub async fn held(&self) -> Result<Held, Failure> {
        self.protocol("Performance.enable", json!({})).await?;
        // A frame that went leaves things for the next round, as its own tidying runs between two.
        for _ in 0..3 {
            self.protocol("HeapProfiler.collectGarbage", json!({})).await?;
        }
        let told = self.protocol("Performance.getMetrics", json!({})).await?;
        let metrics = told.get("metrics").and_then(Value::as_array).cloned().unwrap_or_default();
        let count = |name: &str| {
            let metric = metrics.iter().find(|metric| metric.get("name") == Some(&json!(name)));
            // Chromium tells whole numbers as fractions.
            let value = metric.and_then(|metric| metric.get("value")).and_then(Value::as_f64);
            value
                .and_then(|value| format!("{value:.0}").parse().ok())
                .ok_or_else(|| Failure::new(format!("Chromium tells no {name}: {told}")))
        };
        let usage = self.protocol("Runtime.getHeapUsage", json!({})).await?;
        let bytes = |name: &str| {
            let told = usage.get(name).and_then(Value::as_f64).map(|bytes| format!("{bytes:.0}"));
            told.and_then(|bytes| bytes.parse::<u64>().ok())
                .ok_or_else(|| Failure::new(format!("Chromium tells no {name}: {usage}")))
        };
        Ok(Held {
            documents: count("Documents")?,
            frames: count("Frames")?,
            nodes: count("Nodes")?,
            listeners: count("JSEventListeners")?,
            heap: bytes("usedSize")? + bytes("backingStorageSize")?,
        })
    }
}
