CREATE TYPE question_kind AS ENUM ('short_text','long_text','single','multi','matrix','scale','file');
CREATE TYPE survey_state AS ENUM ('draft','open','closed','archived');
CREATE TABLE survey (id serial PRIMARY KEY, title text NOT NULL, state survey_state NOT NULL DEFAULT 'draft', closes_at timestamptz, languages char(2)[] NOT NULL DEFAULT '{en}' CHECK (cardinality(languages) > 0));
CREATE TABLE page (id serial PRIMARY KEY, survey_id int NOT NULL REFERENCES survey, position smallint NOT NULL, CONSTRAINT page_n UNIQUE (survey_id, position) DEFERRABLE INITIALLY IMMEDIATE);
CREATE TABLE question (id serial PRIMARY KEY, page_id int NOT NULL REFERENCES page ON DELETE CASCADE, position smallint NOT NULL, kind question_kind NOT NULL DEFAULT 'short_text', wording jsonb NOT NULL, required boolean NOT NULL DEFAULT false, config jsonb NOT NULL DEFAULT '{}', CONSTRAINT question_n UNIQUE (page_id, position) DEFERRABLE INITIALLY IMMEDIATE);
CREATE TABLE choice (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, question_id int NOT NULL REFERENCES question ON DELETE CASCADE, position smallint NOT NULL, label text NOT NULL, score numeric, UNIQUE (question_id, position));
CREATE TABLE respondent (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), email text, invited timestamptz);
CREATE TABLE response (id bigserial PRIMARY KEY, survey_id int NOT NULL REFERENCES survey, respondent uuid REFERENCES respondent, started timestamptz NOT NULL DEFAULT now(), finished timestamptz, CONSTRAINT one_response UNIQUE NULLS DISTINCT (survey_id, respondent), CHECK (finished >= started));
CREATE TABLE answer (response_id bigint REFERENCES response ON DELETE CASCADE, question_id int REFERENCES question, value_text text, value_int int, choices int[], PRIMARY KEY (response_id, question_id), CHECK (num_nonnulls(value_text, value_int, choices) = 1));
CREATE TABLE logic (question_id int REFERENCES question, when_choice int, goto_page int REFERENCES page);
CREATE VIEW response_rate AS SELECT s.id, s.title, count(r.id) FILTER (WHERE r.finished IS NOT NULL) AS done, count(r.id) AS started FROM survey s LEFT JOIN response r ON r.survey_id = s.id GROUP BY s.id;
CREATE VIEW choice_counts AS SELECT c.question_id, c.position, c.label, count(a.response_id) AS hits FROM choice c LEFT JOIN answer a ON a.question_id = c.question_id AND c.position = ANY (a.choices) GROUP BY c.question_id, c.position, c.label;
CREATE VIEW choice_pct AS SELECT question_id, position, label, hits, round(100.0 * hits / nullif(sum(hits) OVER (PARTITION BY question_id), 0), 1) AS pct FROM choice_counts;
CREATE FUNCTION lock_published() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF (SELECT s.state <> 'draft' FROM survey s JOIN page p ON p.survey_id = s.id WHERE p.id = NEW.page_id) THEN RAISE 'survey is published'; END IF; RETURN NEW; END $$;
CREATE TRIGGER lock_published BEFORE UPDATE OF kind, config ON question FOR EACH ROW EXECUTE FUNCTION lock_published();

CREATE UNIQUE INDEX logic_key ON logic (question_id, coalesce(when_choice, -1));
CREATE TABLE invitation (survey_id int REFERENCES survey ON DELETE CASCADE, respondent uuid REFERENCES respondent ON DELETE CASCADE, token text NOT NULL DEFAULT md5(random()::text), sent timestamptz, PRIMARY KEY (survey_id, respondent));
