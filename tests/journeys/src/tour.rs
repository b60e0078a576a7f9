//! A reader who wants to see everything: each screen as it comes, with its answers and with its mistakes, and each kind
//! of result, with all of it that opens.
//!
//! *Stop* = one state of a screen, by name. *Tour* = a story, and how much of it is looked at.
//!
//! Not here: what is looked for at a stop (`tests/everyone`).

use crate::story::Answer::{Choose, Tick, Type};
use crate::story::By;
use crate::view::View;
use crate::{Button, Failure, Reader, Story};

/// Every screen that asks. The tour of [`Tour::ILL`] comes to each of them.
pub const SCREENS: [&str; 15] = [
    "danger_signs",
    "about_you",
    "sore_spot",
    "skin",
    "lump",
    "temperature",
    "feeling",
    "pulse_and_breaths",
    "other_signs",
    "nipple",
    "shape",
    "health",
    "care",
    "baby",
    "last",
];

/// One reader's way, and which stops it makes.
#[derive(Clone, Debug)]
pub struct Tour {
    /// The name of its result among the stops.
    pub name: &'static str,
    /// The level that its result has.
    pub urgency: &'static str,
    /// Whether every screen is looked at, or the result alone.
    pub every_screen: bool,
    story: Story,
}

impl Tour {
    /// All of them: one that comes to every screen, then one for each other kind of result.
    pub fn all() -> Vec<Self> {
        let plain = Story::plain_clog;
        let ill = plain()
            .with("hours_since_start", Type("20"))
            .with("trend", Choose("worse"))
            .with("inflamed", Choose("yes"))
            .with("temperature", Type("101.4"))
            .with("feverish", Choose("yes"))
            .with("body_ill", Choose("strong"))
            .with("vomiting", Choose("no"))
            .with("antibiotics_hours", Choose("taken"))
            .with("antibiotics_effect", Choose("same"))
            .with("before", Choose("no"))
            .with("baby_feeding", Choose("less"))
            .with("baby_early_or_sick", Choose("no"))
            .with("baby_temperature", Type("101.4"));
        let result = |name, urgency, story| Self { name, urgency, every_screen: false, story };
        vec![
            Self { name: "ill", urgency: "same_day", every_screen: true, story: ill },
            result("emergency", "emergency", plain().with("confused", Choose("yes"))),
            result("nipple", "within_24h", plain().with("nipple_crack_infected", Tick)),
            result("days", "routine_soon", plain().with("hours_since_start", Type("100"))),
            result("clog", "self_care", plain()),
            result("loss", "self_care", plain().with("milk", Choose("after_loss"))),
            result("no milk", "within_24h", plain().with("milk", Choose("not_lactating"))),
        ]
    }
}

impl Reader {
    /// Goes on a tour from the first screen, and calls `see` at each stop.
    pub async fn go_on_tour(
        &mut self,
        tour: &Tour,
        mut see: impl AsyncFnMut(&mut Reader, &str) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let mut view = self.view().await?;
        while let Some(screen) = view.screen.clone() {
            if tour.every_screen {
                see(self, &screen).await?;
                self.make_mistakes(&screen, &mut see).await?;
            }
            view = self.answer_questions(&tour.story, By::Touch).await?;
            if view.screen.as_ref() == Some(&screen) {
                if tour.every_screen {
                    see(self, &[&screen, " answered"].concat()).await?;
                }
                view = self.go_on_from(&screen, By::Touch).await?;
            }
        }
        let urgency = self.result().await?.urgency;
        if urgency != tour.urgency {
            return Err(Failure::new(format!("the tour {:?} ends in {urgency}", tour.name)));
        }
        see(self, &["result ", tour.name].concat()).await?;
        self.open_everything(tour, &mut see).await
    }

    /// What is opened on a screen, and what a tired reader gets wrong there.
    async fn make_mistakes(
        &mut self,
        screen: &str,
        see: &mut impl AsyncFnMut(&mut Reader, &str) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let told = |view: &View| !view.errors.is_empty();
        match screen {
            "danger_signs" => {
                const OPEN: &str = "root.querySelector('[data-action=settings]').ariaExpanded";
                let is = |told: &str| [OPEN, " === '", told, "'"].concat();
                self.tap_until("button[data-action=settings]", &is("true")).await?;
                see(self, "settings").await?;
                self.tap_until("button[data-action=settings]", &is("false")).await?;
            }
            "sore_spot" => {
                self.tap("button[data-action=next]").await?;
                self.until("it is told that an answer is missing", told).await?;
                see(self, "sore_spot unanswered").await?;
            }
            "temperature" => {
                self.type_number("temperature", "hot").await?;
                self.tap("button[data-action=next]").await?;
                self.until("it is told that this is no reading", told).await?;
                see(self, "temperature wrong").await?;
                self.type_number("temperature", "95.0").await?;
                // The field is judged when it is left.
                self.tap("h2.screen-title").await?;
                let asked = "root.querySelector('[data-second]') !== null";
                self.tap_until("button[data-action=next]", asked).await?;
                see(self, "temperature second").await?;
            }
            _ => {}
        }
        Ok(())
    }

    /// Opens what a result keeps shut: sources, tips, the question before everything is erased.
    async fn open_everything(
        &mut self,
        tour: &Tour,
        see: &mut impl AsyncFnMut(&mut Reader, &str) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        const SHUT: &str = "all(root, 'details:not([open]) > summary').length";
        while let shut @ 1.. = self.look::<usize>(&format!("return {SHUT}"), vec![]).await? {
            let opened = format!("{SHUT} < {shut}");
            self.tap_until("details:not([open]) > summary", &opened).await?;
        }
        if self.view().await?.offers("tips") {
            let open = "root.querySelector('[data-action=tips]').ariaExpanded === 'true'";
            self.tap_until("button[data-action=tips]", open).await?;
        }
        self.press(Button::Restart).await?;
        see(self, &["result ", tour.name, " opened"].concat()).await
    }
}
