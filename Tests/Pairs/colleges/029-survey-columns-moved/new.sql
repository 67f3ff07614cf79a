CREATE TYPE question_kind AS ENUM ('text', 'single', 'multi', 'scale', 'number');
CREATE TABLE surveys (
    id serial PRIMARY KEY,
    title text NOT NULL,
    anonymous boolean DEFAULT true NOT NULL,
    open_during tsrange,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    owner_id integer NOT NULL,
    default_language character varying(5) DEFAULT 'en' NOT NULL
);
CREATE INDEX ix_surveys_owner_id ON surveys (owner_id);
CREATE TABLE questions (
    id serial PRIMARY KEY,
    survey_id integer NOT NULL,
    position smallint NOT NULL,
    text text NOT NULL,
    kind question_kind NOT NULL,
    required boolean DEFAULT false NOT NULL,
    page_id integer,
    range int4range,
    UNIQUE (survey_id, position)
);
CREATE INDEX ix_questions_survey_id ON questions (survey_id);
CREATE INDEX ix_questions_page_id ON questions (page_id);
CREATE TABLE respondents (
    id serial PRIMARY KEY,
    survey_id integer NOT NULL,
    token character varying(40) NOT NULL UNIQUE,
    email text,
    ip inet,
    started timestamp without time zone DEFAULT now() NOT NULL,
    finished timestamp without time zone
);
CREATE INDEX ix_respondents_survey_id ON respondents (survey_id);
CREATE TABLE answers (
    id bigserial PRIMARY KEY,
    respondent_id integer NOT NULL,
    question_id integer NOT NULL,
    value text,
    option_id integer,
    numeric_value numeric,
    UNIQUE (respondent_id, question_id)
);
CREATE INDEX ix_answers_respondent_id ON answers (respondent_id);
CREATE INDEX ix_answers_question_id ON answers (question_id);
CREATE TABLE exports (
    id serial PRIMARY KEY,
    survey_id integer NOT NULL,
    format text NOT NULL,
    options jsonb DEFAULT '{}' NOT NULL,
    path text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE survey_texts (
    survey_id integer NOT NULL,
    language character varying(5) NOT NULL,
    title text NOT NULL,
    intro text,
    outro text,
    PRIMARY KEY (survey_id, language)
);
CREATE TABLE owners (
    id serial PRIMARY KEY,
    email text NOT NULL UNIQUE,
    name text
);
CREATE TABLE pages (
    id serial PRIMARY KEY,
    survey_id integer NOT NULL,
    no smallint NOT NULL,
    title text,
    UNIQUE (survey_id, no)
);
CREATE TABLE options (
    id serial PRIMARY KEY,
    question_id integer NOT NULL,
    position smallint NOT NULL,
    label text NOT NULL,
    UNIQUE (question_id, position) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_options_question_id ON options (question_id);
CREATE TABLE respondent_meta (
    respondent_id integer PRIMARY KEY,
    agent text,
    referer text
);
ALTER TABLE surveys ADD CONSTRAINT fk_surveys_owner_id FOREIGN KEY (owner_id) REFERENCES owners;
ALTER TABLE questions ADD CONSTRAINT fk_questions_survey_id FOREIGN KEY (survey_id) REFERENCES surveys ON DELETE CASCADE;
ALTER TABLE questions ADD CONSTRAINT fk_questions_page_id FOREIGN KEY (page_id) REFERENCES pages;
ALTER TABLE respondents ADD CONSTRAINT fk_respondents_survey_id FOREIGN KEY (survey_id) REFERENCES surveys ON DELETE CASCADE;
ALTER TABLE answers ADD CONSTRAINT fk_answers_respondent_id FOREIGN KEY (respondent_id) REFERENCES respondents ON DELETE CASCADE;
ALTER TABLE answers ADD CONSTRAINT fk_answers_question_id FOREIGN KEY (question_id) REFERENCES questions ON DELETE CASCADE;
ALTER TABLE answers ADD CONSTRAINT fk_answers_option_id FOREIGN KEY (option_id) REFERENCES options;
ALTER TABLE exports ADD CONSTRAINT fk_exports_survey_id FOREIGN KEY (survey_id) REFERENCES surveys ON DELETE CASCADE;
ALTER TABLE survey_texts ADD CONSTRAINT fk_survey_texts_survey_id FOREIGN KEY (survey_id) REFERENCES surveys ON DELETE CASCADE;
ALTER TABLE pages ADD CONSTRAINT fk_pages_survey_id FOREIGN KEY (survey_id) REFERENCES surveys ON DELETE CASCADE;
ALTER TABLE options ADD CONSTRAINT fk_options_question_id FOREIGN KEY (question_id) REFERENCES questions ON DELETE CASCADE;
ALTER TABLE respondent_meta ADD CONSTRAINT fk_respondent_meta_respondent_id FOREIGN KEY (respondent_id) REFERENCES respondents ON DELETE CASCADE;
CREATE VIEW completion AS SELECT survey_id, count(*) AS total, count(finished) AS done, round(100.0 * count(finished) / nullif(count(*), 0), 1) AS pct FROM respondents GROUP BY survey_id;
