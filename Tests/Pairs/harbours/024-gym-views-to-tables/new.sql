CREATE TABLE plans (
    name text PRIMARY KEY,
    fee numeric(8,2) NOT NULL DEFAULT 0
);
CREATE TABLE members (
    id serial PRIMARY KEY,
    name text NOT NULL,
    joined date NOT NULL DEFAULT CURRENT_DATE,
    plan text NOT NULL DEFAULT 'basic' REFERENCES plans ON UPDATE CASCADE,
    height_m numeric(3,2)
);
CREATE TABLE trainers (
    id serial PRIMARY KEY,
    name text NOT NULL,
    member_id int UNIQUE REFERENCES members
);
CREATE TABLE visits (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    member_id int NOT NULL REFERENCES members ON DELETE CASCADE,
    at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX visits_member ON visits (member_id, at);
CREATE TABLE bmi (
    member_id int NOT NULL REFERENCES members ON DELETE CASCADE,
    day date NOT NULL,
    kg numeric(5,2) NOT NULL,
    height_m numeric(3,2) NOT NULL,
    bmi numeric(5,2) GENERATED ALWAYS AS (kg / height_m ^ 2) STORED,
    PRIMARY KEY (member_id, day)
);
CREATE VIEW measures AS SELECT member_id, day, kg FROM bmi;
CREATE TABLE monthly_visits (
    member_id int NOT NULL,
    month date NOT NULL CHECK (extract(day FROM month) = 1),
    n int NOT NULL DEFAULT 0,
    CONSTRAINT monthly_visits_key PRIMARY KEY (member_id, month)
);
CREATE VIEW lazy AS SELECT b.id, b.name FROM members b LEFT JOIN monthly_visits v ON v.member_id = b.id AND v.month = date_trunc('month', now())::date WHERE v.n IS NULL;
CREATE TABLE classes (
    id serial PRIMARY KEY,
    title text NOT NULL,
    trainer_id int NOT NULL REFERENCES trainers,
    starts time NOT NULL,
    weekdays int[] NOT NULL CHECK (weekdays <@ ARRAY[0,1,2,3,4,5,6])
);
CREATE MATERIALIZED VIEW timetable AS SELECT w.d AS weekday, c.starts, c.title, t.name AS trainer FROM classes c CROSS JOIN LATERAL unnest(c.weekdays) w(d) JOIN trainers t ON t.id = c.trainer_id ORDER BY 1, 2;
CREATE FUNCTION plan_of(int) RETURNS plans LANGUAGE sql STABLE AS $$ SELECT p FROM public.members m JOIN public.plans p ON p.name = m.plan WHERE m.id = $1 $$;
COMMENT ON TABLE plans IS 'price list';
COMMENT ON TABLE monthly_visits IS 'kept by job';
CREATE TABLE lockers (
    room text NOT NULL DEFAULT 'main',
    no smallint NOT NULL,
    member_id int UNIQUE REFERENCES members ON DELETE SET NULL,
    PRIMARY KEY (room, no)
);
