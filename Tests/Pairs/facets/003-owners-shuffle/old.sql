CREATE SCHEMA hr AUTHORIZATION boss;
CREATE TYPE hr.grade AS ENUM ('a', 'b', 'c');
ALTER TYPE hr.grade OWNER TO boss;
CREATE TABLE hr.staff (id serial PRIMARY KEY, name text NOT NULL, grade hr.grade, boss_id int REFERENCES hr.staff);
ALTER TABLE hr.staff OWNER TO worker;
CREATE VIEW hr.bosses AS SELECT DISTINCT b.* FROM hr.staff s JOIN hr.staff b ON b.id = s.boss_id;
ALTER VIEW hr.bosses OWNER TO boss;
CREATE FUNCTION hr.headcount() RETURNS bigint LANGUAGE sql SECURITY DEFINER AS 'SELECT count(*) FROM hr.staff';
ALTER FUNCTION hr.headcount() OWNER TO worker;
CREATE SEQUENCE hr.badge_seq;
CREATE MATERIALIZED VIEW hr.by_grade AS SELECT grade, count(*) FROM hr.staff GROUP BY 1;
ALTER MATERIALIZED VIEW hr.by_grade OWNER TO 
writer;
CREATE AGGREGATE hr.longest(text) (SFUNC = textcat, STYPE = text);
CREATE DOMAIN hr.badge AS int CHECK (VALUE > 0);
ALTER DOMAIN hr.badge OWNER TO boss;
GRANT SELECT ON hr.staff TO writer;
GRANT USAGE ON SCHEMA hr TO worker, writer;
