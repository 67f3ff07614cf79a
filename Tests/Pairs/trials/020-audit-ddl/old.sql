-- ERP core with generic auditing
CREATE SCHEMA audit; CREATE SCHEMA erp;
CREATE EXTENSION hstore SCHEMA public;
CREATE TYPE audit.op AS ENUM ('I', 'U', 'D', 'T');
CREATE TABLE audit.logged_actions (
  event_id bigserial PRIMARY KEY, schema_name text NOT NULL, table_name text NOT NULL, relid oid NOT NULL, session_user_name text, action_tstamp timestamptz NOT NULL DEFAULT current_timestamp, transaction_id bigint, client_query text, action audit.op NOT NULL, row_data hstore, changed_fields hstore, statement_only boolean NOT NULL DEFAULT false);
CREATE INDEX logged_actions_relid_idx ON audit.logged_actions (relid);
CREATE TABLE audit.ddl_log (id serial PRIMARY KEY, at timestamptz NOT NULL DEFAULT now(), tag text NOT NULL,
  object text, who name DEFAULT current_user);
CREATE FUNCTION audit.if_modified() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $body$
DECLARE r audit.logged_actions;
BEGIN
  IF TG_OP = 'UPDATE' THEN
   INSERT INTO audit.logged_actions (schema_name, table_name, relid, action, row_data, changed_fields) VALUES (TG_TABLE_SCHEMA, TG_TABLE_NAME, TG_RELID, 'U', hstore(OLD.*), hstore(NEW.*) - hstore(OLD.*));
  ELSE
   INSERT INTO audit.logged_actions (schema_name, table_name, relid, action, row_data) VALUES (TG_TABLE_SCHEMA, TG_TABLE_NAME, TG_RELID, left(TG_OP, 1)::audit.op, CASE WHEN TG_OP = 'DELETE' THEN hstore(OLD.*) ELSE hstore(NEW.*) END);
  END IF;
  RETURN NULL;
END $body$;
CREATE FUNCTION audit.log_ddl() RETURNS event_trigger LANGUAGE plpgsql AS $$
DECLARE r record;
BEGIN
 FOR r IN SELECT * FROM pg_event_trigger_ddl_commands() LOOP
  INSERT INTO audit.ddl_log (tag, object) VALUES (r.command_tag, r.object_identity);
 END LOOP;
END $$;
CREATE TYPE erp.doc_status AS ENUM ('draft', 'posted', 'void');
CREATE DOMAIN erp.qty AS numeric(12,3) CHECK (VALUE >= 0);
CREATE TABLE erp.base (created_at timestamptz NOT NULL DEFAULT now(), created_by name NOT NULL DEFAULT current_user
);
CREATE TABLE erp.partners (id serial PRIMARY KEY, name text NOT NULL, vat text
 ) INHERITS (erp.base);
ALTER TABLE erp.partners ADD CONSTRAINT partners_vat UNIQUE (vat);
CREATE TABLE erp.items (id serial PRIMARY KEY, code text NOT NULL UNIQUE, descr text,
  unit text NOT NULL DEFAULT 'pc', attrs hstore
 ) INHERITS (erp.base);
CREATE INDEX items_attrs ON erp.items USING gist (attrs);
CREATE TABLE erp.documents (id serial PRIMARY KEY, number text NOT NULL, partner_id integer NOT NULL REFERENCES erp.partners, status erp.doc_status NOT NULL DEFAULT 'draft', issued date NOT NULL DEFAULT CURRENT_DATE
 ) INHERITS (erp.base);
CREATE UNIQUE INDEX documents_number ON erp.documents (
  number);
CREATE TABLE erp.lines (doc_id integer NOT NULL REFERENCES erp.documents ON DELETE CASCADE, line smallint NOT NULL, item_id integer NOT NULL REFERENCES erp.items, qty erp.qty NOT NULL, price numeric(12,2) NOT NULL,
 PRIMARY KEY (doc_id, line));
CREATE TABLE erp.stock (item_id integer NOT NULL REFERENCES erp.items, location text NOT NULL DEFAULT 'MAIN', on_hand erp.qty NOT NULL, PRIMARY KEY (item_id, location));
CREATE TABLE erp.journal (id bigserial PRIMARY KEY, doc_id integer REFERENCES erp.documents, account varchar(10) NOT NULL, debit numeric(14,2) NOT NULL DEFAULT 0, credit numeric(14,2) NOT NULL DEFAULT 0
);
CREATE TRIGGER audit_partners AFTER INSERT OR UPDATE OR DELETE ON erp.partners FOR EACH ROW EXECUTE FUNCTION audit.if_modified();
CREATE TRIGGER audit_items AFTER INSERT OR UPDATE OR DELETE ON erp.items FOR EACH ROW EXECUTE FUNCTION audit.if_modified();
CREATE TRIGGER audit_documents AFTER UPDATE OR DELETE ON erp.documents FOR EACH ROW EXECUTE FUNCTION audit.if_modified();
CREATE FUNCTION erp.posted_is_final() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
IF OLD.status = 'posted' THEN
 RAISE EXCEPTION 'document % is posted', OLD.number; END IF; RETURN NEW; END $$;
CREATE TRIGGER posted_is_final BEFORE UPDATE ON erp.documents FOR EACH ROW EXECUTE FUNCTION erp.posted_is_final();
CREATE VIEW erp.doc_totals AS SELECT d.id, d.number, p.name,
  sum(l.qty * l.price) AS total FROM erp.documents d JOIN erp.partners p ON p.id = d.partner_id JOIN erp.lines l ON l.doc_id = d.id GROUP BY d.id, p.name;
CREATE VIEW audit.recent AS SELECT event_id, table_name, action, row_data -> 'id' AS id, changed_fields FROM audit.logged_actions WHERE action_tstamp > now() - interval '1 day';
CREATE VIEW audit.tables AS SELECT DISTINCT tgrelid::regclass::text AS tbl FROM pg_trigger WHERE tgfoid = 
  'audit.if_modified'::regproc;
ALTER TABLE erp.journal REPLICA IDENTITY FULL;
CREATE EVENT TRIGGER log_ddl ON ddl_command_end
  EXECUTE FUNCTION audit.log_ddl();
