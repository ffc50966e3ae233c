//! The proxies whose word is taken for who a client is.

use std::net::IpAddr;
use std::str::FromStr;

use ipnet::IpNet;

/// A network, or a single address, that proxies of ours have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proxies(IpNet);

impl Proxies {
    /// Whether `address` is one of theirs. An IPv4 address in IPv6's clothing (`::ffff:10.0.0.1`) is the former.
    #[must_use]
    pub fn contains(&self, address: IpAddr) -> bool {
        self.0.contains(&address.to_canonical())
    }
}

impl FromStr for Proxies {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let network = text.parse().or_else(|_| text.parse::<IpAddr>().map(IpNet::from));
        network
            .map(Self)
            .map_err(|_| "a network is an address, or one with a length, such as 10.0.0.0/8 or fd00::/8")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_has_the_addresses_of_its_prefix() {
        for (network, address, is_within) in [
            ("10.0.0.0/8", "10.1.2.3", true),
            ("10.0.0.0/8", "11.1.2.3", false),
            ("10.0.0.0/8", "::ffff:10.1.2.3", true),
            ("192.0.2.7", "192.0.2.7", true),
            ("192.0.2.7", "192.0.2.8", false),
            ("fd00::/8", "fd12::1", true),
        ] {
            let network: Proxies = network.parse().unwrap();
            assert_eq!(network.contains(address.parse().unwrap()), is_within, "{address}");
        }
        for wrong in ["", "10.0.0.0/33", "proxy.example.org", "10.0.0"] {
            assert!(wrong.parse::<Proxies>().is_err(), "{wrong}");
        }
    }
}
