//! Who a request is from.

use std::net::{IpAddr, SocketAddr};

use axum::http::{HeaderMap, HeaderName};

use crate::config::proxies::Proxies;

const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");

/// The address of the client: of the peer, or, where that is a trusted proxy, the nearest in `X-Forwarded-For` that is not
/// one. What stands before that address may be made up, and is not looked at.
pub(super) fn client_address(peer: IpAddr, headers: &HeaderMap, trusted: &[Proxies]) -> IpAddr {
    let is_trusted = |address: IpAddr| trusted.iter().any(|proxies| proxies.contains(address));
    let mut client = peer.to_canonical();
    if !is_trusted(client) {
        return client;
    }
    let lines = headers.get_all(FORWARDED_FOR).iter().rev();
    let hops =
        lines.flat_map(|line| line.to_str().unwrap_or_default().rsplit(',')).map(|hop| address(hop.trim()));
    for hop in hops {
        let Some(hop) = hop else { break };
        client = hop;
        if !is_trusted(client) {
            break;
        }
    }
    client
}

/// An address as proxies write it: bare, in brackets, or with a port.
fn address(hop: &str) -> Option<IpAddr> {
    let bare = hop.strip_prefix('[').and_then(|hop| hop.strip_suffix(']')).unwrap_or(hop);
    let parsed: Result<IpAddr, _> = bare.parse();
    parsed
        .or_else(|_| hop.parse::<SocketAddr>().map(|hop| hop.ip()))
        .ok()
        .map(|address| address.to_canonical())
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    #[test]
    fn only_trusted_proxies_are_believed() {
        let trusted: Vec<Proxies> = ["10.0.0.0/8", "fd00::/8"].map(|network| network.parse().unwrap()).into();
        for (peer, forwarded, client) in [
            ("192.0.2.1", &["203.0.113.9"][..], "192.0.2.1"),
            ("10.0.0.1", &[], "10.0.0.1"),
            ("10.0.0.1", &["203.0.113.9"], "203.0.113.9"),
            ("::ffff:10.0.0.1", &["203.0.113.9:4711"], "203.0.113.9"),
            ("10.0.0.1", &["6.6.6.6, 203.0.113.9, 10.0.0.2"], "203.0.113.9"),
            ("10.0.0.1", &["6.6.6.6", "203.0.113.9", "[fd00::2]:80"], "203.0.113.9"),
            ("10.0.0.1", &["6.6.6.6, unknown, 10.0.0.2"], "10.0.0.2"),
            ("10.0.0.1", &["[2001:db8::1]"], "2001:db8::1"),
        ] {
            let headers: HeaderMap =
                forwarded.iter().map(|line| (FORWARDED_FOR, HeaderValue::from_static(line))).collect();
            let found = client_address(peer.parse().unwrap(), &headers, &trusted);
            assert_eq!(found, client.parse::<IpAddr>().unwrap(), "{peer} {forwarded:?}");
        }
    }
}
