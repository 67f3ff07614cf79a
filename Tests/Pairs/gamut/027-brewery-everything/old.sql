CREATE SCHEMA brew;
CREATE TYPE brew.style AS ENUM ('pils', 'stout',
    'ipa');
CREATE TYPE brew.temp AS RANGE (SUBTYPE = numeric, MULTIRANGE_TYPE_NAME = brew.temps);
CREATE TABLE brew.recipe (
    id smallint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL UNIQUE,
    style brew.style NOT NULL DEFAULT 'pils',
    mash brew.temps NOT NULL DEFAULT '{[50,55],[62,65]}',
    og numeric(5,3), fg numeric(5,3),
    abv numeric GENERATED ALWAYS AS ((og - fg) * 131.25) STORED
);
CREATE TABLE brew.batch (
    no integer PRIMARY KEY,
    recipe smallint REFERENCES brew.recipe DEFERRABLE,
    tank text NOT NULL,
    during tstzrange NOT NULL,
    EXCLUDE USING gist (during WITH &&) WHERE (tank = 'A'
    )
);
CREATE FUNCTION brew.hotter(a brew.temp, b brew.temp) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT
    AS $$ SELECT lower(a) > upper(b) $$;
CREATE FUNCTION brew.colder(a brew.temp, b brew.temp) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT
    AS $$ SELECT upper(a) < lower(b) $$;
CREATE OPERATOR brew.>>>> (FUNCTION = brew.hotter, LEFTARG = brew.temp, RIGHTARG = brew.temp
);
CREATE OPERATOR brew.<<<< (FUNCTION = brew.colder, LEFTARG = brew.temp, RIGHTARG = brew.temp
);
CREATE AGGREGATE brew.all_temps(brew.temp) (SFUNC = range_agg_transfn, STYPE = internal, FINALFUNC = range_agg_finalfn, FINALFUNC_EXTRA
, FINALFUNC_MODIFY = READ_ONLY
);
CREATE VIEW brew.strong AS SELECT name, abv
    FROM brew.recipe WHERE abv >
    6;
CREATE RULE strong_del AS ON DELETE TO brew.strong DO INSTEAD DELETE FROM brew.recipe r WHERE r.name = old.name
    AND r.abv > 6;
CREATE FUNCTION brew.trace() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE DEBUG 'brew: %', tg_tag; END $$;
CREATE EVENT TRIGGER brew_trace ON ddl_command_end EXECUTE FUNCTION brew.trace();
CREATE PUBLICATION brew_pub FOR TABLE brew.recipe (id, name
), brew.batch
    WHERE (no > 0);
COMMENT ON OPERATOR brew.>>>> (brew.temp, brew.temp) IS 'strictly hotter';
COMMENT ON TYPE brew.style IS 'BJCP, roughly';
COMMENT ON EVENT TRIGGER brew_trace IS 'debug';
COMMENT ON RULE strong_del ON brew.strong IS 'pour away';
GRANT SELECT ON brew.strong TO gm_ro;
