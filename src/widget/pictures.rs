//! Draws the spectrum, the table, the lines of advice that have a drawing, and the myths.
//!
//! Not here: what stands on them (`view::pictures`).

use yew::prelude::*;

use super::{
    drawing::draw_drawing,
    view::{Myths, Pictured, Place, SourceLink, Spectrum, Table, TableCell, TableRow, drawings},
};
use crate::{
    text::{Word, pack::Variable},
    widget::app::Draw,
};

/// The line of stages, each with its drawing, its name and the reader's mark.
pub fn draw_spectrum(spectrum: &Spectrum) -> Html {
    html! {
        <>
            <h4>{ &spectrum.title }</h4>
            <p class="hint">{ &spectrum.about }</p>
            <ol class="spectrum">{ for spectrum.stages.iter().map(draw_place) }</ol>
            if let Some(beside) = &spectrum.beside { <p class="hint">{ beside }</p> }
        </>
    }
}

fn draw_place(place: &Place) -> Html {
    html! {
        <li data-stage={place.stage.id()} data-here={place.here.as_ref().map(|_| "yes")}>
            { draw_drawing(drawings::of_stage(place.stage), None) }
            <span>
                { &place.name }
                if let Some(here) = &place.here {
                    { " " }<strong class="fits">{ here }</strong>
                }
            </span>
        </li>
    }
}

/// The table. Each row has its name above its two cells, so that two columns fit a small phone.
pub fn draw_table(table: &Table) -> Html {
    html! {
        <details class="card fold">
            <summary><h3 id="compare">{ &table.title }</h3></summary>
            <p class="hint">{ &table.about }</p>
            if let Some(marked) = &table.marked { <p class="hint">{ marked }</p> }
            <table class="compare" aria-labelledby="compare">
                <thead>
                    <tr>{ for table.columns.iter().map(|name| html! { <th scope="col">{ name }</th> }) }</tr>
                </thead>
                { for table.rows.iter().map(draw_row) }
            </table>
        </details>
    }
}

fn draw_row(row: &TableRow) -> Html {
    html! {
        <tbody data-row={row.id}>
            <tr><th scope="rowgroup" colspan="2">{ &row.name }</th></tr>
            <tr>{ for row.cells.iter().map(draw_cell) }</tr>
        </tbody>
    }
}

fn draw_cell(cell: &TableCell) -> Html {
    html! {
        <td data-fits={cell.fits.as_ref().map(|_| "yes")}>
            { &cell.text }
            if let Some(fits) = &cell.fits { { " " }<strong class="fits">{ fits }</strong> }
        </td>
    }
}

/// A line of advice, with the drawing that belongs to it.
pub fn draw_line(line: &String, class: &'static str, pictures: &[Pictured]) -> Html {
    let pictured = pictures.iter().find(|pictured| pictured.beside == *line);
    html! {
        <li {class}>
            { line }
            if let Some(Pictured { picture, name, .. }) = pictured {
                <span class="picture" data-picture={picture.id()}>
                    { draw_drawing(drawings::of_picture(*picture), Some(name.clone())) }
                </span>
            }
        </li>
    }
}

/// The myths, folded: first what many hear, then what is known.
pub fn draw_myths(draw: &Draw, myths: &Myths) -> Html {
    html! {
        <details class="card fold myths">
            <summary><h3>{ &myths.title }</h3></summary>
            { for myths.lines.iter().map(|line| html! {
                <div data-myth={line.id}>
                    <p class="hint">{ &myths.heard }</p>
                    <p class="heard">{ &line.heard }</p>
                    <p class="hint">{ &myths.known }</p>
                    <p>{ &line.known }</p>
                    <p class="hint">
                        { draw.voice.word_with(Word::MythsSources, Variable::Answer, "") }
                        { for line.sources.iter().map(draw_source_number) }
                    </p>
                </div>
            }) }
        </details>
    }
}

/// A source by its number, where several stand in one line; the list has their titles.
fn draw_source_number(source: &SourceLink) -> Html {
    let number = ["[", &source.number.to_string(), "]"].concat();
    if source.address.is_empty() {
        return html! { <>{ " " }{ number }</> };
    }
    let label = [number.as_str(), " ", &source.title].concat();
    html! {
        <>
            { " " }
            <a href={source.address.clone()} target="_blank" rel="noopener noreferrer"
                aria-label={label}>{ number }</a>
        </>
    }
}
