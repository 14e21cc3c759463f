//! Things under keys that are never given out twice: what is gone is not mistaken for what came after it.

/// Where something is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    index: u32,
    generation: u32,
}

/// See the module.
#[derive(Debug)]
pub struct Slab<T> {
    places: Vec<(u32, Option<T>)>,
    free: Vec<u32>,
}

impl<T> Default for Slab<T> {
    fn default() -> Self {
        Self { places: Vec::new(), free: Vec::new() }
    }
}

impl<T> Slab<T> {
    /// Keeps what `make` makes of its own key.
    pub fn insert_with(&mut self, make: impl FnOnce(Key) -> T) -> Key {
        let index = self.free.pop().unwrap_or_else(|| {
            self.places.push((0, None));
            u32::try_from(self.places.len() - 1).unwrap_or(u32::MAX)
        });
        let place = &mut self.places[index as usize];
        let key = Key { index, generation: place.0 };
        place.1 = Some(make(key));
        key
    }

    /// What is under `key`, if it is still there.
    pub fn find(&mut self, key: Key) -> Option<&mut T> {
        let (generation, kept) = self.places.get_mut(key.index as usize)?;
        kept.as_mut().filter(|_| *generation == key.generation)
    }

    /// Takes out what is under `key`.
    pub fn remove(&mut self, key: Key) -> Option<T> {
        let (generation, kept) = self.places.get_mut(key.index as usize)?;
        if *generation != key.generation {
            return None;
        }
        let taken = kept.take()?;
        *generation = generation.wrapping_add(1);
        self.free.push(key.index);
        Some(taken)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_finds_what_it_was_given_for_and_nothing_later() {
        let mut slab = Slab::default();
        let first = slab.insert_with(|_| 'a');
        assert_eq!(slab.find(first), Some(&mut 'a'));
        assert_eq!(slab.remove(first), Some('a'));
        let second = slab.insert_with(|_| 'b');
        assert_eq!(slab.find(first), None, "its place is another's");
        assert_eq!(slab.remove(first), None);
        assert_eq!(slab.find(second), Some(&mut 'b'));
    }
}
