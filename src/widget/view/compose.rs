//! Works out the result page for one sheet, one reader and one region.
//!
//! Home care never stands above the call to action; at `emergency` no pattern is named and no home
//! care shown, because the parts that it is made from are empty then.
//! Not here: what the page consists of (`result`), and the rules behind each part (`triage`).

use super::{
    BabyBox, Call, Clock, Extent, LooksLike, Named, ResultView, SourceLink, Voice, Why,
    answer_text, calls,
    calls::{last_checked, of_kind, support},
    change_groups, notice,
    pictures::{cite, links, myths, pictures, spectrum, table},
    review::danger_signs,
    review_state,
    time::{day, moment, when_and_in},
};
use crate::{
    protocol::{
        Advice, BabyUrgency, Condition, Patient, Pattern, Question, Source, Term, Urgency,
        advice::Group,
        regions::{PhoneKind, Region},
        review::STATE,
    },
    text::{Message, Word, pack::Variable},
    triage::{Answers, Facts, Reason, advice, interview, reasons, recheck_hours},
};

/// Hours after which someone who should be seen today and was not goes to the emergency department.
const SAME_DAY_LIMIT: u16 = 4;

/// Hours after which someone who cares for it at home checks again for the first time.
const FIRST_RECHECK: u16 = 12;

/// Works out the page.
pub fn result_view(
    voice: &Voice,
    answers: &Answers,
    region: &Region,
    clock: &dyn Clock,
) -> ResultView {
    let facts = Facts::of(answers);
    let urgency = facts.urgency();
    let reasons = reasons(&facts);
    let lines = advice(&facts);
    let of_group = |group: Group| -> Vec<String> {
        let in_group = lines.iter().filter(|line| line.group == group && !in_baby_box(line));
        in_group.map(|line| voice.advice(line)).collect()
    };
    let crisis = lines.iter().any(|line| line.id == "crisis_line");
    let (headline, about) = headline(voice, clock, &facts);
    let baby = baby_box(voice, &facts, &reasons, region);
    let whom = calls(voice, region, urgency, crisis);
    let support = support(voice, region, urgency);
    let small_print = small_print(voice, urgency, baby.as_ref(), whom.iter().chain(&support));
    let why = why(voice, answers, &reasons, Patient::Parent);
    ResultView {
        urgency,
        baby,
        headline,
        first_reason: first_reason(voice, urgency, &reasons, &why),
        deadline: deadline(voice, urgency),
        about,
        due: notice(voice, &STATE, clock, region, extent(urgency)),
        sooner: matches!(urgency, Urgency::RoutineSoon | Urgency::SelfCare)
            .then(|| voice.word(Word::SoonerToday)),
        calls: whom,
        support,
        act: of_group(Group::Do),
        say: of_group(Group::Say),
        looks_like: looks_like(voice, &facts),
        danger_signs: match facts.answers().option_id(Question::Milk) {
            Some("not_lactating" | "pregnant") if urgency < Urgency::Emergency => {
                danger_signs(voice)
            }
            _ => Vec::new(),
        },
        spectrum: spectrum(voice, &facts),
        table: table(voice, &facts),
        why,
        home_care: of_group(Group::HomeCare),
        leave_out: of_group(Group::LeaveOut),
        pictures: pictures(voice, &lines),
        myths: myths(voice, &facts),
        watch: of_group(Group::Watch),
        check_again: check_again(voice, clock, &facts),
        more_urgent: change_groups(voice, answers, clock),
        // An emergency comes before most questions; "answer the rest" stands for them.
        still_open: match urgency {
            Urgency::Emergency => Vec::new(),
            _ => still_open(voice, answers),
        },
        standing: [Word::TrustYourFeeling, Word::NotADiagnosis].map(|word| voice.word(word)).into(),
        small_print,
        sources: sources(&facts, &reasons, &lines),
        review: review_state(voice, &STATE),
    }
}

/// An emergency has its reason, its call and nothing in between.
fn extent(urgency: Urgency) -> Extent {
    if urgency == Urgency::Emergency { Extent::Words } else { Extent::Signs }
}

/// The lines that the baby's box says itself.
fn in_baby_box(line: &Advice) -> bool {
    matches!(line.id, "get_baby_help_now" | "call_baby_doctor_now")
}

/// The first line and what it means: the action with its limit as a moment, or without one where the clock cannot be
/// read.
fn headline(voice: &Voice, clock: &dyn Clock, facts: &Facts) -> (String, String) {
    let on_plan = facts.hold(&Condition::Term(Term::OnAntibiotics));
    let seen = facts.answers().is(Question::SeenToday, "yes_with_plan");
    let urgency = facts.urgency();
    let level = match urgency {
        Urgency::Emergency => Word::UrgencyEmergency,
        Urgency::SameDay => Word::UrgencySameDay,
        Urgency::Within24h => Word::UrgencyWithin24h,
        Urgency::RoutineSoon => Word::UrgencyRoutineSoon,
        // "Care for it at home" would read as "stop the medicine".
        Urgency::SelfCare if on_plan => Word::UrgencyOnPlan,
        Urgency::SelfCare => Word::UrgencySelfCare,
    };
    let (timed, plain, hours) = match (urgency, seen) {
        (Urgency::Emergency, _) => (level, level, 0),
        (Urgency::SameDay, false) => (Word::HeadlineSameDay, level, SAME_DAY_LIMIT),
        (Urgency::SameDay, true) => {
            (Word::HeadlineSameDaySeen, Word::UrgencySameDaySeen, SAME_DAY_LIMIT)
        }
        (Urgency::Within24h, false) => (Word::HeadlineWithin24h, level, 24),
        (Urgency::Within24h, true) => (Word::HeadlineWithin24hSeen, Word::UrgencyWithin24hSeen, 24),
        (Urgency::RoutineSoon, false) => (Word::HeadlineRoutineSoon, level, 72),
        (Urgency::RoutineSoon, true) => {
            (Word::HeadlineRoutineSoonSeen, Word::UrgencyRoutineSoonSeen, 72)
        }
        (Urgency::SelfCare, _) if on_plan => (Word::HeadlineOnPlan, level, FIRST_RECHECK),
        (Urgency::SelfCare, _) => (Word::HeadlineSelfCare, level, FIRST_RECHECK),
    };
    let moment = moment(voice, clock, hours).zip(day(clock, hours));
    let first = match moment {
        Some((time, day)) => {
            let values = [(Variable::Time, time.as_str()), (Variable::Day, day.as_str())];
            voice.say(Message::Word(timed), &values)
        }
        None => voice.word(plain),
    };
    (first, voice.about(Message::Word(level)).unwrap_or_default())
}

/// What follows from the limit in the first line.
fn deadline(voice: &Voice, urgency: Urgency) -> Option<String> {
    match urgency {
        Urgency::SameDay => Some(voice.word(Word::DeadlineSameDay)),
        Urgency::Within24h => Some(voice.word(Word::DeadlineWithin24h)),
        Urgency::Emergency | Urgency::RoutineSoon | Urgency::SelfCare => None,
    }
}

/// Hours within which to be seen or heard, where the level has such a limit.
pub(super) fn limit_hours(urgency: Urgency) -> Option<u16> {
    match urgency {
        Urgency::SameDay => Some(SAME_DAY_LIMIT),
        Urgency::Within24h => Some(24),
        Urgency::RoutineSoon => Some(72),
        Urgency::Emergency | Urgency::SelfCare => None,
    }
}

/// At `emergency`, the danger sign that was ticked, or else the first rule that fired; at the levels below it the first
/// reason shown. Care at home needs none.
fn first_reason(
    voice: &Voice,
    urgency: Urgency,
    reasons: &[Reason],
    why: &[Why],
) -> Option<String> {
    if urgency == Urgency::SelfCare {
        return None;
    }
    if urgency < Urgency::Emergency {
        return why.first().map(|why| why.sentence.clone());
    }
    let emergency = reasons.iter().find(|reason| {
        urgency == Urgency::Emergency
            && reason.rule.patient == Patient::Parent
            && reason.rule.urgency == Urgency::Emergency
    })?;
    let sign = emergency.questions.first().filter(|question| question.is_danger_sign());
    match sign {
        Some(sign) if matches!(emergency.rule.id, "E01" | "E02") => {
            Some(voice.say(Message::Reason(*sign), &[]))
        }
        _ => Some(voice.rule(emergency.rule)),
    }
}

fn looks_like(voice: &Voice, facts: &Facts) -> Option<LooksLike> {
    if facts.urgency() == Urgency::Emergency {
        return None;
    }
    let standing = match facts.answers().option_id(Question::Milk) {
        Some("not_lactating") => Some(Word::NotForYouNotLactating),
        Some("pregnant") => Some(Word::NotForYouPregnant),
        _ => None,
    };
    let names = crate::triage::patterns(facts);
    let Some((first, also)) = names.split_first() else {
        let word = standing.unwrap_or(Word::NoPattern);
        let about = voice.about(Message::Word(word));
        let (lead, also) = (voice.word(word), Vec::new());
        return Some(LooksLike { pattern: None, lead, about, also, limit: None, in_short: None });
    };
    let named = |pattern: &Pattern| Named {
        pattern: *pattern,
        name: voice.say(Message::Pattern(*pattern), &[]),
        about: voice.about(Message::Pattern(*pattern)),
    };
    let all = names.iter().map(|pattern| voice.say(Message::Pattern(*pattern), &[]));
    let separator = [voice.word(Word::TakeSeparator).as_str(), " "].concat();
    let all = all.collect::<Vec<_>>().join(&separator);
    Some(LooksLike {
        pattern: Some(*first),
        lead: voice.title(Message::Pattern(*first)),
        about: voice.about(Message::Pattern(*first)),
        also: also.iter().map(named).collect(),
        limit: Some(voice.word(Word::UiLooksLimit)),
        in_short: Some(voice.word_with(Word::TakeLooks, Variable::Answer, &all)),
    })
}

/// The reasons to show: all that hold the level up, and of the lower ones those that rest on an
/// answer that no reason above them named. At `emergency` only the first kind: most questions were
/// never reached, and the reader has other things to do than to read.
fn why(voice: &Voice, answers: &Answers, reasons: &[Reason], patient: Patient) -> Vec<Why> {
    let of_patient = reasons.iter().filter(|reason| reason.rule.patient == patient);
    let highest = of_patient.clone().map(|reason| reason.rule.urgency).max();
    let mut named: Vec<Question> = Vec::new();
    let mut shown = Vec::new();
    for reason in of_patient {
        let adds = highest < Some(Urgency::Emergency)
            && reason.questions.iter().any(|question| !named.contains(question));
        if adds || Some(reason.rule.urgency) == highest {
            named.extend(&reason.questions);
            shown.push(Why {
                rule: reason.rule.id,
                sentence: voice.rule(reason.rule),
                answers: answers_named(voice, answers, &reason.questions),
            });
        }
    }
    shown
}

fn answers_named(voice: &Voice, answers: &Answers, questions: &[Question]) -> Vec<String> {
    let pair = |question: &Question| {
        voice.say(
            Message::Word(Word::ChangeOther),
            &[
                (Variable::Question, &voice.short(*question)),
                (Variable::Answer, &answer_text(voice, answers, *question)),
            ],
        )
    };
    questions.iter().filter(|question| may_be_named(voice, answers, **question)).map(pair).collect()
}

/// After a loss, questions about a baby are not named unless the reader answered them.
pub(super) fn may_be_named(voice: &Voice, answers: &Answers, question: Question) -> bool {
    let about_a_baby = matches!(
        question,
        Question::BabyCollapse
            | Question::BabyAgeDays
            | Question::BabyEarlyOrSick
            | Question::BabyTemperature
            | Question::BabyFeeding
    );
    !(voice.after_loss() && about_a_baby) || answers.option_id(question) == Some("yes")
}

fn baby_box(voice: &Voice, facts: &Facts, reasons: &[Reason], region: &Region) -> Option<BabyBox> {
    let urgency = facts.baby_urgency();
    // The first danger sign that is ticked stops the interview: the baby's line may not have been
    // reached, which counts as not sure. "What you told us about your baby" would then be untrue and
    // stand above the parent's emergency.
    let told = reasons
        .iter()
        .filter(|reason| reason.rule.patient == Patient::Baby)
        .flat_map(|reason| &reason.questions)
        .any(|question| facts.answers().has(*question));
    if facts.urgency() == Urgency::Emergency && !told {
        return None;
    }
    let word = match urgency {
        BabyUrgency::None => return None,
        BabyUrgency::SameDay => Word::BabyUrgencySameDay,
        BabyUrgency::Emergency => Word::BabyUrgencyEmergency,
    };
    let calls = match urgency {
        BabyUrgency::Emergency => of_kind(voice, region, PhoneKind::Emergency),
        _ => Vec::new(),
    };
    Some(BabyBox {
        urgency,
        headline: voice.word(word),
        about: voice.about(Message::Word(word)).unwrap_or_default(),
        calls,
        why: why(voice, facts.answers(), reasons, Patient::Baby),
    })
}

fn check_again(voice: &Voice, clock: &dyn Clock, facts: &Facts) -> Vec<String> {
    let word = match facts.urgency() {
        Urgency::Emergency => return Vec::new(),
        Urgency::SameDay => Word::RecheckSameDay,
        Urgency::Within24h => Word::RecheckWithin24h,
        Urgency::RoutineSoon => Word::RecheckRoutineSoon,
        Urgency::SelfCare => Word::RecheckSelfCare,
    };
    let mut lines = vec![voice.word(word)];
    let taking = facts.hold(&Condition::Term(Term::OnAntibiotics))
        && !facts.hold(&Condition::Term(Term::CourseOver));
    if taking {
        lines.push(voice.word(Word::RecheckAntibiotics));
    }
    lines.extend(recheck_hours(facts).into_iter().map(|hours| {
        voice.word_with(Word::RecheckAt, Variable::Time, &when_and_in(voice, clock, hours))
    }));
    lines
}

fn still_open(voice: &Voice, answers: &Answers) -> Vec<String> {
    // The baby's age and temperature may be left out without a word.
    let optional = [Question::BabyAgeDays, Question::BabyTemperature];
    interview::still_open(answers)
        .into_iter()
        .filter(|question| !optional.contains(question))
        .filter(|question| may_be_named(voice, answers, *question))
        .map(|question| voice.short(question))
        .collect()
}

fn small_print<'a>(
    voice: &Voice,
    urgency: Urgency,
    baby: Option<&'a BabyBox>,
    calls: impl Iterator<Item = &'a Call>,
) -> Vec<String> {
    let mut lines = vec![voice.word(Word::Under18)];
    if urgency != Urgency::Emergency {
        lines.push(voice.word(Word::NotSureNote));
    }
    let shown: Vec<Call> = baby.iter().flat_map(|baby| &baby.calls).chain(calls).cloned().collect();
    lines.extend(last_checked(voice, &shown));
    lines
}

fn sources(facts: &Facts, reasons: &[Reason], lines: &[&Advice]) -> Vec<SourceLink> {
    let cited = reasons
        .iter()
        .map(|reason| reason.rule.sources)
        .chain(lines.iter().map(|line| line.sources))
        .flatten();
    let mut numbers: Vec<u16> = cited.filter_map(|source: &Source| source.number()).collect();
    cite(facts, &mut numbers);
    links(numbers)
}
