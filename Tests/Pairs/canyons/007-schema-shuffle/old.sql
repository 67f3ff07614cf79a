CREATE SCHEMA a;
CREATE SCHEMA b;
CREATE SCHEMA old_only;
CREATE TYPE a.color AS ENUM ('red','green');
CREATE TYPE b.color AS ENUM ('cyan','magenta');
CREATE DOMAIN old_only.pos AS int CHECK (VALUE > 0);
CREATE TABLE a.t (id int PRIMARY KEY, c a.color DEFAULT 'red', p old_only.pos);
CREATE TABLE b.t (id int PRIMARY KEY, c b.color DEFAULT 'cyan', up int REFERENCES a.t);
CREATE SEQUENCE a.seq OWNED BY a.t.id;
CREATE SEQUENCE b.seq START 100;
ALTER TABLE a.t ALTER id SET DEFAULT nextval('a.seq');
ALTER TABLE b.t ALTER id SET DEFAULT nextval('b.seq');
CREATE FUNCTION a.f(a.color)
  RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'a' || $1::text $$;
CREATE FUNCTION b.f(a.color)
  RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'b' || $1::text $$;
CREATE FUNCTION public.f(a.color)
  RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'p' || $1::text $$;
CREATE VIEW old_only.v AS SELECT x.id,
  a.f(x.c) AS f1, b.f(x.c) AS f2,
  public.f(x.c) AS f3, y.c AS yc
  FROM a.t x LEFT JOIN b.t y ON y.up = x.id;
CREATE INDEX t_idx ON a.t (c) WHERE a.f(c) = 'x';
CREATE INDEX t_idx ON b.t (c, id);
ALTER TABLE a.t ADD CONSTRAINT ck
  CHECK (public.f(c) <> 'pred');
CREATE TABLE public.move_me (id serial PRIMARY KEY, t a.t, ts b.t[]);
CREATE INDEX move_idx ON public.move_me ((t IS NULL));
CREATE VIEW public.mv AS SELECT (m.t).id AS tid
  FROM public.move_me m;
CREATE FUNCTION public.trg()
  RETURNS trigger LANGUAGE plpgsql SET search_path = a,
  b AS $$ BEGIN PERFORM f(NEW.c); RETURN NEW; END $$;
ALTER FUNCTION public.trg() SET search_path = b,
  a, "$user", public;
CREATE TRIGGER trg BEFORE INSERT ON a.t
  FOR EACH ROW EXECUTE FUNCTION public.trg();
COMMENT ON SCHEMA old_only IS 'temporary home';
COMMENT ON COLUMN a.t.c IS 'color of a';
COMMENT ON FUNCTION a.f(a.color) IS 'f in a';

