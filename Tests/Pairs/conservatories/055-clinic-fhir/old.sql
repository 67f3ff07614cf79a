CREATE EXTENSION btree_gin;
CREATE SCHEMA fhir;
CREATE FUNCTION fhir.ref_id(jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT
$1 ->> 'reference'
$$;
CREATE TYPE fhir.gender AS ENUM ('male', 'female', 'unknown');
CREATE TABLE fhir.resource (id text NOT NULL, kind text NOT NULL, ver int DEFAULT 1 NOT NULL, body
json
NOT NULL, updated timestamptz DEFAULT now()) PARTITION BY LIST (kind);
CREATE TABLE fhir.patient PARTITION OF fhir.resource FOR VALUES IN ('Patient');
CREATE TABLE fhir.encounter PARTITION OF fhir.resource FOR VALUES IN ('Encounter');
CREATE TABLE fhir.other PARTITION OF fhir.resource DEFAULT;
ALTER TABLE fhir.resource ADD PRIMARY KEY (kind, id);
CREATE INDEX res_upd ON fhir.resource (updated);
CREATE INDEX pat_name ON fhir.patient ((body ->> 'name'));
CREATE INDEX enc_ref ON fhir.encounter (fhir.ref_id((body -> 'subject')::jsonb));
CREATE VIEW fhir.patients AS SELECT id, (body ->> 'gender')::fhir.gender AS gender, body ->> 'name' AS name FROM fhir.patient;
CREATE VIEW fhir.enc AS SELECT e.id, p.name, p.gender FROM fhir.encounter e JOIN fhir.patients p ON p.id = fhir.ref_id((e.body -> 'subject')::jsonb);
CREATE FUNCTION fhir.upsert(b
json
) RETURNS int LANGUAGE plpgsql AS $$ DECLARE v int; BEGIN INSERT INTO fhir.resource (id, kind, body) VALUES (b ->> 'id', b ->> 'resourceType', b) ON CONFLICT (kind, id) DO UPDATE SET ver = resource.ver + 1 RETURNING ver INTO v; RETURN v; END $$;
GRANT EXECUTE ON FUNCTION fhir.upsert(
json
) TO pair_app;
CREATE TABLE fhir.hist (LIKE fhir.resource INCLUDING DEFAULTS INCLUDING STORAGE);
CREATE FUNCTION fhir.keep() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO fhir.hist SELECT OLD.*
;
RETURN NEW; END $$;
CREATE TRIGGER keep AFTER UPDATE
ON fhir.resource FOR EACH ROW EXECUTE FUNCTION fhir.keep();
ALTER TABLE fhir.patient ENABLE ROW LEVEL SECURITY;
CREATE POLICY vip ON fhir.patient USING (body ->> 'vip' IS NULL OR pg_has_role('pair_owner', 'USAGE'));
GRANT SELECT ON fhir.patients, fhir.enc TO pair_ro;
CREATE MATERIALIZED VIEW fhir.stat AS SELECT gender, count(*) FROM fhir.patients GROUP BY
gender;
ALTER MATERIALIZED VIEW fhir.stat OWNER TO pair_owner;
ALTER TABLE fhir.hist ALTER body SET COMPRESSION
pglz;
CREATE STATISTICS fhir.rs ON kind, ver FROM fhir.resource;
CREATE PUBLICATION fp FOR TABLE fhir.patient WHERE (kind = 'Patient');
