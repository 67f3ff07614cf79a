# `make demo` and `make test` do everything on a fresh Debian machine that has Swift and make.

SHELL := bash
PREFIX ?= /usr/local
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
PACKAGES := libpq-dev libsqlite3-dev libyaml-dev postgresql postgresql-contrib pkg-config
RELEASE := .build/release/autogen

.PHONY: all build release packages demo demo-sqlite test test-pairs test-soak test-faults test-alembic test-versions lint format bench install clean

all: build

# The server is not needed as a service: autogen runs clusters of its own.
packages:
	@missing=$$(for p in $(PACKAGES); do dpkg-query -W -f '$${Status}' $$p 2>/dev/null | grep -q 'ok installed' || echo $$p; done); \
	if [ -n "$$missing" ]; then \
	  echo "installing:" $$missing; \
	  $(SUDO) apt-get update -qq && DEBIAN_FRONTEND=noninteractive $(SUDO) apt-get install -y -qq --no-install-recommends $$missing; \
	fi

build: packages
	swift build

release: packages
	swift build -c release --product autogen

demo: release
	@sh Tests/demo.sh $(RELEASE)

demo-sqlite: release
	@sh Tests/demo-sqlite.sh $(RELEASE)

# What failed is told once more at the end, where it is looked for.
test: packages
	swift build --build-tests
	@swift test --skip-build --disable-xctest 2>&1 | tee .build/test.log; \
	if [ "$${PIPESTATUS[0]}" != 0 ]; then sed -n '/^✘/,/^\(◇\|✔\|━\)/{/^\(◇\|✔\|━\)/!p}' .build/test.log; exit 1; fi

# All pairs of schemas in Tests/Pairs, both ways, which takes hours; `AUTOGEN_PAIRS=kinds/001` runs some.
test-pairs: packages
	swift build --build-tests
	AUTOGEN_PAIRS=$${AUTOGEN_PAIRS:-all} swift test --skip-build --disable-xctest --filter PairTests

# Random schemas and changes; `AUTOGEN_SEED=n AUTOGEN_SOAK_PAIRS=1` runs one that failed again.
test-soak: packages
	swift build --build-tests
	AUTOGEN_SOAK_PAIRS=$${AUTOGEN_SOAK_PAIRS:-500} swift test --skip-build --disable-xctest --filter "SoakTests|RandomSchemaTests|RoundTripTests|DiagnosticsTests|RevisionGraphTests|GraphWalkTests|StatementSplitterTests|QuotingTests"

# Twelve revisions, up and down, struck at each message to the server in six ways.
test-faults: packages
	swift build --build-tests
	AUTOGEN_FAULTS=1 swift test --skip-build --disable-xctest --filter FaultTests

# A project of the real Alembic, from PyPI, is taken over.
test-alembic: packages
	swift build --build-tests
	AUTOGEN_ALEMBIC=1 swift test --skip-build --disable-xctest --filter AlembicTests

# The tests that need a server, on all versions of PostgreSQL whose programs can be had here.
test-versions: packages
	swift build --build-tests
	sh Tests/versions.sh

lint:
	swift format lint --strict --recursive Package.swift Sources Tests Benchmarks

format:
	swift format --in-place --recursive Package.swift Sources Tests Benchmarks

bench: release
	sh Benchmarks/run.sh $(RELEASE)
	sh Benchmarks/revisions.sh $(RELEASE)
	sh Benchmarks/sqlite.sh $(RELEASE)

# The man page and the completions come from the command line's own description.
install: release
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/man/man1 \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions $(DESTDIR)$(PREFIX)/share/zsh/site-functions \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	install -m 755 $(RELEASE) $(DESTDIR)$(PREFIX)/bin/autogen
	$(RELEASE) --generate-completion-script bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/autogen
	$(RELEASE) --generate-completion-script zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_autogen
	$(RELEASE) --generate-completion-script fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/autogen.fish
	install -m 644 docs/autogen.1 $(DESTDIR)$(PREFIX)/share/man/man1/autogen.1

clean:
	rm -rf .build
