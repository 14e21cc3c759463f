//! Stacks with how often each was seen: what a flame graph is drawn from.

use pprof::Report;

/// From the outermost function inwards, and how often.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Folded {
    pub(super) stacks: Vec<(Vec<String>, u64)>,
}

impl Folded {
    pub(super) fn of(report: &Report) -> Self {
        let stack = |(frames, count): (&pprof::Frames, &isize)| {
            let count = u64::try_from(*count).ok().filter(|count| *count > 0)?;
            // The report has the innermost first, and the functions inlined into it before itself.
            let names = frames.frames.iter().rev().flat_map(|inlined| inlined.iter().rev());
            let thread = std::iter::once(frames.thread_name_or_id());
            Some((thread.chain(names.map(pprof::Symbol::name)).collect(), count))
        };
        Self { stacks: report.data.iter().filter_map(stack).collect() }
    }

    /// Everything that was seen.
    pub(super) fn total(&self) -> u64 {
        self.stacks.iter().map(|(_, count)| count).sum()
    }
}
