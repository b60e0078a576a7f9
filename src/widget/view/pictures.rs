//! What the result shows beside its sentences: the place on the spectrum, the table of a clog and
//! mastitis, drawings beside lines of advice, and myths put right.
//!
//! Not here: what fits whom (`triage`), the paths of the drawings (`drawings`), and elements.

use super::{SourceLink, Voice};
use crate::{
    protocol::{
        Advice, Picture, Source, Stage, Urgency,
        cited::cited,
        comparison::Column,
        myths::{MYTHS, Myth},
        sources::Reference,
        stages::SPECTRUM_SOURCES,
    },
    text::{Message, Word},
    triage::{self, Facts, Marked},
};

/// The line of stages with the reader's places on it.
#[derive(Clone, Debug)]
pub struct Spectrum {
    /// What it is called.
    pub title: String,
    /// What the line means, and that only an exam can tell.
    pub about: String,
    /// The stages in order.
    pub stages: Vec<Place>,
    /// That something else is named which has no place on the line.
    pub beside: Option<String>,
}

/// A stage of the line.
#[derive(Clone, Debug)]
pub struct Place {
    /// Which.
    pub stage: Stage,
    /// Its name.
    pub name: String,
    /// That the answers fit here, in words; none where they do not.
    pub here: Option<String>,
}

/// A clog and mastitis side by side.
#[derive(Clone, Debug)]
pub struct Table {
    /// What it is called.
    pub title: String,
    /// What it cannot tell.
    pub about: String,
    /// What a mark means; none where there is no mark.
    pub marked: Option<String>,
    /// The columns' headings.
    pub columns: [String; 2],
    /// The rows.
    pub rows: Vec<TableRow>,
}

/// A row of the table.
#[derive(Clone, Debug)]
pub struct TableRow {
    /// Its id.
    pub id: &'static str,
    /// What it is about.
    pub name: String,
    /// Its cells.
    pub cells: [TableCell; 2],
}

/// A cell of the table.
#[derive(Clone, Debug)]
pub struct TableCell {
    /// What it says.
    pub text: String,
    /// That it fits the reader's answers, in words; none where it does not.
    pub fits: Option<String>,
}

/// A drawing beside a line of advice.
#[derive(Clone, Debug)]
pub struct Pictured {
    /// The line, as it stands on the page.
    pub beside: String,
    /// Which drawing.
    pub picture: Picture,
    /// What it shows, in words.
    pub name: String,
}

/// Myths put right.
#[derive(Clone, Debug)]
pub struct Myths {
    /// What they are called together.
    pub title: String,
    /// The heading over each myth.
    pub heard: String,
    /// The heading over what is known.
    pub known: String,
    /// The myths.
    pub lines: Vec<MythLine>,
}

/// One myth.
#[derive(Clone, Debug)]
pub struct MythLine {
    /// Its id.
    pub id: &'static str,
    /// What many hear.
    pub heard: String,
    /// What is known now.
    pub known: String,
    /// Where it is known from.
    pub sources: Vec<SourceLink>,
}

/// The spectrum; none where nothing on it is named, and so never at `emergency`.
pub(super) fn spectrum(voice: &Voice, facts: &Facts) -> Option<Spectrum> {
    let places = triage::places(facts);
    if places.is_empty() {
        return None;
    }
    let place = |stage: Stage| Place {
        stage,
        name: voice.say(Message::Stage(stage), &[]),
        here: places.contains(&stage).then(|| voice.word(Word::SpectrumHere)),
    };
    Some(Spectrum {
        title: voice.word(Word::Spectrum),
        about: voice.about(Message::Word(Word::Spectrum)).unwrap_or_default(),
        stages: Stage::ALL.map(place).into(),
        beside: triage::beside_the_spectrum(facts).then(|| voice.word(Word::SpectrumBeside)),
    })
}

/// The table; none where neither of the two is named.
pub(super) fn table(voice: &Voice, facts: &Facts) -> Option<Table> {
    let marked = triage::compared(facts);
    if marked.is_empty() {
        return None;
    }
    let any = marked.iter().any(|row| row.fits.contains(&true));
    let today = facts.urgency() >= Urgency::SameDay;
    let lead = if today { Word::CompareToday } else { Word::CompareMarked };
    Some(Table {
        title: voice.word(Word::Compare),
        about: voice.about(Message::Word(Word::Compare)).unwrap_or_default(),
        marked: any.then(|| voice.word(lead)),
        columns: [Word::CompareClog, Word::CompareMastitis].map(|word| voice.word(word)),
        rows: (0u8..).zip(&marked).map(|(index, row)| table_row(voice, index, row)).collect(),
    })
}

fn table_row(voice: &Voice, index: u8, row: &Marked) -> TableRow {
    let cell = |column: Column| TableCell {
        text: voice.say(Message::Cell(index, column), &[]),
        fits: row
            .fits
            .get(column as usize)
            .copied()
            .unwrap_or_default()
            .then(|| voice.word(Word::CompareFits)),
    };
    TableRow {
        id: row.row.id,
        name: voice.say(Message::Row(index), &[]),
        cells: Column::ALL.map(cell),
    }
}

/// The drawings of these lines of advice.
pub(super) fn pictures(voice: &Voice, lines: &[&'static Advice]) -> Vec<Pictured> {
    let drawn = |picture: Picture| {
        let line = lines.iter().find(|line| line.id == picture.advice())?;
        Some(Pictured {
            beside: voice.advice(line),
            picture,
            name: voice.say(Message::Picture(picture), &[]),
        })
    };
    Picture::ALL.into_iter().filter_map(drawn).collect()
}

/// The myths for this reader; none at `emergency`.
pub(super) fn myths(voice: &Voice, facts: &Facts) -> Option<Myths> {
    let lines: Vec<MythLine> =
        triage::myths(facts).into_iter().filter_map(|myth| myth_line(voice, myth)).collect();
    (!lines.is_empty()).then(|| Myths {
        title: voice.word(Word::Myths),
        heard: voice.word(Word::MythsHeard),
        known: voice.word(Word::MythsKnown),
        lines,
    })
}

fn myth_line(voice: &Voice, myth: &'static Myth) -> Option<MythLine> {
    let index = MYTHS.iter().position(|known| std::ptr::eq(known, myth))?;
    let message = Message::Myth(u8::try_from(index).ok()?);
    Some(MythLine {
        id: myth.id,
        heard: voice.say(message, &[]),
        known: voice.about(message)?,
        sources: links(myth.sources.iter().filter_map(|source| source.number()).collect()),
    })
}

/// Adds the numbers of the sources of these parts of the page.
pub(super) fn cite(facts: &Facts, numbers: &mut Vec<u16>) {
    let mut add = |sources: &[Source]| {
        numbers.extend(sources.iter().filter_map(|source| source.number()));
    };
    for myth in triage::myths(facts) {
        add(myth.sources);
    }
    for marked in triage::compared(facts) {
        for cell in &marked.row.cells {
            add(cell.sources);
        }
    }
    if !triage::places(facts).is_empty() {
        add(&SPECTRUM_SOURCES);
    }
}

/// The sources with these numbers, in order and each once.
pub(super) fn links(mut numbers: Vec<u16>) -> Vec<SourceLink> {
    numbers.sort_unstable();
    numbers.dedup();
    let link = |reference: &Reference| SourceLink {
        number: reference.number,
        title: reference.title.into(),
        address: reference.addresses.first().copied().unwrap_or_default().into(),
    };
    numbers.into_iter().filter_map(cited).map(link).collect()
}

impl Spectrum {
    /// Its sentences in the order shown.
    pub(super) fn sentences(&self) -> impl Iterator<Item = &str> {
        let stages = self
            .stages
            .iter()
            .flat_map(|place| [place.name.as_str()].into_iter().chain(place.here.as_deref()));
        [self.title.as_str(), &self.about].into_iter().chain(stages).chain(self.beside.as_deref())
    }
}

impl Table {
    /// Its sentences in the order shown.
    pub(super) fn sentences(&self) -> impl Iterator<Item = &str> {
        let rows = self.rows.iter().flat_map(|row| {
            let cells = row
                .cells
                .iter()
                .flat_map(|cell| [cell.text.as_str()].into_iter().chain(cell.fits.as_deref()));
            [row.name.as_str()].into_iter().chain(cells)
        });
        [self.title.as_str(), &self.about]
            .into_iter()
            .chain(self.marked.as_deref())
            .chain(self.columns.iter().map(String::as_str))
            .chain(rows)
    }
}

impl Myths {
    /// Their sentences in the order shown.
    pub(super) fn sentences(&self) -> impl Iterator<Item = &str> {
        let lines = self.lines.iter().flat_map(|line| [line.heard.as_str(), &line.known]);
        [self.title.as_str(), &self.heard, &self.known].into_iter().chain(lines)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::ADVICE;

    #[test]
    fn every_drawing_belongs_to_a_line_of_advice() {
        for picture in Picture::ALL {
            assert!(ADVICE.iter().any(|line| line.id == picture.advice()), "{}", picture.id());
        }
    }
}
