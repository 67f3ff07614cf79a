CREATE FUNCTION norm(s text, max integer DEFAULT 100) RETURNS varchar LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT left(lower(trim(s)), max)::varchar $$;
COMMENT ON FUNCTION norm(text, integer) IS 'normal form, cut';
CREATE DOMAIN nick AS text DEFAULT norm(' Anon ') CONSTRAINT nick_normal CHECK (VALUE = norm(VALUE));
CREATE TABLE person (
    id integer PRIMARY KEY,
    name text NOT NULL DEFAULT norm('X'),
    key text GENERATED ALWAYS AS (norm(name)) STORED,
    nick nick,
    CONSTRAINT person_name CHECK (norm(name) <> ''),
    EXCLUDE USING btree (norm(name) WITH =)
);
CREATE UNIQUE INDEX person_norm ON person (norm(name)) WHERE norm(name) > 'a';
CREATE STATISTICS person_st ON norm(name), id FROM person;
CREATE VIEW person_v AS SELECT id, norm(name) AS n FROM person;
CREATE FUNCTION person_t() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.name := norm(NEW.name); RETURN NEW; END $$;
CREATE TRIGGER person_norm BEFORE INSERT ON person FOR EACH ROW WHEN (NEW.name <> norm(NEW.name)) EXECUTE FUNCTION person_t();
ALTER TABLE person ENABLE ROW LEVEL SECURITY;
CREATE POLICY me ON person USING (norm(name) = norm(current_user::text));
CREATE FUNCTION same(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN norm(a) = norm(b);
CREATE OPERATOR ~=~~ (FUNCTION = same, LEFTARG = text, RIGHTARG = text, COMMUTATOR = ~=~~);
CREATE VIEW twins AS SELECT a.id AS a, b.id AS b FROM person a JOIN person b ON a.name ~=~~ b.name;

