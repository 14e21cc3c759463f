//! Sayings: the set that ships with the server (original, one a line, in `quotes/embedded.txt`), and sets of files.

use wisdom_protocol::message::Quote;
use wisdom_protocol::service::ProviderName;
use wisdom_protocol::time::UnixMillis;

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
    fn quote(&self, choice: u64, _: UnixMillis) -> Result<Quote, Unavailable> {
        self.0.get(index(choice, self.0.len())).and_then(|text| Quote::new(text, None)).ok_or(Unavailable)
    }
}

/// The most sayings of one service: a few hundred megabytes at their longest.
const MAX_QUOTES: usize = 100_000;

/// A set of sayings is at its bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("with it there are more than {MAX_QUOTES} sayings")]
pub struct TooManyQuotes;

/// Sayings of several origins, each as likely as the next.
#[derive(Clone, Debug, Default)]
pub struct QuoteSet(Vec<Quote>);

impl QuoteSet {
    /// Adds what ships with the server.
    pub fn add_embedded(&mut self) {
        self.0.extend(EMBEDDED.lines().filter_map(|text| Quote::new(text, None)));
    }

    /// Adds `quotes`, unless there are too many then.
    pub fn add(&mut self, quotes: Vec<Quote>) -> Result<(), TooManyQuotes> {
        if self.0.len() + quotes.len() > MAX_QUOTES {
            return Err(TooManyQuotes);
        }
        self.0.extend(quotes);
        Ok(())
    }
}

impl QuoteSet {
    /// The same sayings, had from this provider.
    #[must_use]
    pub fn provided_by(self, provider: &ProviderName) -> Self {
        Self(self.0.into_iter().map(|quote| quote.provided_by(provider.clone())).collect())
    }
}

impl QuoteProvider for QuoteSet {
    fn quote(&self, choice: u64, _: UnixMillis) -> Result<Quote, Unavailable> {
        self.0.get(index(choice, self.0.len())).cloned().ok_or(Unavailable)
    }
}

fn index(choice: u64, count: usize) -> usize {
    let count = u64::try_from(count).unwrap_or(u64::MAX).max(1);
    usize::try_from(choice % count).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    const NOW: UnixMillis = UnixMillis(0);

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
            (0..count).map(|choice| quotes.quote(choice, NOW).unwrap().text().to_owned()).collect();
        assert_eq!(seen.len() as u64, count);
        assert!(quotes.quote(u64::MAX, NOW).is_ok());
    }

    #[test]
    fn a_set_adds_up_and_is_bounded() {
        let mut set = QuoteSet::default();
        assert_eq!(set.quote(0, NOW), Err(Unavailable));
        set.add_embedded();
        let more = vec![Quote::new("One more.", None).unwrap(); 2];
        set.add(more.clone()).unwrap();
        let count = set.0.len() as u64;
        assert_eq!(set.quote(count - 1, NOW).unwrap().text(), "One more.");
        assert_eq!(set.quote(count, NOW), set.quote(0, NOW));
        let far_too_many = more.into_iter().cycle().take(MAX_QUOTES).collect();
        assert_eq!(set.add(far_too_many), Err(TooManyQuotes));
    }
}
