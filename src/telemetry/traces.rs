//! Spans → an OpenTelemetry collector, by OTLP over HTTP. The environment says where, as the specification has it:
//! <https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/>.

use std::env;

#[cfg(feature = "traces")]
use opentelemetry_otlp::SpanExporter;
#[cfg(feature = "traces")]
use opentelemetry_sdk::{Resource, trace::SdkTracerProvider};

/// Whether the environment asks for spans.
#[must_use]
pub fn are_wanted() -> bool {
    let is_set = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
    let is = |name: &str, value: &str| env::var(name).is_ok_and(|set| set.eq_ignore_ascii_case(value));
    let has_endpoint = is_set("OTEL_EXPORTER_OTLP_ENDPOINT") || is_set("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT");
    has_endpoint && !is("OTEL_SDK_DISABLED", "true") && !is("OTEL_TRACES_EXPORTER", "none")
}

/// Sends what still waits when it is dropped.
#[cfg(feature = "traces")]
#[derive(Debug)]
pub struct Exporter(SdkTracerProvider);

#[cfg(feature = "traces")]
impl Drop for Exporter {
    fn drop(&mut self) {
        // Where the collector is gone, so are its spans.
        let _ = self.0.shutdown_with_timeout(std::time::Duration::from_secs(2));
    }
}

/// Starts to send spans, from a thread of its own and in batches: a collector that stalls costs spans, and never a request.
///
/// # Errors
/// If what the environment says of the collector cannot be.
#[cfg(feature = "traces")]
pub fn start() -> Result<Option<Exporter>, String> {
    if !are_wanted() {
        return Ok(None);
    }
    let exporter = SpanExporter::builder().with_http().build();
    let exporter = exporter.map_err(|error| format!("OTEL_EXPORTER_OTLP_*: {error}"))?;
    let mut resource = Resource::builder();
    if env::var_os("OTEL_SERVICE_NAME").is_none() {
        resource = resource.with_service_name("nutgraf");
    }
    let provider =
        SdkTracerProvider::builder().with_batch_exporter(exporter).with_resource(resource.build()).build();
    opentelemetry::global::set_tracer_provider(provider.clone());
    Ok(Some(Exporter(provider)))
}
