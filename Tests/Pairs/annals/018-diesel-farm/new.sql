-- 00000000000000_diesel_initial_setup
CREATE OR REPLACE FUNCTION diesel_manage_updated_at(_tbl regclass) RETURNS VOID AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER set_updated_at BEFORE UPDATE ON %s
                    FOR EACH ROW EXECUTE PROCEDURE diesel_set_updated_at()', _tbl);
END;
$$ LANGUAGE plpgsql;
CREATE OR REPLACE FUNCTION diesel_set_updated_at() RETURNS trigger AS $$
BEGIN
    IF (NEW IS DISTINCT FROM OLD AND NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at) THEN
        NEW.updated_at := current_timestamp;
    END IF;
    RETURN NEW;
END;
$$ LANGUAGE plpgsql;
CREATE TABLE __diesel_schema_migrations (
    version VARCHAR(50) PRIMARY KEY NOT NULL,
    run_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
);
-- farms
CREATE TABLE farms (
    id SERIAL PRIMARY KEY,
    name VARCHAR NOT NULL,
    hectares REAL NOT NULL DEFAULT 0,
    updated_at TIMESTAMP
);
CREATE TRIGGER set_updated_at BEFORE UPDATE ON farms FOR EACH ROW EXECUTE PROCEDURE diesel_set_updated_at();
CREATE TABLE animals (
    id SERIAL PRIMARY KEY,
    farm_id INTEGER NOT NULL REFERENCES farms(id),
    kind VARCHAR NOT NULL,
    ear_tag VARCHAR,
    born DATE,
    weight REAL,
    updated_at TIMESTAMP
);
CREATE TABLE cows (milk_litres REAL) INHERITS (animals);
CREATE TABLE sheep (wool_kg REAL, PRIMARY KEY (id)) INHERITS (animals);
CREATE INDEX animals_farm ON animals (farm_id);
CREATE UNIQUE INDEX cows_tag ON cows (ear_tag);
ALTER TABLE animals ADD CONSTRAINT weight_pos CHECK (weight > 0);
ALTER TABLE cows ADD CONSTRAINT milk_ok CHECK (milk_litres < 100);
CREATE VIEW herd AS SELECT tableoid::regclass::text AS what, id, ear_tag, weight FROM animals;
-- retype through the inheritance tree
DROP VIEW herd;
ALTER TABLE animals ALTER COLUMN weight TYPE NUMERIC(7,2);
ALTER TABLE animals ALTER COLUMN ear_tag TYPE TEXT;
ALTER TABLE animals ADD COLUMN sex CHAR(1) DEFAULT 'f' CONSTRAINT sex_ok CHECK (sex IN ('f', 'm'));
ALTER TABLE animals RENAME COLUMN born TO birth_date;
ALTER TABLE cows ALTER COLUMN sex SET NOT NULL;
ALTER TABLE sheep ALTER COLUMN sex SET DEFAULT 'm';
ALTER TABLE animals DROP CONSTRAINT weight_pos;
ALTER TABLE animals ADD CONSTRAINT weight_pos CHECK (weight > 0) NO INHERIT;
-- goats join, cows get own key
CREATE TABLE goats (id INTEGER NOT NULL, farm_id INTEGER NOT NULL, kind VARCHAR NOT NULL, ear_tag TEXT, birth_date DATE, weight NUMERIC(7,2), updated_at TIMESTAMP, sex CHAR(1), cheese BOOLEAN NOT NULL DEFAULT true, CONSTRAINT sex_ok CHECK (sex IN ('f', 'm')));
ALTER TABLE goats INHERIT animals;
ALTER TABLE cows ADD PRIMARY KEY (id),
    ADD FOREIGN KEY (farm_id) REFERENCES farms ON DELETE CASCADE;
ALTER TABLE sheep NO INHERIT animals;
-- barns
CREATE TYPE barn_kind AS ENUM ('stall', 'loose');
CREATE TABLE barns (id INTEGER GENERATED ALWAYS AS IDENTITY PRIMARY KEY, farm_id INTEGER NOT NULL REFERENCES farms ON DELETE CASCADE, kind barn_kind NOT NULL DEFAULT 'loose', capacity SMALLINT, updated_at TIMESTAMP);
CREATE TRIGGER set_updated_at BEFORE UPDATE ON barns FOR EACH ROW EXECUTE PROCEDURE diesel_set_updated_at();
CREATE TRIGGER set_updated_at BEFORE UPDATE ON animals FOR EACH ROW EXECUTE PROCEDURE diesel_set_updated_at();
ALTER TABLE farms ALTER COLUMN updated_at SET DEFAULT CURRENT_TIMESTAMP,
    ALTER COLUMN hectares TYPE DOUBLE PRECISION,
    ADD UNIQUE (name);
CREATE VIEW herd AS SELECT tableoid::regclass::text AS what, id, ear_tag, weight, sex FROM animals;
CREATE VIEW dairy AS SELECT farm_id, sum(milk_litres) AS litres FROM cows GROUP BY farm_id;
COMMENT ON TABLE cows IS 'inherits animals';
COMMENT ON COLUMN animals.kind IS 'free text, pre-inheritance';
