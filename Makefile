# baku: from a folder of service cards to a published website.
#
#     make site    the sample site, from nothing to public/
#     make test    everything that must hold
#
# Both install what is missing (Debian packages, as root or with sudo) and need nothing but Swift and make.

SHELL := /bin/sh
MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help

SWIFT := .ci/swift
# The Swift library is linked into the tool, so that it starts at once and runs where Swift is not installed. All release
# builds take the same flags: others would compile every module again.
RELEASE := $(SWIFT) build --configuration release --static-swift-stdlib
TOOL := .build/release/baku

PREFIX ?= /usr/local
DESTDIR ?=

# What a toolchain that was merely unpacked needs to run and to link, then the libraries baku is made of.
SWIFT_PACKAGES := git ca-certificates binutils 'g++|libstdc++-*-dev' libc6-dev zlib1g-dev 'libncurses6|libncurses-dev' \
    'libsqlite3-0|libsqlite3-dev' 'libxml2|libxml2-dev|libxml2-[0-9]*' \
    'libcurl4-openssl-dev|libcurl4|libcurl4t64|libcurl4-gnutls-dev' tzdata
BUILD_PACKAGES := $(SWIFT_PACKAGES) 'pkg-config|pkgconf' libcmark-dev libyaml-dev libqrencode-dev libxml2-dev
# For the sheets: Python for Typst, and the fonts that the theme names.
SHEET_PACKAGES := python3 python3-venv fonts-noto-core
# For the tests of the finished pages and sheets: a browser, Java for the HTML checker, readers of PDFs and QR codes.
TEST_PACKAGES := $(SHEET_PACKAGES) chromium pandoc poppler-utils qpdf zbar-tools \
    'default-jre-headless|default-jre|openjdk-*-jre-headless|openjdk-*-jre'
# The libraries that WeasyPrint, which sheets are measured beside, is made of.
BENCH_PACKAGES := $(SHEET_PACKAGES) libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0

# What draws the sheets, in the folder where the tool looks for it.
TYPST := .ci/python-environment .venv/typst Sources/Sheets/Worker/requirements.txt

.PHONY: help site test build bench bench-tools golden install clean build-packages

help:
	@echo 'make site              install what is missing, build, and publish the sample site into public/'
	@echo 'make test              install what the tests need, and run all of them'
	@echo 'make build             only the tool: $(TOOL)'
	@echo 'make bench             measure beside Hugo and cp -r (CARDS=1000,10000), and sheets beside WeasyPrint'
	@echo 'make golden            write the golden files of the tests anew'
	@echo 'make install           put the tool, its theme and its Typst below PREFIX ($(PREFIX))'
	@echo 'make clean             remove everything that was built or installed inside this folder, except public/'

START := $(shell date +%s)
# Without Typst, as when nothing can be downloaded, the site is published without sheets, and the tool says so.
site: build
	@.ci/require-packages 'the sheets' $(SHEET_PACKAGES)
	@$(TYPST) || echo 'Typst could not be installed; going on without sheets.' >&2
	@$(TOOL) build --site . --output public
	@echo "Open public/index.html in a browser. All took $$(($$(date +%s) - $(START))) seconds."

build: build-packages
	@test -x $(TOOL) || echo 'Building baku for the first time: five to ten minutes on two cores.'
	$(RELEASE) --product baku

build-packages:
	@$(SWIFT) --locate >/dev/null
	@.ci/require-packages 'building baku' $(BUILD_PACKAGES)

# Built once: what is tested is what --build-tests has made, the tool among it. A tool that is missing fails the tests that
# look with it, where `swift test` alone passes over them.
test:
	@$(SWIFT) --locate >/dev/null
	@.ci/require-packages 'building and testing baku' $(BUILD_PACKAGES) $(TEST_PACKAGES)
	@.ci/python-environment .venv/test Tests/requirements.txt
	@$(TYPST)
	$(SWIFT) build --build-tests
	BAKU_REQUIRE_TOOLS=1 $(SWIFT) test --skip-build

CARDS ?= 1000,10000
bench:
	Tests/Benchmark/run.sh --cards $(CARDS)
	Tests/Benchmark/sheets.sh

# What Tests/Benchmark/run.sh and sheets.sh measure with.
bench-tools: build
	@.ci/require-packages 'the benchmark' $(BENCH_PACKAGES)
	@.ci/python-environment .venv/bench Tests/Benchmark/requirements.txt
	@$(TYPST)
	$(RELEASE) --product baku-bench

# Pictures of sheets are drawn with the tools of the tests.
golden: build-packages
	@.ci/require-packages 'drawing golden pictures' $(TEST_PACKAGES)
	@.ci/python-environment .venv/test Tests/requirements.txt
	@$(TYPST)
	BAKU_REQUIRE_TOOLS=1 BAKU_RECORD=1 $(SWIFT) test --filter Golden

# Does not build, so that root owns nothing in here after `sudo make install`.
install:
	@test -x $(TOOL) || { echo 'There is no $(TOOL) yet: run make build first.' >&2; exit 1; }
	install -d '$(DESTDIR)$(PREFIX)/bin' '$(DESTDIR)$(PREFIX)/share/baku'
	install -s -m 755 $(TOOL) '$(DESTDIR)$(PREFIX)/bin/baku'
	rm -rf '$(DESTDIR)$(PREFIX)/share/baku/themes'
	cp -R themes '$(DESTDIR)$(PREFIX)/share/baku/themes'
	rm -rf '$(DESTDIR)$(PREFIX)/share/baku/.venv/typst'
	@if [ -x .venv/typst/bin/python ]; then \
	    install -d '$(DESTDIR)$(PREFIX)/share/baku/.venv'; \
	    cp -R .venv/typst '$(DESTDIR)$(PREFIX)/share/baku/.venv/typst'; \
	else \
	    echo 'There is no .venv/typst, so the installed tool makes no sheets: run make site first, or set BAKU_TYPST_PYTHON.'; \
	fi

clean:
	rm -rf .build .venv
