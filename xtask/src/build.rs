//! Builds the npm package and the demo site.
//!
//! The results are put together in a staging folder and moved to `pkg/` at the end: a build that breaks off leaves the
//! package of the last one whole. The tracked files of `pkg/` stay untouched.
//!
//! | output | made by |
//! |---|---|
//! | `*.wasm` | wasm-pack (cargo and wasm-bindgen), then binaryen's wasm-opt |
//! | `words/*.words` | `words`, from `locales/*.ftl` |
//! | `words/*.json` | `www/first/record.mjs`: the first screens, drawn by the program itself |
//! | `guide.html`, `guide.*.html` | `generate::guide`, from the protocol and `locales/*.ftl` |
//! | `fallback/*.html` | `generate::fallback`: the piece of HTML to paste, by language |
//! | `*.js`, `*.d.ts`, `chunks/`, `integrity.json` | `www/build.mjs` |
//! | `custom-elements.json` | `generate::element`, from `data/element.toml` |
//! | `how-it-decides.*` of the demo | `generate::decides` and `www/demo.mjs` |
//! | `design.*` of the demo | `generate::design` and `www/demo.mjs` |
//! | `embed.*` of the demo | `generate::embed` and `www/demo.mjs` |
//! | `sbom.cdx.json` | `supply::bill`, from both lock files and the compiler's version |
//! | licences | copies |
//!
//! Journeys need three builds more: a demo whose program dies on command, one with the language for tests, and a host page
//! that is a Yew app.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result};
use clog_or_mastitis::protocol::review::STATE;

use crate::element::Element;
use crate::project::Project;
use crate::reviewed::languages;
use crate::supply::bill;
use crate::words::PSEUDO;
use crate::{generate, labels, say, shell, stamp, words};

/// The two wasm builds: cargo feature, and name of the file in the package.
pub const BUILDS: [(&str, &str); 2] =
    [("widget", "clog-or-mastitis.wasm"), ("headless", "assess.wasm")];

/// The cargo feature of the build for tests of what happens when the program dies.
const PANICKING: &str = "panic-on-command";

/// Rust's standard library is built for the package too: for size, and under names of places that are the same everywhere.
const REBUILT_STD: [&str; 4] =
    ["-Z", "build-std=std,panic_abort", "-Z", "build-std-features=optimize_for_size"];

/// A panic ends the program at once, without the words that nobody would read: the shell shows the guide then.
const IMMEDIATE_ABORT: [&str; 3] =
    ["-Zunstable-options", "-Cpanic=immediate-abort", "-Zlocation-detail=none"];

/// The name that wasm-pack gives its files.
const GLUE: &str = "clog_or_mastitis";

/// Files of `pkg/` that are written by hand; `.gitignore` names the same.
pub const TRACKED: [&str; 2] = ["package.json", "README.md"];

/// What of `www/` a browser may load; everything else there is source or settings.
const SITE: [&str; 10] = ["html", "css", "js", "svg", "png", "jpg", "webp", "avif", "ico", "txt"];

/// Builds both unless the last build still fits.
pub fn run(project: &Project) -> Result<()> {
    if stamp::is_fresh(project)? {
        say::now("pkg/ and the demo are up to date");
        return Ok(());
    }
    let start = Instant::now();
    stamp::clear(project);
    let staging = project.target.join("package");
    empty(&staging)?;
    for (feature, name) in BUILDS {
        wasm(project, feature, &staging.join(name))?;
    }
    compile_words(project, &staging.join("words"))?;
    generate::guide::write(project, &staging)?;
    generate::fallback::write(project, &staging)?;
    scripts(project, &staging, BUILDS[0].0, &labels::json(project)?)?;
    bill::write(project, &staging)?;
    let manifest = generate::element::manifest(&Element::load(project)?);
    fs::write(
        staging.join("custom-elements.json"),
        serde_json::to_string_pretty(&manifest)? + "\n",
    )?;
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        let from = project.root.join(licence);
        fs::copy(&from, staging.join(licence))
            .with_context(|| format!("{licence} is missing: restore it with git"))?;
    }
    publish(project, &staging)?;
    demo(project)?;
    stamp::write(project)?;
    say::now(&format!("pkg/ and the demo are built, after {}", say::duration(start.elapsed())));
    Ok(())
}

/// What only journeys need, beside the package and the demo.
pub fn for_journeys(project: &Project) -> Result<()> {
    panicking(project)?;
    pseudo(project)?;
    yew_host(project)
}

/// Bundles the script of the journey that hands values of every kind to the package, with fast-check; gives its place.
pub fn any_value(project: &Project) -> Result<PathBuf> {
    let pages = project.root.join("tests/journeys/pages");
    let file = project.target.join("any_value.js");
    shell::run(
        project
            .command("node")
            .arg(pages.join("bundle.mjs"))
            .arg(pages.join("any_value.js"))
            .arg(&file),
        "The script of a journey could not be bundled: esbuild's messages above say why.",
    )?;
    Ok(file)
}

/// Builds the demo once more with the language for tests among its languages. It stands beside the package and never in
/// it: no reader should meet it.
fn pseudo(project: &Project) -> Result<()> {
    let staging = project.target.join("package-pseudo");
    empty(&staging)?;
    let built = ["wasm", "words"];
    copy(&project.pkg(), &staging, &|path: &Path| {
        path.is_dir() || path.extension().is_some_and(|end| built.iter().any(|known| end == *known))
    })?;
    let english = project.root.join("locales/en.ftl");
    let words = staging.join("words").join(format!("{PSEUDO}.words"));
    fs::write(words, words::compile_pseudo(&english)?)?;
    scripts(project, &staging, BUILDS[0].0, &labels::json_with_pseudo(project)?)?;
    let demo = project.pseudo_demo();
    empty(&demo)?;
    copy(&project.demo(), &demo, &|_| true)?;
    copy(&staging, &demo.join("pkg"), &|_| true)
}

/// Builds the page that is a Yew app itself. For development: nobody downloads it.
fn yew_host(project: &Project) -> Result<()> {
    const TARGET: &str = "wasm32-unknown-unknown";
    const NAME: &str = "yew_host";
    say::now("Compiling a Yew app to put the check in (1 minute when nothing is compiled yet)");
    shell::run(
        project.cargo().args(["build", "--locked", "--features", BUILDS[0].0]).args([
            "--target",
            TARGET,
            "--example",
            NAME,
        ]),
        "The Yew app could not be built: the compiler's messages above say why.",
    )?;
    let built = project.target.join(TARGET).join("debug").join("examples").join(NAME);
    let host = project.yew_host();
    empty(&host)?;
    shell::run(
        project
            .command("wasm-bindgen")
            .args(["--target", "web", "--no-typescript", "--out-dir"])
            .arg(&host)
            .arg(built.with_extension("wasm")),
        "wasm-bindgen failed: remove target/tools and run the command again.",
    )
}

/// Builds the demo once more with a program that dies on command, for the journeys that see what is left then.
fn panicking(project: &Project) -> Result<()> {
    let staging = project.target.join("package-panicking");
    empty(&staging)?;
    let glue = compile(project, PANICKING)?;
    fs::copy(glue.join(format!("{GLUE}_bg.wasm")), staging.join(BUILDS[0].1))?;
    // The other one is carried as a chunk too, and dies of nothing.
    fs::copy(project.pkg().join(BUILDS[1].1), staging.join(BUILDS[1].1))?;
    compile_words(project, &staging.join("words"))?;
    scripts(project, &staging, PANICKING, &labels::json(project)?)?;
    let demo = project.panicking_demo();
    empty(&demo)?;
    copy(&project.demo(), &demo, &|_| true)?;
    copy(&staging, &demo.join("pkg"), &|_| true)
}

/// One wasm build with its JavaScript, shrunk to `file`.
pub fn wasm(project: &Project, feature: &str, file: &Path) -> Result<()> {
    let glue = compile(project, feature)?;
    shrink(project, feature, &glue.join(format!("{GLUE}_bg.wasm")), file)
}

/// Compiles one build; returns the folder that wasm-pack filled.
fn compile(project: &Project, feature: &str) -> Result<PathBuf> {
    say::now(&format!(
        "Compiling the {feature} wasm (1 to 2 minutes when nothing is compiled yet)"
    ));
    let glue = project.glue(feature);
    shell::run(
        project
            .command("wasm-pack")
            .env("CARGO_ENCODED_RUSTFLAGS", flags(project)?)
            // The stable compiler may build the library that belongs to it.
            .env("RUSTC_BOOTSTRAP", "1")
            // No download: set-up has put everything in place.
            .args(["build", "--mode", "no-install", "--target", "web", "--profile", "wasm"])
            // Its package.json would take the place of ours, its wasm-opt is the next step here.
            .args(["--no-pack", "--no-gitignore", "--no-opt", "--no-typescript"])
            .args(["--out-name", GLUE, "--out-dir"])
            .arg(&glue)
            .arg(&project.root)
            .args(["--features", feature, "--locked"])
            .args(REBUILT_STD),
        "The wasm could not be built: the compiler's messages above say why.",
    )?;
    Ok(glue)
}

/// How rustc is called. Gives the folders of this machine names that are the same on every machine: places in the source stand in the program
/// as text, and the same sources must give the same bytes wherever they lie.
fn flags(project: &Project) -> Result<String> {
    let mut names = vec![(project.root.clone(), "source")];
    let home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    let registries = home.map(|home| home.join("registry").join("src"));
    if let Some(registries) = registries.filter(|folder| folder.is_dir()) {
        for registry in fs::read_dir(registries)? {
            names.push((registry?.path(), "crates"));
        }
    }
    let sysroot = shell::output(project.command("rustc").args(["--print", "sysroot"]))?;
    names.push((PathBuf::from(sysroot), "rust"));
    let names = names
        .iter()
        .map(|(folder, name)| format!("--remap-path-prefix={}={name}", folder.display()));
    let flags = names.chain(IMMEDIATE_ABORT.map(str::to_owned));
    // What separates flags there; folders may have spaces.
    Ok(flags.collect::<Vec<_>>().join("\u{1f}"))
}

/// The slowest step after the compiler; its result is kept for as long as what goes in stays the same.
fn shrink(project: &Project, feature: &str, from: &Path, to: &Path) -> Result<()> {
    let kept = project.target.join("wasm-opt").join(feature);
    let (before, after) = (kept.join("before.wasm"), kept.join("after.wasm"));
    let raw = fs::read(from)?;
    if !(after.is_file() && fs::read(&before).is_ok_and(|kept| kept == raw)) {
        say::now(&format!("Shrinking the {feature} wasm (some 10 seconds)"));
        empty(&kept)?;
        shell::run(
            // It reads from the file itself which features rustc used.
            project.command("wasm-opt").arg("-Oz").arg(from).arg("-o").arg(&after),
            "wasm-opt failed: remove www/node_modules and run the command again.",
        )?;
        fs::write(before, raw)?;
    }
    fs::copy(after, to)?;
    Ok(())
}

/// Compiles every language of `locales/` into `folder`.
pub fn compile_words(project: &Project, folder: &Path) -> Result<()> {
    say::now("Compiling the words");
    fs::create_dir_all(folder)?;
    for tag in languages(project)? {
        let source = project.root.join(format!("locales/{tag}.ftl"));
        fs::write(folder.join(format!("{tag}.words")), words::compile(&source)?)?;
    }
    Ok(())
}

/// Bundles the shell around the program that the build `widget` names.
fn scripts(project: &Project, staging: &Path, widget: &str, spoken: &str) -> Result<()> {
    say::now("Bundling the scripts");
    let mut node = project.command("node");
    node.arg(project.www().join("build.mjs"));
    node.arg("--widget").arg(project.glue(widget));
    node.arg("--headless").arg(project.glue(BUILDS[1].0));
    let labels = project.target.join("labels.json");
    fs::write(&labels, spoken)?;
    node.arg("--labels").arg(&labels);
    let numbers = project.target.join("emergency-numbers.json");
    fs::write(&numbers, generate::fallback::emergency_numbers().to_string())?;
    node.arg("--numbers").arg(&numbers);
    let by = STATE.review_by;
    node.arg("--review").arg(format!("{}-{}-{}", by.year, by.month, by.day));
    shell::run(
        node.arg("--out").arg(staging),
        "The scripts could not be bundled: esbuild's messages above say why.",
    )
}

/// Replaces everything in `pkg/` that is not tracked.
fn publish(project: &Project, staging: &Path) -> Result<()> {
    let pkg = project.pkg();
    fs::create_dir_all(&pkg)?;
    for entry in fs::read_dir(&pkg)? {
        let entry = entry?;
        if TRACKED.iter().any(|name| entry.file_name() == *name) {
            continue;
        }
        if entry.file_type()?.is_dir() {
            fs::remove_dir_all(entry.path())?;
        } else {
            fs::remove_file(entry.path())?;
        }
    }
    copy(staging, &pkg, &|_| true)
}

/// The site as it is served: the pages of `www/`, and the package beside them.
fn demo(project: &Project) -> Result<()> {
    let demo = project.demo();
    empty(&demo)?;
    let www = project.www();
    let sources = ["src", "first", "node_modules"].map(|folder| www.join(folder));
    copy(&www, &demo, &|path: &Path| {
        let known = |extension: &std::ffi::OsStr| SITE.iter().any(|known| extension == *known);
        if path.is_dir() {
            !sources.contains(&path.to_owned())
        } else {
            path.extension().is_some_and(known)
        }
    })?;
    copy(&project.pkg(), &demo.join("pkg"), &|_| true)?;
    own_pages(project, &demo)
}

/// The pages that show how the checker decides, how it looks and how it gets on a page, beside the article.
fn own_pages(project: &Project, demo: &Path) -> Result<()> {
    generate::decides::write(project, demo)?;
    generate::design::write(project, demo)?;
    generate::embed::write(project, demo)?;
    let mut node = project.command("node");
    node.arg(project.www().join("demo.mjs")).arg("--out").arg(demo);
    shell::run(
        &mut node,
        "The demo's own pages could not be bundled: esbuild's messages above say why.",
    )
}

fn empty(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    Ok(fs::create_dir_all(folder)?)
}

fn copy(from: &Path, to: &Path, wanted: &dyn Fn(&Path) -> bool) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path: PathBuf = entry?.path();
        let Some(name) = path.file_name() else { continue };
        if !wanted(&path) {
            continue;
        }
        if path.is_dir() {
            copy(&path, &to.join(name), wanted)?;
        } else {
            fs::copy(&path, to.join(name))?;
        }
    }
    Ok(())
}
