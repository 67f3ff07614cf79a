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
