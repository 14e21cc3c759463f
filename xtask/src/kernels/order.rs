//! In which order instructions stand, so that few have to wait.
//!
//! Owns the distance between an instruction and those that use its value, and the even mixing of streams.

use super::graph::Graph;

/// How far apart dependents are kept, and how far ahead one is taken to fill a gap.
#[derive(Clone, Copy)]
pub(crate) struct Spacing {
    /// Instructions between a value and its use, at best.
    pub(crate) distance: usize,
    /// An instruction is not taken earlier than this many of those before it: the registers are few.
    pub(crate) window: usize,
}

/// The instructions' indices in an order that respects their dependencies.
pub(crate) fn spaced(graph: &Graph, spacing: Spacing) -> Vec<usize> {
    let mut place: Vec<Option<usize>> = vec![None; graph.instructions.len()];
    let mut order = Vec::new();
    let mut oldest = 0;
    while oldest < place.len() {
        let window = oldest..place.len().min(oldest + spacing.window);
        let ready_at = |index: usize| {
            let values = graph.instructions[index].values();
            values
                .map(|value| place[value].map(|at| at + spacing.distance))
                .try_fold(0, |latest, at| Some(latest.max(at?)))
        };
        let waiting = window.filter(|&index| place[index].is_none());
        let ready = waiting.filter_map(|index| Some((ready_at(index)?.max(order.len()), index)));
        let (_, next) = ready.min().unwrap_or_else(|| unreachable!("the oldest depends on older ones only"));
        place[next] = Some(order.len());
        order.push(next);
        while place.get(oldest).is_some_and(Option::is_some) {
            oldest += 1;
        }
    }
    order
}

/// Both sequences as one, each spread evenly over the whole.
pub(crate) fn mixed<T>(first: Vec<T>, second: Vec<T>) -> Vec<T> {
    let (mut first_left, mut second_left) = (first.len(), second.len());
    let (all_first, all_second) = (first.len().max(1), second.len().max(1));
    let (mut first, mut second) = (first.into_iter(), second.into_iter());
    let mut both = Vec::new();
    while first_left + second_left > 0 {
        if first_left * all_second >= second_left * all_first {
            both.extend(first.next());
            first_left -= 1;
        } else {
            both.extend(second.next());
            second_left -= 1;
        }
    }
    both
}
