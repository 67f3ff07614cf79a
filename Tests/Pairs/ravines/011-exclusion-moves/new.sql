CREATE SCHEMA contrib;
CREATE EXTENSION btree_gist SCHEMA public;
CREATE EXTENSION citext SCHEMA contrib;
COMMENT ON SCHEMA contrib IS 'extensions';
CREATE SCHEMA book;
SET search_path = book, public, pg_catalog;
CREATE FUNCTION book.span(a timestamptz, b timestamptz) RETURNS tstzrange
  LANGUAGE sql IMMUTABLE STRICT AS $$ select tstzrange(a, b, '[)') $$;
CREATE TABLE book.room (
  id integer PRIMARY KEY,
  label contrib.citext NOT NULL,
  CONSTRAINT room_label EXCLUDE USING btree (label WITH OPERATOR(contrib.=))
);
CREATE TABLE book.res (
  room integer NOT NULL,
  f timestamptz,
  t timestamptz,
  kind text DEFAULT 'normal',
  during tstzrange GENERATED ALWAYS AS (tstzrange(f, t)) STORED,
  CONSTRAINT no_overlap EXCLUDE USING gist (room WITH =, during WITH &&) INCLUDE (kind) WITH (fillfactor=80) WHERE (kind <> 'ghost' AND room > 0),
  CONSTRAINT no_adj EXCLUDE USING gist (during WITH -|-) DEFERRABLE,
  CONSTRAINT expr EXCLUDE USING gist (book.span(f, t) WITH &&, kind WITH <>),
  CONSTRAINT byhash EXCLUDE USING gist (kind WITH =) WHERE (room < 0)
);
CREATE INDEX res_gist ON book.res USING gist (room, during);
CREATE INDEX res_gist2 ON book.res USING gist (kind) INCLUDE (f, t);
COMMENT ON CONSTRAINT no_overlap ON book.res IS 'no double booking';
CREATE VIEW book.labels AS SELECT r.id, r.label, r.label = 'Blue' AS is_blue FROM book.room r WHERE r.label LIKE 'b%';
CREATE FUNCTION book.find(l contrib.citext) RETURNS SETOF book.room LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT r.* FROM book.room r WHERE r.label OPERATOR(contrib.=) l;
END;
CREATE FUNCTION book.norm(text DEFAULT 'a'::contrib.citext) RETURNS contrib.citext LANGUAGE sql IMMUTABLE AS $$ select $1::contrib.citext $$;
CREATE TABLE book.circle (c circle, EXCLUDE USING gist (c WITH &&));
COMMENT ON EXTENSION btree_gist IS 'gist for scalars, our comment';

CREATE FUNCTION book.guard() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  if new.label = 'x' then return null; end if;
  return new;
end $$;
CREATE TRIGGER guard BEFORE UPDATE OF label ON book.room FOR EACH ROW WHEN (new.id > 0) EXECUTE FUNCTION book.guard();
