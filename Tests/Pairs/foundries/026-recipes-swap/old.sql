-- everything swaps names: tables a<->b, columns, constraints, indexes, enum labels, functions
CREATE SCHEMA food;
CREATE TYPE food.level AS ENUM ('low','medium','high');
CREATE TYPE food.unit AS ENUM ('g','ml','piece');
CREATE TABLE food.recipes (
  id serial PRIMARY KEY,
  name text NOT NULL,
  title varchar(100),
  spicy food.level DEFAULT 'low',
  effort food.level DEFAULT 'high',
  CONSTRAINT c1 CHECK (name <> ''),
  CONSTRAINT c2 CHECK (title <> 'x'));
CREATE TABLE food.recipes_v2 (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL UNIQUE,
  body jsonb);
CREATE TABLE food.ingredients (
  id serial PRIMARY KEY,
  recipe integer NOT NULL REFERENCES food.recipes,
  unit food.unit NOT NULL DEFAULT 'g',
  amount integer,
  note text);
CREATE TABLE food.steps (
  id serial PRIMARY KEY,
  recipe bigint NOT NULL REFERENCES food.recipes_v2,
  no integer NOT NULL,
  body text,
  UNIQUE (recipe, no));
CREATE INDEX idx_a ON food.ingredients (recipe);
CREATE INDEX idx_b ON food.ingredients (note);
CREATE FUNCTION food.f(a integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT a + 1 $$;
CREATE FUNCTION food.g(a integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT a * 2 $$;
ALTER TABLE food.ingredients ADD CONSTRAINT amount_check CHECK (food.f(amount) > 0), ADD CONSTRAINT other_check CHECK (food.g(amount) < 100000);
CREATE VIEW food.v_short AS SELECT id, name FROM food.recipes;
CREATE VIEW food.v_long AS
  SELECT r.id, r.name, r.title, i.note, food.f(i.amount) AS f, food.g(i.amount) AS g
  FROM food.recipes r
  JOIN food.ingredients i ON i.recipe = r.id;
CREATE VIEW food.v_top AS SELECT s.name, l.f FROM food.v_short s JOIN food.v_long l USING (id);
CREATE FUNCTION food.t1() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.name := trim(NEW.name); RETURN NEW; END $$;
CREATE FUNCTION food.t2() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.title := upper(NEW.title); RETURN NEW; END $$;
CREATE TRIGGER tr_a BEFORE INSERT ON food.recipes FOR EACH ROW EXECUTE FUNCTION food.t1();
CREATE TRIGGER tr_b BEFORE INSERT ON food.recipes FOR EACH ROW EXECUTE FUNCTION food.t2();
CREATE SEQUENCE food.s1 INCREMENT BY 1;
CREATE SEQUENCE food.s2 INCREMENT BY 100;
ALTER TABLE food.recipes_v2 ADD ref bigint DEFAULT nextval('food.s1'), ADD ref2 bigint DEFAULT nextval('food.s2');
COMMENT ON TABLE food.recipes IS 'old style';
COMMENT ON TABLE food.recipes_v2 IS 'new style';
COMMENT ON COLUMN food.recipes.name IS 'the name';
COMMENT ON COLUMN food.recipes.title IS 'the title';
