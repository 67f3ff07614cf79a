CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent;
CREATE SCHEMA tm;
CREATE DOMAIN tm.lang AS varchar(
  5) CHECK (VALUE ~ '^[a-z]{2}(-[A-Z]{2})?$');
CREATE TABLE tm.project (id serial PRIMARY KEY, name text NOT NULL, source tm.lang NOT NULL, targets tm.lang[] NOT NULL);
CREATE FUNCTION tm.fold(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT lower(t) $$;
CREATE FUNCTION tm.seg_hash(t text) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$ SELECT sha256(convert_to(tm.fold(t), 'UTF8')) $$;
CREATE TABLE tm.segment (
  id bigserial PRIMARY KEY,
  lang tm.lang NOT NULL, body text NOT NULL,
  hash bytea NOT NULL GENERATED ALWAYS AS (sha256(body::bytea)) STORED,
  words int
  , CONSTRAINT seg_len CHECK (length(tm.fold(body)) > 0)
);
CREATE UNIQUE INDEX segment_uq ON tm.segment (lang, hash);
CREATE INDEX segment_trgm ON tm.segment USING
 gin (body gin_trgm_ops);
CREATE TABLE tm.pair (src bigint REFERENCES tm.segment ON DELETE CASCADE, dst bigint REFERENCES tm.segment ON DELETE CASCADE, project_id int REFERENCES tm.project, quality real NOT NULL DEFAULT 1, by text,
PRIMARY KEY (src, dst));
CREATE FUNCTION tm.lookup(q text, l tm.lang) RETURNS TABLE (body text, score real) LANGUAGE sql STABLE AS $$
  SELECT s.body, similarity(s.body, q) FROM tm.segment s WHERE s.lang = l AND s.body % q ORDER BY 2 DESC LIMIT 10 $$;
CREATE VIEW tm.coverage AS SELECT p.id, p.name, t.lang, count(pr.*) AS pairs FROM tm.project p CROSS JOIN LATERAL unnest(p.targets) AS t(lang) LEFT JOIN tm.pair pr ON pr.project_id = p.id GROUP BY 1, 2, 3;
