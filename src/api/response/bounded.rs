//! Writing an answer that must not grow beyond a limit.

use std::io;

use serde::Serialize;

use crate::api::error::RequestError;

/// Appends a value as JSON to `out`.
///
/// # Errors
/// [`RequestError::AnswerTooLarge`] as soon as more than `limit` bytes would have to be written.
pub(crate) fn write_json(
    value: &impl Serialize,
    limit: usize,
    out: &mut Vec<u8>,
) -> Result<(), RequestError> {
    let most = out.len().saturating_add(limit);
    serde_json::to_writer(Bounded { out, most }, value).map_err(|error| {
        if error.is_io() { RequestError::AnswerTooLarge { limit } } else { RequestError::Internal }
    })
}

struct Bounded<'o> {
    out: &'o mut Vec<u8>,
    most: usize,
}

impl io::Write for Bounded<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.out.len() + bytes.len() > self.most {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.out.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_more_is_written_than_may_be() {
        let mut out = b"before ".to_vec();
        assert_eq!(write_json(&"ferry", 7, &mut out), Ok(()));
        assert_eq!(out, b"before \"ferry\"");
        assert_eq!(write_json(&"ferry", 6, &mut out), Err(RequestError::AnswerTooLarge { limit: 6 }));
    }
}
