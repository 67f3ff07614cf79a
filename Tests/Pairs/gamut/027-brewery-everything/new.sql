CREATE SCHEMA brew;
CREATE TYPE brew.style AS ENUM ('pils', 'stout',
    'india pale ale', 'sour');
CREATE TYPE brew.temp AS RANGE (SUBTYPE = numeric, MULTIRANGE_TYPE_NAME = brew.temps);
CREATE TABLE brew.recipe (
    id smallint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL UNIQUE,
    style brew.style NOT NULL DEFAULT 'pils',
    mash brew.temps NOT NULL DEFAULT '{[50,55],[62,65]}',
    og numeric(5,3), fg numeric(5,3),
    abv numeric GENERATED ALWAYS AS ((og - fg) * 131.25) STORED
  , ibu smallint
);
CREATE TABLE brew.batch (
    no integer PRIMARY KEY,
    recipe smallint REFERENCES brew.recipe DEFERRABLE,
    tank text NOT NULL,
    during tstzrange NOT NULL,
    EXCLUDE USING gist (during WITH &&) WHERE (tank = 'A'
        AND NOT isempty(during)
    )
);
CREATE FUNCTION brew.hotter(a brew.temp, b brew.temp) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT
    RETURN lower(a) > upper(b);
CREATE FUNCTION brew.colder(a brew.temp, b brew.temp) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT
    AS $$ SELECT upper(a) < lower(b) $$;
CREATE OPERATOR brew.>>>> (FUNCTION = brew.hotter, LEFTARG = brew.temp, RIGHTARG = brew.temp
    , COMMUTATOR = OPERATOR(brew.<<<<)
);
CREATE OPERATOR brew.<<<< (FUNCTION = brew.colder, LEFTARG = brew.temp, RIGHTARG = brew.temp
    , COMMUTATOR = OPERATOR(brew.>>>>), RESTRICT = scalarltsel
);
CREATE AGGREGATE brew.all_temps(brew.temp) (SFUNC = range_agg_transfn, STYPE = internal, FINALFUNC = range_agg_finalfn, FINALFUNC_EXTRA
);
CREATE VIEW brew.strong AS SELECT name, abv
    , style, ibu
    FROM brew.recipe WHERE abv >
    7.5;
CREATE RULE strong_del AS ON DELETE TO brew.strong DO INSTEAD DELETE FROM brew.recipe r WHERE r.name = old.name
    AND r.abv > 7.5 RETURNING r.name, r.abv, r.style, r.ibu;
CREATE FUNCTION brew.trace() RETURNS event_trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN RAISE DEBUG 'brewery: % %', tg_event, tg_tag; END $$;
CREATE EVENT TRIGGER brew_trace ON ddl_command_end WHEN TAG IN ('CREATE VIEW', 'ALTER VIEW') EXECUTE FUNCTION brew.trace();
CREATE PUBLICATION brew_pub FOR TABLE brew.recipe (id, name
    , ibu
), brew.batch
    WHERE (no > 0 AND tank IS NOT NULL);
COMMENT ON OPERATOR brew.>>>> (brew.temp, brew.temp) IS 'strictly hotter';
COMMENT ON TYPE brew.style IS 'BJCP, roughly';
COMMENT ON RULE strong_del ON brew.strong IS 'pour away';
GRANT SELECT ON brew.strong TO gm_ro;
GRANT DELETE ON brew.strong TO gm_app;
