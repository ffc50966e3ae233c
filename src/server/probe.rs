//! A health check that needs nothing but the program itself: an image without a shell has no `curl`.

use std::{
    io::{self, Read as _, Write as _},
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream},
    time::Duration,
};

/// Asks the service that listens on `listen` for `/health`, waiting at most `patience` for each step.
///
/// # Errors
/// If nothing answers in time, or the answer is not 200.
pub fn is_healthy(listen: SocketAddr, patience: Duration) -> io::Result<()> {
    let address = reachable(listen);
    let at = |error: io::Error| io::Error::new(error.kind(), format!("http://{address}/health: {error}"));
    let mut connection = TcpStream::connect_timeout(&address, patience).map_err(at)?;
    connection.set_read_timeout(Some(patience)).map_err(at)?;
    connection.set_write_timeout(Some(patience)).map_err(at)?;
    write!(connection, "GET /health HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").map_err(at)?;
    let mut status = [0; 12];
    connection.read_exact(&mut status).map_err(at)?;
    if &status == b"HTTP/1.1 200" {
        Ok(())
    } else {
        Err(at(io::Error::other(format!("answered {:?}", String::from_utf8_lossy(&status)))))
    }
}

/// The address under which a listener on every address of the machine is reached from the machine itself.
fn reachable(listen: SocketAddr) -> SocketAddr {
    let ip = match listen.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => IpAddr::V4(Ipv4Addr::LOCALHOST),
        IpAddr::V6(ip) if ip.is_unspecified() => IpAddr::V6(Ipv6Addr::LOCALHOST),
        ip => ip,
    };
    SocketAddr::new(ip, listen.port())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_listener_on_every_address_is_asked_on_loopback() {
        for (listen, reached) in
            [("0.0.0.0:8080", "127.0.0.1:8080"), ("[::]:8080", "[::1]:8080"), ("10.1.2.3:80", "10.1.2.3:80")]
        {
            assert_eq!(reachable(listen.parse().unwrap()), reached.parse().unwrap());
        }
    }
}
