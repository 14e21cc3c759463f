//! `wisdom get`: the whole errand.

use wisdom_client::Client;

use crate::cli::GetArgs;
use crate::exit::Failure;
use crate::hint::Step;
use crate::json::{Success, one_line};
use crate::{output, watched};

pub(crate) fn run(arguments: &GetArgs) -> Result<(), Failure> {
    let mut client = Client::new(arguments.at.address.clone(), arguments.options());
    let purchase = watched::run(Step::Get, arguments.shown.quiet, async |view| client.get(view).await)?;
    // Looked at before JSON: what `get` gets is a quote.
    let quote = output::quote_of(&purchase.granted, "get")?;
    if arguments.shown.json {
        return output::print(&one_line(&Success::of(&purchase)));
    }
    output::quote(quote)
}
