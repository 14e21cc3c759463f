//! The status page: one document with its style and its script in it, which loads nothing but the status.
//!
//! Owns the policy by which a browser runs this script and no other: by their hashes, which are taken of what is sent.

use std::sync::LazyLock;

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::problem::Problem;

const FRAME: &str = include_str!("page/status.html");
const STYLE: &str = include_str!("page/status.css");
const SCRIPT: &str = include_str!("page/status.js");
/// Where in the frame the other two go.
const STYLE_PLACE: &str = "/* style */";
const SCRIPT_PLACE: &str = "/* script */";

/// The page as it is sent, and its policy.
static PAGE: LazyLock<(String, String)> = LazyLock::new(|| {
    let page = FRAME.replacen(STYLE_PLACE, STYLE, 1).replacen(SCRIPT_PLACE, SCRIPT, 1);
    let hash = |text: &str| STANDARD.encode(Sha256::digest(text));
    let policy = format!(
        "default-src 'none'; script-src 'sha256-{}'; style-src 'sha256-{}'; connect-src 'self'; img-src data:; \
         require-trusted-types-for 'script'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        hash(SCRIPT),
        hash(STYLE),
    );
    (page, policy)
});

pub(super) fn page() -> Result<Response, Problem> {
    let (page, policy) = &*PAGE;
    let policy = HeaderValue::from_str(policy).map_err(|_| Problem::internal())?;
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
        (header::CONTENT_SECURITY_POLICY, policy),
    ];
    Ok((headers, page.as_str()).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is between two marks, each of which is there once.
    fn between<'a>(text: &'a str, begin: &str, end: &str) -> &'a str {
        let parts: Vec<&str> = text.split(begin).collect();
        assert_eq!(parts.len(), 2, "{begin}");
        parts[1].split_once(end).unwrap().0
    }

    #[test]
    fn what_is_sent_is_what_the_policy_allows() {
        let (page, policy) = &*PAGE;
        for (kind, begin, end) in
            [("style", "<style>", "</style>"), ("script", "<script type=\"module\">", "</script>")]
        {
            let hash = STANDARD.encode(Sha256::digest(between(page, begin, end)));
            assert!(policy.contains(&format!("{kind}-src 'sha256-{hash}'")), "{kind}: {policy}");
        }
        assert!(!policy.contains("unsafe"), "{policy}");
    }

    #[test]
    fn nothing_comes_from_elsewhere() {
        let (page, _) = &*PAGE;
        // A name space is a name, not a place.
        let page = page.replace("http://www.w3.org/2000/svg", "");
        for foreign in ["http://", "https://", "src=", "@import", "url(", " style=\"", "innerHTML", "eval("] {
            assert!(!page.contains(foreign), "{foreign}");
        }
    }
}
