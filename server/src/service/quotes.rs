//! The sayings that ship with the server: original, one a line, in `quotes/embedded.txt`.

use wisdom_protocol::message::Quote;

use super::{QuoteProvider, Unavailable};

const EMBEDDED: &str = include_str!("../../quotes/embedded.txt");

/// The embedded set.
#[derive(Debug)]
pub struct EmbeddedQuotes(Vec<&'static str>);

impl EmbeddedQuotes {
    /// All embedded sayings.
    #[must_use]
    pub fn new() -> Self {
        Self(EMBEDDED.lines().collect())
    }
}

impl Default for EmbeddedQuotes {
    fn default() -> Self {
        Self::new()
    }
}

impl QuoteProvider for EmbeddedQuotes {
    fn quote(&self, choice: u64) -> Result<Quote, Unavailable> {
        let count = u64::try_from(self.0.len()).unwrap_or(u64::MAX).max(1);
        let at = usize::try_from(choice % count).unwrap_or(0);
        self.0.get(at).and_then(|text| Quote::new(text, None)).ok_or(Unavailable)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn at_least_two_hundred_well_formed_and_distinct() {
        let quotes = EmbeddedQuotes::new();
        assert!(quotes.0.len() >= 200, "{} sayings", quotes.0.len());
        assert_eq!(quotes.0.iter().collect::<BTreeSet<_>>().len(), quotes.0.len());
        for text in &quotes.0 {
            assert!((20..=160).contains(&text.len()), "{} characters: {text}", text.len());
            assert!(text.chars().all(|char| char.is_ascii_graphic() || char == ' '), "{text}");
        }
    }

    #[test]
    fn every_choice_gives_one_and_all_are_reached() {
        let quotes = EmbeddedQuotes::new();
        let count = quotes.0.len() as u64;
        let seen: BTreeSet<String> =
            (0..count).map(|choice| quotes.quote(choice).unwrap().text().to_owned()).collect();
        assert_eq!(seen.len() as u64, count);
        assert!(quotes.quote(u64::MAX).is_ok());
    }
}
