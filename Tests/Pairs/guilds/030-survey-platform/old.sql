CREATE TYPE qkind AS ENUM ('single', 'multi', 'text');
CREATE DOMAIN locale AS char(2);
CREATE TABLE survey (
    id bigserial PRIMARY KEY,
    title text NOT NULL,
    intro text,
    opens timestamptz,
    closes timestamptz,
    created timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE page (
    id bigserial PRIMARY KEY,
    survey_id bigint NOT NULL REFERENCES survey ON DELETE CASCADE,
    position integer NOT NULL,
    title text,
    UNIQUE (survey_id, position)
);
CREATE TABLE question (
    id bigserial PRIMARY KEY,
    page_id bigint NOT NULL REFERENCES page ON DELETE CASCADE,
    position integer NOT NULL,
    kind qkind NOT NULL DEFAULT 'single',
    prompt text NOT NULL,
    required boolean NOT NULL DEFAULT false
);
CREATE TABLE choice (
    id bigserial PRIMARY KEY,
    question_id bigint NOT NULL REFERENCES question ON DELETE CASCADE,
    position integer NOT NULL,
    label text NOT NULL,
    UNIQUE (question_id, position) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE respondent (
    id bigserial PRIMARY KEY,
    email text UNIQUE,
    name text
);
CREATE TABLE response (
    id bigserial PRIMARY KEY,
    survey_id bigint NOT NULL REFERENCES survey,
    respondent_id bigint REFERENCES respondent,
    started timestamptz NOT NULL DEFAULT now(),
    finished timestamptz,
    ip inet
);
CREATE TABLE answer (
    response_id bigint NOT NULL REFERENCES response ON DELETE CASCADE,
    question_id bigint NOT NULL REFERENCES question,
    choice_id bigint REFERENCES choice,
    value text,
    UNIQUE (response_id, question_id, choice_id)
);
CREATE VIEW tally AS SELECT a.question_id, c.label, count(*) AS n FROM answer a JOIN choice c ON c.id = a.choice_id GROUP BY 1, 2;
CREATE VIEW tally_percent AS SELECT question_id, label, round(100.0 * n / sum(n) OVER (PARTITION BY question_id), 1) AS pct FROM tally;
CREATE MATERIALIZED VIEW survey_progress AS SELECT s.id, s.title, count(r.id) AS started, count(r.finished) AS finished FROM survey s LEFT JOIN response r ON r.survey_id = s.id GROUP BY s.id, s.title;
CREATE FUNCTION close_check() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF (SELECT closes < now() FROM survey WHERE id = NEW.survey_id) THEN RAISE EXCEPTION 'closed';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER close_check BEFORE INSERT ON response FOR EACH ROW EXECUTE FUNCTION close_check();
COMMENT ON VIEW tally IS 'Answers per choice';
