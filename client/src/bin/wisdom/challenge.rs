//! `wisdom challenge`: the first step alone.

use wisdom_client::protocol::message::Algorithm;
use wisdom_client::{Client, Error, Observer, SearchError};

use crate::cli::ChallengeArgs;
use crate::exit::Failure;
use crate::hint::Step;
use crate::json::one_line;
use crate::{output, watched};

pub(crate) fn run(arguments: &ChallengeArgs) -> Result<(), Failure> {
    let mut client = Client::new(arguments.at.address.clone(), arguments.options());
    let ask = async |view: &dyn Observer| {
        let challenge = client.challenge(view).await?;
        // The name of an algorithm that is not known is not known either, and cannot be printed.
        match challenge.algorithm {
            Algorithm::Sha256 => Ok(challenge),
            Algorithm::Unknown => Err(Error::from(SearchError::Algorithm)),
        }
    };
    let challenge = watched::run(Step::Ask, arguments.shown.quiet, ask)?;
    output::print(&one_line(&challenge))
}
