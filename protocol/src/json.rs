//! JSON as the protocol restricts it (`PROTOCOL.md` section 3), so that any two implementations agree on a payload.
//!
//! `serde_json` knows the grammar; this module owns what it would let pass: duplicate names, `null`, depth, half
//! surrogates in ignored fields, and numbers that merely round to an integer. Errors never repeat the peer's text.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// Objects and arrays nest at most so deep; the top level counts as 1.
pub const MAX_DEPTH: usize = 16;
/// The largest integer: exact also where numbers are doubles.
pub const MAX_INTEGER: u64 = (1 << 53) - 1;

/// Why a payload is not what section 3 or 4 of `PROTOCOL.md` asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JsonError {
    /// A byte sequence that is not UTF-8.
    #[error("the payload is not UTF-8 from byte {at} on")]
    NotUtf8 {
        /// Offset of the first bad byte.
        at: usize,
    },
    /// Not JSON.
    #[error("the payload is not valid JSON")]
    Syntax,
    /// The top level is something else.
    #[error("the payload is not a JSON object")]
    NotAnObject,
    /// `null` somewhere.
    #[error("null is not allowed anywhere: leave the field out")]
    Null,
    /// One name twice in one object.
    #[error("an object has the same name twice")]
    DuplicateName,
    /// More than 16 levels.
    #[error("the payload nests more than {MAX_DEPTH} deep")]
    TooDeep,
    /// A required field is absent.
    #[error("field {0:?} is missing")]
    Missing(&'static str),
    /// A field holds something else than it must.
    #[error("field {field:?} must be {expected}")]
    Field {
        /// Name of the field.
        field: &'static str,
        /// What it must be.
        expected: &'static str,
    },
}

/// The members of a checked object, by name.
pub(crate) struct Object<'a>(BTreeMap<Cow<'a, str>, &'a RawValue>);

impl<'a> Object<'a> {
    /// Reads `payload` and checks all of it, ignored fields included.
    pub(crate) fn parse(payload: &'a [u8]) -> Result<Self, JsonError> {
        let text =
            std::str::from_utf8(payload).map_err(|error| JsonError::NotUtf8 { at: error.valid_up_to() })?;
        let top: &RawValue = read(text)?;
        if !top.get().starts_with('{') {
            return Err(JsonError::NotAnObject);
        }
        members(top.get(), 1).map(Self)
    }

    /// The raw text of field `name`, where present.
    fn raw(&self, name: &str) -> Option<&'a str> {
        self.0.get(name).map(|value| value.get())
    }

    /// An integer of section 3.
    pub(crate) fn integer(&self, field: &'static str) -> Result<Option<u64>, JsonError> {
        const EXPECTED: &str = "an integer from 0 to 2^53-1, without sign, fraction or exponent";
        self.raw(field)
            .map(|text| integer(text).ok_or(JsonError::Field { field, expected: EXPECTED }))
            .transpose()
    }

    /// A text that `accept` turns into a value.
    pub(crate) fn text<T>(
        &self,
        field: &'static str,
        expected: &'static str,
        accept: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>, JsonError> {
        let error = JsonError::Field { field, expected };
        self.raw(field)
            .map(|text| {
                let text: Cow<'_, str> = serde_json::from_str::<BorrowedText<'_>>(text).map_err(|_| error)?.0;
                accept(&text).ok_or(error)
            })
            .transpose()
    }

    /// An array of integers of section 3.
    pub(crate) fn integers(&self, field: &'static str) -> Result<Option<Vec<u64>>, JsonError> {
        let error = JsonError::Field { field, expected: "an array of integers from 0 to 2^53-1" };
        self.raw(field)
            .map(|text| {
                let values: Vec<&RawValue> = serde_json::from_str(text).map_err(|_| error)?;
                values.into_iter().map(|value| integer(value.get()).ok_or(error)).collect()
            })
            .transpose()
    }

    /// An object.
    pub(crate) fn object(&self, field: &'static str) -> Result<Option<Object<'a>>, JsonError> {
        let error = JsonError::Field { field, expected: "an object" };
        self.raw(field)
            .map(|text| if text.starts_with('{') { members(text, 1).map(Object) } else { Err(error) })
            .transpose()
    }
}

/// `0|[1-9][0-9]*`, at most 2^53-1; `text` is a JSON value already, so that a digit in front leaves only a number.
fn integer(text: &str) -> Option<u64> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|&value| digits && value <= MAX_INTEGER)
}

fn read<'a, T: Deserialize<'a>>(text: &'a str) -> Result<T, JsonError> {
    serde_json::from_str(text).map_err(|_| JsonError::Syntax)
}

/// The members of the object `text`, each checked, where the object itself is at `depth`.
fn members(text: &str, depth: usize) -> Result<BTreeMap<Cow<'_, str>, &RawValue>, JsonError> {
    let listed: Members<'_> = read(text)?;
    let count = listed.0.len();
    let by_name: BTreeMap<_, _> = listed.0.into_iter().collect();
    if by_name.len() != count {
        return Err(JsonError::DuplicateName);
    }
    by_name.values().try_for_each(|value| check(value.get(), depth + 1))?;
    Ok(by_name)
}

/// Checks one value; `depth` is that of the object or array it may be.
fn check(text: &str, depth: usize) -> Result<(), JsonError> {
    match text.as_bytes().first() {
        Some(b'{' | b'[') if depth > MAX_DEPTH => Err(JsonError::TooDeep),
        Some(b'{') => members(text, depth).map(drop),
        Some(b'[') => {
            let values: Vec<&RawValue> = read(text)?;
            values.into_iter().try_for_each(|value| check(value.get(), depth + 1))
        }
        Some(b'"') => read::<BorrowedText<'_>>(text).map(drop),
        Some(b'n') => Err(JsonError::Null),
        _ => Ok(()),
    }
}

/// A string, borrowed where it has no escapes; reading it refuses half surrogates.
#[derive(Deserialize)]
struct BorrowedText<'a>(#[serde(borrow)] Cow<'a, str>);

/// An object's members as they stand, duplicates included.
struct Members<'a>(Vec<(Cow<'a, str>, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect;
        impl<'de> Visitor<'de> for Collect {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members<'de>, A::Error> {
                // Bounded by the payload: every member takes at least five of its bytes.
                let mut members = Vec::new();
                while let Some((name, value)) = map.next_entry::<BorrowedText<'de>, &'de RawValue>()? {
                    members.push((name.0, value));
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(Collect)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(payload: &[u8]) -> Option<JsonError> {
        Object::parse(payload).err()
    }

    #[test]
    fn what_serde_json_would_let_pass() {
        let deep = |levels: usize| {
            let mut text = String::from("{\"a\":");
            text.push_str(&"[".repeat(levels - 1));
            text.push_str(&"]".repeat(levels - 1));
            text.push('}');
            text.into_bytes()
        };
        let cases: [(&[u8], JsonError); 12] = [
            (b"\xff{}", JsonError::NotUtf8 { at: 0 }),
            (b"[]", JsonError::NotAnObject),
            (b"7", JsonError::NotAnObject),
            (b"null", JsonError::NotAnObject),
            (b"{\"a\":null}", JsonError::Null),
            (b"{\"a\":[1,{\"b\":null}]}", JsonError::Null),
            (b"{\"a\":1,\"a\":1}", JsonError::DuplicateName),
            (b"{\"a\":1,\"\\u0061\":1}", JsonError::DuplicateName),
            (b"{\"a\":[{\"b\":1,\"b\":2}]}", JsonError::DuplicateName),
            (&deep(17), JsonError::TooDeep),
            (&deep(2000), JsonError::TooDeep),
            (b"{} {}", JsonError::Syntax),
        ];
        for (payload, expected) in cases {
            assert_eq!(error(payload), Some(expected), "{}", String::from_utf8_lossy(payload));
        }
        assert_eq!(error(&deep(16)), None);
        for syntax in
            ["", " ", "{", "{\"a\"}", "{\"a\":01}", "{'a':1}", "{\"a\":1,}", "\u{feff}{}", "{\"a\":NaN}"]
        {
            assert!(matches!(error(syntax.as_bytes()), Some(JsonError::Syntax)), "{syntax}");
        }
        assert!(matches!(error(b"{\"a\":\"\\ud800\"}"), Some(JsonError::Syntax)));
        assert!(matches!(error(b"{\"\\udc00\":1}"), Some(JsonError::Syntax)));
    }

    #[test]
    fn ignored_numbers_may_be_of_any_size() {
        assert_eq!(error(b"{\"a\":1e400,\"b\":-0.0,\"c\":123456789012345678901234567890}"), None);
    }

    #[test]
    fn integers_are_written_in_one_way() {
        let integer = |text: &str| {
            let payload = format!("{{\"work\":{text}}}");
            Object::parse(payload.as_bytes())
                .map(|object| object.integer("work").ok().flatten())
                .ok()
                .flatten()
        };
        assert_eq!(integer("0"), Some(0));
        assert_eq!(integer(" 9007199254740991 "), Some(MAX_INTEGER));
        for bad in ["9007199254740992", "1.0", "1e3", "-0", "-1", "01", "+1", "\"1\"", "true", "[1]"] {
            assert_eq!(integer(bad), None, "{bad}");
        }
    }
}
