CREATE TABLE members (
    id serial PRIMARY KEY,
    name text NOT NULL,
    joined date NOT NULL DEFAULT CURRENT_DATE,
    plan text NOT NULL DEFAULT 'basic',
    height_cm int
);
CREATE TABLE visits (
    member_id int NOT NULL REFERENCES members,
    at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (member_id, at)
);
CREATE TABLE measures (
    member_id int NOT NULL REFERENCES members,
    day date NOT NULL,
    kg numeric(5,2) NOT NULL,
    PRIMARY KEY (member_id, day)
);
CREATE VIEW plans AS SELECT DISTINCT plan AS name FROM members;
CREATE VIEW bmi AS SELECT m.member_id, m.day, (m.kg / (b.height_cm / 100.0) ^ 2)::numeric(5,2) AS bmi FROM measures m JOIN members b ON b.id = m.member_id;
CREATE MATERIALIZED VIEW monthly_visits AS SELECT member_id, date_trunc('month', at) AS month, count(*) AS n FROM visits GROUP BY 1, 2;
CREATE UNIQUE INDEX monthly_visits_key ON monthly_visits (member_id, month);
CREATE VIEW lazy AS SELECT b.id, b.name FROM members b LEFT JOIN monthly_visits v ON v.member_id = b.id AND v.month = date_trunc('month', now()) WHERE v.n IS NULL;
CREATE VIEW trainers AS SELECT id, name FROM members WHERE plan = 'staff';
CREATE RULE trainers_ins AS ON INSERT TO trainers DO INSTEAD INSERT INTO members (name, plan) VALUES (NEW.name, 'staff');
CREATE TABLE classes (
    id serial PRIMARY KEY,
    title text NOT NULL,
    trainer_id int NOT NULL REFERENCES members,
    starts time NOT NULL,
    weekday int NOT NULL CHECK (weekday BETWEEN 0 AND 6)
);
CREATE VIEW timetable AS SELECT c.weekday, c.starts, c.title, t.name AS trainer FROM classes c JOIN trainers t ON t.id = c.trainer_id ORDER BY 1, 2;
CREATE FUNCTION plan_of(int) RETURNS text LANGUAGE sql STABLE AS $$ SELECT plan FROM public.members WHERE id = $1 $$;
COMMENT ON VIEW plans IS 'names in use';
COMMENT ON MATERIALIZED VIEW monthly_visits IS 'refresh at night';
CREATE TABLE lockers (
    no int PRIMARY KEY,
    member_id int REFERENCES members
);
CREATE VIEW free_lockers AS SELECT no FROM lockers WHERE member_id IS NULL;
