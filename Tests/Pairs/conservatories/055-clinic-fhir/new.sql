CREATE EXTENSION btree_gin;
CREATE SCHEMA fhir;
CREATE FUNCTION fhir.ref_id(jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT
split_part($1 ->> 'reference', '/', 2)
$$;
CREATE TYPE fhir.gender AS ENUM ('male', 'female', 'unknown');
ALTER TYPE fhir.gender ADD VALUE 'other' BEFORE 'unknown';
CREATE TABLE fhir.resource (id text NOT NULL, kind text NOT NULL, ver int DEFAULT 1 NOT NULL, body
jsonb
NOT NULL, updated timestamptz DEFAULT now()) PARTITION BY LIST (kind);
CREATE TABLE fhir.patient PARTITION OF fhir.resource FOR VALUES IN ('Patient');
CREATE TABLE fhir.encounter PARTITION OF fhir.resource FOR VALUES IN ('Encounter') PARTITION BY HASH (id);
CREATE TABLE fhir.encounter_0 PARTITION OF fhir.encounter FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE fhir.encounter_1 PARTITION OF fhir.encounter FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE fhir.other PARTITION OF fhir.resource DEFAULT;
ALTER TABLE fhir.resource ADD PRIMARY KEY (kind, id);
CREATE INDEX res_body ON fhir.resource USING gin (kind, body jsonb_path_ops);
CREATE INDEX pat_name ON fhir.patient ((body ->> 'name'));
CREATE INDEX enc_ref ON fhir.encounter (fhir.ref_id((body -> 'subject')::jsonb));
CREATE VIEW fhir.patients AS SELECT id, (body ->> 'gender')::fhir.gender AS gender, body ->> 'name' AS name FROM fhir.patient;
CREATE VIEW fhir.enc AS SELECT e.id, p.name, p.gender FROM fhir.encounter e JOIN fhir.patients p ON p.id = fhir.ref_id((e.body -> 'subject')::jsonb);
CREATE FUNCTION fhir.upsert(b
jsonb
) RETURNS int LANGUAGE plpgsql AS $$ DECLARE v int; BEGIN INSERT INTO fhir.resource (id, kind, body) VALUES (b ->> 'id', b ->> 'resourceType', b) ON CONFLICT (kind, id) DO UPDATE SET ver = resource.ver + 1 RETURNING ver INTO v; RETURN v; END $$;
GRANT EXECUTE ON FUNCTION fhir.upsert(
jsonb
) TO pair_app;
CREATE TABLE fhir.hist (LIKE fhir.resource INCLUDING DEFAULTS INCLUDING STORAGE);
ALTER TABLE fhir.hist ADD COLUMN op char(1) CHECK (op IN ('I', 'U', 'D'));
CREATE FUNCTION fhir.keep() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO fhir.hist SELECT OLD.*
, left(TG_OP, 1);
RETURN NEW; END $$;
CREATE TRIGGER keep AFTER UPDATE
OR DELETE
ON fhir.resource FOR EACH ROW EXECUTE FUNCTION fhir.keep();
ALTER TABLE fhir.patient ENABLE ROW LEVEL SECURITY;
CREATE POLICY vip ON fhir.patient USING (body ->> 'vip' IS NULL OR pg_has_role('pair_owner', 'USAGE'));
GRANT SELECT ON fhir.patients, fhir.enc TO pair_ro;
CREATE MATERIALIZED VIEW fhir.stat AS SELECT gender, count(*) FROM fhir.patients GROUP BY
CUBE (gender);
ALTER MATERIALIZED VIEW fhir.stat OWNER TO pair_owner;
ALTER TABLE fhir.hist ALTER body SET COMPRESSION
lz4;
CREATE STATISTICS fhir.rs ON kind, ver FROM fhir.resource;
CREATE PUBLICATION fp FOR TABLE fhir.patient WHERE (kind = 'Patient' AND id > 'A'), fhir.encounter_1 (kind, id) WITH (publish = 'insert, delete');
