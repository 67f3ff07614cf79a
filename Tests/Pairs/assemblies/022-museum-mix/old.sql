CREATE SCHEMA museum;
CREATE TYPE museum.era AS ENUM ('ancient', 'medieval', 'modern');
CREATE TYPE museum.years AS RANGE (SUBTYPE = int4);
CREATE FUNCTION museum.span(y museum.years) RETURNS int LANGUAGE sql IMMUTABLE RETURN upper(y) - lower(y);
CREATE TABLE museum.artists (id int PRIMARY KEY, name text NOT NULL, lived museum.years, era museum.era);
CREATE TABLE museum.works (
    id int PRIMARY KEY,
    artist int REFERENCES museum.artists ON DELETE SET NULL,
    title text NOT NULL,
    made museum.years,
    insured numeric(14,2),
    on_show boolean NOT NULL DEFAULT false,
    CHECK (museum.span(made) < 200)
);
CREATE INDEX works_made ON museum.works USING gist (made);
CREATE TABLE museum.loans (work int REFERENCES museum.works, borrower text NOT NULL, during daterange NOT NULL, PRIMARY KEY (work, during));
CREATE FUNCTION museum.no_show() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE museum.works SET on_show = false WHERE id = NEW.work; RETURN NEW; END $$;
CREATE TRIGGER no_show AFTER INSERT ON museum.loans FOR EACH ROW EXECUTE FUNCTION museum.no_show();
CREATE VIEW museum.showing AS SELECT w.id, w.title, a.name FROM museum.works w LEFT JOIN museum.artists a ON a.id = w.artist WHERE w.on_show;
CREATE RULE showing_del AS ON DELETE TO museum.showing DO INSTEAD UPDATE museum.works SET on_show = false WHERE id = OLD.id;
CREATE MATERIALIZED VIEW museum.value_by_era AS SELECT a.era, sum(w.insured) AS total FROM museum.works w JOIN museum.artists a ON a.id = w.artist GROUP BY a.era;
CREATE AGGREGATE museum.longest(int) (SFUNC = int4larger, STYPE = int4);
GRANT USAGE ON SCHEMA museum TO museum_web;
GRANT SELECT ON museum.showing TO museum_web;
COMMENT ON TABLE museum.works IS 'the collection';
