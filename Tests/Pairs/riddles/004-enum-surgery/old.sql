CREATE TYPE phase AS ENUM ('draft', 'review', 'approved', 'published', 'archived');
CREATE DOMAIN live_phase AS phase CHECK (VALUE IN ('approved', 'published'));
CREATE TYPE stamped AS (p phase, at timestamptz);
CREATE FUNCTION rank_of(phase) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT CASE $1 WHEN 'draft' THEN 0 WHEN 'published' THEN 9 ELSE 5 END $$;
CREATE FUNCTION is_done(p phase DEFAULT 'published') RETURNS boolean LANGUAGE sql IMMUTABLE RETURN p >= 'published'::phase;
CREATE TABLE docs (
    id int PRIMARY KEY,
    p phase NOT NULL DEFAULT 'draft',
    history phase[] NOT NULL DEFAULT '{draft}',
    live live_phase,
    last stamped,
    r int GENERATED ALWAYS AS (rank_of(p)) STORED,
    CONSTRAINT sane CHECK (p <> 'archived' OR live IS NULL),
    CONSTRAINT one_live EXCLUDE USING btree (p WITH =, (r % 100) WITH =) WHERE (p = 'published')
);
CREATE INDEX docs_pub ON docs (p, id) WHERE p IN ('approved', 'published');
CREATE INDEX docs_rank ON docs (rank_of(p));
CREATE STATISTICS docs_st (mcv) ON p, live FROM docs;
CREATE VIEW visible AS SELECT id, p, p > 'review' AS ok FROM docs WHERE p = 'published'::phase;
CREATE VIEW visible2 AS SELECT v.id, v.p::text, is_done(v.p) FROM visible v;
CREATE MATERIALIZED VIEW per_phase AS SELECT p, count(*) FROM docs GROUP BY p;
CREATE UNIQUE INDEX ON per_phase (p);
CREATE FUNCTION trg() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.history := NEW.history || NEW.p; RETURN NEW; END $$;
CREATE TRIGGER trg BEFORE UPDATE OF p ON docs FOR EACH ROW WHEN (OLD.p <> NEW.p AND NEW.p <> 'draft') EXECUTE FUNCTION trg();
ALTER TABLE docs ENABLE ROW LEVEL SECURITY;
CREATE POLICY pol ON docs FOR SELECT USING (p = 'published');
CREATE TABLE by_phase (p phase NOT NULL, x int) PARTITION BY LIST (p);
CREATE TABLE by_phase_early PARTITION OF by_phase FOR VALUES IN ('draft', 'review');
CREATE TABLE by_phase_late PARTITION OF by_phase FOR VALUES IN ('approved', 'published', 'archived');
CREATE RULE ru AS ON UPDATE TO visible DO INSTEAD UPDATE docs SET p = NEW.p WHERE id = OLD.id AND docs.p <> 'archived';
