FROM rust:1-slim-bookworm AS build
WORKDIR /build

# The dependencies alone: this layer stays until one of them changes.
COPY Cargo.toml Cargo.lock ./
RUN mkdir src \
 && echo 'fn main() {}' > src/main.rs \
 && touch src/lib.rs \
 && cargo build --release --locked --features traces \
 && rm -r src

# Cargo goes by the time of a change, and those that come are older than what was just built.
COPY openapi.yaml ./
COPY src src
COPY web web
RUN touch src/main.rs src/lib.rs \
 && cargo build --release --locked --features traces


FROM gcr.io/distroless/cc-debian12:nonroot
COPY --from=build /build/target/release/nutgraf /nutgraf
ENV NUTGRAF_LISTEN=0.0.0.0:8080
USER 65532:65532
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=4s --start-period=5s --retries=3 CMD ["/nutgraf", "health"]
ENTRYPOINT ["/nutgraf"]
