CREATE SCHEMA x1;
CREATE SCHEMA x2;
CREATE FUNCTION public.uuid_generate_v4() RETURNS uuid LANGUAGE sql VOLATILE AS 'SELECT gen_random_uuid()';
COMMENT ON FUNCTION public.uuid_generate_v4() IS 'replaces the extension';
CREATE EXTENSION citext WITH SCHEMA x2;
CREATE EXTENSION cube WITH SCHEMA x2;
CREATE EXTENSION btree_gist WITH SCHEMA x1;
CREATE EXTENSION pgcrypto WITH SCHEMA x1;
CREATE FUNCTION x1.crypt_it(text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT encode(x1.digest($1, 'md5'), 'hex') $$;
CREATE EXTENSION ltree WITH SCHEMA x1;
CREATE TABLE x2.acc (
  id uuid DEFAULT public.uuid_generate_v4() PRIMARY KEY,
  mail
 x2.citext NOT NULL UNIQUE,
  mails
 x2.citext[] DEFAULT '{}',
  at timestamptz DEFAULT now(),
  hash text GENERATED ALWAYS AS (x1.crypt_it('a')) STORED
);
CREATE TABLE x2.place (
  id integer PRIMARY KEY,
  pos
 x2.cube
);
CREATE INDEX place_pos ON x2.place USING gist (pos);
CREATE INDEX acc_mail ON x2.acc (mail
 x2.citext_pattern_ops
);
CREATE VIEW x2.dist AS SELECT a.id AS a, b.id AS b, x2.cube_distance(a.pos, b.pos) AS d FROM x2.place a, x2.place b;
CREATE VIEW x2.mails AS SELECT id, mail
 OPERATOR(x2.=) 'root'::x2.citext AS is_root
  FROM x2.acc;
CREATE DOMAIN x2.mail AS
 x2.citext
  CHECK (VALUE IS NOT NULL);
CREATE FUNCTION x2.by_mail(x2.mail) RETURNS SETOF x2.acc LANGUAGE sql STABLE AS 'SELECT * FROM x2.acc WHERE mail::text = $1::text';
CREATE FUNCTION x2.depth(x1.ltree) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT x1.nlevel($1)';
CREATE AGGREGATE x2.first_mail(
 x2.citext) (SFUNC = x2.citext_smaller, STYPE = x2.citext);
ALTER TABLE x2.place ADD CONSTRAINT far EXCLUDE USING gist (id WITH OPERATOR(pg_catalog.=), pos WITH OPERATOR(x2.&&));
COMMENT ON EXTENSION citext IS
 'in x2';
CREATE FUNCTION x1.tg() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.at := now(); RETURN NEW; END $$;
CREATE TRIGGER tg BEFORE UPDATE ON x2.acc FOR EACH ROW WHEN (OLD.mail IS DISTINCT FROM NEW.mail) EXECUTE FUNCTION x1.tg();
CREATE MATERIALIZED VIEW x2.domains AS SELECT split_part(mail::text, '@', 2) AS dom, count(*) FROM x2.acc GROUP BY 1;
GRANT USAGE ON SCHEMA x1, x2 TO PUBLIC;
GRANT SELECT (mail) ON x2.acc TO PUBLIC;
