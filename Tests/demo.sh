#!/bin/sh
# The main job, from nothing to a proved revision and back, on this project's own models and its embedded cluster.
set -eu
autogen=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
here=$(cd "$(dirname "$0")/.." && pwd)
unset DATABASE_URL AUTOGEN_DATABASE || true

if [ -t 1 ]; then bold=$(printf '\033[1m'); plain=$(printf '\033[0m'); else bold=; plain=; fi
say() { printf '\n%s── %s%s\n' "$bold" "$1" "$plain"; }
run() { printf '%s$ autogen %s%s\n' "$bold" "$*" "$plain"; "$autogen" "$@"; }
# A command that is meant to find something: exit code 1.
finds() {
  printf '%s$ autogen %s%s\n' "$bold" "$*" "$plain"
  code=0; "$autogen" "$@" || code=$?
  [ "$code" = 1 ] || { echo "demo: expected exit code 1, got $code" >&2; exit 1; }
}

copy=$(mktemp -d /tmp/autogen-demo.XXXXXX)
chmod 755 "$copy"
trap 'rm -rf "$copy"' EXIT INT TERM
cp -R "$here/schema" "$here/migrations" "$copy"
cd "$copy"

say 'A copy of the sample project: the models say what the database should be.'
ls schema/dgm
say 'Its revisions, newest first.'
run history
say 'From nothing to the head, on a PostgreSQL cluster that autogen made just now: no server, no password.'
run upgrade head
run current

say 'A new model file: users with their preferences, and a new column on an existing table.'
cat > schema/dgm/users.yml <<'YAML'
schema: dgm

tables:
  users:
    comment: People who look at improvements
    columns:
      id: {type: bigint, identity: always}
      email: {type: text, nullable: false}
      prefs: {type: jsonb, nullable: false, default: "'{}'"}
    primary_key: [id]
    unique: {users_email_key: [email]}
    checks: {email_has_at: position('@' in email) > 1}
YAML
sed -i 's/^      title: {type: text, nullable: false}$/&\n      reviewer: {type: text, nullable: false}/' schema/dgm/dgm_archive.yml
cat schema/dgm/users.yml
say 'The pre-commit hook would stop here: models and revisions differ.'
finds check
say 'autogen writes the revision, after it has run it up, down and up again on a scratch copy.'
run -m "add user prefs" --database embedded
say 'This is the file. REVIEW lines wait for a person.'
run show head
say 'Until somebody has decided, upgrade refuses.'
finds upgrade
say 'A person reads it, and agrees.'
run approve head
run upgrade
say 'Models, revisions and database agree.'
run check
run check --live
say 'And back: the downgrade was proved, too.'
run downgrade -1 --yes
say 'Now the database lacks what the models say. check --live reports it.'
finds check --live
say 'That was the tour. Docs are in docs/, the model language in docs/models.md.'
