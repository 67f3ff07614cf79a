CREATE TABLE cfg (k text PRIMARY KEY, v bigint NOT NULL);
CREATE FUNCTION cfg_of(p text) RETURNS bigint LANGUAGE sql STABLE BEGIN ATOMIC SELECT v FROM cfg WHERE k = p; END;
CREATE TABLE doc (id int PRIMARY KEY, lang text DEFAULT 'en', ttl bigint DEFAULT cfg_of('ttl'), body text);
CREATE FUNCTION doc_row(i int) RETURNS doc LANGUAGE sql STABLE BEGIN ATOMIC SELECT d FROM doc d WHERE d.id = i; END;
CREATE FUNCTION docs(OUT n int, OUT mx bigint, OUT langs text[]) LANGUAGE sql STABLE BEGIN ATOMIC SELECT count(*)::int, max(ttl), array_agg(DISTINCT lang) FROM doc; END;
CREATE VIEW doc_stats AS SELECT s.n, s.mx, s.langs, (doc_row(1)).body AS first_body FROM docs() s;
CREATE FUNCTION stat_text() RETURNS text LANGUAGE sql STABLE BEGIN ATOMIC SELECT n || '/' || mx FROM doc_stats; END;
ALTER TABLE cfg ADD COLUMN memo text DEFAULT stat_text();
ALTER TABLE cfg ADD CONSTRAINT v_ok CHECK (v >= 0);
