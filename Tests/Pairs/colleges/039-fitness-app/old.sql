CREATE TABLE users (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    email text NOT NULL UNIQUE,
    name text,
    weight_kg real,
    height_cm real,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE exercises (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    muscle text NOT NULL,
    equipment text
);
CREATE TABLE workouts (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    user_id uuid NOT NULL,
    started timestamp with time zone NOT NULL,
    ended timestamp with time zone,
    note text
);
CREATE INDEX workouts_user_id_idx ON workouts (user_id);
CREATE TABLE sets (
    id bigserial PRIMARY KEY,
    workout_id uuid NOT NULL,
    exercise_id integer NOT NULL,
    reps integer NOT NULL,
    kg real NOT NULL,
    CHECK (reps > 0)
);
CREATE INDEX sets_workout_id_idx ON sets (workout_id);
CREATE TABLE goals (
    id serial PRIMARY KEY,
    user_id uuid NOT NULL,
    what text NOT NULL,
    target real NOT NULL,
    by_day date,
    done boolean DEFAULT false NOT NULL
);
CREATE TABLE measurements (
    id bigserial PRIMARY KEY,
    user_id uuid NOT NULL,
    at date NOT NULL,
    kind text NOT NULL,
    value real NOT NULL,
    UNIQUE (user_id, at, kind)
);
CREATE INDEX measurements_user_id_idx ON measurements (user_id);
ALTER TABLE workouts ADD CONSTRAINT workouts_user_id_fkey FOREIGN KEY (user_id) REFERENCES users ON DELETE CASCADE;
ALTER TABLE sets ADD CONSTRAINT sets_workout_id_fkey FOREIGN KEY (workout_id) REFERENCES workouts ON DELETE CASCADE;
ALTER TABLE sets ADD CONSTRAINT sets_exercise_id_fkey FOREIGN KEY (exercise_id) REFERENCES exercises;
ALTER TABLE goals ADD CONSTRAINT goals_user_id_fkey FOREIGN KEY (user_id) REFERENCES users ON DELETE CASCADE;
ALTER TABLE measurements ADD CONSTRAINT measurements_user_id_fkey FOREIGN KEY (user_id) REFERENCES users ON DELETE CASCADE;
CREATE VIEW volume AS SELECT w.user_id, date_trunc('week', w.started) AS week, sum(s.reps * s.kg) AS kg FROM workouts w JOIN sets s ON s.workout_id = w.id GROUP BY 1, 2;
CREATE FUNCTION bmi(w real, h real) RETURNS real LANGUAGE sql IMMUTABLE AS $$ SELECT w / ((h / 100) ^ 2) $$;
