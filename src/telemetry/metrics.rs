//! The exporter of metrics: what is measured by the facade of the crate `metrics` → the text that Prometheus reads.

use std::time::Duration;

use metrics_exporter_prometheus::{
    BuildError, Matcher, PrometheusBuilder, PrometheusHandle, PrometheusRecorder,
};
use tracing_appender::non_blocking::ErrorCounter;

/// Bounds of what lasts, in seconds: from a part of a short article to longer than a request may take.
const SECONDS: [f64; 12] =
    [50e-6, 100e-6, 250e-6, 500e-6, 1e-3, 2.5e-3, 10e-3, 50e-3, 250e-3, 1.0, 2.5, 10.0];
/// Bounds of what is sent, in bytes: each four times the one before, from 1 KiB to 16 MiB.
const BYTES: [f64; 8] = [1024.0, 4096.0, 16384.0, 65536.0, 262_144.0, 1_048_576.0, 4_194_304.0, 16_777_216.0];

/// Between two scrapes, what was measured is gathered so often. Without that a service that nobody scrapes would keep it all.
const UPKEEP: Duration = Duration::from_secs(1);

/// An exporter and the handle that renders what it was told. A metric's unit, the end of its name, gives it its bounds.
///
/// # Errors
/// If there are no bounds, which there are.
pub fn exporter() -> Result<(PrometheusRecorder, PrometheusHandle), BuildError> {
    let recorder = PrometheusBuilder::new()
        .set_buckets_for_metric(Matcher::Suffix("_seconds".to_owned()), &SECONDS)?
        .set_buckets_for_metric(Matcher::Suffix("_bytes".to_owned()), &BYTES)?
        .build_recorder();
    let handle = recorder.handle();
    Ok((recorder, handle))
}

/// Renders what was measured, with the lines that the log had to drop.
pub fn exposition(handle: PrometheusHandle, log: Option<ErrorCounter>) -> impl Fn() -> String + Send + Sync {
    metrics::describe_counter!("nutgraf_log_lines_dropped_total", "Lines that the log had no room for");
    let dropped = metrics::counter!("nutgraf_log_lines_dropped_total");
    move || {
        let lines = log.as_ref().map_or(0, ErrorCounter::dropped_lines);
        dropped.absolute(u64::try_from(lines).unwrap_or(u64::MAX));
        handle.render()
    }
}

/// Gathers what was measured, for ever.
pub async fn keep_up(handle: PrometheusHandle) {
    loop {
        tokio::time::sleep(UPKEEP).await;
        handle.run_upkeep();
    }
}
