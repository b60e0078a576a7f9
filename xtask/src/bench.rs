//! The speed of the logic on this machine, and the size of the package as it travels.

use anyhow::Result;

use crate::project::Project;
use crate::{build, say, setup, shell, stamp};

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

/// Prints both.
pub fn run(project: &Project) -> Result<()> {
    setup::run(project, setup::For::Build)?;
    build::run(project)?;
    say::now("Speed of the logic (2 minutes when nothing is compiled yet)");
    let speed = ["bench", "--locked", "--package", "clog-or-mastitis", "--bench", "*"];
    shell::run(project.cargo().args(speed), "The benchmarks failed: the messages above say why.")?;
    say::now("Size of the package in bytes");
    print!("{}", say::table(&sizes(project)?));
    Ok(())
}

fn sizes(project: &Project) -> Result<Vec<Vec<String>>> {
    let mut files = stamp::files(&[project.pkg()])?;
    let sent = ["js", "wasm", "words"];
    files.retain(|file| sent.iter().any(|kind| file.extension().is_some_and(|is| is == *kind)));
    let printed = shell::output(project.command("node").args(["-e", SIZES]).args(&files))?;
    let mut rows = vec![["file", "raw", "gzip 9", "brotli 11"].map(str::to_owned).to_vec()];
    for (file, numbers) in files.iter().zip(printed.lines()) {
        let name = project.short(file).to_string();
        rows.push([name].into_iter().chain(numbers.split(' ').map(str::to_owned)).collect());
    }
    Ok(rows)
}
