CREATE SCHEMA audit;
CREATE TABLE audit.ddl_log (id bigserial PRIMARY KEY, at timestamptz DEFAULT now(), tag text, obj text);
CREATE TABLE public.ledger (id integer PRIMARY KEY, amount numeric(12,2) NOT NULL, void boolean DEFAULT false NOT NULL);
CREATE TABLE audit.row_log (ledger_id integer NOT NULL REFERENCES public.ledger (id), change jsonb);
CREATE FUNCTION audit.note_ddl() RETURNS event_trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path TO 'audit', 'pg_temp' AS $$
DECLARE r record;
BEGIN
  FOR r IN SELECT * FROM pg_event_trigger_ddl_commands() LOOP
    INSERT INTO audit.ddl_log (tag, obj) VALUES (r.command_tag, r.object_identity);
  END LOOP;
EXCEPTION WHEN OTHERS THEN NULL;
END $$;
CREATE FUNCTION audit.note_drop() RETURNS event_trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO audit.ddl_log (tag, obj) SELECT 'drop', object_identity FROM pg_event_trigger_dropped_objects();
EXCEPTION WHEN OTHERS THEN NULL;
END $$;
CREATE RULE no_delete AS ON DELETE TO public.ledger WHERE (old.amount <> 0) DO INSTEAD UPDATE public.ledger SET void = true WHERE ledger.id = old.id;
CREATE RULE log_upd AS ON UPDATE TO public.ledger WHERE new.amount IS DISTINCT FROM old.amount
  DO ALSO (INSERT INTO audit.row_log VALUES (old.id, to_jsonb(old.*)); INSERT INTO audit.ddl_log (tag) VALUES ('ledger changed'));
ALTER TABLE public.ledger DISABLE RULE log_upd;
CREATE EVENT TRIGGER note_ddl ON ddl_command_end WHEN TAG IN ('CREATE TABLE', 'ALTER TABLE') EXECUTE FUNCTION audit.note_ddl();
CREATE EVENT TRIGGER note_drop ON sql_drop EXECUTE FUNCTION audit.note_drop();
ALTER EVENT TRIGGER note_ddl ENABLE ALWAYS;
ALTER EVENT TRIGGER note_drop DISABLE;
COMMENT ON EVENT TRIGGER note_ddl IS 'tables only';
COMMENT ON RULE no_delete ON public.ledger IS 'soft deletion of non-zero rows';
