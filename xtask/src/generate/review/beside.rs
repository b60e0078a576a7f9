//! What stands beside names and advice: the spectrum, the table of a clog and mastitis, and myths.
//!
//! None of it changes a level, but a reader weighs it, so a clinician reads it here with what marks it. Not here: the
//! tables (`protocol::stages`, `comparison`, `myths`), and the drawings.

use anyhow::Result;
use clog_or_mastitis::protocol::comparison::{Cell, Column, ROWS};
use clog_or_mastitis::protocol::myths::MYTHS;
use clog_or_mastitis::protocol::sources::Source;
use clog_or_mastitis::protocol::stages::{SPECTRUM_SOURCES, Stage};
use clog_or_mastitis::protocol::{Pattern, Picture};
use clog_or_mastitis::text::{Message, Word};

use super::markdown::{anchor, head, inline, link_to, row};
use super::{both, quoted, sources, texts};
use crate::generate::guide::voice::Voice;

/// A part with what backs it.
pub struct Part {
    /// Where it stands, and how it is named in lists.
    pub place: String,
    /// What it is.
    pub what: &'static str,
    /// Its first words.
    pub message: Message,
    /// Where it comes from.
    pub sources: &'static [Source],
}

/// Every part that has sources of its own.
pub fn all() -> impl Iterator<Item = Part> {
    let spectrum = Part {
        place: "spectrum".into(),
        what: "the spectrum",
        message: Message::Word(Word::Spectrum),
        sources: &SPECTRUM_SOURCES,
    };
    let cells = cells().map(|(index, column, cell)| Part {
        place: cell_place(index, column),
        what: "a cell of the table",
        message: Message::Cell(index, column),
        sources: cell.sources,
    });
    let myths = (0u8..).zip(&MYTHS).map(|(index, myth)| Part {
        place: format!("myth-{}", myth.id),
        what: "a myth",
        message: Message::Myth(index),
        sources: myth.sources,
    });
    [spectrum].into_iter().chain(cells).chain(myths)
}

fn cells() -> impl Iterator<Item = (u8, Column, &'static Cell)> {
    (0u8..).zip(&ROWS).flat_map(|(index, row)| {
        Column::ALL.into_iter().zip(&row.cells).map(move |(column, cell)| (index, column, cell))
    })
}

fn cell_place(index: u8, column: Column) -> String {
    let row = ROWS.get(usize::from(index)).map_or("", |row| row.id);
    format!("compare-{row}-{}", column.id())
}

/// The spectrum, the table and the drawings.
pub fn pictures(voice: &Voice) -> Result<String> {
    let mut out = format!("### {}The spectrum\n\n", anchor("spectrum"));
    out += &quoted(&texts(voice, Message::Word(Word::Spectrum)));
    out += "Shown where a name with a place on it is given. Several names may mark several places.\n\n";
    out += &head(&["stage", "words", "marked by"]);
    for stage in Stage::ALL {
        let by = Pattern::ALL.iter().filter(|pattern| pattern.stages().contains(&stage));
        let by: Vec<String> = by.map(|pattern| name(*pattern)).collect();
        let words = texts(voice, Message::Stage(stage)).join("<br>");
        out += &row(&[format!("`{}`", stage.id()), words, by.join(", ")]);
    }
    out += &format!("\nSources: {}\n\n", sources::line(&SPECTRUM_SOURCES));

    out += "### The table\n\n";
    out += &quoted(&texts(voice, Message::Word(Word::Compare)));
    let named = clog_or_mastitis::protocol::comparison::COMPARED.map(name).join(", ");
    out += &format!(
        "Shown where one of these names is given: {named}. A cell is marked when its column may be marked and its own\n\
         condition holds. Which answers fit a cell is a decision of this project (**D**).\n\n"
    );
    for column in Column::ALL {
        let lead = format!("Cells of `{}` may be marked", column.id());
        out += &both(voice, &lead, column.may_be_marked())?;
    }
    for (index, column, cell) in cells() {
        if column == Column::Clog {
            let name = texts(voice, Message::Row(index)).join(" ");
            out += &format!("#### {name}\n\n");
        }
        let here = anchor(&cell_place(index, column));
        out += &format!("{here}`{}`:\n\n", column.id());
        out += &quoted(&texts(voice, Message::Cell(index, column)));
        match &cell.fits {
            Some(fits) => out += &both(voice, "It is marked", fits)?,
            None => out += "It is never marked.\n\n",
        }
        out += &format!("Sources: {}\n\n", sources::line(cell.sources));
    }

    out += "### The drawings\n\n";
    out += &head(&["drawing", "what it shows", "beside"]);
    for picture in Picture::ALL {
        let beside = link_to(picture.advice(), &format!("advice-{}", picture.advice()));
        let words = texts(voice, Message::Picture(picture)).join("<br>");
        out += &row(&[format!("`{}`", picture.id()), words, beside]);
    }
    Ok(out)
}

fn name(pattern: Pattern) -> String {
    link_to(pattern.id(), &format!("pattern-{}", pattern.id()))
}

/// The myths.
pub fn myths(voice: &Voice) -> Result<String> {
    let heard = inline(&voice.word(Word::MythsHeard)?);
    let mut out =
        format!("The first line is under \"{heard}\". They stand folded, below the advice.\n\n");
    for (index, myth) in (0u8..).zip(&MYTHS) {
        out += &format!("### {}`{}`\n\n", anchor(&format!("myth-{}", myth.id)), myth.id);
        out += &quoted(&texts(voice, Message::Myth(index)));
        out += &both(voice, "Shown", &myth.when)?;
        out += &sources::bullets(myth.sources);
    }
    Ok(out)
}
