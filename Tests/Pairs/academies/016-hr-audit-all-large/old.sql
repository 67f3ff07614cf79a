CREATE SCHEMA hr; CREATE SCHEMA hist;
CREATE TYPE hr.gender AS ENUM ('f','m');
CREATE TYPE hr.contract_kind AS ENUM ('temp','perm');
CREATE TABLE hr.country (
    id bigserial PRIMARY KEY,
    iso char(2) NOT NULL UNIQUE,
    name text NOT NULL
);

CREATE TABLE hr.location (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    country_id bigint NOT NULL REFERENCES hr.country (id),
    tz text NOT NULL DEFAULT 'UTC'
);

CREATE TABLE hr.department (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    parent_id bigint REFERENCES hr.department (id),
    location_id bigint REFERENCES hr.location (id)
);

CREATE TABLE hr.job (
    id bigserial PRIMARY KEY,
    title text NOT NULL,
    min_salary numeric(12,2),
    max_salary numeric(12,2)
);

CREATE TABLE hr.employee (
    id bigserial PRIMARY KEY,
    first_name text NOT NULL,
    last_name text NOT NULL,
    email text NOT NULL,
    gender hr.gender,
    department_id bigint REFERENCES hr.department (id),
    manager_id bigint REFERENCES hr.employee (id),
    hire_date date
);

CREATE TABLE hr.contract (
    id bigserial PRIMARY KEY,
    employee_id bigint NOT NULL REFERENCES hr.employee (id),
    kind hr.contract_kind NOT NULL,
    job_id bigint NOT NULL REFERENCES hr.job (id),
    starts date NOT NULL,
    ends date,
    salary numeric(12,2) NOT NULL
);

CREATE TABLE hr.skill (
    id bigserial PRIMARY KEY,
    name text NOT NULL UNIQUE
);

CREATE TABLE hr.employee_skill (
    id bigserial PRIMARY KEY,
    employee_id bigint NOT NULL REFERENCES hr.employee (id) ON DELETE CASCADE,
    skill_id bigint NOT NULL REFERENCES hr.skill (id),
    level integer
);

CREATE TABLE hr.leave_type (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    paid boolean NOT NULL DEFAULT true
);

CREATE TABLE hr.leave_request (
    id bigserial PRIMARY KEY,
    employee_id bigint NOT NULL REFERENCES hr.employee (id),
    leave_type_id bigint NOT NULL REFERENCES hr.leave_type (id),
    from_d date NOT NULL,
    to_d date NOT NULL,
    approved boolean
);

CREATE TABLE hr.training (
    id bigserial PRIMARY KEY,
    title text NOT NULL,
    hours integer
);

CREATE TABLE hr.training_session (
    id bigserial PRIMARY KEY,
    training_id bigint NOT NULL REFERENCES hr.training (id),
    held_on date NOT NULL,
    location_id bigint REFERENCES hr.location (id)
);

CREATE TABLE hr.enrolment (
    id bigserial PRIMARY KEY,
    session_id bigint NOT NULL REFERENCES hr.training_session (id),
    employee_id bigint NOT NULL REFERENCES hr.employee (id),
    passed boolean
);

CREATE TABLE hr.candidate (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    email text,
    cv text
);

CREATE TABLE hr.vacancy (
    id bigserial PRIMARY KEY,
    job_id bigint NOT NULL REFERENCES hr.job (id),
    opened date NOT NULL,
    closed date
);

CREATE TABLE hr.application (
    id bigserial PRIMARY KEY,
    candidate_id bigint NOT NULL REFERENCES hr.candidate (id),
    vacancy_id bigint NOT NULL REFERENCES hr.vacancy (id),
    stage integer NOT NULL DEFAULT 0
);

CREATE TABLE hr.interview (
    id bigserial PRIMARY KEY,
    application_id bigint NOT NULL REFERENCES hr.application (id) ON DELETE CASCADE,
    at timestamptz NOT NULL,
    score integer
);

CREATE TABLE hr.review (
    id bigserial PRIMARY KEY,
    employee_id bigint NOT NULL REFERENCES hr.employee (id),
    reviewer_id bigint NOT NULL REFERENCES hr.employee (id),
    period text NOT NULL,
    rating double precision,
    body text
);

CREATE TABLE hr.goal (
    id bigserial PRIMARY KEY,
    review_id bigint NOT NULL REFERENCES hr.review (id),
    descr text NOT NULL,
    done boolean
);

CREATE TABLE hr.benefit (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    monthly numeric(12,2)
);

CREATE TABLE hr.employee_benefit (
    id bigserial PRIMARY KEY,
    employee_id bigint NOT NULL REFERENCES hr.employee (id),
    benefit_id bigint NOT NULL REFERENCES hr.benefit (id),
    since date
);

CREATE TABLE hr.timesheet (
    id bigserial PRIMARY KEY,
    employee_id bigint NOT NULL REFERENCES hr.employee (id),
    week date NOT NULL,
    hours numeric(5,2)
);

CREATE TABLE hr.badge (
    id bigserial PRIMARY KEY,
    employee_id bigint NOT NULL REFERENCES hr.employee (id),
    code text NOT NULL UNIQUE
);

CREATE TABLE hr.document (
    id bigserial PRIMARY KEY,
    employee_id bigint NOT NULL REFERENCES hr.employee (id),
    kind text,
    path text NOT NULL
);

CREATE FUNCTION hist.save() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('INSERT INTO hist.%I SELECT ($1).*, now()', TG_TABLE_NAME) USING OLD;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TABLE hist.department (LIKE hr.department);
ALTER TABLE hist.department ADD COLUMN changed_at timestamptz NOT NULL DEFAULT now();
CREATE TRIGGER hist_save BEFORE UPDATE OR DELETE ON hr.department FOR EACH ROW EXECUTE FUNCTION hist.save();
CREATE TABLE hist.job (LIKE hr.job);
ALTER TABLE hist.job ADD COLUMN changed_at timestamptz NOT NULL DEFAULT now();
CREATE TRIGGER hist_save BEFORE UPDATE OR DELETE ON hr.job FOR EACH ROW EXECUTE FUNCTION hist.save();
CREATE TABLE hist.employee (LIKE hr.employee);
ALTER TABLE hist.employee ADD COLUMN changed_at timestamptz NOT NULL DEFAULT now();
CREATE TRIGGER hist_save BEFORE UPDATE OR DELETE ON hr.employee FOR EACH ROW EXECUTE FUNCTION hist.save();
CREATE TABLE hist.contract (LIKE hr.contract);
ALTER TABLE hist.contract ADD COLUMN changed_at timestamptz NOT NULL DEFAULT now();
CREATE TRIGGER hist_save BEFORE UPDATE OR DELETE ON hr.contract FOR EACH ROW EXECUTE FUNCTION hist.save();
CREATE TABLE hist.leave_request (LIKE hr.leave_request);
ALTER TABLE hist.leave_request ADD COLUMN changed_at timestamptz NOT NULL DEFAULT now();
CREATE TRIGGER hist_save BEFORE UPDATE OR DELETE ON hr.leave_request FOR EACH ROW EXECUTE FUNCTION hist.save();
CREATE TABLE hist.application (LIKE hr.application);
ALTER TABLE hist.application ADD COLUMN changed_at timestamptz NOT NULL DEFAULT now();
CREATE TRIGGER hist_save BEFORE UPDATE OR DELETE ON hr.application FOR EACH ROW EXECUTE FUNCTION hist.save();
CREATE TABLE hist.review (LIKE hr.review);
ALTER TABLE hist.review ADD COLUMN changed_at timestamptz NOT NULL DEFAULT now();
CREATE TRIGGER hist_save BEFORE UPDATE OR DELETE ON hr.review FOR EACH ROW EXECUTE FUNCTION hist.save();
CREATE TABLE hist.timesheet (LIKE hr.timesheet);
ALTER TABLE hist.timesheet ADD COLUMN changed_at timestamptz NOT NULL DEFAULT now();
CREATE TRIGGER hist_save BEFORE UPDATE OR DELETE ON hr.timesheet FOR EACH ROW EXECUTE FUNCTION hist.save();
CREATE UNIQUE INDEX employee_email ON hr.employee (email);
CREATE VIEW hr.org_chart AS WITH RECURSIVE t AS (SELECT id, first_name || ' ' || last_name AS name, manager_id, 0 AS depth FROM hr.employee WHERE manager_id IS NULL UNION ALL SELECT e.id, e.first_name || ' ' || e.last_name, e.manager_id, t.depth + 1 FROM hr.employee e JOIN t ON e.manager_id = t.id) SELECT * FROM t;
CREATE VIEW hr.headcount AS SELECT d.id, d.name, count(e.*) AS n FROM hr.department d LEFT JOIN hr.employee e ON e.department_id = d.id GROUP BY d.id;
