CREATE SCHEMA a;
CREATE SCHEMA b;
CREATE SCHEMA new_only;
CREATE TYPE a.color AS ENUM ('red','green');
CREATE TYPE b.color AS ENUM ('red','green');
CREATE DOMAIN new_only.pos AS int CHECK (VALUE > 0);
CREATE TABLE b.t (id int PRIMARY KEY, c a.color DEFAULT 'red', p new_only.pos);
CREATE TABLE a.t (id int PRIMARY KEY, c b.color DEFAULT 'green', up int REFERENCES b.t);
CREATE SEQUENCE b.seq OWNED BY b.t.id;
CREATE SEQUENCE a.seq START 100;
ALTER TABLE b.t ALTER id SET DEFAULT nextval('b.seq');
ALTER TABLE a.t ALTER id SET
  DEFAULT nextval('a.seq') + nextval('b.seq');
CREATE FUNCTION b.f(a.color)
  RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'a' || $1::text $$;
CREATE FUNCTION a.f(b.color)
  RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'b' || $1::text $$;
CREATE FUNCTION public.f(a.color)
  RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'p' || $1::text $$;
CREATE VIEW new_only.v AS SELECT x.id,
  a.f(y.c) AS f1, b.f(x.c) AS f2,
  public.f(x.c) AS f3, y.c AS yc
  FROM b.t x LEFT JOIN a.t y ON y.up = x.id;
CREATE INDEX t_idx ON a.t (c) WHERE a.f(c) = 'x';
CREATE INDEX t_idx ON b.t (c, id)
  WHERE b.f(c) <> public.f(c);
ALTER TABLE a.t ADD CONSTRAINT ck CHECK (a.f(c) <> 'bred');
ALTER TABLE b.t ADD CONSTRAINT ck
  CHECK (public.f(c) <> 'pred');
CREATE TABLE new_only.move_me (id serial PRIMARY KEY, t a.t, ts b.t[]);
CREATE INDEX move_idx ON new_only.move_me ((t IS NULL));
CREATE VIEW public.mv AS SELECT (m.t).up AS tid
  FROM new_only.move_me m;
CREATE FUNCTION public.trg()
  RETURNS trigger LANGUAGE plpgsql SET search_path = a,
  b AS $$ BEGIN PERFORM f(NEW.c); RETURN NEW; END $$;
ALTER FUNCTION public.trg() SET search_path = '';
CREATE TRIGGER trg BEFORE INSERT ON a.t
  FOR EACH ROW EXECUTE FUNCTION public.trg();
COMMENT ON SCHEMA new_only IS 'temporary home';
COMMENT ON COLUMN a.t.c IS 'color of a';
COMMENT ON FUNCTION a.f(b.color) IS 'f in a';

