//! gzip and zstd, by a file's name.

use std::io::{self, BufRead, Read, Write as _};
use std::path::Path;

use flate2::{Compression, bufread::MultiGzDecoder, write::GzEncoder};
use serde::{Deserialize, Serialize};
use zstd::bulk::Compressor;
use zstd::zstd_safe::CParameter;

use super::ending::Failure;

/// How a file is compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Coding {
    Plain,
    Gzip,
    Zstd,
}

impl Coding {
    /// The coding that a file of this name has.
    pub(super) fn of(path: &Path) -> Self {
        match path.extension().and_then(|extension| extension.to_str()) {
            Some("gz" | "GZ") => Self::Gzip,
            Some("zst" | "ZST" | "zstd") => Self::Zstd,
            _ => Self::Plain,
        }
    }

    /// What `packed` holds, member after member and frame after frame.
    pub(super) fn unpack(self, packed: impl BufRead + Send + 'static) -> io::Result<Box<dyn Read + Send>> {
        Ok(match self {
            Self::Plain => Box::new(packed),
            Self::Gzip => Box::new(MultiGzDecoder::new(packed)),
            Self::Zstd => Box::new(zstd::Decoder::with_buffer(packed)?),
        })
    }
}

/// How to compress what is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Packing {
    coding: Coding,
    level: u8,
}

impl Packing {
    /// Compresses as the output's name has it, at this level or the usual one.
    ///
    /// # Errors
    /// If there is no such level.
    pub(super) fn new(coding: Coding, level: Option<u8>) -> Result<Self, Failure> {
        let (usual, levels) = match coding {
            Coding::Plain => (0, 0..=0),
            Coding::Gzip => (1, 0..=9),
            Coding::Zstd => (3, 1..=19),
        };
        match level {
            Some(_) if coding == Coding::Plain => Err(Failure::Usage(
                "--compression-level is for an --output whose name ends in .gz or .zst".to_owned(),
            )),
            Some(level) if !levels.contains(&level) => Err(Failure::Usage(format!(
                "--compression-level must be from {} to {}, not {level}",
                levels.start(),
                levels.end()
            ))),
            level => Ok(Self { coding, level: level.unwrap_or(usual) }),
        }
    }

    /// `bytes` as a gzip member or a zstd frame of its own, always the same for the same bytes.
    ///
    /// # Errors
    /// If zstd cannot get the memory that it needs.
    pub(super) fn pack(self, bytes: Vec<u8>) -> io::Result<Vec<u8>> {
        match self.coding {
            Coding::Plain => Ok(bytes),
            Coding::Gzip => {
                let room = Vec::with_capacity(bytes.len() / 3);
                let mut gzip = GzEncoder::new(room, Compression::new(self.level.into()));
                gzip.write_all(&bytes)?;
                gzip.finish()
            }
            Coding::Zstd => {
                let mut zstd = Compressor::new(self.level.into())?;
                zstd.set_parameter(CParameter::ChecksumFlag(true))?;
                zstd.compress(&bytes)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_the_coding() {
        for (name, coding) in [
            ("a.ndjson", Coding::Plain),
            ("a.ndjson.gz", Coding::Gzip),
            ("/b/a.zst", Coding::Zstd),
            ("gz", Coding::Plain),
        ] {
            assert_eq!(Coding::of(Path::new(name)), coding, "{name}");
        }
    }

    #[test]
    fn what_is_packed_in_pieces_is_unpacked_as_a_whole() {
        for coding in [Coding::Plain, Coding::Gzip, Coding::Zstd] {
            let packing = Packing::new(coding, None).unwrap();
            let mut packed = packing.pack(b"The ferry sails. ".to_vec()).unwrap();
            packed.extend(packing.pack(b"It is new.".to_vec()).unwrap());
            let mut text = String::new();
            coding.unpack(io::Cursor::new(packed)).unwrap().read_to_string(&mut text).unwrap();
            assert_eq!(text, "The ferry sails. It is new.", "{coding:?}");
        }
    }

    #[test]
    fn a_level_must_be_one() {
        for (coding, level) in [(Coding::Plain, 1), (Coding::Gzip, 10), (Coding::Zstd, 0), (Coding::Zstd, 20)]
        {
            assert!(Packing::new(coding, Some(level)).is_err(), "{coding:?} {level}");
        }
        assert!(Packing::new(Coding::Gzip, Some(9)).is_ok());
        assert!(Packing::new(Coding::Zstd, Some(19)).is_ok());
    }
}
