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
    assert_eq!(service.connect().get("/ready").status, 200, "the slow request must have been taken up");
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
    assert_eq!(service.connect().get("/ready").status, 200);
    service.signal("TERM");
    assert!(service.ended().success());
}

#[test]
fn a_second_signal_ends_it_at_once() {
    let mut service = Service::start(&["--drain-timeout=1000", "--body-timeout=1000"]);
    let mut stalled = service.connect();
    stalled.send(post(18));
    assert_eq!(service.connect().get("/ready").status, 200);
    service.signal("INT");
    service.logged("told to stop");
    service.signal("INT");
    service.ended();
}

/// Waits until readiness is refused, and gives the head of that answer.
fn wait_until_draining(service: &Service) -> String {
    let tries = PATIENCE.as_millis() / 10;
    for _ in 0..tries {
        let answer = service.connect().get("/ready");
        if answer.status == 503 {
            return answer.head;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    panic!("it must become unready");
}
