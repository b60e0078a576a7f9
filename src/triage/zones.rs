//! The sore parts that a reader points at, and the answer to "where" that they stand for.
//!
//! Parts of one breast are one area, parts of both are areas in both. "All of both, evenly" is never
//! worked out from taps: it is the mildest answer, and only the reader can say that no part stands
//! out. For the same reason a tap never lowers what was said in words: who chose "areas in both" and
//! then points at one of them has not taken the other back.
//! Like typed text, zones are kept beside the interview and are no part of the answer sheet.

use crate::protocol::{
    Question,
    zones::{Breast, Zone},
};

const ONE: &str = "one_area";
const BOTH: &str = "areas_in_both";

/// What is pointed at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Zones {
    /// Bit *n*: the zone at position *n*.
    bits: u16,
    /// "Areas in both" was chosen in words.
    said_both: bool,
}

const fn bit(zone: Zone) -> u16 {
    1 << zone.position()
}

fn bits_of(breast: Breast) -> u16 {
    breast.zones().fold(0, |bits, zone| bits | bit(zone))
}

impl Zones {
    /// Whether this one is pointed at.
    pub fn has(self, zone: Zone) -> bool {
        self.bits & bit(zone) != 0
    }

    /// Whether every part of the breast is.
    pub fn has_all(self, breast: Breast) -> bool {
        self.bits & bits_of(breast) == bits_of(breast)
    }

    /// Whether none is.
    pub fn is_empty(self) -> bool {
        self.bits == 0
    }

    /// Whether there are some in both breasts.
    pub fn in_both(self) -> bool {
        Breast::ALL.into_iter().all(|breast| self.bits & bits_of(breast) != 0)
    }

    /// Points at a zone, or no longer.
    pub fn toggle(&mut self, zone: Zone) {
        self.bits ^= bit(zone);
    }

    /// Points at every part of a breast; at none of it where that was so already.
    pub fn toggle_all(&mut self, breast: Breast) {
        if self.has_all(breast) {
            self.bits &= !bits_of(breast);
        } else {
            self.bits |= bits_of(breast);
        }
    }

    /// Points at nothing any more.
    pub fn clear(&mut self) {
        self.bits = 0;
    }

    /// The option of "where" that they stand for; none where nothing was pointed at or said.
    pub fn option(self) -> Option<&'static str> {
        match (self.in_both() || self.said_both, self.is_empty()) {
            (true, _) => Some(BOTH),
            (false, false) => Some(ONE),
            (false, true) => None,
        }
    }

    /// Takes what was chosen in words; none is "not sure". What contradicts it goes.
    pub fn said(&mut self, option: Option<u8>) {
        let is = |id: &str| option.is_some() && option == Question::Where.option(id);
        self.said_both = is(BOTH);
        if !(self.said_both || is(ONE) && !self.in_both()) {
            self.clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::zones::Part;

    fn pointing_at(zones: &[Zone]) -> Zones {
        let mut all = Zones::default();
        zones.iter().for_each(|zone| all.toggle(*zone));
        all
    }

    fn zone(breast: Breast, part: Part) -> Zone {
        Zone { breast, part }
    }

    fn option(id: &str) -> Option<u8> {
        Some(Question::Where.option(id).unwrap())
    }

    /// Every set of zones there is.
    fn all_sets() -> impl Iterator<Item = Zones> {
        (0..1 << Zone::COUNT).map(|bits| Zones { bits, said_both: false })
    }

    #[test]
    fn every_zone_stands_at_its_own_place() {
        let places: Vec<usize> = Zone::all().map(Zone::position).collect();
        assert_eq!(places, (0..Zone::COUNT).collect::<Vec<_>>());
    }

    #[test]
    fn parts_of_one_breast_are_one_area_and_parts_of_both_are_areas_in_both() {
        for zones in all_sets() {
            let [left, right] =
                Breast::ALL.map(|breast| breast.zones().filter(|z| zones.has(*z)).count());
            let expected = match (left, right) {
                (0, 0) => None,
                (0, _) | (_, 0) => Some("one_area"),
                _ => Some("areas_in_both"),
            };
            assert_eq!(zones.option(), expected, "{left} left, {right} right");
        }
    }

    #[test]
    fn all_of_both_evenly_is_never_worked_out_from_taps() {
        let mut zones = Zones::default();
        zones.toggle_all(Breast::Left);
        assert_eq!(zones.option(), Some("one_area"), "a whole breast is still one area");
        zones.toggle_all(Breast::Right);
        assert!(Zone::all().all(|zone| zones.has(zone)));
        assert_eq!(zones.option(), Some("areas_in_both"));
    }

    #[test]
    fn a_tap_never_lowers_what_was_said_in_words() {
        for mut zones in all_sets() {
            zones.said(option("areas_in_both"));
            for tapped in Zone::all() {
                let mut after = zones;
                after.toggle(tapped);
                assert_eq!(after.option(), Some("areas_in_both"), "{zones:?} and {tapped:?}");
            }
        }
    }

    #[test]
    fn what_is_said_in_words_takes_away_what_contradicts_it() {
        let left = pointing_at(&[zone(Breast::Left, Part::UpperOuter)]);
        let mut both = left;
        both.toggle(zone(Breast::Right, Part::Nipple));
        for (zones, said, stays) in [
            (left, option("one_area"), true),
            (left, option("areas_in_both"), true),
            (left, option("all_of_both"), false),
            (left, None, false),
            (both, option("one_area"), false),
            (both, option("areas_in_both"), true),
            (both, option("all_of_both"), false),
            (both, None, false),
        ] {
            let mut after = zones;
            after.said(said);
            assert_eq!(!after.is_empty(), stays, "{zones:?}, then {said:?}");
        }
    }

    #[test]
    fn a_second_tap_takes_the_first_back() {
        let one = zone(Breast::Right, Part::LowerInner);
        let mut zones = pointing_at(&[one]);
        assert!(zones.has(one) && !zones.has_all(Breast::Right));
        zones.toggle(one);
        assert!(zones.is_empty() && zones.option().is_none());
        zones.toggle_all(Breast::Right);
        assert!(zones.has_all(Breast::Right) && !zones.in_both());
        zones.toggle_all(Breast::Right);
        assert!(zones.is_empty());
    }
}
