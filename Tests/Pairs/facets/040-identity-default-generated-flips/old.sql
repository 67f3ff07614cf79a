CREATE FUNCTION f_trg() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
-- columns flipping between plain, default, identity and generated while read by views, policies, publications and stats
CREATE FUNCTION tick() RETURNS bigint LANGUAGE sql AS $$ SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint $$;
CREATE FUNCTION nm(a text, b text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT a || ' ' || b $$;
CREATE TABLE f (
  id bigint GENERATED ALWAYS AS IDENTITY,
  seq serial,
  plain int NOT NULL,
  a text, b text,
  full_name text GENERATED ALWAYS AS (nm(a, b)) STORED,
  upper_a text,
  n int GENERATED ALWAYS AS (length(a)) STORED,
  PRIMARY KEY (id), UNIQUE (seq)
);
CREATE INDEX f_full ON f (full_name) INCLUDE (n);
CREATE VIEW fv AS SELECT id, seq, full_name, upper_a, n FROM f;
CREATE VIEW fvv AS SELECT full_name || coalesce(upper_a, '') AS z, sum(n) AS s FROM fv GROUP BY 1;
ALTER TABLE f ENABLE ROW LEVEL SECURITY;
CREATE POLICY short ON f TO app_user USING (n < 50) WITH CHECK (full_name IS NOT NULL);
CREATE STATISTICS f_s ON full_name, n FROM f;
CREATE PUBLICATION f_pub FOR TABLE f (id, seq, a) WHERE (id > 0);
CREATE TRIGGER f_t AFTER UPDATE OF a, 
upper_a
 ON f FOR EACH ROW WHEN (OLD.n <> NEW.n) EXECUTE FUNCTION f_trg();
GRANT SELECT (id, full_name), INSERT (a, b) ON f TO app_user;
CREATE TABLE g (f_id bigint REFERENCES f ON DELETE CASCADE, f_seq int REFERENCES f (seq) ON UPDATE CASCADE);
