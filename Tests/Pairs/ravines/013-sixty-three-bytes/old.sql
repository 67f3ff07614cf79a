CREATE SCHEMA a123456789012345678901234567890123456789012345678901234567890bc;
SET search_path = a123456789012345678901234567890123456789012345678901234567890bc;
CREATE TABLE this_is_a_table_name_which_is_as_long_as_it_can_possibly_be_ok (
  this_is_a_column_name_which_is_as_long_as_it_can_possibly_be_yes serial,
  second_column_name_that_is_long_enough_to_be_truncated_somewhere integer UNIQUE CHECK (second_column_name_that_is_long_enough_to_be_truncated_somewhere > 0),
  second_column_name_that_is_long_enough_to_be_truncated_some_two integer UNIQUE CHECK (second_column_name_that_is_long_enough_to_be_truncated_some_two > 1),
  third integer UNIQUE
);
CREATE TABLE this_is_a_table_name_which_is_as_long_as_it_can_possibly_be_o2 (
  this_is_a_column_name_which_is_as_long_as_it_can_possibly_be_yes integer GENERATED ALWAYS AS IDENTITY,
  ref integer REFERENCES this_is_a_table_name_which_is_as_long_as_it_can_possibly_be_ok (third),
  ref2 integer REFERENCES this_is_a_table_name_which_is_as_long_as_it_can_possibly_be_ok (second_column_name_that_is_long_enough_to_be_truncated_somewhere)
);
CREATE INDEX ON this_is_a_table_name_which_is_as_long_as_it_can_possibly_be_ok (third, second_column_name_that_is_long_enough_to_be_truncated_somewhere);
CREATE INDEX ON this_is_a_table_name_which_is_as_long_as_it_can_possibly_be_ok (third);
CREATE INDEX ON this_is_a_table_name_which_is_as_long_as_it_can_possibly_be_ok (third DESC);
CREATE INDEX ON this_is_a_table_name_which_is_as_long_as_it_can_possibly_be_ok (abs(third));
-- array type names that collide: _foo exists already
CREATE TABLE _foo (id integer);
CREATE TABLE foo (id integer, x _foo[]);
CREATE TYPE __foo AS ENUM ('a');
CREATE TABLE usefoo (a foo[], b _foo, c __foo[]
);
CREATE TYPE äääääääääääääääääääääääääääääää AS (öööööööööööööööööööööööööööööööö text);
CREATE TABLE ööööööööööööööööööööööööööööööö (id serial PRIMARY KEY, üüüüüüüüüüüüüüüüüüüü serial, v äääääääääääääääääääääääääääääää);
CREATE FUNCTION fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa foo)
  RETURNS TABLE (bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb integer)
  LANGUAGE sql AS 'select 1';
CREATE VIEW vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv AS
  SELECT o.*, p.ref AS rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
  FROM this_is_a_table_name_which_is_as_long_as_it_can_possibly_be_ok o
  LEFT JOIN this_is_a_table_name_which_is_as_long_as_it_can_possibly_be_o2 p ON p.ref = o.third;
COMMENT ON COLUMN vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv.third IS 'c';
CREATE TRIGGER tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt AFTER UPDATE OF third ON this_is_a_table_name_which_is_as_long_as_it_can_possibly_be_ok
  FOR EACH ROW EXECUTE FUNCTION pg_catalog.suppress_redundant_updates_trigger();

COMMENT ON FUNCTION fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff(foo) IS 'long';
COMMENT ON TYPE __foo IS 'underscores';
CREATE TABLE aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa (a serial PRIMARY KEY, b __foo UNIQUE);
COMMENT ON TABLE _foo IS 'underscore foo';
