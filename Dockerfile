# The static program in an image with nothing else: docker build -t decorum . and then
# docker run --rm -v "$PWD:/posts:ro" decorum check drafts
# Give --user "$(id -u):$(id -g)" and no :ro where it is to write (check --fix, init).
FROM swift:6.3-bookworm AS build
RUN apt-get update \
  && apt-get install -y --no-install-recommends \
    make pkg-config libpcre2-dev libyaml-dev libarchive-dev libmd4c-dev zlib1g-dev \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY . .
RUN make dist

FROM scratch
COPY --from=build /source/dist/decorum /decorum
WORKDIR /posts
USER 65532:65532
ENTRYPOINT ["/decorum"]
CMD ["--help"]
