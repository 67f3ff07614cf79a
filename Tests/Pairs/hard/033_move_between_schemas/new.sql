CREATE SCHEMA auth;
CREATE SCHEMA audit;
CREATE TYPE auth.status AS ENUM ('on', 'off');
CREATE DOMAIN public.mail AS text CHECK (VALUE ~ '@');
CREATE FUNCTION audit.now_utc() RETURNS timestamp LANGUAGE sql STABLE AS $$ SELECT now() AT TIME ZONE 'UTC' $$;
CREATE TABLE auth.usr (id serial PRIMARY KEY, mail public.mail UNIQUE, status auth.status DEFAULT 'on', made timestamp DEFAULT audit.now_utc());
CREATE INDEX usr_on ON auth.usr (made) WHERE status = 'on';
CREATE TABLE public.trail (id bigint GENERATED ALWAYS AS IDENTITY, usr integer REFERENCES auth.usr, was auth.usr);
CREATE FUNCTION auth.note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO trail (usr, was) VALUES (OLD.id, OLD); RETURN NULL; END $$;
CREATE TRIGGER trail AFTER UPDATE ON auth.usr FOR EACH ROW WHEN (OLD.status = 'on') EXECUTE FUNCTION auth.note();
CREATE VIEW public.active AS SELECT id, mail FROM auth.usr WHERE status = 'on';
ALTER TABLE auth.usr ENABLE ROW LEVEL SECURITY;
CREATE POLICY web_only ON auth.usr TO web USING (status <> 'off');
GRANT USAGE ON SCHEMA auth TO web;
GRANT SELECT, UPDATE (mail) ON auth.usr TO web;
GRANT USAGE ON SEQUENCE auth.usr_id_seq TO web;
COMMENT ON COLUMN auth.usr.mail IS 'lower case';
CREATE STATISTICS audit.usr_st ON status, made FROM auth.usr;

