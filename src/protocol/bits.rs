//! Sets of what a table numbers, one bit each: questions, definitions, rules, screens.
//!
//! As many words of 64 bits as the table needs, counted by the compiler: a table that grows is no change here.
//! Not here: which numbers mean what (each table's own enum or order).

use super::{Question, RULE_COUNT, SCREENS, TERMS};

/// A set of small numbers. What is beyond its words is never in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bits<const WORDS: usize>([u64; WORDS]);

/// A set of questions.
pub type QuestionSet = Bits<{ words_for(Question::ALL.len()) }>;

/// A set of definitions, by their place in the table.
pub type TermSet = Bits<{ words_for(TERMS.len()) }>;

/// A set of rules, by their place in `all_rules`.
pub type RuleSet = Bits<{ words_for(RULE_COUNT) }>;

/// A set of screens, by their place in the interview.
pub type ScreenSet = Bits<{ words_for(SCREENS.len()) }>;

const fn words_for(count: usize) -> usize {
    count.div_ceil(64)
}

impl<const WORDS: usize> Bits<WORDS> {
    /// Nothing.
    pub const NONE: Self = Bits([0; WORDS]);

    /// The numbers from zero up to, and without, this one.
    pub const fn below(count: usize) -> Self {
        let (mut all, mut index) = (Self::NONE, 0);
        while index < count {
            all = all.with(index);
            index += 1;
        }
        all
    }

    /// With one number more.
    // For tables, at compile time: one that does not fit is a build error.
    #[allow(clippy::indexing_slicing)]
    pub const fn with(mut self, index: usize) -> Self {
        self.0[index / 64] |= 1 << (index % 64);
        self
    }

    /// Puts a number in.
    pub fn insert(&mut self, index: usize) {
        if let Some(word) = self.0.get_mut(index / 64) {
            *word |= 1 << (index % 64);
        }
    }

    /// Takes a number out.
    pub fn remove(&mut self, index: usize) {
        if let Some(word) = self.0.get_mut(index / 64) {
            *word &= !(1 << (index % 64));
        }
    }

    /// Whether the number is in it.
    #[inline(always)]
    pub fn contains(&self, index: usize) -> bool {
        self.0.get(index / 64).is_some_and(|word| word >> (index % 64) & 1 == 1)
    }

    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    /// Whether some number is in both.
    pub fn meets(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).any(|(one, two)| one & two != 0)
    }

    /// What is in either.
    pub fn or(&self, other: &Self) -> Self {
        let mut all = *self;
        for (word, two) in all.0.iter_mut().zip(&other.0) {
            *word |= two;
        }
        all
    }

    /// The numbers, from the lowest.
    pub fn iter(&self) -> Numbers<WORDS> {
        Numbers { left: self.0, place: 0 }
    }
}

/// The numbers of a set, one after the other.
pub struct Numbers<const WORDS: usize> {
    left: [u64; WORDS],
    place: usize,
}

impl<const WORDS: usize> Iterator for Numbers<WORDS> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        loop {
            let word = self.left.get_mut(self.place)?;
            if *word != 0 {
                let bit = word.trailing_zeros() as usize;
                *word &= *word - 1;
                return Some(self.place * 64 + bit);
            }
            self.place += 1;
        }
    }
}

impl<const WORDS: usize> Default for Bits<WORDS> {
    fn default() -> Self {
        Self::NONE
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Two = Bits<2>;

    fn set(numbers: &[usize]) -> Two {
        numbers.iter().fold(Two::NONE, |set, number| set.with(*number))
    }

    #[test]
    fn a_set_holds_what_was_put_in_across_its_words() {
        let mut some = set(&[0, 63, 64]);
        some.insert(127);
        some.remove(63);
        some.insert(128);
        assert_eq!(some.iter().collect::<Vec<_>>(), [0, 64, 127]);
        assert_eq!((some.contains(64), some.contains(63)), (true, false));
        assert!(!some.contains(128) && !some.is_empty() && Two::NONE.is_empty());
        assert_eq!(Two::below(65).iter().collect::<Vec<_>>(), (0..65).collect::<Vec<_>>());
    }

    #[test]
    fn two_sets_are_compared_word_by_word() {
        let (low, high, both) = (set(&[1]), set(&[100]), set(&[1, 100]));
        assert!(!low.meets(&high) && both.meets(&high));
        assert_eq!((low.or(&high), low.or(&both)), (both, both));
    }
}
