CREATE SCHEMA fleet;
CREATE TABLE fleet.asset (
    id integer NOT NULL,
    label text NOT NULL,
    bought date DEFAULT CURRENT_DATE,
    CONSTRAINT asset_label CHECK (label <> '')
);
CREATE TABLE fleet.tracked (
    last_seen timestamptz,
    CONSTRAINT seen_recent CHECK (last_seen > '2000-01-01')
);
CREATE TABLE fleet.truck (
    PRIMARY KEY (id),
    payload_kg integer
  , CONSTRAINT payload CHECK (payload_kg > 0)
) INHERITS (fleet.asset, fleet.tracked);
CREATE TABLE fleet.trailer (axles smallint NOT NULL DEFAULT 2) INHERITS (fleet.asset);
CREATE TABLE fleet.boat (id integer NOT NULL, label text NOT NULL, bought date DEFAULT CURRENT_DATE, draught numeric, CONSTRAINT asset_label CHECK (label <> ''));
CREATE TABLE fleet.bike (id integer NOT NULL, label text NOT NULL, bought date, CONSTRAINT asset_label CHECK (label <> ''));
ALTER TABLE fleet.bike INHERIT fleet.asset;
ALTER TABLE fleet.trailer ALTER COLUMN bought SET DEFAULT
    '2024-01-01';
ALTER TABLE fleet.trailer ALTER COLUMN label SET DEFAULT 'trailer';
ALTER TABLE fleet.truck ALTER COLUMN label SET STATISTICS 150;
CREATE INDEX truck_label ON fleet.truck (label
    varchar_pattern_ops
);
CREATE FUNCTION fleet.age(a fleet.asset) RETURNS interval LANGUAGE sql STABLE
    AS $$ SELECT age(coalesce(a.bought, CURRENT_DATE)::timestamp) $$;
CREATE VIEW fleet.everything AS SELECT a.tableoid::regclass AS kind, a.id, a.label FROM fleet.asset a;
CREATE VIEW fleet.only_generic AS SELECT id, label, bought FROM ONLY fleet.asset WHERE bought IS NOT NULL WITH LOCAL CHECK OPTION;
CREATE RULE asset_redirect AS ON INSERT TO fleet.asset
    WHERE new.label LIKE 'truck%' DO INSTEAD INSERT INTO fleet.truck (id, label, bought) VALUES (new.id, new.label, new.bought);
CREATE POLICY truck_read ON fleet.truck FOR SELECT TO gm_ro USING (last_seen IS NOT NULL);
ALTER TABLE fleet.truck ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE AGGREGATE fleet.heaviest(integer) (SFUNC = int4larger, STYPE = integer
    , SORTOP = >, PARALLEL = SAFE, COMBINEFUNC = int4larger
);
COMMENT ON TABLE fleet.asset IS 'anything we own';
COMMENT ON CONSTRAINT asset_label ON fleet.asset IS 'named';
COMMENT ON AGGREGATE fleet.heaviest(integer) IS 'kg';
GRANT SELECT ON fleet.asset TO gm_ro;
GRANT SELECT (id, label, payload_kg) ON fleet.truck TO gm_ro;
ALTER TABLE fleet.trailer OWNER TO gm_owner;
