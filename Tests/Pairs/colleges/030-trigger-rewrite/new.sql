CREATE SCHEMA audit;
CREATE TABLE audit.log (
    id bigserial PRIMARY KEY,
    table_name text NOT NULL,
    schema_name text NOT NULL,
    action text NOT NULL,
    row_id bigint,
    old_row jsonb,
    new_row jsonb,
    txid bigint DEFAULT txid_current() NOT NULL,
    by_user text DEFAULT CURRENT_USER NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    CHECK (action IN ('INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'))
);
CREATE TYPE soil_type AS ENUM ('clay', 'loam', 'sand', 'peat');
CREATE TABLE farms (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    hectares numeric(8,2)
);
CREATE TABLE fields (
    id serial PRIMARY KEY,
    farm_id integer NOT NULL,
    label text NOT NULL,
    area numeric(8,2) NOT NULL,
    soil soil_type DEFAULT 'loam' NOT NULL
);
CREATE INDEX fields_farm_id_idx ON fields (farm_id);
CREATE TABLE crops (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    family text
);
CREATE TABLE plantings (
    id serial PRIMARY KEY,
    field_id integer NOT NULL,
    crop_id integer NOT NULL,
    sown date NOT NULL,
    harvested date,
    yield_t numeric(8,2)
);
CREATE INDEX plantings_field_id_idx ON plantings (field_id);
CREATE INDEX plantings_crop_id_idx ON plantings (crop_id);
CREATE TABLE treatments (
    id serial PRIMARY KEY,
    planting_id integer NOT NULL,
    agent text NOT NULL,
    dose numeric(8,3) NOT NULL,
    done date NOT NULL
);
CREATE INDEX treatments_planting_id_idx ON treatments (planting_id);
ALTER TABLE fields ADD CONSTRAINT fields_farm_id_fkey FOREIGN KEY (farm_id) REFERENCES farms ON DELETE CASCADE;
ALTER TABLE plantings ADD CONSTRAINT plantings_field_id_fkey FOREIGN KEY (field_id) REFERENCES fields;
ALTER TABLE plantings ADD CONSTRAINT plantings_crop_id_fkey FOREIGN KEY (crop_id) REFERENCES crops;
ALTER TABLE treatments ADD CONSTRAINT treatments_planting_id_fkey FOREIGN KEY (planting_id) REFERENCES plantings ON DELETE CASCADE;
CREATE FUNCTION audit.track() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path TO 'pg_catalog', 'pg_temp' AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    INSERT INTO audit.log (schema_name, table_name, action, row_id, old_row, new_row) VALUES (TG_TABLE_SCHEMA, TG_TABLE_NAME, TG_OP, OLD.id, to_jsonb(OLD), to_jsonb(NEW));
    RETURN NEW;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO audit.log (schema_name, table_name, action, row_id, old_row) VALUES (TG_TABLE_SCHEMA, TG_TABLE_NAME, TG_OP, OLD.id, to_jsonb(OLD));
    RETURN OLD;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER fields_audit AFTER INSERT OR UPDATE OR DELETE ON fields FOR EACH ROW EXECUTE FUNCTION audit.track();
CREATE TRIGGER plantings_audit AFTER UPDATE OR DELETE ON plantings FOR EACH ROW EXECUTE FUNCTION audit.track();
CREATE INDEX log_row ON audit.log (schema_name, table_name, row_id);
CREATE FUNCTION audit.on_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO audit.log (schema_name, table_name, action) VALUES (TG_TABLE_SCHEMA, TG_TABLE_NAME, TG_OP); RETURN NULL; END $$;
CREATE TRIGGER treatments_truncate AFTER TRUNCATE ON treatments FOR EACH STATEMENT EXECUTE FUNCTION audit.on_truncate();
CREATE TRIGGER plantings_del AFTER DELETE ON plantings REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION audit.on_truncate();
