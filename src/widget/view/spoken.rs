//! What is read aloud: the sentences of a screen or a result in the order shown, each a piece of its own.
//!
//! Vocabulary: a *line* is one text as it stands on the page; a *piece* is one sentence of it, which is what a voice is
//! handed at a time, so that it can stop between two. Not here: voices, and when they speak (`widget::aloud`); which
//! texts a result has (`result`).

use super::{Myths, Notice, ResultView, Spectrum, Table, Voice};
use crate::{
    protocol::{Question, SCREENS, Screen, Urgency},
    text::{Message, Word},
    triage::{Answers, interview::Interview},
};

/// The lines of a screen, from its heading to its last option.
///
/// A danger sign is read without its three taps: "no, not sure, yes" fourteen times would bury the signs.
pub fn screen_lines(
    voice: &Voice,
    interview: &Interview,
    screen: &'static Screen,
    due: Option<&Notice>,
) -> Vec<String> {
    let place = SCREENS.iter().position(|known| std::ptr::eq(known, screen)).unwrap_or_default();
    let heading = Message::Screen(u8::try_from(place).unwrap_or_default());
    let mut lines: Vec<String> =
        due.iter().flat_map(|due| due.sentences()).map(str::to_owned).collect();
    lines.push(voice.say(heading, &[]));
    lines.extend(interview.is_added().then(|| voice.word(Word::UiMoreAfterChange)));
    lines.extend(voice.about(heading));
    let visible: Vec<Question> = interview.visible(screen).map(|asked| asked.question).collect();
    // As drawn: questions with options of their own stand above the list of ticks.
    let (ticks, others): (Vec<_>, Vec<_>) =
        visible.into_iter().partition(|question| is_tick(screen, *question));
    for question in others.into_iter().chain(ticks) {
        lines.push(question_text(voice, interview.answers(), question));
        lines.extend(voice.hint(Message::Question(question)));
        if !is_tick(screen, question) {
            push_options(&mut lines, voice, question);
        }
    }
    lines
}

fn push_options(lines: &mut Vec<String>, voice: &Voice, question: Question) {
    for (index, _) in (0u8..).zip(question.options()) {
        lines.push(voice.option(question, index));
        lines.extend(voice.about(Message::Option(question, index)));
    }
    if question.option("not_sure").is_none() {
        lines.push(voice.word(Word::UiNotSure));
    }
}

/// Whether the question is one line of a list.
fn is_tick(screen: &Screen, question: Question) -> bool {
    screen.quick_none.len() > 3 && screen.quick_none.contains(&question)
}

/// A question as this reader is asked it.
pub fn question_text(voice: &Voice, answers: &Answers, question: Question) -> String {
    match question {
        Question::Growing if answers.is(Question::Where, "all_of_both") => {
            voice.word(Word::QuestionGrowingBoth)
        }
        _ => voice.say(Message::Question(question), &[]),
    }
}

/// The lines of a result, each list below its heading: who listens cannot see where one ends and the next begins. What
/// stands folded is not read, and neither is what needs eyes: drawings, the line of stages, the table.
pub fn result_lines(voice: &Voice, view: &ResultView) -> Vec<String> {
    let (why, home_care) = match view.urgency {
        Urgency::Emergency => (Word::UiWhyEmergency, Word::UiWhileYouArrange),
        Urgency::SelfCare => (Word::UiWhy, Word::UiHomeCare),
        _ => (Word::UiWhy, Word::UiWhileYouArrange),
    };
    let headings = [
        (view.act.first(), Word::UiDoNow),
        (view.say.first(), Word::UiSayOnPhone),
        (view.looks_like.as_ref().map(|looks| &looks.lead), Word::UiLooksLike),
        (view.danger_signs.first(), Word::NotForYouSigns),
        (view.why.first().map(|why| &why.sentence), why),
        (view.home_care.first(), home_care),
        (view.leave_out.first(), Word::UiLeaveOut),
        (view.watch.first(), Word::UiWatch),
        (view.check_again.first(), Word::UiCheckAgain),
        (view.more_urgent.first().map(|group| &group.heading), Word::UiMoreUrgent),
        (view.still_open.first(), Word::StillOpen),
    ];
    let groups = view.more_urgent.iter().filter(|group| group.is_folded());
    let lines = groups.flat_map(|group| {
        [group.heading.as_str()].into_iter().chain(group.lines.iter().map(String::as_str))
    });
    let left_out: Vec<&str> = lines
        .chain(view.small_print.iter().map(String::as_str))
        .chain(view.pictures.iter().map(|pictured| pictured.name.as_str()))
        .chain(view.spectrum.iter().flat_map(Spectrum::sentences))
        .chain(view.table.iter().flat_map(Table::sentences))
        .chain(view.myths.iter().flat_map(Myths::sentences))
        .collect();
    let mut lines = Vec::new();
    // The very same text and not an equal one: some lines stand on a page twice.
    let is_left_out = |line: &str| left_out.iter().any(|text| std::ptr::eq(*text, line));
    for line in view.sentences().into_iter().filter(|line| !is_left_out(line)) {
        let begins = |(first, _): &&(Option<&String>, Word)| {
            first.is_some_and(|first| std::ptr::eq(first.as_str(), line))
        };
        lines.extend(headings.iter().find(begins).map(|(_, heading)| voice.word(*heading)));
        lines.push(line.to_owned());
    }
    lines
}

/// Whether a voice of this language fits words of that one: "en-GB" and "en_US" fit "en".
pub fn speaks(voice: &str, language: &str) -> bool {
    let primary = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    !language.is_empty() && primary(voice) == primary(language)
}

/// The sentences of these lines, in order. A line without a full stop is a piece too.
pub fn pieces<'a>(lines: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let mut all = Vec::new();
    for line in lines {
        let mut rest = line;
        while let Some(end) = sentence_end(rest) {
            let (piece, after) = rest.split_at(end);
            all.push(piece.trim());
            rest = after;
        }
        all.push(rest.trim());
    }
    all.retain(|piece| !piece.is_empty());
    all
}

/// Where the first sentence ends, if another follows: a mark, perhaps a quotation mark, and white space after it. The
/// point of "38.0" has no white space after it.
fn sentence_end(text: &str) -> Option<usize> {
    let mut letters = text.char_indices().peekable();
    let mut after_mark = false;
    while let Some((_, letter)) = letters.next() {
        after_mark = match letter {
            '.' | '?' | '!' | '؟' | '…' => true,
            '”' | '»' | ')' | '\u{a0}' => after_mark,
            _ => false,
        };
        if after_mark
            && let Some((next, space)) = letters.peek()
            && matches!(space, ' ' | '\n')
        {
            return Some(*next);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{pieces, speaks};

    #[test]
    fn a_piece_is_one_sentence_and_a_number_is_not_cut() {
        let lines = ["Still under 96.8 °F (36.0 °C)? Go today.", "Yes", "Ask: “Is it?” Then wait."];
        let wanted =
            ["Still under 96.8 °F (36.0 °C)?", "Go today.", "Yes", "Ask: “Is it?”", "Then wait."];
        assert_eq!(pieces(lines), wanted);
        assert_eq!(pieces(["", " "]), Vec::<&str>::new());
        assert_eq!(pieces(["هل الألم شديد؟ نعم."]), ["هل الألم شديد؟", "نعم."]);
    }

    #[test]
    fn a_voice_fits_its_own_language_alone() {
        for voice in ["en", "en-GB", "en_US", "EN-us"] {
            assert!(speaks(voice, "en"), "{voice}");
        }
        for voice in ["fr-FR", "eng", "", "enx-US"] {
            assert!(!speaks(voice, "en"), "{voice}");
        }
        assert!(speaks("ar-SA", "ar-EG"));
        assert!(!speaks("", ""));
    }
}
