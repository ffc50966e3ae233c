# A release gives both by digest.
ARG BUILD_IMAGE=rust:1-slim-bookworm
ARG RUNTIME_IMAGE=gcr.io/distroless/cc-debian12:nonroot

FROM ${BUILD_IMAGE} AS build
WORKDIR /build

# For the allocator, which is built from C.
RUN apt-get update && apt-get install --yes --no-install-recommends make && rm -rf /var/lib/apt/lists/*

# The dependencies alone: this layer stays until one of them changes.
# Cargo wants to know every member of the workspace, and builds the program alone.
COPY Cargo.toml Cargo.lock ./
COPY .cargo .cargo
COPY python/Cargo.toml python/
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


FROM ${RUNTIME_IMAGE}
ARG RUNTIME_IMAGE
ARG VERSION=unreleased
ARG REVISION=unknown
LABEL org.opencontainers.image.title="nutgraf" \
      org.opencontainers.image.description="Summaries of news articles, made of their own sentences" \
      org.opencontainers.image.licenses="MIT OR Apache-2.0" \
      org.opencontainers.image.source="https://github.com/nutgraf/nutgraf" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}" \
      org.opencontainers.image.base.name="${RUNTIME_IMAGE}"
COPY --from=build /build/target/release/nutgraf /nutgraf
ENV NUTGRAF_LISTEN=0.0.0.0:8080
USER 65532:65532
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=4s --start-period=5s --retries=3 CMD ["/nutgraf", "health"]
ENTRYPOINT ["/nutgraf"]
