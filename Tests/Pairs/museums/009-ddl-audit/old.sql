-- DDL audit trail with event triggers and transition tables
CREATE SCHEMA audit;
CREATE TABLE audit.ddl_log (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT now(),
  tag text NOT NULL,
ident text
);
CREATE TABLE audit.row_log (
  at timestamptz NOT NULL DEFAULT now(), rel regclass NOT NULL, op "char" NOT NULL, n bigint
);
CREATE TABLE public.items (id int PRIMARY KEY, label text NOT NULL, qty int NOT NULL DEFAULT 0);
CREATE TABLE public.stock (item_id int REFERENCES public.items, place text, PRIMARY KEY (item_id, place));
CREATE FUNCTION audit.on_ddl() RETURNS event_trigger LANGUAGE plpgsql SECURITY DEFINER AS $fn$
DECLARE r record;
BEGIN
  FOR r IN SELECT * FROM pg_event_trigger_ddl_commands() LOOP
   INSERT INTO audit.ddl_log(tag, ident) VALUES (r.command_tag, r.object_identity);
  END LOOP;
END $fn$;
CREATE FUNCTION audit.on_drop() RETURNS event_trigger LANGUAGE plpgsql AS $fn$
BEGIN
  IF to_regclass('audit.ddl_log') IS NULL THEN RETURN; END IF;
  INSERT INTO audit.ddl_log(tag, ident
  ) SELECT tg_tag, object_identity
  FROM pg_event_trigger_dropped_objects() WHERE original;
END $fn$;
CREATE FUNCTION audit.no_grants() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE NOTICE 'grant: %', tg_tag; END $$;
CREATE FUNCTION audit.count_rows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO audit.row_log(rel, op, n) SELECT TG_RELID::regclass, left(TG_OP, 1)::"char", count(*) FROM newtab;
  RETURN NULL;
END $$;
CREATE TRIGGER items_ins AFTER INSERT ON public.items REFERENCING NEW TABLE AS newtab FOR EACH STATEMENT EXECUTE FUNCTION audit.count_rows();
CREATE TRIGGER stock_upd AFTER UPDATE ON public.stock REFERENCING NEW TABLE AS newtab FOR EACH STATEMENT EXECUTE FUNCTION audit.count_rows();
CREATE FUNCTION audit.check_qty() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN IF NEW.qty < 0 THEN RAISE EXCEPTION 'negative'; END IF; RETURN NULL; END $$;
CREATE CONSTRAINT TRIGGER qty_ok AFTER INSERT OR UPDATE
OF qty ON public.items
 FOR EACH ROW
 EXECUTE FUNCTION audit.check_qty();
COMMENT ON TRIGGER qty_ok ON public.items IS 'late check';
CREATE VIEW audit.recent AS SELECT * FROM audit.ddl_log WHERE at > now() - interval '7 days';
CREATE EVENT TRIGGER log_ddl ON ddl_command_end EXECUTE FUNCTION audit.on_ddl();
CREATE EVENT TRIGGER log_drop ON sql_drop EXECUTE FUNCTION audit.on_drop();
CREATE EVENT TRIGGER z_grants ON ddl_command_start WHEN TAG IN ('GRANT', 'REVOKE') EXECUTE FUNCTION audit.no_grants();
ALTER EVENT TRIGGER log_drop DISABLE;
COMMENT ON EVENT TRIGGER log_ddl IS
'all DDL';
