//! Several providers of quotes in order of preference: the first that has one gives it, and the service's own set when none has.

use std::sync::Arc;

use wisdom_protocol::message::Quote;
use wisdom_protocol::time::UnixMillis;

use super::{QuoteProvider, Unavailable};

/// See the module.
pub struct Chain(Vec<Arc<dyn QuoteProvider>>);

impl Chain {
    /// `preferred`, the best first; then `own`, where the service has sayings of its own.
    #[must_use]
    pub fn new(preferred: Vec<Arc<dyn QuoteProvider>>, own: Option<Arc<dyn QuoteProvider>>) -> Self {
        Self(preferred.into_iter().chain(own).collect())
    }
}

impl QuoteProvider for Chain {
    fn quote(&self, choice: u64, now: UnixMillis) -> Result<Quote, Unavailable> {
        self.0.iter().find_map(|provider| provider.quote(choice, now).ok()).ok_or(Unavailable)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Has one saying until its time is over.
    struct Until(u64, &'static str);

    impl QuoteProvider for Until {
        fn quote(&self, _: u64, now: UnixMillis) -> Result<Quote, Unavailable> {
            Quote::new(self.1, None).filter(|_| now.0 < self.0).ok_or(Unavailable)
        }
    }

    #[test]
    fn the_first_that_has_one_gives_it() {
        let preferred =
            || vec![Arc::new(Until(10, "best")) as Arc<dyn QuoteProvider>, Arc::new(Until(20, "next"))];
        let at = |chain: &Chain, now| chain.quote(0, UnixMillis(now)).map(|quote| quote.text().to_owned());
        let with_own = Chain::new(preferred(), Some(Arc::new(Until(u64::MAX, "own"))));
        assert_eq!(
            [9, 10, 20].map(|now| at(&with_own, now)),
            ["best", "next", "own"].map(|text| Ok(text.to_owned()))
        );
        assert_eq!(at(&Chain::new(preferred(), None), 20), Err(Unavailable));
    }
}
