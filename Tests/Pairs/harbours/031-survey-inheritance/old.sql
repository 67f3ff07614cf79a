CREATE TABLE surveys (
    id serial PRIMARY KEY,
    title text NOT NULL,
    opens date DEFAULT CURRENT_DATE
);
CREATE TABLE questions (
    id serial PRIMARY KEY,
    survey_id int NOT NULL REFERENCES surveys ON DELETE CASCADE,
    pos int NOT NULL,
    label text NOT NULL,
    required boolean NOT NULL DEFAULT false,
    CHECK (pos > 0)
);
CREATE TABLE text_questions (
    max_len int NOT NULL DEFAULT 500,
    PRIMARY KEY (id)
) INHERITS (questions);
CREATE TABLE choice_questions (
    choices text[] NOT NULL,
    multi boolean NOT NULL DEFAULT false,
    PRIMARY KEY (id),
    CONSTRAINT two_choices CHECK (cardinality(choices) >= 2)
) INHERITS (questions);
CREATE TABLE scale_questions (
    lo int NOT NULL DEFAULT 1,
    hi int NOT NULL DEFAULT 5,
    PRIMARY KEY (id),
    CHECK (lo < hi)
) INHERITS (questions);
ALTER TABLE scale_questions ALTER required SET DEFAULT true;
CREATE INDEX choice_survey ON choice_questions (survey_id);
CREATE TABLE answers (
    question_id int NOT NULL,
    respondent uuid NOT NULL,
    value text,
    PRIMARY KEY (question_id, respondent)
);
CREATE VIEW question_kinds AS SELECT q.id, q.label, q.tableoid::regclass::text AS kind FROM questions q;
CREATE VIEW bare AS SELECT id FROM ONLY questions;
CREATE FUNCTION survey_size(s int) RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT count(*) FROM public.questions WHERE survey_id = s $$;
