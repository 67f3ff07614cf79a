-- engineering database; casts among unit types
CREATE TYPE temp_c AS (v numeric); CREATE TYPE temp_f AS (v numeric);
CREATE TYPE grade AS ENUM ('A','B','C'
,'D'
);
CREATE TYPE grade2 AS ENUM ('A','B','C','X');
CREATE FUNCTION c2f(temp_c) RETURNS temp_f IMMUTABLE LANGUAGE sql AS $$ SELECT ROW($1.v * 1.8 + 32)::temp_f $$;
CREATE FUNCTION f2c(temp_f) RETURNS temp_c IMMUTABLE LANGUAGE sql AS $$ SELECT ROW(
round(($1.v - 32) / 1.8, 2)
)::temp_c $$;
CREATE FUNCTION g2i(grade) RETURNS int IMMUTABLE LANGUAGE sql AS $$ SELECT CASE $1 WHEN 'A' THEN 1 WHEN 'B' THEN 2
WHEN 'C' THEN 3 ELSE 4
 END $$;
CREATE CAST (temp_c AS temp_f) WITH FUNCTION c2f(temp_c)
AS ASSIGNMENT
;
CREATE CAST (temp_f AS temp_c) WITH FUNCTION f2c(temp_f)
AS ASSIGNMENT
;
CREATE CAST (grade AS int) WITH FUNCTION g2i(grade);
CREATE CAST (grade AS grade2) WITH INOUT AS IMPLICIT;
CREATE CAST (grade2 AS grade) WITH INOUT;
CREATE TYPE legacy_temp AS (v numeric);
CREATE CAST (legacy_temp AS text) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (grade AS int) IS
'1 is best';
CREATE TABLE plant (id int PRIMARY KEY, name text UNIQUE);
CREATE TABLE machine (id int PRIMARY KEY, plant int REFERENCES plant, model text NOT NULL, max_temp temp_c DEFAULT ROW(80)::temp_c, g grade NOT NULL DEFAULT 'A');
CREATE TABLE probe (id int PRIMARY KEY, machine int NOT NULL REFERENCES machine ON DELETE CASCADE, us_value temp_f,
   eu_value temp_c GENERATED ALWAYS AS (us_value::temp_c) STORED, g_no int
, note varchar(40)
);
CREATE INDEX machine_grade ON machine ((g::int));
ALTER TABLE machine ADD CONSTRAINT not_bad CHECK (g::int <
4
);
CREATE VIEW hot AS SELECT m.id, (m.max_temp::temp_f).v AS fahrenheit, m.g::int AS gno FROM machine m WHERE (m.max_temp).v > 50;
CREATE VIEW mixed AS SELECT id, g::
text
 AS g FROM machine;
CREATE FUNCTION grade_of(m machine) RETURNS grade2 STABLE LANGUAGE sql AS 'SELECT m.g::grade2';
