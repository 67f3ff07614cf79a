CREATE TYPE question_kind AS ENUM ('text', 'single', 'multi', 'scale');
CREATE TABLE accounts (
    id serial NOT NULL,
    name varchar NOT NULL,
    plan integer DEFAULT 0,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE surveys (
    id serial NOT NULL,
    account_id integer NOT NULL,
    title varchar NOT NULL,
    published boolean DEFAULT false NOT NULL,
    theme json,
    settings text,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX index_surveys_on_account_id ON surveys USING btree (account_id);
CREATE TABLE pages (
    id serial NOT NULL,
    survey_id integer NOT NULL,
    position integer NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_pages_on_survey_id_and_position ON pages USING btree (survey_id, position);
CREATE TABLE questions (
    id serial NOT NULL,
    page_id integer NOT NULL,
    kind question_kind DEFAULT 'text' NOT NULL,
    body varchar NOT NULL,
    required boolean DEFAULT false NOT NULL,
    position integer NOT NULL,
    config json,
    PRIMARY KEY (id)
);
CREATE TABLE choices (
    id serial NOT NULL,
    question_id integer NOT NULL,
    label varchar NOT NULL,
    position integer NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE respondents (
    id serial NOT NULL,
    survey_id integer NOT NULL,
    email varchar,
    token varchar NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_respondents_on_token ON respondents USING btree (token);
CREATE TABLE responses (
    id serial NOT NULL,
    respondent_id integer NOT NULL,
    started timestamp NOT NULL,
    finished timestamp,
    PRIMARY KEY (id)
);
CREATE TABLE answers (
    id serial NOT NULL,
    response_id integer NOT NULL,
    question_id integer NOT NULL,
    choice_id integer,
    text text,
    num integer,
    PRIMARY KEY (id)
);
CREATE INDEX index_answers_on_response_id_and_question_id ON answers USING btree (response_id, question_id);
CREATE TABLE quotas (
    id serial NOT NULL,
    survey_id integer NOT NULL,
    expr text NOT NULL,
    max integer NOT NULL,
    hit integer DEFAULT 0 NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT quotas_check_554d4 CHECK (hit<=max)
);
ALTER TABLE ONLY surveys ADD CONSTRAINT fk_rails_39806fb4b9 FOREIGN KEY (account_id) REFERENCES accounts(id);
ALTER TABLE ONLY pages ADD CONSTRAINT fk_rails_929b2e8e2c FOREIGN KEY (survey_id) REFERENCES surveys(id) ON DELETE CASCADE;
ALTER TABLE ONLY questions ADD CONSTRAINT fk_rails_9d355bb69e FOREIGN KEY (page_id) REFERENCES pages(id) ON DELETE CASCADE;
ALTER TABLE ONLY choices ADD CONSTRAINT fk_rails_e07832cf7c FOREIGN KEY (question_id) REFERENCES questions(id) ON DELETE CASCADE;
ALTER TABLE ONLY respondents ADD CONSTRAINT fk_rails_75cb4b54da FOREIGN KEY (survey_id) REFERENCES surveys(id) ON DELETE CASCADE;
ALTER TABLE ONLY responses ADD CONSTRAINT fk_rails_0a853d325b FOREIGN KEY (respondent_id) REFERENCES respondents(id) ON DELETE CASCADE;
ALTER TABLE ONLY answers ADD CONSTRAINT fk_rails_57236f75e9 FOREIGN KEY (response_id) REFERENCES responses(id) ON DELETE CASCADE;
ALTER TABLE ONLY answers ADD CONSTRAINT fk_rails_9452030bf0 FOREIGN KEY (question_id) REFERENCES questions(id);
ALTER TABLE ONLY answers ADD CONSTRAINT fk_rails_d7825f9ad0 FOREIGN KEY (choice_id) REFERENCES choices(id);
ALTER TABLE ONLY quotas ADD CONSTRAINT fk_rails_a1c714e652 FOREIGN KEY (survey_id) REFERENCES surveys(id) ON DELETE CASCADE;
CREATE VIEW results AS SELECT q.id AS question_id, q.body, c.label, count(a.id) AS n FROM questions q LEFT JOIN choices c ON c.question_id = q.id LEFT JOIN answers a ON a.choice_id = c.id GROUP BY q.id, c.id;
CREATE VIEW results_pct AS SELECT r.*, round(100.0 * n / NULLIF(sum(n) OVER (PARTITION BY question_id), 0), 1) AS pct FROM results r;
CREATE MATERIALIZED VIEW completion AS SELECT s.id, s.title, count(r.id) AS started, count(r.finished) AS done FROM surveys s LEFT JOIN respondents p ON p.survey_id = s.id LEFT JOIN responses r ON r.respondent_id = p.id GROUP BY s.id;
CREATE UNIQUE INDEX completion_id ON completion (id);
CREATE FUNCTION nps(s integer) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT 100.0 * (count(*) FILTER (WHERE a.num >= 9) - count(*) FILTER (WHERE a.num <= 6)) / NULLIF(count(*), 0) FROM answers a JOIN questions q ON q.id = a.question_id JOIN pages p ON p.id = q.page_id WHERE p.survey_id = s AND q.kind = 'scale' $$;
CREATE FUNCTION check_open() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT (SELECT published FROM surveys WHERE id = NEW.survey_id) THEN RAISE 'survey closed'; END IF; RETURN NEW; END $$;
CREATE TRIGGER check_open BEFORE INSERT ON respondents FOR EACH ROW EXECUTE FUNCTION check_open();
COMMENT ON COLUMN surveys.theme IS 'json theme';
