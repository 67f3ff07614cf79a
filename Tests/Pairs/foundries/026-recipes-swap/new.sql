-- everything swaps names: tables a<->b, columns, constraints, indexes, enum labels, functions
CREATE SCHEMA food;
CREATE TYPE food.level AS ENUM ('high','medium','low');
CREATE TYPE food.unit_old AS ENUM ('g','ml','piece');
CREATE TYPE food.unit AS ENUM ('gram','millilitre','piece','spoon');
CREATE TABLE food.recipes (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL UNIQUE,
  body jsonb);
CREATE TABLE food.recipes_v1 (
  id serial PRIMARY KEY,
  name varchar(100),
  title text NOT NULL,
  spicy food.level DEFAULT 'high',
  effort food.level DEFAULT 'low',
  CONSTRAINT c2 CHECK (title <> ''),
  CONSTRAINT c1 CHECK (name <> 'x'));
CREATE TABLE food.steps (
  id serial PRIMARY KEY,
  recipe integer NOT NULL REFERENCES food.recipes_v1,
  unit food.unit_old NOT NULL DEFAULT 'g',
  amount integer,
  note text,
  unit2 food.unit DEFAULT 'gram');
CREATE TABLE food.ingredients (
  id serial PRIMARY KEY,
  recipe bigint NOT NULL REFERENCES food.recipes,
  no integer NOT NULL,
  body text,
  UNIQUE (no, recipe));
CREATE INDEX idx_b ON food.steps (recipe);
CREATE INDEX idx_a ON food.steps (note);
CREATE FUNCTION food.g(a integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT a + 1 $$;
CREATE FUNCTION food.f(a integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT a * 2 $$;
ALTER TABLE food.steps ADD CONSTRAINT amount_check CHECK (food.g(amount) > 0), ADD CONSTRAINT other_check CHECK (food.f(amount) < 100000);
CREATE VIEW food.v_long AS SELECT id, title FROM food.recipes_v1;
CREATE VIEW food.v_short AS
  SELECT r.id, r.title, r.name, i.note, food.g(i.amount) AS f, food.f(i.amount) AS g
  FROM food.recipes_v1 r
  JOIN food.steps i ON i.recipe = r.id;
CREATE VIEW food.v_top AS SELECT l.title, s.g FROM food.v_short s JOIN food.v_long l USING (id);
CREATE FUNCTION food.t2() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.title := trim(NEW.title); RETURN NEW; END $$;
CREATE FUNCTION food.t1() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.name := upper(NEW.name); RETURN NEW; END $$;
CREATE TRIGGER tr_b BEFORE INSERT ON food.recipes_v1 FOR EACH ROW EXECUTE FUNCTION food.t1();
CREATE TRIGGER tr_a BEFORE INSERT ON food.recipes_v1 FOR EACH ROW EXECUTE FUNCTION food.t2();
CREATE SEQUENCE food.s2 INCREMENT BY 1;
CREATE SEQUENCE food.s1 INCREMENT BY 100;
ALTER TABLE food.recipes ADD ref bigint DEFAULT nextval('food.s1'), ADD ref2 bigint DEFAULT nextval('food.s2');
COMMENT ON TABLE food.recipes IS 'new style';
COMMENT ON TABLE food.recipes_v1 IS 'old style';
COMMENT ON COLUMN food.recipes_v1.name IS 'the title';
COMMENT ON COLUMN food.recipes_v1.title IS 'the name';
