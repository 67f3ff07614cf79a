CREATE TABLE surveys (
    id serial PRIMARY KEY,
    title text NOT NULL,
    intro text,
    outro text,
    language character varying(5) DEFAULT 'en' NOT NULL,
    anonymous boolean DEFAULT true NOT NULL,
    opens timestamp without time zone,
    closes timestamp without time zone,
    owner_email text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE questions (
    id serial PRIMARY KEY,
    survey_id integer NOT NULL,
    page smallint DEFAULT 1 NOT NULL,
    position smallint NOT NULL,
    text text NOT NULL,
    kind character varying(20) NOT NULL,
    required boolean DEFAULT false NOT NULL,
    options text,
    min_value integer,
    max_value integer,
    UNIQUE (survey_id, position)
);
CREATE INDEX ix_questions_survey_id ON questions (survey_id);
CREATE TABLE respondents (
    id serial PRIMARY KEY,
    survey_id integer NOT NULL,
    token character varying(40) NOT NULL UNIQUE,
    email text,
    ip character varying(45),
    agent text,
    started timestamp without time zone DEFAULT now() NOT NULL,
    finished timestamp without time zone
);
CREATE INDEX ix_respondents_survey_id ON respondents (survey_id);
CREATE TABLE answers (
    id bigserial PRIMARY KEY,
    respondent_id integer NOT NULL,
    question_id integer NOT NULL,
    value text,
    numeric_value numeric,
    UNIQUE (respondent_id, question_id)
);
CREATE INDEX ix_answers_respondent_id ON answers (respondent_id);
CREATE INDEX ix_answers_question_id ON answers (question_id);
CREATE TABLE exports (
    id serial PRIMARY KEY,
    survey_id integer NOT NULL,
    format character varying(5) NOT NULL,
    path text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
ALTER TABLE questions ADD CONSTRAINT fk_questions_survey_id FOREIGN KEY (survey_id) REFERENCES surveys ON DELETE CASCADE;
ALTER TABLE respondents ADD CONSTRAINT fk_respondents_survey_id FOREIGN KEY (survey_id) REFERENCES surveys ON DELETE CASCADE;
ALTER TABLE answers ADD CONSTRAINT fk_answers_respondent_id FOREIGN KEY (respondent_id) REFERENCES respondents ON DELETE CASCADE;
ALTER TABLE answers ADD CONSTRAINT fk_answers_question_id FOREIGN KEY (question_id) REFERENCES questions ON DELETE CASCADE;
ALTER TABLE exports ADD CONSTRAINT fk_exports_survey_id FOREIGN KEY (survey_id) REFERENCES surveys ON DELETE CASCADE;
CREATE VIEW completion AS SELECT survey_id, count(*) AS total, count(finished) AS done FROM respondents GROUP BY survey_id;
