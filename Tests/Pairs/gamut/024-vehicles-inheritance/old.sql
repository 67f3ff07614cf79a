CREATE SCHEMA fleet;
CREATE TABLE fleet.asset (
    id integer NOT NULL,
    label text NOT NULL,
    bought date DEFAULT CURRENT_DATE,
    CONSTRAINT asset_label CHECK (label <> '')
);
CREATE TABLE fleet.tracked (
    last_seen timestamptz,
    CONSTRAINT seen_past CHECK (last_seen <= now()) NO INHERIT
);
CREATE TABLE fleet.truck (
    PRIMARY KEY (id),
    payload_kg integer
) INHERITS (fleet.asset, fleet.tracked);
CREATE TABLE fleet.trailer (axles smallint NOT NULL DEFAULT 2) INHERITS (fleet.asset);
CREATE TABLE fleet.boat (draught numeric) INHERITS (fleet.asset);
CREATE TABLE fleet.bike (id integer NOT NULL, label text NOT NULL, bought date, CONSTRAINT asset_label CHECK (label <> ''));
ALTER TABLE fleet.trailer ALTER COLUMN bought SET DEFAULT
    '2020-01-01';
ALTER TABLE fleet.truck ALTER COLUMN label SET STATISTICS 150;
CREATE INDEX truck_label ON fleet.truck (label
);
CREATE FUNCTION fleet.age(a fleet.asset) RETURNS interval LANGUAGE sql STABLE
    AS $$ SELECT age(a.bought::timestamp) $$;
CREATE VIEW fleet.everything AS SELECT a.tableoid::regclass AS kind, a.id, a.label FROM fleet.asset a;
CREATE VIEW fleet.only_generic AS SELECT id, label FROM ONLY fleet.asset;
CREATE RULE asset_redirect AS ON INSERT TO fleet.asset
    WHERE new.label LIKE 'truck%' DO INSTEAD INSERT INTO fleet.truck (id, label) VALUES (new.id, new.label);
CREATE POLICY truck_read ON fleet.truck FOR SELECT TO gm_ro USING (last_seen IS NOT NULL);
ALTER TABLE fleet.truck ENABLE ROW LEVEL SECURITY;
CREATE AGGREGATE fleet.heaviest(integer) (SFUNC = int4larger, STYPE = integer
);
COMMENT ON TABLE fleet.asset IS 'anything we own';
COMMENT ON CONSTRAINT asset_label ON fleet.asset IS 'named';
GRANT SELECT ON fleet.asset TO gm_ro;
GRANT SELECT ON fleet.truck TO gm_ro;
