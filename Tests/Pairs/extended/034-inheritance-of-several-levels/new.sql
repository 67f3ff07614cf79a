CREATE TABLE assets (id bigint NOT NULL, name varchar(80) NOT NULL, bought date DEFAULT '2000-01-01', price numeric(12,2) DEFAULT 0,
    CONSTRAINT price_check CHECK (price >= 0), CONSTRAINT only_here CHECK (name <> '') NO INHERIT);
CREATE TABLE vehicles (wheels int NOT NULL CHECK (wheels > 0), plate text UNIQUE) INHERITS (assets);
CREATE TABLE trucks (payload int, PRIMARY KEY (id), CONSTRAINT heavy CHECK (payload > 1000)) INHERITS (vehicles);
CREATE TABLE tankers (liquid text) INHERITS (trucks);
CREATE TABLE buildings (floors smallint) INHERITS (assets);
ALTER TABLE buildings ALTER COLUMN name SET DEFAULT 'unnamed';
ALTER TABLE vehicles ALTER COLUMN price SET DEFAULT 1000;
ALTER TABLE trucks ALTER COLUMN bought DROP DEFAULT;
ALTER TABLE tankers ALTER COLUMN bought SET NOT NULL;
CREATE INDEX vehicles_name ON vehicles (name);
CREATE INDEX tankers_liquid ON tankers (liquid, name);
COMMENT ON COLUMN trucks.name IS 'as painted on the door';
GRANT SELECT ON assets TO reader;
GRANT SELECT (id, price) ON trucks TO reader;
CREATE VIEW all_assets AS SELECT tableoid::regclass AS kind, id, name FROM assets;
