-- DDL audit trail with event triggers and transition tables
CREATE SCHEMA audit;
CREATE TABLE audit.ddl_log (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT now(),
  tag text NOT NULL,
ident text,
kind text NOT NULL DEFAULT 'command' CHECK (kind IN ('command', 'drop', 'rewrite'))
);
CREATE TABLE audit.row_log (
  at timestamptz NOT NULL DEFAULT now(), rel regclass NOT NULL, op "char" NOT NULL, n bigint
, sample jsonb
);
CREATE TABLE public.items (id int PRIMARY KEY, label text NOT NULL, qty int NOT NULL DEFAULT 0);
CREATE TABLE public.stock (item_id int REFERENCES public.items, place text, PRIMARY KEY (item_id, place));
CREATE FUNCTION audit.on_ddl() RETURNS event_trigger LANGUAGE plpgsql SECURITY DEFINER AS $fn$
DECLARE r record;
BEGIN
  FOR r IN SELECT * FROM pg_event_trigger_ddl_commands() LOOP
   IF to_regclass('audit.ddl_log') IS NOT NULL AND r.schema_name IS DISTINCT FROM 'pg_temp' THEN
     INSERT INTO audit.ddl_log(tag, ident) VALUES (r.command_tag, r.object_identity);
   END IF;
  END LOOP;
EXCEPTION WHEN undefined_column OR undefined_table THEN NULL;
END $fn$;
CREATE FUNCTION audit.on_drop() RETURNS event_trigger LANGUAGE plpgsql AS $fn$
BEGIN
  IF to_regclass('audit.ddl_log') IS NULL THEN RETURN; END IF;
  INSERT INTO audit.ddl_log(tag, ident
   , kind
  ) SELECT tg_tag, object_identity
   , 'drop'
  FROM pg_event_trigger_dropped_objects() WHERE original;
EXCEPTION WHEN undefined_column THEN NULL;
END $fn$;
CREATE FUNCTION audit.on_rewrite() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE NOTICE 'rewrite of % (%)', pg_event_trigger_table_rewrite_oid()::regclass, pg_event_trigger_table_rewrite_reason(); END $$;
CREATE FUNCTION audit.count_rows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO audit.row_log(rel, op, n) SELECT TG_RELID::regclass, left(TG_OP, 1)::"char", count(*) FROM newtab;
  RETURN NULL;
END $$;
CREATE FUNCTION audit.count_old() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
   INSERT INTO audit.row_log(rel, op, n, sample) SELECT TG_RELID::regclass, TG_ARGV[0]::"char", count(*), jsonb_agg(o) FROM oldtab o;
   RETURN NULL;
END $$;
CREATE TRIGGER items_ins AFTER INSERT ON public.items REFERENCING NEW TABLE AS newtab FOR EACH STATEMENT EXECUTE FUNCTION audit.count_rows();
CREATE TRIGGER stock_upd AFTER UPDATE ON public.stock REFERENCING OLD TABLE AS oldtab NEW TABLE AS newtab FOR EACH STATEMENT EXECUTE FUNCTION audit.count_rows();
CREATE TRIGGER items_del AFTER DELETE ON public.items REFERENCING OLD TABLE AS oldtab FOR EACH STATEMENT EXECUTE FUNCTION audit.count_old('D', 'it''s', 'a\b');
CREATE FUNCTION audit.check_qty() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN IF NEW.qty < 0 THEN RAISE EXCEPTION 'negative'; END IF; RETURN NULL; END $$;
CREATE CONSTRAINT TRIGGER qty_ok AFTER INSERT OR UPDATE
OF qty, label ON public.items FROM public.stock DEFERRABLE INITIALLY DEFERRED
 FOR EACH ROW
WHEN (NEW.qty IS NOT NULL)
 EXECUTE FUNCTION audit.check_qty();
COMMENT ON TRIGGER qty_ok ON public.items IS 'late check';
CREATE VIEW audit.recent AS SELECT * FROM audit.ddl_log WHERE at > now() - interval '7 days';
CREATE EVENT TRIGGER log_ddl ON ddl_command_end WHEN TAG IN ('CREATE TABLE', 'ALTER TABLE', 'CREATE INDEX') EXECUTE FUNCTION audit.on_ddl();
CREATE EVENT TRIGGER log_drop ON sql_drop EXECUTE FUNCTION audit.on_drop();
CREATE EVENT TRIGGER z_rewrite ON table_rewrite EXECUTE FUNCTION audit.on_rewrite();
ALTER EVENT TRIGGER log_drop ENABLE ALWAYS;
ALTER EVENT TRIGGER z_rewrite ENABLE REPLICA;
COMMENT ON EVENT TRIGGER log_ddl IS
'only table DDL';
