//! The whole result page as data: how soon, whom to call, what it looks like, why, what to do.
//!
//! The order of the fields is the order on the page. Not here: how it is worked out (`compose`),
//! elements, and the rules behind each part (`triage`).

use super::{Call, ChangeGroup, Myths, Notice, Pictured, Spectrum, Table};
use crate::protocol::{BabyUrgency, Urgency, patterns};

pub use patterns::Pattern;

/// The result page.
#[derive(Clone, Debug)]
pub struct ResultView {
    /// The level, for the look of the page; the words say it too.
    pub urgency: Urgency,
    /// The baby's own box, first on the page.
    pub baby: Option<BabyBox>,
    /// What to do and how soon.
    pub headline: String,
    /// Where help is to be got: one sentence on why, right below the action.
    pub first_reason: Option<String>,
    /// The limit as a clock time; at `self_care` the time of the next look.
    pub deadline: Option<String>,
    /// What that means.
    pub about: String,
    /// That the advice is due for review: right below the headline, and at `emergency` below the calls.
    pub due: Option<Notice>,
    /// What would make it care today, where nobody is to be called at once.
    pub sooner: Option<String>,
    /// Whom to call.
    pub calls: Vec<Call>,
    /// What to do now.
    pub act: Vec<String>,
    /// What to say on the phone.
    pub say: Vec<String>,
    /// Whom to call for help with milk and feeding, below what to do at home.
    pub support: Vec<Call>,
    /// What it looks like; none at `emergency`.
    pub looks_like: Option<LooksLike>,
    /// The danger signs to watch for, where the reader is none of those whom the checker is made for.
    pub danger_signs: Vec<String>,
    /// The place on the line from swelling to a pocket of pus.
    pub spectrum: Option<Spectrum>,
    /// A clog and mastitis side by side.
    pub table: Option<Table>,
    /// The reasons for the parent's level.
    pub why: Vec<Why>,
    /// Home care, or what to do "while you arrange care".
    pub home_care: Vec<String>,
    /// What to leave out.
    pub leave_out: Vec<String>,
    /// The drawings beside lines of home care and of what to leave out.
    pub pictures: Vec<Pictured>,
    /// Myths put right.
    pub myths: Option<Myths>,
    /// What to watch.
    pub watch: Vec<String>,
    /// When to check again, in words and as clock times.
    pub check_again: Vec<String>,
    /// What would make it more urgent.
    pub more_urgent: Vec<ChangeGroup>,
    /// The names of questions left open.
    pub still_open: Vec<String>,
    /// Education and not a diagnosis, and the other lines that always stand.
    pub standing: Vec<String>,
    /// What stands folded, with the sources: for whom, numbers last checked.
    pub small_print: Vec<String>,
    /// The sources of the reasons and the advice shown.
    pub sources: Vec<SourceLink>,
    /// Who has reviewed the rules.
    pub review: String,
}

/// The baby's own box.
#[derive(Clone, Debug)]
pub struct BabyBox {
    /// The baby's level.
    pub urgency: BabyUrgency,
    /// What to do and how soon.
    pub headline: String,
    /// What that means.
    pub about: String,
    /// Whom to call, at `emergency`.
    pub calls: Vec<Call>,
    /// Why.
    pub why: Vec<Why>,
}

/// What it looks like.
#[derive(Clone, Debug)]
pub struct LooksLike {
    /// The best fit; none where no name may be given.
    pub pattern: Option<Pattern>,
    /// The leading sentence: the best fit, or why none is named.
    pub lead: String,
    /// More about it.
    pub about: Option<String>,
    /// What else would fit.
    pub also: Vec<Named>,
    /// What only an examination can tell; none where no name is given.
    pub limit: Option<String>,
    /// All the names with that limit, in one line; none where no name is given.
    pub in_short: Option<String>,
}

/// Another pattern that fits.
#[derive(Clone, Debug)]
pub struct Named {
    /// The pattern.
    pub pattern: Pattern,
    /// Its name.
    pub name: String,
    /// More about it.
    pub about: Option<String>,
}

/// A reason and the answers that led to it.
#[derive(Clone, Debug)]
pub struct Why {
    /// The rule's id.
    pub rule: &'static str,
    /// The reason.
    pub sentence: String,
    /// The answers, each as "what was asked: what was answered".
    pub answers: Vec<String>,
}

/// A source to open.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceLink {
    /// Its number.
    pub number: u16,
    /// Its title.
    pub title: String,
    /// Its address; empty where it has none.
    pub address: String,
}

impl ResultView {
    /// Whether the emergency number is to be called, for the parent or for the baby.
    pub fn is_emergency(&self) -> bool {
        let baby = self.baby.as_ref().map(|baby| baby.urgency);
        self.urgency == Urgency::Emergency || baby == Some(BabyUrgency::Emergency)
    }

    /// What it could look like, for the headline. Only where home care is enough for the parent: above
    /// that, a harmless name could put somebody off who is to get help for another reason. Nor where it says nothing.
    pub fn names_in_headline(&self) -> Option<&str> {
        let names = self.looks_like.as_ref().filter(|looks| {
            let at_home = self.urgency == Urgency::SelfCare && !self.is_emergency();
            at_home && looks.pattern != Some(Pattern::OtherBreastPain)
        });
        names.and_then(|looks| looks.in_short.as_deref())
    }

    /// Every sentence on the page, for tests and for reading aloud, in the order shown.
    pub fn sentences(&self) -> Vec<&str> {
        let mut all: Vec<&str> = Vec::new();
        if let Some(baby) = &self.baby {
            all.extend([baby.headline.as_str(), &baby.about]);
            all.extend(baby.calls.iter().flat_map(Call::sentences));
            push_why(&mut all, &baby.why);
        }
        all.push(&self.headline);
        all.extend(self.first_reason.as_deref());
        all.extend(self.deadline.as_deref());
        all.push(&self.about);
        all.extend(self.names_in_headline());
        let calls = self.calls.iter().flat_map(Call::sentences);
        let due = self.due.iter().flat_map(Notice::sentences);
        match self.urgency {
            Urgency::Emergency => all.extend(calls.chain(due)),
            _ => all.extend(due.chain(self.sooner.as_deref()).chain(calls)),
        }
        all.extend(self.act.iter().chain(&self.say).map(String::as_str));
        let (to_do_at_home, meanwhile): (&[String], &[String]) = match self.urgency {
            Urgency::SelfCare => (&self.home_care, &[]),
            _ => (&[], &self.home_care),
        };
        all.extend(to_do_at_home.iter().flat_map(|line| self.with_picture(line)));
        all.extend(self.support.iter().flat_map(Call::sentences));
        if let Some(looks) = &self.looks_like {
            all.push(&looks.lead);
            all.extend(looks.about.as_deref());
            for named in &looks.also {
                all.push(&named.name);
                all.extend(named.about.as_deref());
            }
            all.extend(looks.limit.as_deref());
        }
        all.extend(self.danger_signs.iter().map(String::as_str));
        all.extend(self.spectrum.iter().flat_map(Spectrum::sentences));
        push_why(&mut all, &self.why);
        let lists = [meanwhile, &self.leave_out];
        all.extend(lists.into_iter().flatten().flat_map(|line| self.with_picture(line)));
        all.extend(self.watch.iter().chain(&self.check_again).map(String::as_str));
        for group in &self.more_urgent {
            all.push(&group.heading);
            all.extend(group.lines.iter().map(String::as_str));
        }
        all.extend(self.table.iter().flat_map(Table::sentences));
        all.extend(self.myths.iter().flat_map(Myths::sentences));
        all.extend(self.still_open.iter().chain(&self.standing).map(String::as_str));
        all.push(&self.review);
        all.extend(self.small_print.iter().map(String::as_str));
        all
    }

    /// A line of advice, and the name of the drawing beside it.
    fn with_picture<'a>(&'a self, line: &'a str) -> impl Iterator<Item = &'a str> {
        let beside = self.pictures.iter().filter(move |pictured| pictured.beside == line);
        [line].into_iter().chain(beside.map(|pictured| pictured.name.as_str()))
    }
}

fn push_why<'a>(all: &mut Vec<&'a str>, why: &'a [Why]) {
    for why in why {
        all.push(&why.sentence);
        all.extend(why.answers.iter().map(String::as_str));
    }
}
