CREATE SCHEMA museum;
CREATE TYPE museum.era AS ENUM ('ancient', 'medieval', 'renaissance', 'modern');
CREATE TYPE museum.years AS RANGE (SUBTYPE = int4, MULTIRANGE_TYPE_NAME = museum.year_spans);
CREATE EXTENSION btree_gist SCHEMA museum;
CREATE FUNCTION museum.span(y museum.years) RETURNS int LANGUAGE sql IMMUTABLE RETURN upper(y) - lower(y);
CREATE TABLE museum.artists (id int PRIMARY KEY, name text NOT NULL, lived museum.years, active museum.year_spans DEFAULT '{}', era museum.era NOT NULL DEFAULT 'modern');
ALTER TABLE museum.artists OWNER TO museum_staff;
CREATE TABLE museum.works (
    id int PRIMARY KEY,
    artist int REFERENCES museum.artists ON DELETE SET NULL,
    title text NOT NULL,
    made museum.years,
    insured numeric(16,2) CHECK (insured > 0),
    room smallint,
    on_show boolean NOT NULL DEFAULT false,
    century int GENERATED ALWAYS AS (lower(made) / 100 + 1) STORED,
    CONSTRAINT works_made_check CHECK (museum.span(made) < 300),
    CONSTRAINT shown_somewhere CHECK (NOT on_show OR room IS NOT NULL) NOT VALID
);
CREATE STATISTICS museum.works_st (ndistinct) ON artist, century FROM museum.works;
CREATE INDEX works_made ON museum.works USING gist (made);
CREATE TABLE museum.loans (work int REFERENCES museum.works, borrower text NOT NULL, during daterange NOT NULL, fee money, CONSTRAINT loans_once EXCLUDE USING gist (work WITH =, during WITH &&));
CREATE FUNCTION museum.no_show() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE museum.works SET on_show = false WHERE id = NEW.work; RETURN NEW; END $$;
CREATE TRIGGER no_show AFTER INSERT OR UPDATE OF during ON museum.loans FOR EACH ROW EXECUTE FUNCTION museum.no_show();
CREATE VIEW museum.showing AS SELECT w.id, w.title, a.name, a.era, w.century FROM museum.works w LEFT JOIN museum.artists a ON a.id = w.artist WHERE w.on_show;
CREATE RULE showing_ins AS ON INSERT TO museum.showing DO INSTEAD UPDATE museum.works SET on_show = true, room = 1 WHERE id = NEW.id;
CREATE RULE showing_del AS ON DELETE TO museum.showing DO INSTEAD UPDATE museum.works SET on_show = false WHERE id = OLD.id;
CREATE AGGREGATE museum.longest(int) (SFUNC = int4larger, STYPE = int4, SORTOP = >, PARALLEL = SAFE);
CREATE MATERIALIZED VIEW museum.value_by_era AS SELECT a.era, sum(w.insured) AS total, museum.longest(museum.span(a.lived)) AS longest_life FROM museum.works w JOIN museum.artists a ON a.id = w.artist GROUP BY a.era;
CREATE UNIQUE INDEX value_by_era_pk ON museum.value_by_era (era);
GRANT USAGE ON SCHEMA museum TO museum_web;
GRANT SELECT, DELETE ON museum.showing TO museum_web;
GRANT SELECT (id, name) ON museum.artists TO museum_web;
COMMENT ON TABLE museum.works IS 'the permanent collection';
COMMENT ON MATERIALIZED VIEW museum.value_by_era IS 'for the insurer';
