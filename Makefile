# demo and test are all a newcomer needs; check is what a change must pass before it is handed in.

SWIFT ?= swift
DECORUM = .build/debug/decorum

.PHONY: demo test check lint generated rules examples schemas formats integrations editors agents bless \
  generate format dist check-shared measure accuracy deps build

demo: build
	@Scripts/demo $(DECORUM)

test: deps
	$(SWIFT) test

check: lint generated test rules examples

# The parts of `check`.

lint:
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift \
	  Fuzz/Sources/fuzz Fuzz/Package.swift Benchmarks/Sources/read Benchmarks/Sources/keystroke Benchmarks/Package.swift

generated: deps
	$(SWIFT) run EmbedRules --check

rules: build
	$(DECORUM) test
	$(DECORUM) test --mutate --coverage examples/house-rules/house-rules

examples: build
	Scripts/check-examples $(DECORUM)

# Needs python3, and PyPI the first time.
schemas: build
	@rm -rf .build/schema-samples
	DECORUM_SCHEMA_SAMPLES="$(CURDIR)/.build/schema-samples" $(SWIFT) test --filter ShapeTests
	Scripts/check-schemas $(DECORUM) .build/schema-samples

# The output formats, read by public parsers; needs python3, and PyPI the first time.
formats: build
	Scripts/check-formats $(DECORUM)

# The hooks of pre-commit, what we write for CI, the installer, and what a terminal shows. Needs python3,
# git, and PyPI the first time.
integrations: build
	Scripts/check-ci-files $(DECORUM)
	Scripts/check-pre-commit $(DECORUM)
	Scripts/check-install
	Scripts/check-terminal.py $(DECORUM)

# Neovim, Vim with ALE and Emacs with eglot, set up as docs/editors.md says, and the abilities of other
# clients. Needs python3, apt-get or these editors, and PyPI the first time.
editors: build
	Scripts/check-editors $(DECORUM)

# The server for agents, asked by the official client. Needs python3, and PyPI the first time.
agents: build
	Scripts/check-agents $(DECORUM)

# Things to do after a change.

generate: deps
	$(SWIFT) run EmbedRules
	$(SWIFT) build --product decorum
	Scripts/generate-schemas $(DECORUM)

format:
	$(SWIFT) format --in-place --recursive Sources Tests Package.swift

bless: build
	Scripts/check-examples $(DECORUM) --bless
	DECORUM_BLESS=1 $(SWIFT) test --filter DocsTests

dist: deps
	Scripts/dist

check-shared: build
	Scripts/check-shared $(DECORUM)

# The rules on real posts beside the checkout, with the floors that must hold.
measure: build
	Scripts/measure $(DECORUM)

# docs/accuracy.md
accuracy: build
	Scripts/write-accuracy --decorum $(DECORUM)

# With DECORUM=PROGRAM that program is asked, and none is built.
build: deps
ifeq ($(DECORUM),.build/debug/decorum)
	$(SWIFT) build --product decorum
endif

deps:
	@Scripts/ensure-deps
