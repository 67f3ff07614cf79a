CREATE SCHEMA rp;
CREATE TABLE rp.being (id bigint NOT NULL,
  name text NOT NULL);
CREATE TABLE rp.animal (legs smallint DEFAULT 4,
  id bigserial PRIMARY KEY)
  INHERITS (rp.being);
CREATE TABLE rp.pet (id bigint NOT NULL,
  name text NOT NULL,
  legs smallint,
  owner text);
CREATE TABLE rp.wild (habitat text,
  legs smallint DEFAULT 6)
  INHERITS (rp.animal);
CREATE TABLE rp.dog (breed varchar(20))
  INHERITS (rp.animal);
ALTER TABLE rp.being ADD CONSTRAINT named CHECK (name <> '');
ALTER TABLE rp.pet ADD CONSTRAINT named CHECK (name <> '');
ALTER TABLE rp.pet ADD CONSTRAINT owned CHECK (owner <> name) NOT VALID;
ALTER TABLE rp.dog ADD CONSTRAINT dog_pk PRIMARY KEY (id) INCLUDE (name);
CREATE TABLE rp.visit (
  dog_id bigint,
  day date DEFAULT CURRENT_DATE,
  CONSTRAINT visit_dog FOREIGN KEY (dog_id) REFERENCES rp.dog ON UPDATE CASCADE
);
CREATE VIEW rp.legs AS
  SELECT tableoid::regclass::text AS kind, sum(legs) AS total
 
  FROM rp.animal
 
  GROUP BY tableoid;
CREATE VIEW rp.dogs AS
  SELECT d.id, d.name, d.breed, d.legs
 
  FROM rp.dog d
 
  WHERE d.legs IS NOT NULL;
CREATE FUNCTION rp.describe(rp.animal) RETURNS text LANGUAGE sql STABLE AS $$ select ($1).name $$;
CREATE FUNCTION rp.describe(rp.dog) RETURNS text LANGUAGE sql STABLE AS $$ select ($1).breed $$;
CREATE VIEW rp.described AS
  SELECT rp.describe(d.*) AS own, rp.describe(w.*::rp.animal) AS base
 
  FROM rp.dog d, rp.wild w;
CREATE FUNCTION rp.add_dog(n text) RETURNS bigint LANGUAGE sql
BEGIN ATOMIC
  INSERT INTO rp.dog (name) VALUES (n) RETURNING dog.id;
END;
CREATE FUNCTION rp.t() RETURNS trigger LANGUAGE plpgsql AS $$ begin return new; end $$;
CREATE TRIGGER t BEFORE INSERT ON rp.animal FOR EACH ROW
  EXECUTE FUNCTION rp.t();
CREATE TRIGGER t AFTER UPDATE OF breed ON rp.dog FOR EACH ROW
  EXECUTE FUNCTION rp.t();
CREATE INDEX dog_name ON rp.dog (lower(name), breed);
COMMENT ON TABLE rp.animal IS 'animal';
COMMENT ON COLUMN rp.dog.name IS 'name of dog';
COMMENT ON COLUMN rp.wild.legs IS 'six';

