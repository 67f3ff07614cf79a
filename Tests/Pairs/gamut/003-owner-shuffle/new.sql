CREATE SCHEMA hr AUTHORIZATION gm_owner;
CREATE SCHEMA pay AUTHORIZATION gm_admin;
CREATE EXTENSION citext SCHEMA hr;
CREATE TYPE hr.address AS (street text, city text, zip varchar(10));
ALTER TYPE hr.address ADD ATTRIBUTE country char(2);
CREATE TYPE hr.grade AS ENUM ('junior', 'senior', 'lead');
CREATE TABLE hr.employee (
    id serial PRIMARY KEY,
    login hr.citext NOT NULL UNIQUE,
    grade hr.grade NOT NULL DEFAULT 'junior',
    hired date NOT NULL
  , left_on date
);
CREATE TABLE pay.salary (
    employee_id integer NOT NULL REFERENCES hr.employee ON DELETE RESTRICT,
    valid daterange NOT NULL,
    amount numeric(12,2) NOT NULL
);
CREATE INDEX salary_valid ON pay.salary USING gist (valid);
CREATE VIEW pay.current_salary AS
    SELECT employee_id, amount FROM pay.salary WHERE valid @> CURRENT_DATE;
CREATE MATERIALIZED VIEW pay.grade_cost AS
    SELECT e.grade, count(*) AS heads FROM hr.employee e GROUP BY e.grade
    WITH NO DATA;
CREATE UNIQUE INDEX grade_cost_grade_key ON pay.grade_cost (grade);
CREATE FUNCTION hr.tenure(e hr.employee) RETURNS integer LANGUAGE sql STABLE
    AS $$ SELECT (coalesce(e.left_on, CURRENT_DATE) - e.hired) / 365 $$;
ALTER TYPE hr.address OWNER TO gm_owner;
ALTER TYPE hr.grade OWNER TO gm_owner;
ALTER TABLE hr.employee OWNER TO gm_owner;
ALTER TABLE pay.salary OWNER TO gm_admin;
ALTER VIEW pay.current_salary OWNER TO gm_admin;
ALTER MATERIALIZED VIEW pay.grade_cost OWNER TO gm_admin;
ALTER FUNCTION hr.tenure(hr.employee) OWNER TO gm_owner;
GRANT USAGE ON SCHEMA pay TO gm_app, gm_owner;
GRANT SELECT ON pay.current_salary TO gm_app;
GRANT SELECT, INSERT ON pay.salary TO gm_app;
GRANT SELECT ON pay.grade_cost TO gm_ro;
REVOKE DELETE ON pay.salary FROM gm_admin;
REVOKE TRUNCATE ON hr.employee FROM gm_owner;
GRANT USAGE ON SEQUENCE hr.employee_id_seq TO gm_app;
REVOKE ALL ON TYPE hr.grade FROM PUBLIC;
GRANT USAGE ON TYPE hr.grade TO gm_app, gm_ro;
COMMENT ON SCHEMA hr IS 'people';
COMMENT ON SCHEMA pay IS 'payroll';
COMMENT ON EXTENSION citext IS 'case-insensitive logins';
COMMENT ON MATERIALIZED VIEW pay.grade_cost IS 'refreshed weekly';
