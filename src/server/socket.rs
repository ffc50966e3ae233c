//! A TCP stream that writes down what happens on it, and that closes without cutting off its last answer.

use std::{
    io::{self, IoSlice},
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};

use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
    time::{Sleep, sleep},
};

use super::activity::Activity;

/// A client's end of the line, seen from here.
#[derive(Debug)]
pub(super) struct Socket {
    stream: TcpStream,
    activity: Activity,
    blocked: bool,
    linger: Option<Linger>,
}

/// How long what still comes in is read and thrown away after the last answer.
///
/// A socket closed with unread input is reset, and a reset may overtake the answer: a client that is still sending a
/// body too large would see a broken connection instead of the 413.
const LINGER: Duration = Duration::from_secs(2);
/// And how much.
const LINGER_BYTES: usize = 16 << 20;

#[derive(Debug)]
struct Linger {
    patience: Pin<Box<Sleep>>,
    bytes: usize,
}

impl Socket {
    pub(super) fn new(stream: TcpStream, activity: Activity) -> Self {
        Self { stream, activity, blocked: false, linger: None }
    }

    fn note_blocked(&mut self, blocked: bool) {
        if blocked != self.blocked {
            self.blocked = blocked;
            self.activity.set_blocked(blocked);
        }
    }
}

impl AsyncRead for Socket {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        ready!(Pin::new(&mut self.stream).poll_read(context, buffer))?;
        let received = &buffer.filled()[before..];
        if !received.is_empty() {
            self.activity.received(received);
        }
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Socket {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.note_blocked(written.is_pending());
        written
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write_vectored(context, slices);
        self.note_blocked(written.is_pending());
        written
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    /// Ends this side, then reads on for a while until the other has ended, too.
    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let Self { stream, linger, .. } = &mut *self;
        if linger.is_none() {
            ready!(Pin::new(&mut *stream).poll_shutdown(context))?;
        }
        let linger =
            linger.get_or_insert_with(|| Linger { patience: Box::pin(sleep(LINGER)), bytes: LINGER_BYTES });
        let mut scratch = [0; 8192];
        while linger.bytes > 0 && linger.patience.as_mut().poll(context).is_pending() {
            let mut unread = ReadBuf::new(&mut scratch);
            ready!(Pin::new(&mut *stream).poll_read(context, &mut unread))?;
            let received = unread.filled().len();
            if received == 0 {
                break;
            }
            linger.bytes = linger.bytes.saturating_sub(received);
        }
        Poll::Ready(Ok(()))
    }
}
