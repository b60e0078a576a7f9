//! How many bytes files come to, raw and as they travel.

use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::project::Project;
use crate::shell;

/// Prints raw, gzip and Brotli sizes of the files named on its command line, at the strongest settings.
const SIZES: &str = r"
const { readFileSync } = require('node:fs');
const zlib = require('node:zlib');
for (const file of process.argv.slice(1)) {
    const raw = readFileSync(file);
    const gzip = zlib.gzipSync(raw, { level: 9 });
    const brotli = zlib.brotliCompressSync(raw, {
        params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: raw.length },
    });
    console.log([raw, gzip, brotli].map((bytes) => bytes.length).join(' '));
}
";

/// The bytes of one file or of several together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bytes {
    /// As they lie on the disk.
    pub raw: u64,
    /// With gzip at level 9.
    pub gzip: u64,
    /// With Brotli at level 11.
    pub brotli: u64,
}

impl std::iter::Sum for Bytes {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |sum, one| Self {
            raw: sum.raw + one.raw,
            gzip: sum.gzip + one.gzip,
            brotli: sum.brotli + one.brotli,
        })
    }
}

/// The bytes of each of these files, each compressed by itself.
pub fn of_files(project: &Project, files: &[PathBuf]) -> Result<Vec<Bytes>> {
    let printed = shell::output(project.command("node").args(["-e", SIZES]).args(files))?;
    printed
        .lines()
        .map(|line| {
            let numbers: Vec<u64> =
                line.split(' ').filter_map(|number| number.parse().ok()).collect();
            let [raw, gzip, brotli] = numbers[..] else { return None };
            Some(Bytes { raw, gzip, brotli })
        })
        .collect::<Option<Vec<_>>>()
        .filter(|all| all.len() == files.len())
        .context("Node printed something else than sizes.")
}
