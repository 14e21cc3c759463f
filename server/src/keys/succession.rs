//! One key ring after another: what the old one signed is accepted until the last of it has expired.
//!
//! Owns for how long a key outlives its configuration. Which keys are configured is the operator's.

use wisdom_protocol::mac::MacKey;
use wisdom_protocol::source::Source;
use wisdom_protocol::time::UnixMillis;
use wisdom_protocol::token::{KeyId, MAX_LIFETIME_MS};

use super::{Held, KeyRing, Standing};

/// Keys that are not configured any more, at once: a ring is searched for every solution. Beyond it, those that would be forgotten
/// soonest are.
const MAX_RETIRED: usize = 16;

/// What becomes of keys when a ring takes another's place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Succession {
    /// The id has another secret now: what the old one signed is void at once.
    pub replaced: Vec<KeyId>,
    /// No longer configured, and accepted until what it signed has expired.
    pub retired: Vec<KeyId>,
    /// Forgotten before that, because too many were retired.
    pub forgotten: Vec<KeyId>,
}

impl KeyRing {
    /// This ring in the place of `before`, from `now` on: what the keys of both have signed stays good until it expires. An id is
    /// one key: given another secret, it accepts nothing of the old one.
    #[must_use]
    pub fn succeed(mut self, before: &Self, now: UnixMillis) -> (Self, Succession) {
        let mut told = Succession::default();
        for old in &before.keys {
            let stopped = match old.standing {
                Standing::Signs => now,
                // Whether it ever signed elsewhere, and until when, is not known.
                Standing::Accepted(stopped) => stopped.unwrap_or(now),
                Standing::Retired(until) => UnixMillis(until.0.saturating_sub(u64::from(MAX_LIFETIME_MS))),
            };
            let until = UnixMillis(stopped.0.saturating_add(u64::from(MAX_LIFETIME_MS)));
            match self.keys.iter_mut().find(|held| held.id == old.id) {
                Some(held) if !is_one_secret(&held.key, &old.key) => told.replaced.push(old.id),
                Some(held) => held.standing = held.standing.after(old.standing, now),
                None if until > now => {
                    if !matches!(old.standing, Standing::Retired(_)) {
                        told.retired.push(old.id);
                    }
                    self.keys.push(Held { standing: Standing::Retired(until), ..old.clone() });
                }
                None => {}
            }
        }
        told.forgotten = self.forget_beyond(MAX_RETIRED);
        told.retired.retain(|id| !told.forgotten.contains(id));
        (self, told)
    }

    /// The ring without the keys whose last token has expired by `now`; none where it has no such key.
    #[must_use]
    pub fn without_expired(&self, now: UnixMillis) -> Option<Self> {
        let is_needed = |held: &&Held| held.standing.until().is_none_or(|until| until > now);
        let keys: Vec<Held> = self.keys.iter().filter(is_needed).cloned().collect();
        (keys.len() < self.keys.len()).then_some(Self { keys })
    }

    /// Ids of the keys that are accepted although they are not configured any more.
    pub fn retired(&self) -> impl Iterator<Item = KeyId> {
        self.keys.iter().filter(|held| held.standing.until().is_some()).map(|held| held.id)
    }

    fn forget_beyond(&mut self, most: usize) -> Vec<KeyId> {
        let mut retired: Vec<(UnixMillis, KeyId)> =
            self.keys.iter().filter_map(|held| held.standing.until().map(|until| (until, held.id))).collect();
        retired.sort();
        let too_many = retired.len().saturating_sub(most);
        let forgotten: Vec<KeyId> = retired.into_iter().take(too_many).map(|(_, id)| id).collect();
        self.keys.retain(|held| !forgotten.contains(&held.id));
        forgotten
    }
}

impl Standing {
    /// When it is forgotten, if it is.
    fn until(self) -> Option<UnixMillis> {
        match self {
            Self::Retired(until) => Some(until),
            Self::Signs | Self::Accepted(_) => None,
        }
    }

    /// What is configured now of a key that stood as `old` before.
    fn after(self, old: Self, now: UnixMillis) -> Self {
        match (self, old) {
            (Self::Accepted(_), Self::Signs) => Self::Accepted(Some(now)),
            (Self::Accepted(_), Self::Accepted(stopped)) => Self::Accepted(stopped),
            (Self::Accepted(_), Self::Retired(until)) => {
                Self::Accepted(Some(UnixMillis(until.0.saturating_sub(u64::from(MAX_LIFETIME_MS)))))
            }
            (configured, _) => configured,
        }
    }
}

/// Whether two keys were made of one secret: what they make of one address tells.
fn is_one_secret(one: &MacKey, other: &MacKey) -> bool {
    let probe = Source::V4([0; 4]);
    one.bind(&probe) == other.bind(&probe)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIFETIME: u64 = MAX_LIFETIME_MS as u64;

    fn key(byte: u8) -> MacKey {
        MacKey::new(&[byte; 32]).unwrap()
    }

    /// Signs with the first and accepts the others; each secret is its id.
    fn ring(ids: &[u8]) -> KeyRing {
        let mut keys = ids.iter().map(|&id| (KeyId(u32::from(id)), key(id)));
        KeyRing::new(keys.next().unwrap(), keys).unwrap()
    }

    fn ids(ring: &KeyRing) -> Vec<u32> {
        ring.keys.iter().map(|held| held.id.0).collect()
    }

    #[test]
    fn what_a_key_signed_outlives_its_configuration_and_no_longer() {
        let (second, told) = ring(&[2]).succeed(&ring(&[1]), UnixMillis(1_000));
        assert_eq!((ids(&second), second.current().0), (vec![2, 1], KeyId(2)));
        assert_eq!(told.retired, [KeyId(1)]);
        assert_eq!(second.without_expired(UnixMillis(1_000 + LIFETIME - 1)).map(|ring| ids(&ring)), None);
        assert_eq!(
            second.without_expired(UnixMillis(1_000 + LIFETIME)).map(|ring| ids(&ring)),
            Some(vec![2])
        );
    }

    #[test]
    fn three_rotations_in_a_row_lose_no_key_that_signed() {
        let (second, _) = ring(&[2, 1]).succeed(&ring(&[1, 2]), UnixMillis(1_000));
        let (third, told) = ring(&[3, 2]).succeed(&second, UnixMillis(2_000));
        assert_eq!(told, Succession { retired: vec![KeyId(1)], ..Succession::default() });
        let (fourth, _) = ring(&[4, 3]).succeed(&third, UnixMillis(3_000));
        assert_eq!(ids(&fourth), [4, 3, 2, 1]);
        assert_eq!(fourth.retired().collect::<Vec<_>>(), [KeyId(2), KeyId(1)]);
        let later = fourth.without_expired(UnixMillis(1_000 + LIFETIME)).unwrap();
        assert_eq!(
            ids(&later),
            [4, 3, 2],
            "the first stopped at the first rotation, whenever it was removed"
        );
    }

    #[test]
    fn a_key_that_stopped_long_ago_goes_when_it_is_removed() {
        let (second, _) = ring(&[2, 1]).succeed(&ring(&[1]), UnixMillis(1_000));
        let (third, told) = ring(&[2]).succeed(&second, UnixMillis(1_000 + LIFETIME));
        assert_eq!((ids(&third), told), (vec![2], Succession::default()));
    }

    #[test]
    fn an_id_with_another_secret_is_revoked_at_once() {
        let other = KeyRing::new((KeyId(2), key(2)), [(KeyId(1), key(9))]).unwrap();
        let (after, told) = other.succeed(&ring(&[1]), UnixMillis(1_000));
        assert_eq!(told, Succession { replaced: vec![KeyId(1)], ..Succession::default() });
        assert!(is_one_secret(after.find(KeyId(1)).unwrap(), &key(9)));
    }

    #[test]
    fn a_retired_key_that_is_configured_again_keeps_its_time() {
        let (second, _) = ring(&[2]).succeed(&ring(&[1]), UnixMillis(1_000));
        let (again, told) = ring(&[2, 1]).succeed(&second, UnixMillis(2_000));
        assert_eq!((ids(&again), told), (vec![2, 1], Succession::default()));
        let (removed, _) = ring(&[2]).succeed(&again, UnixMillis(3_000));
        assert!(removed.without_expired(UnixMillis(1_000 + LIFETIME)).is_some());
        let (back, _) = ring(&[1]).succeed(&removed, UnixMillis(4_000));
        assert_eq!((back.current().0, ids(&back)), (KeyId(1), vec![1, 2]));
    }

    #[test]
    fn retired_keys_are_bounded_and_the_oldest_go_first() {
        let mut last = ring(&[1]);
        for id in 2..=20 {
            let (next, told) = ring(&[id]).succeed(&last, UnixMillis(u64::from(id) * 1_000));
            let most = usize::from(id - 1).min(MAX_RETIRED);
            assert_eq!((next.retired().count(), next.keys.len()), (most, most + 1));
            assert_eq!(
                told.forgotten.first().map(|id| id.0),
                id.checked_sub(17).filter(|&old| old > 0).map(u32::from)
            );
            last = next;
        }
    }
}
