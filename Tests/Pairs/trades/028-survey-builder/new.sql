CREATE EXTENSION tablefunc;
CREATE TABLE survey (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, title text NOT NULL, published boolean DEFAULT false, definition
jsonb
);
CREATE TYPE question_kind AS ENUM ('text','single','multi','scale');
CREATE TABLE page (survey_id int REFERENCES survey ON DELETE CASCADE, page_no smallint, title text, PRIMARY KEY (survey_id, page_no));
CREATE TABLE question (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, survey_id int NOT NULL, page_no smallint NOT NULL DEFAULT 1, pos int NOT NULL, kind question_kind NOT NULL DEFAULT 'text', prompt text NOT NULL, required boolean NOT NULL DEFAULT false, show_if jsonb, UNIQUE (survey_id, page_no, pos) DEFERRABLE INITIALLY IMMEDIATE, FOREIGN KEY (survey_id, page_no) REFERENCES page ON DELETE CASCADE);
CREATE TABLE choice (question_id int REFERENCES question ON DELETE CASCADE, n smallint, label text NOT NULL, score
numeric(5,2),
 PRIMARY KEY (question_id, n));
CREATE TABLE response (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, survey_id int NOT NULL REFERENCES survey, started timestamptz NOT NULL DEFAULT now(), finished timestamptz, meta jsonb);
CREATE TABLE answer (response_id bigint REFERENCES response ON DELETE CASCADE, question_id int REFERENCES question, choices smallint[], body text, PRIMARY KEY (response_id, question_id)
, CONSTRAINT answered CHECK (num_nonnulls(choices, body) >= 1)
);
CREATE INDEX answer_choices ON answer USING gin (choices);
CREATE FUNCTION survey_score(r bigint) RETURNS
numeric
 LANGUAGE sql STABLE AS $$ SELECT sum(c.score) FROM answer a JOIN choice c ON c.question_id = a.question_id AND c.n = ANY (a.choices) WHERE a.response_id = r $$;
CREATE VIEW response_score AS SELECT id, survey_id, survey_score(id) AS score, finished - started AS took FROM response WHERE finished IS NOT NULL;
CREATE VIEW survey_avg AS SELECT survey_id, avg(score) AS avg_score, count(*) FROM response_score GROUP BY survey_id;
CREATE VIEW answer_matrix AS SELECT * FROM crosstab('select response_id, question_id, body from answer order by 1, 2') AS ct(response_id bigint, q1 text, q2 text, q3 text);
