//! The program itself: spawned on a free port, spoken to over its socket.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{SocketAddr, TcpListener, TcpStream},
    process::{Child, Command, ExitStatus, Stdio},
    sync::mpsc::{self, Receiver},
    thread,
    time::Duration,
};

use serde_json::Value;

/// Longer than anything here takes, so that a hang fails instead of lasting.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// A running service.
pub(crate) struct Service {
    pub(crate) address: SocketAddr,
    process: Child,
    log: Receiver<String>,
}

impl Service {
    /// Starts the program with these flags and waits until it serves.
    pub(crate) fn start(flags: &[&str]) -> Self {
        let mut process = program()
            .args(["--listen", "127.0.0.1:0", "--log-format", "json"])
            .args(flags)
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(process.stderr.take().unwrap()).lines();
        let (send, log) = mpsc::channel();
        thread::spawn(move || lines.map_while(Result::ok).try_for_each(|line| send.send(line)));
        let line = log.recv_timeout(PATIENCE).expect("it must say that it serves");
        let event: Value = serde_json::from_str(&line).unwrap_or_else(|_| panic!("no JSON: {line}"));
        let address = event["message"].as_str().and_then(|message| message.rsplit_once("http://"));
        let address = address.unwrap_or_else(|| panic!("no address: {line}")).1.parse().unwrap();
        Self { address, process, log }
    }

    pub(crate) fn connect(&self) -> Connection {
        Connection::to(self.address)
    }

    /// Sends a signal by its name.
    pub(crate) fn signal(&self, name: &str) {
        let kill = format!("kill -{name} {}", self.process.id());
        assert!(Command::new("sh").args(["-c", &kill]).status().unwrap().success());
    }

    /// Waits for the program to end.
    pub(crate) fn ended(&mut self) -> ExitStatus {
        let tries = PATIENCE.as_millis() / 20;
        for _ in 0..tries {
            if let Some(status) = self.process.try_wait().unwrap() {
                return status;
            }
            thread::sleep(Duration::from_millis(20));
        }
        panic!("the program did not end");
    }

    /// Waits for the line of a request with this id.
    pub(crate) fn request_line(&self, id: &str) -> Value {
        loop {
            let line = self.log.recv_timeout(PATIENCE).expect("the log must tell");
            let event: Value = serde_json::from_str(&line).unwrap();
            if event["request_id"] == id {
                return event;
            }
        }
    }

    /// Tells the program to end, and gives every line that it logged.
    pub(crate) fn log_to_its_end(mut self) -> Vec<String> {
        self.signal("TERM");
        self.ended();
        self.log.iter().collect()
    }

    /// Waits for a message in the log that begins with these words, and gives the rest of it.
    pub(crate) fn logged(&self, words: &str) -> String {
        loop {
            let line = self.log.recv_timeout(PATIENCE).expect("the log must tell");
            let event: Value = serde_json::from_str(&line).unwrap();
            if let Some(rest) = event["message"].as_str().and_then(|message| message.strip_prefix(words)) {
                return rest.to_owned();
            }
        }
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The program, free of whatever the environment sets.
pub(crate) fn program() -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_nutgraf"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("NUTGRAF_")) {
        program.env_remove(name);
    }
    program.stdin(Stdio::null()).stdout(Stdio::piped());
    program
}

/// A client's connection, byte by byte.
pub(crate) struct Connection(TcpStream);

/// What came over it.
#[derive(Debug)]
pub(crate) struct Received {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Connection {
    /// Connects to a listener.
    pub(crate) fn to(address: SocketAddr) -> Self {
        let stream = TcpStream::connect(address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        Self(stream)
    }

    pub(crate) fn send(&mut self, bytes: impl AsRef<[u8]>) {
        self.0.write_all(bytes.as_ref()).unwrap();
    }

    /// Reads one answer.
    pub(crate) fn receive(&mut self) -> Received {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            self.0.read_exact(&mut byte).expect("an answer must come");
            head.push(byte[0]);
        }
        let head = String::from_utf8(head).unwrap().to_lowercase();
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
        let mut body = vec![0; length.map_or(0, |length| length.parse().unwrap())];
        self.0.read_exact(&mut body).unwrap();
        let status = head["http/1.1 ".len()..][..3].parse().unwrap();
        Received { status, head, body: String::from_utf8(body).unwrap() }
    }

    pub(crate) fn get(&mut self, path: &str) -> Received {
        self.send(format!("GET {path} HTTP/1.1\r\nHost: x\r\n\r\n"));
        self.receive()
    }

    pub(crate) fn post(&mut self, article: &str) -> Received {
        self.send(post(article.len()));
        self.send(article);
        self.receive()
    }

    /// Reads to the end and fails unless it comes. Whatever was still sent is given back.
    pub(crate) fn closed(&mut self) -> Vec<u8> {
        let mut rest = Vec::new();
        match self.0.read_to_end(&mut rest) {
            Ok(_) => rest,
            Err(error) if error.kind() == std::io::ErrorKind::ConnectionReset => rest,
            Err(error) => panic!("the connection must be closed: {error}"),
        }
    }
}

/// The head of a `POST /summarize` with an article of so many bytes.
pub(crate) fn post(length: usize) -> String {
    format!(
        "POST /summarize HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: {length}\r\n\r\n"
    )
}

#[test]
fn it_says_where_it_serves_and_what_to_try() {
    let service = Service::start(&[]);
    service.logged("try: curl http://127.0.0.1:");
    assert_eq!(service.connect().get("/health").status, 200);
}

#[test]
fn a_port_in_use_is_said_so_with_a_remedy() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let outcome = program().args(["--listen", &address, "--log-format", "json"]).output().unwrap();
    let said = String::from_utf8(outcome.stderr).unwrap();
    assert!(!outcome.status.success());
    for words in [address.as_str(), "in use", "--listen", "NUTGRAF_LISTEN"] {
        assert!(said.contains(words), "{said}");
    }
}

#[test]
fn the_health_command_tells_by_its_exit() {
    let service = Service::start(&[]);
    let health = |listen: &str| program().env("NUTGRAF_LISTEN", listen).arg("health").output().unwrap();
    assert!(health(&service.address.to_string()).status.success());
    assert!(health(&format!("0.0.0.0:{}", service.address.port())).status.success());
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let alone = health(&nobody.to_string());
    assert_eq!(alone.status.code(), Some(1));
    assert!(String::from_utf8(alone.stderr).unwrap().contains("/health"));
}

#[test]
fn help_lists_every_flag_with_its_variable() {
    let help = String::from_utf8(program().arg("--help").output().unwrap().stdout).unwrap();
    for (flag, variable) in [("--listen", "NUTGRAF_LISTEN"), ("--body-limit", "NUTGRAF_BODY_LIMIT")] {
        assert!(help.contains(flag) && help.contains(variable), "{help}");
    }
}

#[test]
fn the_environment_configures_and_a_flag_wins() {
    let limit = |flags: &[&str]| {
        let mut process = program();
        process.env("NUTGRAF_BODY_LIMIT", "99").args(flags).arg("--listen=127.0.0.1:1").arg("--help");
        String::from_utf8(process.output().unwrap().stdout).unwrap()
    };
    assert!(limit(&[]).contains("NUTGRAF_BODY_LIMIT=99"));
}
