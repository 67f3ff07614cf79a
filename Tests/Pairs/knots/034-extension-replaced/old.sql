-- citext, hstore, uuid-ossp and pgcrypto give way to core types and own functions of the same name
CREATE EXTENSION citext;
CREATE EXTENSION hstore;
CREATE EXTENSION "uuid-ossp";
CREATE EXTENSION pgcrypto;
CREATE EXTENSION moddatetime;
CREATE DOMAIN login AS citext CHECK (VALUE !~ '\s');
CREATE TABLE usr (
  id uuid DEFAULT uuid_generate_v1mc() PRIMARY KEY,
  login login NOT NULL UNIQUE,
  nick citext,
  changed timestamp DEFAULT now(),
  prefs hstore DEFAULT ''::hstore NOT NULL,
  token text GENERATED ALWAYS AS (encode(digest(login::text, 'sha256'), 'hex')) STORED
);
CREATE TABLE session (usr uuid NOT NULL REFERENCES usr ON DELETE CASCADE, key uuid DEFAULT gen_random_uuid(), nick citext REFERENCES usr (login));
CREATE INDEX usr_prefs ON usr USING gin (prefs);
CREATE INDEX usr_nick ON usr (nick) WHERE nick <> 'root';
CREATE TRIGGER changed BEFORE UPDATE ON usr FOR EACH ROW EXECUTE FUNCTION moddatetime('changed');
CREATE VIEW usr_lang AS SELECT id, login, prefs -> 'lang' AS lang, nick = 'Admin' AS admin FROM usr;
CREATE FUNCTION pref(u usr, k text) RETURNS text LANGUAGE sql STABLE RETURN u.prefs -> k;
CREATE MATERIALIZED VIEW langs AS SELECT lang, count(*) AS n FROM usr_lang GROUP BY lang;
CREATE UNIQUE INDEX langs_lang ON langs (lang);
COMMENT ON DOMAIN login IS 'no blanks';
COMMENT ON COLUMN usr.prefs IS 'preferences';
COMMENT ON TRIGGER changed ON usr IS 'sets changed';
