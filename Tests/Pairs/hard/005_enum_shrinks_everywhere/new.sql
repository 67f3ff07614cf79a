CREATE TYPE stage AS ENUM ('draft', 'live', 'review', 'archived');
COMMENT ON TYPE stage IS 'life of a page';
CREATE DOMAIN open_stage AS stage DEFAULT 'draft' CHECK (VALUE < 'archived');
CREATE TYPE hop AS (src stage, dst stage, at timestamptz);
CREATE TABLE page (
    id integer PRIMARY KEY,
    stage stage NOT NULL DEFAULT 'draft',
    past stage[] NOT NULL DEFAULT '{draft,review}',
    o open_stage,
    hops hop[],
    CONSTRAINT page_stage CHECK (stage = ANY (ARRAY['draft'::stage, 'review', 'live', 'archived']))
);
CREATE INDEX page_live ON page (id) WHERE stage = 'live';
CREATE INDEX page_by_stage ON page (stage, (past[1]));
CREATE VIEW live_page AS SELECT id, stage, past FROM page WHERE stage >= 'live'::stage;
CREATE FUNCTION next_stage(s stage DEFAULT 'review', VARIADIC more stage[] DEFAULT '{live,archived}') RETURNS stage
    LANGUAGE sql IMMUTABLE AS $$ SELECT coalesce(more[1], s) $$;
CREATE FUNCTION pages_in(stage) RETURNS SETOF page LANGUAGE sql STABLE AS $$ SELECT * FROM page WHERE stage = $1 $$;
CREATE VIEW page_next AS SELECT id, next_stage(stage) AS n FROM page;
CREATE FUNCTION trg() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER page_t BEFORE UPDATE ON page FOR EACH ROW WHEN (NEW.stage = 'live') EXECUTE FUNCTION trg();
CREATE TYPE stage_range AS RANGE (subtype = stage);
CREATE TABLE reign (id integer, span stage_range, EXCLUDE USING gist (span WITH &&));

