//! What a provider's answer says: from JSON and pointers into it to sayings. Owns where they stand and which are fit to be shown.
//!
//! A saying is text that a terminal shows and nothing else, as one from a file is. What is not fit is left out; an answer
//! without a fit one is a fault.

use std::fmt;

use serde_json::Value;
use wisdom_protocol::message::Quote;
use wisdom_protocol::text::is_unsafe;

use super::fault::Fault;

/// A place in a JSON document, as RFC 6901 writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pointer(String);

impl Pointer {
    /// Reads `/quote/text`, or the empty text for the whole document.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let begins = text.is_empty() || text.starts_with('/');
        let escapes = text.split('~').skip(1).all(|rest| rest.starts_with(['0', '1']));
        (begins && escapes).then(|| Self(text.to_owned()))
    }

    fn find<'a>(&self, value: &'a Value) -> Option<&'a Value> {
        value.pointer(&self.0)
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Where the sayings of a document stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    /// A list of sayings, where the document has one; `text` and `author` begin at each of its items then.
    pub list: Option<Pointer>,
    /// The saying.
    pub text: Pointer,
    /// Who said it; a saying without is fine.
    pub author: Pointer,
}

impl Places {
    /// The sayings in `document`, at most `max`, at least one.
    pub(super) fn sayings(&self, document: &[u8], max: usize) -> Result<Vec<Quote>, Fault> {
        let document: Value = serde_json::from_slice(document)
            .map_err(|error| Fault::NotJson { line: error.line(), column: error.column() })?;
        let Some(list) = &self.list else { return self.saying(&document).map(|quote| vec![quote]) };
        let items = list.find(&document).and_then(Value::as_array).ok_or(Fault::NoList)?;
        let mut first_fault = None;
        let fit = items.iter().filter_map(|item| match self.saying(item) {
            Ok(quote) => Some(quote),
            Err(fault) => {
                first_fault.get_or_insert(fault);
                None
            }
        });
        let sayings: Vec<Quote> = fit.take(max).collect();
        if sayings.is_empty() { Err(first_fault.unwrap_or(Fault::EmptyList)) } else { Ok(sayings) }
    }

    fn saying(&self, value: &Value) -> Result<Quote, Fault> {
        let text = self.text.find(value).and_then(Value::as_str).ok_or(Fault::NoText)?;
        let text = text.replace("\r\n", "\n");
        let text = text.trim();
        let author = match self.author.find(value) {
            None | Some(Value::Null) => None,
            Some(Value::String(author)) => Some(author.trim()).filter(|author| !author.is_empty()),
            Some(_) => return Err(Fault::AuthorNotText),
        };
        if text.is_empty() {
            return Err(Fault::Unfit("it is empty"));
        }
        let obeyed = |text: &str| text.chars().any(is_unsafe);
        if text.split('\n').any(obeyed) || author.is_some_and(obeyed) {
            return Err(Fault::Unfit("there is a control character in it"));
        }
        let too_long = Fault::Unfit("it has more than 4096 bytes, or its author's name more than 256");
        Quote::new(text, author).ok_or(too_long)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_taken_of_any_answer_is_text_and_no_more_than_is_wanted(
            document in prop_oneof![
                proptest::collection::vec(any::<u8>(), 0..64),
                ("\\PC{0,8}", ".{0,8}").prop_map(|(text, author)| {
                    serde_json::json!([{"q": text, "a": author}, {"q": author}, text]).to_string().into_bytes()
                }),
            ],
            max in 1..3_usize,
        ) {
            let sayings = places(Some(""), "/q", "/a").sayings(&document, max).unwrap_or_default();
            prop_assert!(sayings.len() <= max);
            for saying in sayings {
                let is_shown = |text: &str| !text.is_empty() && !text.chars().any(|char| char != '\n' && is_unsafe(char));
                prop_assert!(is_shown(saying.text()), "{:?}", saying);
                prop_assert!(saying.author().is_none_or(|author| is_shown(author) && !author.contains('\n')));
            }
        }
    }

    fn places(list: Option<&str>, text: &str, author: &str) -> Places {
        let pointer = |text| Pointer::parse(text).unwrap();
        Places { list: list.map(pointer), text: pointer(text), author: pointer(author) }
    }

    fn read(places: &Places, document: &str) -> Result<Vec<(String, Option<String>)>, &'static str> {
        let owned = |quote: Quote| (quote.text().to_owned(), quote.author().map(str::to_owned));
        let sayings = places.sayings(document.as_bytes(), 3);
        sayings.map(|all| all.into_iter().map(owned).collect()).map_err(|fault| fault.label())
    }

    fn one(text: &str, author: Option<&str>) -> Vec<(String, Option<String>)> {
        vec![(text.to_owned(), author.map(str::to_owned))]
    }

    #[test]
    fn what_is_a_pointer() {
        for good in ["", "/", "/text", "/0/q", "/a~1b/m~0n", "/\u{e9} x"] {
            assert_eq!(Pointer::parse(good).map(|pointer| pointer.to_string()).as_deref(), Some(good));
        }
        for bad in ["text", "$.text", "/a~", "/a~2", ".text", " /a"] {
            assert_eq!(Pointer::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn one_saying_of_a_document() {
        let plain = places(None, "/text", "/author");
        let deep = places(None, "/data/0/a~1b", "/data/0/by/name");
        assert_eq!(read(&plain, r#"{"text":"One.","author":"A","x":[1]}"#), Ok(one("One.", Some("A"))));
        assert_eq!(read(&plain, r#"{"text":" One.\r\nTwo. \n","author":" "}"#), Ok(one("One.\nTwo.", None)));
        assert_eq!(read(&plain, r#"{"text":"One.","author":null}"#), Ok(one("One.", None)));
        assert_eq!(read(&deep, r#"{"data":[{"a/b":"One.","by":{"name":"A"}}]}"#), Ok(one("One.", Some("A"))));
        assert_eq!(read(&places(None, "", "/author"), r#""One.""#), Ok(one("One.", None)));
    }

    #[test]
    fn a_list_gives_what_is_fit_and_no_more_than_is_wanted() {
        let list = places(Some("/all"), "/q", "/a");
        let document = r#"{"all":[{"q":"One."},{"q":"\u001b[2J"},{"q":""},{},{"q":"Two.","a":"B"}]}"#;
        let two = vec![("One.".into(), None), ("Two.".into(), Some("B".into()))];
        assert_eq!(read(&list, document), Ok(two));
        let many = format!("[{}]", ["\"x\""; 9].join(","));
        assert_eq!(read(&places(Some(""), "", "/a"), &many).map(|all| all.len()), Ok(3));
    }

    #[test]
    fn lies_have_names() {
        let plain = places(None, "/text", "/author");
        let list = places(Some("/all"), "/q", "/a");
        let long = format!(r#"{{"text":"{}"}}"#, "x".repeat(4_097));
        let deep = "[".repeat(100_000);
        for (document, label) in [
            ("", "not_json"),
            ("<html>", "not_json"),
            ("{\"text\":\"One.\"} x", "not_json"),
            ("{\"text\":\"One.", "not_json"),
            (&deep, "not_json"),
            ("[]", "not_there"),
            ("{}", "not_there"),
            (r#"{"text":7}"#, "not_there"),
            (r#"{"text":["One."]}"#, "not_there"),
            (r#"{"text":"One.","author":7}"#, "not_there"),
            (r#"{"text":" \n "}"#, "unfit"),
            (r#"{"text":"a\u0007b"}"#, "unfit"),
            (r#"{"text":"a\u202eb"}"#, "unfit"),
            (r#"{"text":"a","author":"b\nc"}"#, "unfit"),
            (&long, "unfit"),
        ] {
            assert_eq!(read(&plain, document), Err(label), "{document:.60}");
        }
        for (document, label) in [
            (r#"{"all":{}}"#, "not_there"),
            ("[]", "not_there"),
            (r#"{"all":[]}"#, "unfit"),
            (r#"{"all":[{}]}"#, "not_there"),
            (r#"{"all":[{"q":""}]}"#, "unfit"),
        ] {
            assert_eq!(read(&list, document), Err(label), "{document}");
        }
        assert!(matches!(plain.sayings(b"{\"text\":\"\xff\"}", 3), Err(Fault::NotJson { .. })));
    }
}
