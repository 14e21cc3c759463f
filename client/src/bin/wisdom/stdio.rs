//! A tunnel joined to standard input and output, each direction for itself.
//!
//! Owns both directions, a thread for each, and when their ends are the end of the command: the service's last byte is
//! waited for always, the end of standard input only where nobody types it. The threads are left behind at the end: one of
//! them may be waiting for input that will never come.

use std::fs::File;
use std::io::{self, ErrorKind, IsTerminal, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::os::fd::AsFd;
use std::thread;

use rustix::event::{PollFd, PollFlags, poll};
use tokio::sync::mpsc;

use crate::exit::Failure;
use crate::hint::Step;

/// What is read at once, in bytes: what a pipe of Linux holds.
const BUFFER_BYTES: usize = 1 << 16;

/// How a direction ended.
type End = Result<(), Broken>;

/// Which side of a direction failed, and how.
#[derive(Debug)]
enum Broken {
    Reading(io::Error),
    Writing(io::Error),
}

enum Ended {
    /// From standard input to the tunnel.
    Sending(End),
    /// From the tunnel to standard output.
    Receiving(End),
}

/// Joins `stream` to the standard streams, after what was read `early` of it, until both directions have ended.
pub(crate) fn join(stream: TcpStream, early: &[u8]) -> Result<(), Failure> {
    let internal = |error: io::Error| Failure::internal(format!("cannot start: {error}"));
    let input = File::from(io::stdin().as_fd().try_clone_to_owned().map_err(internal)?);
    let output = File::from(io::stdout().as_fd().try_clone_to_owned().map_err(internal)?);
    let typed = io::stdin().is_terminal();
    let sending = stream.try_clone().map_err(internal)?;
    let early = early.to_vec();
    // One message from each direction, never waited for.
    let (ends, mut ended) = mpsc::channel(2);
    spawn("sending", ends.clone(), move || Ended::Sending(send(input, sending)))?;
    spawn("receiving", ends, move || Ended::Receiving(receive(&early, stream, output)))?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(internal)?;
    let outcome = runtime.block_on(async {
        tokio::select! {
            _ = tokio::signal::ctrl_c() => Err(Failure::interrupted(Step::Get)),
            outcome = both(&mut ended, typed) => outcome,
        }
    });
    runtime.shutdown_background();
    outcome
}

fn spawn(
    name: &str,
    ends: mpsc::Sender<Ended>,
    direction: impl FnOnce() -> Ended + Send + 'static,
) -> Result<(), Failure> {
    let told = move || {
        // Nobody listens any more where the command has ended.
        let _too_late = ends.try_send(direction());
    };
    let thread = thread::Builder::new().name(name.to_owned()).spawn(told);
    thread.map(drop).map_err(|error| Failure::internal(format!("cannot start a thread: {error}")))
}

/// What the ends of the two directions come to. Where input is `typed`, the service's end is enough: whoever types cannot
/// know that nobody reads any more.
async fn both(ended: &mut mpsc::Receiver<Ended>, typed: bool) -> Result<(), Failure> {
    let (mut sent, mut received) = (None, false);
    while !received || (sent.is_none() && !typed) {
        match ended.recv().await {
            Some(Ended::Sending(Err(Broken::Reading(error)))) => {
                return Err(Failure::internal(format!("cannot read standard input: {error}")));
            }
            Some(Ended::Sending(end)) => sent = Some(end),
            Some(Ended::Receiving(Ok(()))) => received = true,
            Some(Ended::Receiving(Err(Broken::Reading(error)))) => {
                return Err(Failure::network(format!("the tunnel was cut off: {error}")));
            }
            // Whoever read it has seen enough, and says so by its own exit code.
            Some(Ended::Receiving(Err(Broken::Writing(error)))) if error.kind() == ErrorKind::BrokenPipe => {
                return Ok(());
            }
            Some(Ended::Receiving(Err(Broken::Writing(error)))) => {
                return Err(Failure::internal(format!("cannot write to standard output: {error}")));
            }
            None => return Err(Failure::internal("a direction of the tunnel ended without a word")),
        }
    }
    match sent {
        Some(Err(Broken::Writing(error))) => {
            let message = format!("the tunnel ended before all of standard input was taken: {error}");
            Err(Failure::network(message))
        }
        _ => Ok(()),
    }
}

fn send(mut input: File, mut stream: TcpStream) -> End {
    pump(&mut input, &mut stream)?;
    match stream.shutdown(Shutdown::Write) {
        // The other side was faster.
        Err(error) if error.kind() == ErrorKind::NotConnected => Ok(()),
        ended => ended.map_err(Broken::Writing),
    }
}

fn receive(early: &[u8], mut stream: TcpStream, mut output: File) -> End {
    write_all(&mut output, early).map_err(Broken::Writing)?;
    pump(&mut stream, &mut output)?;
    drop(output);
    // The reader is to see the end now, and not only when this process ends.
    let nowhere = File::options().write(true).open("/dev/null").map_err(Broken::Writing)?;
    rustix::stdio::dup2_stdout(nowhere).map_err(|error| Broken::Writing(error.into()))
}

fn pump(from: &mut (impl Read + AsFd), to: &mut (impl Write + AsFd)) -> End {
    let mut buffer = vec![0; BUFFER_BYTES];
    loop {
        match from.read(&mut buffer) {
            Ok(0) => return Ok(()),
            Ok(read) => {
                write_all(to, buffer.get(..read).unwrap_or_default()).map_err(Broken::Writing)?;
            }
            Err(error) => wait(from, PollFlags::IN, error).map_err(Broken::Reading)?,
        }
    }
}

fn write_all(to: &mut (impl Write + AsFd), mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        match to.write(bytes) {
            Ok(0) => return Err(ErrorKind::WriteZero.into()),
            Ok(written) => bytes = bytes.get(written..).unwrap_or_default(),
            Err(error) => wait(to, PollFlags::OUT, error)?,
        }
    }
    Ok(())
}

/// Until `stream` is ready, where that is all that is wrong: a standard stream may not block because another program, which
/// has it too, wants it so.
fn wait(stream: &impl AsFd, ready: PollFlags, error: io::Error) -> io::Result<()> {
    match error.kind() {
        ErrorKind::Interrupted => Ok(()),
        ErrorKind::WouldBlock => match poll(&mut [PollFd::new(stream, ready)], None) {
            Ok(_) | Err(rustix::io::Errno::INTR) => Ok(()),
            Err(error) => Err(error.into()),
        },
        _ => Err(error),
    }
}
