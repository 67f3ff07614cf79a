#!/bin/sh
# The main job on a SQLite file: no server anywhere, and no row is lost.
set -eu
autogen=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
unset DATABASE_URL AUTOGEN_DATABASE || true

if [ -t 1 ]; then bold=$(printf '\033[1m'); plain=$(printf '\033[0m'); else bold=; plain=; fi
say() { printf '\n%s── %s%s\n' "$bold" "$1" "$plain"; }
run() { printf '%s$ autogen %s%s\n' "$bold" "$*" "$plain"; "$autogen" "$@"; }

copy=$(mktemp -d /tmp/autogen-demo.XXXXXX)
trap 'rm -rf "$copy"' EXIT INT TERM
cd "$copy"
mkdir schema
echo 'database: sqlite:notes.db' > autogen.yml

say 'A model, and a database file made from it.'
cat > schema/notes.yml <<'YAML'
tables:
  folders:
    columns: {id: INTEGER, name: {type: TEXT, nullable: false}}
    primary_key: {columns: [id], autoincrement: true}
  notes:
    columns:
      id: INTEGER
      folder: {type: INTEGER, nullable: false}
      body: TEXT
    primary_key: [id]
    foreign_keys:
      notes_folder_fkey: {columns: [folder], references: folders, on_delete: cascade}
YAML
run -m 'first tables'
run upgrade
"$autogen" --version > /dev/null
cat > rows.sql <<'SQL'
-- revision: rows
-- revises: HEAD
-- message: some rows

-- autogen: upgrade

INSERT INTO folders (name) VALUES ('work'), ('home');

INSERT INTO notes (folder, body) VALUES (1, 'call back'), (2, 'milk'), (2, NULL);

-- autogen: downgrade

DELETE FROM notes;

DELETE FROM folders;
SQL
head=$("$autogen" heads | sed 's/ .*//;q')
sed "s/HEAD/$head/" rows.sql > migrations/rows_some_rows.sql
run upgrade

say 'The model changes in ways that ALTER TABLE cannot follow: a table is made again, and everything on it stays.'
sed -i 's/name: {type: TEXT, nullable: false}}/name: {type: TEXT, nullable: false, collation: NOCASE}, color: {type: TEXT, nullable: false, default: lower(hex(3))}}/' schema/notes.yml
run -m 'colors and names without case'
run show head
run upgrade
run verify

say 'And back: the rows are where they were.'
run downgrade -1 --yes
run upgrade
run check
