CREATE TYPE muscle AS ENUM ('chest', 'back', 'legs', 'arms', 'core');
CREATE DOMAIN kg AS numeric(6,2) CHECK (VALUE >= 0);
CREATE TABLE users (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    email text NOT NULL UNIQUE,
    name text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    birth date,
    units text DEFAULT 'metric' NOT NULL,
    CHECK (units IN ('metric', 'imperial'))
);
CREATE TABLE exercises (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    muscles muscle[] DEFAULT '{}' NOT NULL,
    equipment text
);
CREATE TABLE workouts (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    user_id uuid NOT NULL,
    started timestamp with time zone NOT NULL,
    ended timestamp with time zone,
    note text,
    plan_id uuid
);
CREATE INDEX workouts_user_id_idx ON workouts (user_id);
CREATE TABLE sets (
    no smallint NOT NULL,
    workout_id uuid NOT NULL,
    exercise_id integer NOT NULL,
    reps integer NOT NULL,
    kg kg NOT NULL,
    rpe numeric(3,1),
    PRIMARY KEY (workout_id, no),
    CONSTRAINT reps_range CHECK (reps > 0 AND reps < 1000)
);
CREATE INDEX sets_workout_id_idx ON sets (workout_id);
CREATE TABLE goals (
    id serial PRIMARY KEY,
    user_id uuid NOT NULL,
    what text NOT NULL,
    target numeric NOT NULL,
    by_day date,
    done_at timestamp with time zone
);
CREATE TABLE measurements (
    id bigserial PRIMARY KEY,
    user_id uuid NOT NULL,
    at date NOT NULL,
    kind text NOT NULL,
    value numeric(8,2) NOT NULL,
    UNIQUE (user_id, at, kind)
);
CREATE INDEX measurements_user_id_idx ON measurements (user_id);
CREATE TABLE plans (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    user_id uuid NOT NULL,
    name text NOT NULL,
    weeks smallint DEFAULT 4 NOT NULL,
    active boolean DEFAULT true NOT NULL
);
CREATE TABLE plan_days (
    plan_id uuid NOT NULL,
    day smallint NOT NULL,
    exercise_id integer NOT NULL,
    sets smallint DEFAULT 3 NOT NULL,
    PRIMARY KEY (plan_id, day, exercise_id)
);
ALTER TABLE workouts ADD CONSTRAINT workouts_user_id_fkey FOREIGN KEY (user_id) REFERENCES users ON DELETE CASCADE;
ALTER TABLE workouts ADD CONSTRAINT workouts_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plans ON DELETE SET NULL;
ALTER TABLE sets ADD CONSTRAINT sets_workout_id_fkey FOREIGN KEY (workout_id) REFERENCES workouts ON DELETE CASCADE;
ALTER TABLE sets ADD CONSTRAINT sets_exercise_id_fkey FOREIGN KEY (exercise_id) REFERENCES exercises;
ALTER TABLE goals ADD CONSTRAINT goals_user_id_fkey FOREIGN KEY (user_id) REFERENCES users ON DELETE CASCADE;
ALTER TABLE measurements ADD CONSTRAINT measurements_user_id_fkey FOREIGN KEY (user_id) REFERENCES users ON DELETE CASCADE;
ALTER TABLE plans ADD CONSTRAINT plans_user_id_fkey FOREIGN KEY (user_id) REFERENCES users ON DELETE CASCADE;
ALTER TABLE plan_days ADD CONSTRAINT plan_days_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plans ON DELETE CASCADE;
ALTER TABLE plan_days ADD CONSTRAINT plan_days_exercise_id_fkey FOREIGN KEY (exercise_id) REFERENCES exercises;
CREATE VIEW volume AS SELECT w.user_id, date_trunc('week', w.started) AS week, sum(s.reps * s.kg) AS kg, max(s.kg) AS best FROM workouts w JOIN sets s ON s.workout_id = w.id GROUP BY 1, 2;
CREATE UNIQUE INDEX one_active_plan ON plans (user_id) WHERE active;
