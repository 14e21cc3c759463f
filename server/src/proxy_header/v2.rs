//! Version 2: a signature, command and family, a length, addresses, and type-length-value fields behind them.
//!
//! Of the fields only the checksum is looked at; the rest must be well formed and are skipped.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::crc32c::crc32c;
use super::{Header, HeaderError, MAX_V2_BYTES, Parsed, source};

pub(super) const SIGNATURE: &[u8] = b"\r\n\r\n\0\r\nQUIT\n";
const FIXED_BYTES: usize = 16;

const LOCAL: u8 = 0x20;
const PROXY: u8 = 0x21;
/// Family and transport in one byte.
const UNSPECIFIED: u8 = 0x00;
const TCP4: u8 = 0x11;
const TCP6: u8 = 0x21;
const UNIX_STREAM: u8 = 0x31;

const TLV_CRC32C: u8 = 0x03;

/// Reads the header at the start of `input`, which begins with the signature as far as it goes.
pub(super) fn parse(input: &[u8]) -> Result<Parsed, HeaderError> {
    if let Some(command) = input.get(12).filter(|&&command| !matches!(command, LOCAL | PROXY)) {
        let version =
            if command >> 4 == 2 { "its command is not LOCAL or PROXY" } else { "its version is not 2" };
        return Err(HeaderError::Malformed(version));
    }
    let Some((&[.., command, family, high, low], _)) = input.split_first_chunk::<FIXED_BYTES>() else {
        return Ok(Parsed::Incomplete);
    };
    let bytes = FIXED_BYTES + usize::from(u16::from_be_bytes([high, low]));
    if bytes > MAX_V2_BYTES {
        return Err(HeaderError::Oversize(MAX_V2_BYTES));
    }
    if command == PROXY && bytes - FIXED_BYTES < address_bytes(family)? {
        return Err(HeaderError::Malformed("it is too short for its addresses"));
    }
    let Some(whole) = input.get(..bytes) else { return Ok(Parsed::Incomplete) };
    let header = if command == LOCAL {
        // Family, addresses and fields of a LOCAL are to be ignored.
        Header::Own
    } else {
        let (addresses, fields) = whole[FIXED_BYTES..].split_at(address_bytes(family)?);
        check_fields(whole, fields)?;
        claimed(family, addresses)?
    };
    Ok(Parsed::Complete { header, bytes })
}

/// How many bytes the addresses of this family take.
fn address_bytes(family: u8) -> Result<usize, HeaderError> {
    match family {
        UNSPECIFIED => Ok(0),
        TCP4 => Ok(12),
        TCP6 => Ok(36),
        UNIX_STREAM => Ok(216),
        _ => Err(HeaderError::Malformed(
            "its family is not TCP over IPv4 or IPv6, a unix stream, or unspecified",
        )),
    }
}

/// Whom a PROXY command speaks for: both addresses, then both ports.
fn claimed(family: u8, addresses: &[u8]) -> Result<Header, HeaderError> {
    let mut rest = addresses;
    match family {
        TCP4 => {
            let (from, to) = (Ipv4Addr::from(take(&mut rest)?), Ipv4Addr::from(take(&mut rest)?));
            let ports = [take(&mut rest)?, take(&mut rest)?].map(u16::from_be_bytes);
            source((from.into(), ports[0]), (to.into(), ports[1]))
        }
        TCP6 => {
            let (from, to) = (Ipv6Addr::from(take(&mut rest)?), Ipv6Addr::from(take(&mut rest)?));
            let ports = [take(&mut rest)?, take(&mut rest)?].map(u16::from_be_bytes);
            source((from.into(), ports[0]), (to.into(), ports[1]))
        }
        _ => Ok(Header::Own),
    }
}

/// The next bytes of the addresses.
fn take<const N: usize>(rest: &mut &[u8]) -> Result<[u8; N], HeaderError> {
    let (&next, behind) =
        rest.split_first_chunk().ok_or(HeaderError::Malformed("it is too short for its addresses"))?;
    *rest = behind;
    Ok(next)
}

/// Checks that `fields`, the end of the header `whole`, are well formed, and the checksum where there is one.
fn check_fields(whole: &[u8], fields: &[u8]) -> Result<(), HeaderError> {
    let mut rest = fields;
    let mut checked = false;
    while let Some((&[kind, high, low], behind)) = rest.split_first_chunk() {
        let length = usize::from(u16::from_be_bytes([high, low]));
        let Some((value, behind)) = behind.split_at_checked(length) else { break };
        if kind == TLV_CRC32C {
            let Ok(expected) = <[u8; 4]>::try_from(value) else {
                return Err(HeaderError::Malformed("its checksum is not of four bytes"));
            };
            if std::mem::replace(&mut checked, true) {
                return Err(HeaderError::Malformed("it has two checksums"));
            }
            let at = whole.len() - behind.len() - expected.len();
            check_crc(whole, at, u32::from_be_bytes(expected))?;
        }
        rest = behind;
    }
    if rest.is_empty() { Ok(()) } else { Err(HeaderError::Malformed("a field of it is cut short")) }
}

/// The checksum is over the whole header, with zero bytes in its own place.
fn check_crc(whole: &[u8], at: usize, expected: u32) -> Result<(), HeaderError> {
    let bytes = whole[..at].iter().chain(&[0; 4]).chain(&whole[at + 4..]);
    if crc32c(bytes) == expected { Ok(()) } else { Err(HeaderError::Checksum) }
}

#[cfg(test)]
mod tests;
