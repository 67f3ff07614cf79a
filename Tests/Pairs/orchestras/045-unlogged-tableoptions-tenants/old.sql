CREATE SCHEMA ten;
CREATE UNLOGGED TABLE ten.session (sid uuid PRIMARY KEY, data jsonb, exp timestamptz) WITH (fillfactor=60);
CREATE TABLE ten.user_ (id integer PRIMARY KEY, mail text, prefs jsonb DEFAULT '{"a": [1, null]}');
CREATE INDEX user_prefs ON ten.user_ USING gin (prefs jsonb_ops) WITH (gin_pending_list_limit=128);
ALTER TABLE ten.user_ ADD CONSTRAINT mail_u UNIQUE (mail) DEFERRABLE;
CREATE FUNCTION ten.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.exp := now() + '1 h'::interval; RETURN NEW; END $$;
CREATE TRIGGER touch BEFORE INSERT ON ten.session FOR EACH ROW EXECUTE FUNCTION ten.touch();
