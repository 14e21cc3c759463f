//! One table for what a value is called in metrics and logs: from it come the label of each value and the list of all.
//!
//! A list beside the `match` could miss one; here the compiler sees to it that every value has a line, and each line is in
//! the list.

/// Gives `$type` the methods `label`, what one value is called, and `labels`, what any may be called.
///
/// A second table, in braces, names values that are called what something inside of them is called.
///
/// ```
/// # use wisdom_protocol::labels;
/// enum Wood { Oak, Other(u8) }
/// labels!(Wood { Self::Oak => "oak", Self::Other(_) => "other" });
/// enum Thing { Stone, Made(Wood) }
/// labels!(Thing { Self::Stone => "stone" } { Self::Made(wood) => wood: Wood });
/// assert_eq!(Thing::Made(Wood::Other(3)).label(), "other");
/// assert_eq!(Thing::labels().collect::<Vec<_>>(), ["stone", "oak", "other"]);
/// # let _ = (Wood::Oak, Thing::Stone.label());
/// ```
#[macro_export]
macro_rules! labels {
    ($type:ty { $($value:pat => $label:literal),+ $(,)? } $({ $($outer:pat => $inner:ident: $of:ty),+ $(,)? })?) => {
        impl $type {
            /// The label in metrics and logs.
            #[must_use]
            pub fn label(&self) -> &'static str {
                match self {
                    $($value => $label,)+
                    $($($outer => $inner.label(),)+)?
                }
            }

            /// Every label, so that metrics show a zero where nothing has happened.
            pub fn labels() -> impl Iterator<Item = &'static str> {
                let own = [$($label),+].into_iter();
                $($(let own = own.chain(<$of>::labels());)+)?
                own
            }
        }
    };
}
