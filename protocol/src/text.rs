//! Which characters of a peer's text are not to be shown as they are, on a terminal or in a log.
//!
//! Owns the list only: how they are shown instead is up to who shows them.

/// Whether `character` may do something else than be shown in its place: move a cursor, begin an escape sequence, end a
/// line, reorder its surroundings, or hide.
#[must_use]
pub fn is_unsafe(character: char) -> bool {
    character.is_control()
        || matches!(character,
            // Marks that reorder what is around them.
            '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
            // Line ends by another name, the byte-order mark, and invisible tags.
            | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_shows_itself_is_safe() {
        for safe in [' ', 'a', '~', '\u{e9}', '\u{4e2d}', '\u{1f9d9}', '\u{200d}'] {
            assert!(!is_unsafe(safe), "{}", safe.escape_unicode());
        }
        for obeyed in [
            '\0',
            '\n',
            '\x1b',
            '\x7f',
            '\u{9b}',
            '\u{200f}',
            '\u{202e}',
            '\u{2028}',
            '\u{feff}',
            '\u{e0041}',
        ] {
            assert!(is_unsafe(obeyed), "{}", obeyed.escape_unicode());
        }
    }
}
