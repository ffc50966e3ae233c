//! The way to the end.

use crate::program::{PATIENCE, Service, post};

#[test]
fn with_nothing_to_do_it_ends_at_once() {
    for signal in ["TERM", "INT"] {
        let mut service = Service::start(&["--drain-timeout=1000"]);
        let mut resting = service.connect();
        assert_eq!(resting.get("/health").status, 200);
        service.signal(signal);
        assert!(service.ended().success(), "{signal}");
        resting.closed();
    }
}

#[test]
fn a_request_in_flight_is_finished_while_new_ones_are_refused() {
    let mut service = Service::start(&[]);
    let mut slow = service.connect();
    slow.send(post(18));
    slow.send("The council ");
    wait_until_taken_up(&service);
    service.signal("TERM");
    service.logged("told to stop");

    let ready = wait_until_draining(&service);
    assert!(ready.contains("connection: close"), "{ready}");
    let refused = service.connect().post("It rains.");
    assert_eq!(refused.status, 503);
    assert!(refused.body.contains("draining"), "{}", refused.body);
    assert_eq!(service.connect().get("/health").status, 200);

    slow.send("voted.");
    let answer = slow.receive();
    assert_eq!(answer.status, 200);
    assert!(answer.head.contains("connection: close"), "{}", answer.head);
    assert!(service.ended().success());
}

#[test]
fn during_the_delay_requests_are_served_but_it_is_not_ready() {
    let mut service = Service::start(&["--drain-delay=1000"]);
    service.signal("TERM");
    service.logged("told to stop");
    assert_eq!(service.connect().get("/ready").status, 503);
    assert_eq!(service.connect().post("It rains.").status, 200);
    service.signal("TERM");
    service.ended();
}

#[test]
fn the_drain_has_an_end() {
    let mut service = Service::start(&["--drain-timeout=0.3"]);
    let mut stalled = service.connect();
    stalled.send(post(18));
    wait_until_taken_up(&service);
    service.signal("TERM");
    assert!(service.ended().success());
}

#[test]
fn a_second_signal_ends_it_at_once() {
    let mut service = Service::start(&["--drain-timeout=1000", "--body-timeout=1000"]);
    let mut stalled = service.connect();
    stalled.send(post(18));
    wait_until_taken_up(&service);
    service.signal("INT");
    service.logged("told to stop");
    service.signal("INT");
    service.ended();
}

/// Waits until a request is being answered beside the one that asks for it: connections are read in no certain order.
fn wait_until_taken_up(service: &Service) {
    wait_for("it must take the request up", || {
        service.connect().get("/metrics").body.contains("\nhttp_server_active_requests 2\n").then_some(())
    });
}

/// Waits until readiness is refused, and gives the head of that answer.
fn wait_until_draining(service: &Service) -> String {
    wait_for("it must become unready", || {
        let answer = service.connect().get("/ready");
        (answer.status == 503).then_some(answer.head)
    })
}

/// What `found` gives, asked again and again until it gives something.
fn wait_for<T>(what: &str, found: impl Fn() -> Option<T>) -> T {
    let tries = PATIENCE.as_millis() / 10;
    for _ in 0..tries {
        if let Some(found) = found() {
            return found;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    panic!("{what}");
}
