//! The check that belongs to a fault, how it is run, and what its end means.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result};

use super::Fault;
use crate::counts::{self, Counts};
use crate::shell::{self, Ended};
use crate::test::{Part, Runner};

/// Nothing here runs for minutes, except that a fault made it endless.
const LIMIT: Duration = Duration::from_secs(15 * 60);

/// One test, named as its runner takes it; a part of a name stands for every test that contains it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Check {
    /// A test inside `src`.
    Unit(&'static str),
    /// A host test: name of the file in `tests`, name of the test.
    Host(&'static str, &'static str),
    /// A test beside the code of `examples/assess`.
    Example(&'static str),
    /// A proof, or a test of what proofs rest on.
    Proof(&'static str),
    /// A test of these commands.
    Xtask(&'static str),
    /// A test of `tests/web`, in the browser.
    Web(&'static str),
    /// A test of `tests/node`, on the built package.
    Node(&'static str),
    /// A consumer of the packed package, by the name of its folder in `tests/consumers`.
    Consumer(&'static str),
    /// A journey, on the built demo.
    Journey(&'static str),
    /// A journey that needs what is built for few of them: a further language, a program that panics, a Yew app.
    FurtherJourney(&'static str),
}

impl Check {
    /// Whether it needs neither browser nor package.
    pub fn is_fast(&self) -> bool {
        self.part() == Part::Host
    }

    /// Whether it needs a browser.
    pub fn needs_browser(&self) -> bool {
        matches!(
            self,
            Self::Web(_) | Self::Consumer(_) | Self::Journey(_) | Self::FurtherJourney(_)
        )
    }

    fn part(&self) -> Part {
        match self {
            Self::Unit(_) | Self::Host(..) | Self::Example(_) | Self::Xtask(_) | Self::Proof(_) => {
                Part::Host
            }
            Self::Web(_) => Part::Web,
            Self::Node(_) => Part::Node,
            Self::Consumer(_) => Part::Consumers,
            Self::Journey(_) | Self::FurtherJourney(_) => Part::Journeys,
        }
    }

    fn command(&self, runner: &Runner) -> Result<Command> {
        let host = |words: &[&str]| {
            let mut command = runner.project.cargo();
            command.args(["test", "--locked", "--package"]).args(words);
            command
        };
        Ok(match self {
            Self::Unit(test) => host(&["clog-or-mastitis", "--lib", test]),
            Self::Host(file, test) => host(&["clog-or-mastitis", "--test", file, test]),
            Self::Example(test) => host(&["clog-or-mastitis", "--example", "assess", test]),
            Self::Proof(test) => host(&["proof", test]),
            Self::Xtask(test) => host(&["xtask", "--lib", test]),
            Self::Web(test)
            | Self::Node(test)
            | Self::Consumer(test)
            | Self::Journey(test)
            | Self::FurtherJourney(test) => runner.command(self.part(), Some(test))?,
        })
    }
}

impl fmt::Display for Check {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unit(test) => write!(to, "unit {test}"),
            Self::Host(file, test) => write!(to, "{file} {test}"),
            Self::Example(test) => write!(to, "example {test}"),
            Self::Proof(test) => write!(to, "proof {test}"),
            Self::Xtask(test) => write!(to, "xtask {test}"),
            Self::Web(test) => write!(to, "web {test}"),
            Self::Node(test) => write!(to, "node {test}"),
            Self::Consumer(test) => write!(to, "consumer {test}"),
            Self::Journey(test) | Self::FurtherJourney(test) => write!(to, "journey {test}"),
        }
    }
}

/// What became of a planted fault. Only the first is as it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The check failed, by a test.
    Caught,
    /// The check did not notice.
    StillGreen,
    /// The text to replace is not there exactly once: the code moved on.
    Stale,
    /// The compiler refused, so no test was asked.
    DidNotBuild,
    /// The runner ended badly without naming a failed test.
    BrokeOff,
    /// The check did not end.
    Endless,
    /// The check fails, or names no test, without any fault.
    RedBefore,
}

impl fmt::Display for Verdict {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(match self {
            Self::Caught => "caught",
            Self::StillGreen => "STILL GREEN",
            Self::Stale => "STALE: find does not occur exactly once",
            Self::DidNotBuild => "DID NOT BUILD",
            Self::BrokeOff => "BROKE OFF without a failed test",
            Self::Endless => "ENDLESS",
            Self::RedBefore => "RED OR ABSENT BEFORE the fault",
        })
    }
}

/// A tree to plant faults in.
pub struct Workshop<'a> {
    runner: Runner<'a>,
    logs: PathBuf,
}

impl<'a> Workshop<'a> {
    /// With an empty folder for logs beside the tree.
    pub fn new(runner: Runner<'a>) -> Result<Self> {
        let beside = runner.project.root.parent().context("A tree lies in a folder.")?;
        let logs = beside.join("logs");
        if logs.exists() {
            fs::remove_dir_all(&logs)?;
        }
        fs::create_dir_all(&logs)?;
        Ok(Self { runner, logs })
    }

    /// Plants the fault, runs its check, takes the fault out again.
    pub fn judge(&self, fault: &Fault) -> Result<Verdict> {
        let file = self.runner.project.root.join(fault.file);
        let Ok(sound) = fs::read_to_string(&file) else { return Ok(Verdict::Stale) };
        if sound.matches(fault.find).count() != 1 {
            return Ok(Verdict::Stale);
        }
        fs::write(&file, sound.replacen(fault.find, fault.replace, 1))?;
        let verdict = self.run(&fault.check, fault.id);
        fs::write(&file, sound)?;
        verdict.map(|(verdict, _)| verdict)
    }

    /// Whether the check runs at least one test and is content.
    pub fn is_green(&self, check: &Check) -> Result<bool> {
        let name: String =
            check.to_string().chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
        let (verdict, counts) = self.run(check, &format!("sound-{name}"))?;
        Ok(verdict == Verdict::StillGreen && counts.passed > 0)
    }

    fn run(&self, check: &Check, name: &str) -> Result<(Verdict, Counts)> {
        let log = self.new_log(&format!("{name}.build.log"))?;
        for mut build in self.builds(check)? {
            match shell::log_within(&mut build, LIMIT, &log)? {
                Ended::Well => {}
                Ended::Badly => return Ok((Verdict::DidNotBuild, Counts::default())),
                Ended::TooLate => return Ok((Verdict::Endless, Counts::default())),
            }
        }
        let log = self.new_log(&format!("{name}.log"))?;
        let ended = shell::log_within(&mut check.command(&self.runner)?, LIMIT, &log)?;
        let counts = counted(&log)?;
        let verdict = match ended {
            Ended::Well => Verdict::StillGreen,
            Ended::Badly if counts.failed > 0 => Verdict::Caught,
            Ended::Badly => Verdict::BrokeOff,
            Ended::TooLate => Verdict::Endless,
        };
        Ok((verdict, counts))
    }

    fn new_log(&self, name: &str) -> Result<PathBuf> {
        let log = self.logs.join(name);
        fs::write(&log, "")?;
        Ok(log)
    }

    /// Everything that is compiled before the check can run.
    fn builds(&self, check: &Check) -> Result<Vec<Command>> {
        let mut builds = Vec::new();
        if check.part().needs_package() {
            // The copy's own commands, as the fault may lie in them or in what they are built from.
            let mut build = self.runner.project.cargo();
            build.args(["run", "--locked", "--package", "xtask", "--", "build"]);
            match check {
                Check::Consumer(name) => drop(build.args(["--for-consumers", name])),
                Check::FurtherJourney(_) => drop(build.arg("--for-journeys")),
                _ => {}
            }
            builds.push(build);
        }
        if check.part() != Part::Node {
            let mut build = check.command(&self.runner)?;
            build.arg("--no-run");
            builds.push(build);
        }
        Ok(builds)
    }
}

fn counted(log: &Path) -> Result<Counts> {
    let mut counts = Counts::default();
    for line in String::from_utf8_lossy(&fs::read(log)?).lines() {
        counts += counts::read(line);
    }
    Ok(counts)
}
