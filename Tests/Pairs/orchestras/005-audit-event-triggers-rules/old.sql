CREATE SCHEMA audit;
CREATE TABLE audit.ddl_log (id bigserial PRIMARY KEY, at timestamptz DEFAULT now(), tag text, obj text);
CREATE TABLE public.ledger (id integer PRIMARY KEY, amount numeric(12,2) NOT NULL, void boolean DEFAULT false NOT NULL);
CREATE FUNCTION audit.note_ddl() RETURNS event_trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO audit.ddl_log (tag) VALUES (tg_tag);
EXCEPTION WHEN OTHERS THEN NULL;
END $$;
CREATE RULE no_delete AS ON DELETE TO public.ledger DO INSTEAD UPDATE public.ledger SET void = true WHERE ledger.id = old.id;
CREATE RULE log_ins AS ON INSERT TO public.ledger DO ALSO INSERT INTO audit.ddl_log (tag, obj) VALUES ('ledger', new.id::text);
CREATE EVENT TRIGGER note_ddl ON ddl_command_end EXECUTE FUNCTION audit.note_ddl();
COMMENT ON EVENT TRIGGER note_ddl IS 'everything';
COMMENT ON RULE no_delete ON public.ledger IS 'soft deletion';
