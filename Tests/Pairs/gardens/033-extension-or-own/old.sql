CREATE SCHEMA x1;
CREATE SCHEMA x2;
CREATE EXTENSION "uuid-ossp" WITH SCHEMA public;
CREATE EXTENSION citext WITH SCHEMA x1;
CREATE EXTENSION cube WITH SCHEMA x1;
CREATE EXTENSION earthdistance WITH SCHEMA x1;
CREATE FUNCTION x1.crypt_it(text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT md5($1)';
CREATE TYPE x1.ltree AS (path text);
CREATE FUNCTION x1.nlevel(x1.ltree) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT cardinality(string_to_array($1.path, '.')) $$;
CREATE TABLE x2.acc (
  id uuid DEFAULT public.uuid_generate_v4() PRIMARY KEY,
  mail
 x1.citext NOT NULL UNIQUE,
  mails
 x1.citext[] DEFAULT '{}',
  at timestamptz DEFAULT now(),
  hash text GENERATED ALWAYS AS (x1.crypt_it('a')) STORED
);
CREATE TABLE x2.place (
  id integer PRIMARY KEY,
  pos
 x1.cube
);
CREATE INDEX place_pos ON x2.place USING gist (pos);
CREATE INDEX acc_mail ON x2.acc (mail
 x1.citext_pattern_ops
);
CREATE VIEW x2.dist AS SELECT a.id AS a, b.id AS b, x1.earth_distance(a.pos::x1.earth, b.pos::x1.earth) AS d FROM x2.place a, x2.place b;
CREATE VIEW x2.mails AS SELECT id, mail
 OPERATOR(x1.=) 'root'::x1.citext AS is_root
  FROM x2.acc;
CREATE DOMAIN x2.mail AS
 x1.citext
  CHECK (VALUE IS NOT NULL);
CREATE FUNCTION x2.by_mail(x2.mail) RETURNS SETOF x2.acc LANGUAGE sql STABLE AS 'SELECT * FROM x2.acc WHERE mail::text = $1::text';
CREATE FUNCTION x2.depth(x1.ltree) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT x1.nlevel($1)';
CREATE AGGREGATE x2.first_mail(
 x1.citext) (SFUNC = x1.citext_smaller, STYPE = x1.citext);
ALTER TABLE x2.place ADD CONSTRAINT far UNIQUE (pos);
COMMENT ON EXTENSION citext IS
 'in x1';
CREATE FUNCTION x1.tg() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.at := now(); RETURN NEW; END $$;
CREATE TRIGGER tg BEFORE UPDATE ON x2.acc FOR EACH ROW WHEN (OLD.mail IS DISTINCT FROM NEW.mail) EXECUTE FUNCTION x1.tg();
CREATE MATERIALIZED VIEW x2.domains AS SELECT split_part(mail::text, '@', 2) AS dom, count(*) FROM x2.acc GROUP BY 1;
GRANT USAGE ON SCHEMA x1, x2 TO PUBLIC;
GRANT SELECT (mail) ON x2.acc TO PUBLIC;
