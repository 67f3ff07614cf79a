-- ERP core with generic auditing
CREATE SCHEMA audit; CREATE SCHEMA erp;
CREATE EXTENSION hstore SCHEMA public;
CREATE EXTENSION "uuid-ossp" SCHEMA public;
CREATE TYPE audit.op AS ENUM ('I', 'U', 'D', 'T');
CREATE TABLE audit.logged_actions (
  event_id bigint GENERATED ALWAYS AS IDENTITY, relid regclass NOT NULL, session_user_name text DEFAULT session_user, action_tstamp timestamptz NOT NULL DEFAULT clock_timestamp(), transaction_id xid8 DEFAULT pg_current_xact_id(), app_name text, action audit.op NOT NULL, pk jsonb, old_row jsonb, new_row jsonb, PRIMARY KEY (action_tstamp, event_id), CHECK (action = 'T' OR num_nonnulls(old_row, new_row) > 0)) PARTITION BY RANGE (action_tstamp);
CREATE TABLE audit.logged_actions_2024 PARTITION OF audit.logged_actions FOR VALUES FROM ('2024-01-01 00:00+00') TO ('2025-01-01 00:00+00');
CREATE TABLE audit.logged_actions_rest PARTITION OF audit.logged_actions DEFAULT;
CREATE INDEX logged_actions_relid_idx ON audit.logged_actions (relid, action_tstamp DESC);
CREATE INDEX logged_actions_pk ON audit.logged_actions USING gin (pk jsonb_path_ops);
CREATE TABLE audit.ddl_log (id serial PRIMARY KEY, at timestamptz NOT NULL DEFAULT now(), tag text NOT NULL,
  object_type text, object text, in_extension boolean NOT NULL DEFAULT false, who name NOT NULL DEFAULT session_user, query text DEFAULT current_query());
CREATE TABLE audit.config (relid regclass PRIMARY KEY, excluded text[] NOT NULL DEFAULT '{}', enabled boolean NOT NULL DEFAULT true);
CREATE FUNCTION audit.jsonb_diff(a jsonb, b jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT coalesce(jsonb_object_agg(k, v), '{}') FROM jsonb_each(b) e(k, v) WHERE a -> k IS DISTINCT FROM v $$;
CREATE OPERATOR audit.- (LEFTARG = jsonb, RIGHTARG = jsonb, FUNCTION = audit.jsonb_diff);
CREATE FUNCTION audit.log_rows() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, audit, public AS $body$
DECLARE keys text[] := TG_ARGV::text[];
BEGIN
  IF TG_OP = 'INSERT' THEN INSERT INTO audit.logged_actions (relid, action, new_row) SELECT TG_RELID, 'I', to_jsonb(n) FROM new_rows n;
  ELSIF TG_OP = 'DELETE' THEN INSERT INTO audit.logged_actions (relid, action, old_row) SELECT TG_RELID, 'D', to_jsonb(o) FROM old_rows o;
  END IF;
  RETURN NULL;
END $body$;
CREATE FUNCTION audit.log_update() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $body$
BEGIN INSERT INTO audit.logged_actions (relid, action, pk, old_row, new_row) VALUES (TG_RELID, 'U', to_jsonb(NEW) -> TG_ARGV[0], to_jsonb(OLD), audit.jsonb_diff(to_jsonb(OLD), to_jsonb(NEW))); RETURN NULL; END $body$;
CREATE FUNCTION audit.log_ddl() RETURNS event_trigger LANGUAGE plpgsql AS $$
DECLARE r record;
BEGIN
 FOR r IN SELECT * FROM pg_event_trigger_ddl_commands() LOOP
  CONTINUE WHEN r.schema_name = 'pg_temp';
  INSERT INTO audit.ddl_log (tag, object_type, object, in_extension) VALUES (r.command_tag, r.object_type, r.object_identity, r.in_extension);
 END LOOP;
END $$;
CREATE FUNCTION audit.log_drop() RETURNS event_trigger LANGUAGE plpgsql AS $$ DECLARE r record; BEGIN FOR r IN SELECT * FROM pg_event_trigger_dropped_objects() WHERE original LOOP INSERT INTO audit.ddl_log (tag, object_type, object) VALUES (tg_tag, r.object_type, r.object_identity); END LOOP; END $$;
CREATE TYPE erp.doc_status AS ENUM ('draft', 'posted', 'void');
CREATE DOMAIN erp.qty AS numeric(14,4) CONSTRAINT qty_check CHECK (VALUE >= 0) DEFAULT 0;
CREATE TABLE erp.base (created_at timestamptz NOT NULL DEFAULT now(), created_by name NOT NULL DEFAULT current_user
  , updated_at timestamptz, updated_by name
);
CREATE TABLE erp.partners (id serial PRIMARY KEY, name text NOT NULL, vat text
  , uid uuid NOT NULL DEFAULT uuid_generate_v4() UNIQUE, is_customer boolean NOT NULL DEFAULT true, is_supplier boolean NOT NULL DEFAULT false, CHECK (is_customer OR is_supplier)
 ) INHERITS (erp.base);
CREATE UNIQUE INDEX partners_vat ON erp.partners (replace(vat, ' ', '')) WHERE vat IS NOT NULL;
CREATE TABLE erp.items (id serial PRIMARY KEY, code text NOT NULL UNIQUE, descr text,
  unit_id integer NOT NULL DEFAULT 1, attrs jsonb NOT NULL DEFAULT '{}', cost numeric(12,4)
 ) INHERITS (erp.base);
CREATE TABLE erp.units (id serial PRIMARY KEY, symbol text NOT NULL UNIQUE, factor numeric NOT NULL DEFAULT 1);
ALTER TABLE erp.items ADD CONSTRAINT items_unit FOREIGN KEY (unit_id) REFERENCES erp.units NOT VALID;
CREATE INDEX items_attrs ON erp.items USING gin (attrs);
CREATE TABLE erp.documents (id serial PRIMARY KEY, number text NOT NULL, partner_id integer NOT NULL REFERENCES erp.partners, status erp.doc_status NOT NULL DEFAULT 'draft', issued date NOT NULL DEFAULT CURRENT_DATE
  , currency char(3) NOT NULL DEFAULT 'EUR', reverses integer REFERENCES erp.documents
 ) INHERITS (erp.base);
CREATE UNIQUE INDEX documents_number ON erp.documents (
  (extract(year FROM issued)), number) WHERE status <> 'void';
CREATE TABLE erp.lines (doc_id integer NOT NULL REFERENCES erp.documents ON DELETE CASCADE, line smallint NOT NULL, item_id integer NOT NULL REFERENCES erp.items, qty erp.qty NOT NULL, price numeric(12,2) NOT NULL,
  discount numeric(4,3) NOT NULL DEFAULT 0 CHECK (discount >= 0 AND discount < 1), amount numeric GENERATED ALWAYS AS (round(qty * price * (1 - discount), 2)) STORED,
 PRIMARY KEY (doc_id, line));
CREATE TABLE erp.stock (item_id integer NOT NULL REFERENCES erp.items, location text NOT NULL DEFAULT 'MAIN', on_hand erp.qty NOT NULL, PRIMARY KEY (item_id, location));
CREATE TABLE erp.journal (id bigserial PRIMARY KEY, doc_id integer REFERENCES erp.documents, account varchar(10) NOT NULL, debit numeric(14,2) NOT NULL DEFAULT 0, credit numeric(14,2) NOT NULL DEFAULT 0
  , CONSTRAINT one_side CHECK ((debit = 0) <> (credit = 0))
);
CREATE TRIGGER audit_i AFTER INSERT ON erp.partners REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.log_rows('id');
CREATE TRIGGER audit_u AFTER UPDATE ON erp.partners FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION audit.log_update('id');
CREATE TRIGGER audit_i AFTER INSERT ON erp.items REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.log_rows('id');
CREATE TRIGGER audit_d AFTER DELETE ON erp.documents REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.log_rows('id', 'number');
ALTER TABLE erp.items ENABLE ALWAYS TRIGGER audit_i;
CREATE FUNCTION erp.posted_is_final() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
IF OLD.status = 'posted' AND NEW.status <> 'void' THEN
 RAISE EXCEPTION 'document % is posted', OLD.number; END IF; RETURN NEW; END $$;
CREATE TRIGGER posted_is_final BEFORE UPDATE ON erp.documents FOR EACH ROW EXECUTE FUNCTION erp.posted_is_final();
CREATE FUNCTION erp.stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.updated_at := now(); NEW.updated_by := current_user; RETURN NEW; END $$;
CREATE TRIGGER a_stamp BEFORE UPDATE ON erp.documents FOR EACH ROW EXECUTE FUNCTION erp.stamp();
CREATE TRIGGER a_stamp BEFORE UPDATE ON erp.partners FOR EACH ROW EXECUTE FUNCTION erp.stamp();
CREATE VIEW erp.doc_totals AS SELECT d.id, d.number, p.name,
  d.currency, coalesce(sum(l.amount), 0) AS total FROM erp.documents d JOIN erp.partners p ON p.id = d.partner_id LEFT JOIN erp.lines l ON l.doc_id = d.id WHERE d.status <> 'void' GROUP BY d.id, p.name;
CREATE VIEW audit.recent AS SELECT event_id, relid::text AS table_name, action, coalesce(pk, new_row -> 'id', old_row -> 'id') AS id, old_row OPERATOR(audit.-) new_row AS changed FROM audit.logged_actions WHERE action_tstamp > now() - interval '1 day';
CREATE VIEW audit.tables AS SELECT DISTINCT tgrelid::regclass::text AS tbl FROM pg_trigger WHERE tgfoid = 
  ANY (ARRAY['audit.log_rows'::regproc::oid, 'audit.log_update'::regproc::oid]);
ALTER TABLE erp.journal REPLICA IDENTITY FULL;
CREATE UNIQUE INDEX items_code_ident ON erp.items (code, id); ALTER TABLE erp.items ALTER code SET NOT NULL; ALTER TABLE erp.items REPLICA IDENTITY USING INDEX items_code_ident;
CREATE EVENT TRIGGER log_ddl ON ddl_command_end
  WHEN TAG IN ('CREATE TABLE', 'ALTER TABLE', 'CREATE FUNCTION', 'CREATE VIEW') EXECUTE FUNCTION audit.log_ddl();
CREATE EVENT TRIGGER log_drop ON sql_drop EXECUTE FUNCTION audit.log_drop();
ALTER EVENT TRIGGER log_drop DISABLE;
COMMENT ON EVENT TRIGGER log_ddl IS 'structure changes';
