CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent;
CREATE EXTENSION intarray;
CREATE SCHEMA tm;
CREATE DOMAIN tm.lang AS varchar(
  12) CHECK (VALUE ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$');
CREATE TABLE tm.project (id serial PRIMARY KEY, name text NOT NULL, source tm.lang NOT NULL, targets tm.lang[] NOT NULL);
CREATE FUNCTION tm.fold(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN lower(public.unaccent('public.unaccent'::regdictionary, normalize(t, NFKC)));
CREATE FUNCTION tm.seg_hash(t text) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$ SELECT sha256(convert_to(tm.fold(t), 'UTF8')) $$;
CREATE TABLE tm.segment (
  id bigserial PRIMARY KEY,
  lang tm.lang NOT NULL, body text NOT NULL,
  hash bytea NOT NULL GENERATED ALWAYS AS (sha256(body::bytea)) STORED,
  words int
  , tag_ids int[] NOT NULL DEFAULT '{}'
  , CONSTRAINT seg_len CHECK (length(tm.fold(body)) > 0)
);
CREATE UNIQUE INDEX segment_uq ON tm.segment (lang, hash);
CREATE INDEX segment_trgm ON tm.segment USING
 gist (tm.fold(body) gist_trgm_ops(siglen=64));
CREATE INDEX segment_tags ON tm.segment USING gin (tag_ids gin__int_ops);
CREATE TABLE tm.pair (src bigint REFERENCES tm.segment ON DELETE CASCADE, dst bigint REFERENCES tm.segment ON DELETE CASCADE, project_id int REFERENCES tm.project, quality real NOT NULL DEFAULT 1, by text,
created timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (src, dst, project_id), CHECK (src <> dst));
CREATE FUNCTION tm.lookup(q text, l tm.lang, min_score real DEFAULT 0.5) RETURNS TABLE (segment_id bigint, body text, score real) LANGUAGE sql STABLE AS $$
  SELECT s.id, s.body, similarity(tm.fold(s.body), tm.fold(q)) FROM tm.segment s WHERE s.lang = l AND tm.fold(s.body) % tm.fold(q)
  AND similarity(tm.fold(s.body), tm.fold(q)) >= min_score ORDER BY tm.fold(s.body) <-> tm.fold(q) LIMIT 10 $$;
CREATE VIEW tm.coverage AS SELECT p.id, p.name, t.lang, count(pr.*) AS pairs FROM tm.project p CROSS JOIN LATERAL unnest(p.targets) AS t(lang) LEFT JOIN tm.pair pr ON pr.project_id = p.id GROUP BY 1, 2, 3;
