//! Whether somebody asked this program to stop: Ctrl-C, SIGTERM or a closed terminal.
//!
//! Owns the one flag. The signals only set it; whoever waits looks at it and tidies up, so that neither a server
//! nor a file is left behind. It deliberately has no second-signal shortcut: every wait after it is bounded.

use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Set once, by the first signal; never cleared.
pub(crate) struct Interrupt(Arc<AtomicBool>);

impl Interrupt {
    /// From here on the three signals set the flag instead of ending the process.
    pub(crate) fn catch() -> std::io::Result<Self> {
        let flag = Arc::new(AtomicBool::new(false));
        for signal in [SIGINT, SIGTERM, SIGHUP] {
            signal_hook::flag::register(signal, Arc::clone(&flag))?;
        }
        Ok(Self(flag))
    }

    pub(crate) fn happened(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    /// The flag as an error, for the `?` of whoever can go on only without it.
    pub(crate) fn check(&self) -> Result<(), Interrupted> {
        if self.happened() { Err(Interrupted) } else { Ok(()) }
    }

    #[cfg(test)]
    pub(crate) fn fixed(happened: bool) -> Self {
        Self(Arc::new(AtomicBool::new(happened)))
    }
}

/// Ended because it was asked to; exit code 130.
#[derive(Debug)]
pub(crate) struct Interrupted;

impl fmt::Display for Interrupted {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("interrupted")
    }
}

impl std::error::Error for Interrupted {}
