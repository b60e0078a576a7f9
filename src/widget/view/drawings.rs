//! The drawings, as paths: drawn for this project, in the colours of the text and the theme.
//!
//! A path is a line in the colour of the text, unless it has a class of `www/src/styles/drawings.css`:
//! `thin`, `soft` and `cover` (filled ground), `solid`, `cool`, `warm` (a tinted area), `hot`, `spot`,
//! `right` and `wrong`.
//! A path begins with a small `m`, which means the same at the beginning as a capital one: a quoted
//! text with a capital is taken for a sentence (`tests/invariants.rs`).
//! Bodies are outlines in the colour of the text and have no skin of any tone.
//! Not here: which drawing belongs where (`protocol::pictures`, `protocol::stages`), and elements.

use crate::protocol::{Picture, Stage};

/// One drawing.
#[derive(Debug, PartialEq)]
pub struct Drawing {
    /// Its corner, width and height, as SVG writes them.
    pub view_box: &'static str,
    /// Its paths from the back to the front, each with its class.
    pub paths: &'static [(&'static str, &'static str)],
}

/// The drawing beside a line of advice.
pub const fn of_picture(picture: Picture) -> &'static Drawing {
    match picture {
        Picture::ColdPack => &COLD_PACK,
        Picture::Latch => &LATCH,
        Picture::Flange => &FLANGE,
        Picture::Touch => &TOUCH,
    }
}

/// The drawing of a stage.
pub const fn of_stage(stage: Stage) -> &'static Drawing {
    match stage {
        Stage::Engorgement => &ENGORGEMENT,
        Stage::Narrowing => &NARROWING,
        Stage::Inflammation => &INFLAMMATION,
        Stage::Infection => &INFECTION,
        Stage::Abscess => &ABSCESS,
    }
}

/// A breast from the front, with a pack that bears a snowflake.
static COLD_PACK: Drawing = Drawing {
    view_box: "0 0 140 110",
    paths: &[
        ("", "m34 4C32 22 14 36 12 58A42 42 0 0 0 94 72"),
        ("thin", "m36 72a10 10 0 1 0 20 0a10 10 0 1 0-20 0"),
        ("solid", "m42.5 72a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0"),
        ("soft cool", "m66 8l56 9q6 1 5 7l-7 44q-1 6-7 5l-56-9q-6-1-5-7l7-44q1-6 7-5z"),
        (
            "cool",
            "m93 20l-7 42M71 33l37 16M72 53l35-24M87 26l4.5 4.5 6-3M82 56l6-3.5 4 5.5M77 30.5l2.5 5.5-6.5 1.5M102 51.5l-2.5-5.5 6.5-1.5M72 46l5.5 3.5-1 6.5M107 36l-5.5-3.5 1-6.5",
        ),
    ],
};

/// From the side: the mouth wide open, the chin in the breast, the nose free.
static LATCH: Drawing = Drawing {
    view_box: "0 0 140 110",
    paths: &[
        (
            "cover",
            "m138 4C120 10 102 26 90 42C84 46 76 52 64 60Q58 65 64 69C72 74 80 80 90 84C104 98 120 102 138 104",
        ),
        ("thin", "m100 32C92 50 94 76 103 93"),
        (
            "cover",
            "m90 46Q82 44 80 50L76 50Q85 43 79 37Q73 32 74 26C70 8 48 0 30 8C12 16 4 36 10 56C13 66 20 74 28 78M92 78Q86 86 80 80C80 92 66 98 52 90",
        ),
        ("thin", "m56 41Q62 46 68 41M36 46a8 9 0 1 0 2 17"),
        ("right", "m112 62l8 9 16-20"),
        ("", "m28 78C14 86 6 96 4 108M52 90C57 96 58 102 58 108"),
    ],
};

/// A pump cut open: the nipple in its tunnel, with room above and below.
static FLANGE: Drawing = Drawing {
    view_box: "0 0 140 110",
    paths: &[
        ("soft", "m4 6C26 8 48 24 56 40H80Q88 40 88 47Q88 54 80 54H56C48 72 26 90 4 92"),
        (
            "cool",
            "m30 1L64 33H104V8M98 8H110M104 33H122V61H126V66L130 72V82M30 94L64 61H96V66L92 72V82",
        ),
        ("right", "m116 12l7 8 14-17"),
        ("soft cool", "m92 82H130V102Q130 106 126 106H96Q92 106 92 102Z"),
    ],
};

/// Twice from the side: a flat hand that glides, and a fist that dents.
static TOUCH: Drawing = Drawing {
    view_box: "0 0 240 120",
    paths: &[
        ("", "m14 4C18 30 60 34 80 62Q86 68 82 74C74 92 48 104 14 108"),
        (
            "cover",
            "m112 6L92 14C80 16 70 14 62 18L44 24Q39 27 42 31Q46 34 52 31L66 30C60 32 56 35 55 38Q56 43 62 41L84 36C92 34 98 30 114 28",
        ),
        ("cool", "m62 58C48 52 34 46 22 34M21 43L21 33L31 35"),
        ("right", "m64 98l9 9 18-20"),
        (
            "",
            "m134 4C136 20 148 28 162 34C160 46 168 52 178 50C186 54 194 58 200 62Q206 68 202 74C194 92 168 104 134 108",
        ),
        ("cover", "m236 8L200 14L172 22Q162 26 164 36Q168 50 180 48Q192 48 206 40L238 32"),
        ("", "m168 28L178 26M166 36L180 33M170 43L182 40"),
        ("hot", "m152 44l-6 6M160 56l-3 9M174 60l3 9"),
        ("wrong", "m194 90l18 18M212 90l-18 18"),
    ],
};

/// Neck, shoulders and sides behind the two breasts that can be tapped.
pub static TORSO: Drawing = Drawing {
    view_box: "0 0 320 228",
    paths: &[
        (
            "",
            "m124 2C124 14 116 22 102 26L38 40C18 46 8 60 3 82M196 2C196 14 204 22 218 26L282 40C302 46 312 60 317 82M14 204C18 212 18 220 17 226M306 204C302 212 302 220 303 226",
        ),
        ("thin", "m150 34L108 42M170 34L212 42"),
    ],
};

const BREAST: (&str, &str) = ("", "m14 2C14 14 5 20 5 32A24 22 0 0 0 53 32C53 24 50 19 49 14");
const NIPPLE: (&str, &str) = ("solid", "m25.5 37a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0");

/// One breast, as in the others: two side by side were taken for something else.
static ENGORGEMENT: Drawing = Drawing {
    view_box: "-4 2 72 63",
    paths: &[
        ("warm", "m12 9C10 16 5 21 5 32A24 22 0 0 0 53 32C53 24 50 19 49 14Q32 5 12 9Z"),
        BREAST,
        NIPPLE,
        (
            "hot",
            "m0 24L-3 22M0 34H-4M2 44l-3 3M57 24l3-2M58 34h4M56 44l3 3M16 55l-2 4M29 58v4M42 55l2 4",
        ),
    ],
};

static NARROWING: Drawing = Drawing {
    view_box: "0 0 64 56",
    paths: &[
        BREAST,
        NIPPLE,
        ("thin", "m26 33L21 27M33 33L42 22M24 38L13 41M34 38L46 40M27 42L22 49M31 42L37 49"),
        ("spot", "m11.5 22a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0"),
    ],
};

static INFLAMMATION: Drawing = Drawing {
    view_box: "0 0 64 56",
    paths: &[
        ("warm", "m29 37L7 25Q10 14 30 13Z"),
        // Rays, not waves: waves over it look like a hint to warm it.
        ("hot", "m8 10L5 7M4 16L1 14M3 24H0"),
        BREAST,
        NIPPLE,
    ],
};

static INFECTION: Drawing = Drawing {
    view_box: "0 0 64 56",
    paths: &[
        ("warm", "m29 37L5 33Q4 12 42 13Z"),
        BREAST,
        NIPPLE,
        (
            "hot thin",
            "m16 18v3M16 27v3M10 24h3M19 24h3M12 20l2 2M18 26l2 2M30 13v3M30 22v3M24 19h3M33 19h3M26 15l2 2M32 21l2 2",
        ),
        ("spot", "m14 24a2 2 0 1 0 4 0a2 2 0 1 0-4 0M28 19a2 2 0 1 0 4 0a2 2 0 1 0-4 0"),
    ],
};

static ABSCESS: Drawing = Drawing {
    view_box: "0 0 64 56",
    paths: &[
        BREAST,
        NIPPLE,
        ("warm hot", "m12 24C10 14 18 8 26 11C36 12 38 22 31 26C24 31 14 32 12 24Z"),
        ("spot", "m14 22Q19 19 24 22T34 22C32 29 15 32 14 22Z"),
    ],
};

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> impl Iterator<Item = &'static Drawing> {
        let pictures = Picture::ALL.into_iter().map(of_picture);
        pictures.chain(Stage::ALL.into_iter().map(of_stage)).chain([&TORSO])
    }

    #[test]
    fn each_drawing_is_small() {
        for drawing in all() {
            let bytes: usize =
                drawing.paths.iter().map(|(class, path)| class.len() + path.len()).sum();
            assert!(bytes < 1200, "{bytes} bytes: {drawing:?}");
        }
    }

    #[test]
    fn each_path_begins_with_a_place_and_holds_only_what_a_path_may_hold() {
        for (_, path) in all().flat_map(|drawing| drawing.paths) {
            assert!(path.starts_with('m'), "{path}");
            let known = |letter: char| "MLHVCQTAZmlhvcqtaz0123456789 .-".contains(letter);
            assert!(path.chars().all(known), "{path}");
        }
    }

    #[test]
    fn no_two_drawings_are_the_same() {
        let all: Vec<_> = all().collect();
        for (index, drawing) in all.iter().enumerate() {
            assert!(!all.iter().take(index).any(|other| other == drawing), "{drawing:?}");
        }
    }
}
