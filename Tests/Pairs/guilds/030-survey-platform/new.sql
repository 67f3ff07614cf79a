CREATE TYPE qkind AS ENUM ('text', 'number', 'date', 'single', 'multi', 'matrix', 'rating');
CREATE DOMAIN locale AS varchar(5) DEFAULT 'en' CHECK (VALUE::text ~ '^[a-z]{2}(_[A-Z]{2})?$');
CREATE TABLE survey (
    id bigserial PRIMARY KEY,
    slug text NOT NULL UNIQUE,
    title text NOT NULL,
    intro text NOT NULL DEFAULT '',
    locale locale NOT NULL,
    settings jsonb NOT NULL DEFAULT '{}'::jsonb,
    opens timestamptz,
    closes timestamptz,
    CONSTRAINT open_close CHECK (closes > opens),
    created timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE survey_version (
    survey_id bigint NOT NULL REFERENCES survey ON DELETE CASCADE,
    version integer NOT NULL,
    published_at timestamptz,
    PRIMARY KEY (survey_id, version)
);
CREATE TABLE page (
    id bigserial PRIMARY KEY,
    survey_id bigint NOT NULL,
    version integer NOT NULL DEFAULT 1,
    FOREIGN KEY (survey_id, version) REFERENCES survey_version ON DELETE CASCADE,
    position integer NOT NULL,
    title text,
    UNIQUE (survey_id, version, position)
);
CREATE TABLE question (
    id bigserial PRIMARY KEY,
    page_id bigint NOT NULL REFERENCES page ON DELETE CASCADE,
    position integer NOT NULL,
    kind qkind NOT NULL DEFAULT 'text',
    prompt text NOT NULL,
    required boolean NOT NULL DEFAULT false,
    validation jsonb,
    show_if bigint REFERENCES question ON DELETE SET NULL
);
CREATE TABLE choice (
    id bigserial PRIMARY KEY,
    question_id bigint NOT NULL REFERENCES question ON DELETE CASCADE,
    position integer NOT NULL,
    label text NOT NULL,
    UNIQUE (question_id, position) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE translation (
    locale locale NOT NULL,
    entity text NOT NULL CHECK (entity IN ('survey', 'page', 'question', 'choice')),
    entity_id bigint NOT NULL,
    field text NOT NULL,
    value text NOT NULL,
    PRIMARY KEY (entity, entity_id, field, locale)
);
CREATE TABLE respondent (
    id bigserial PRIMARY KEY,
    external_ref text,
    email text,
    attrs jsonb NOT NULL DEFAULT '{}'::jsonb
);
CREATE UNIQUE INDEX respondent_email ON respondent (lower(email)) WHERE email IS NOT NULL;
CREATE TABLE response (
    id bigserial PRIMARY KEY,
    survey_id bigint NOT NULL REFERENCES survey,
    respondent_id bigint REFERENCES respondent ON DELETE SET NULL,
    started timestamptz NOT NULL DEFAULT now(),
    finished timestamptz,
    ip inet,
    version integer NOT NULL DEFAULT 1,
    seconds double precision GENERATED ALWAYS AS (extract(epoch FROM finished - started)) STORED
);
CREATE TABLE answer (
    response_id bigint NOT NULL,
    question_id bigint NOT NULL REFERENCES question,
    value_text text,
    value_number numeric,
    value_date date,
    value_choices bigint[],
    PRIMARY KEY (response_id, question_id),
    FOREIGN KEY (response_id) REFERENCES response ON DELETE CASCADE,
    CONSTRAINT one_value CHECK (num_nonnulls(value_text, value_number, value_date, value_choices) <= 1)
) PARTITION BY HASH (response_id);
CREATE TABLE answer_0 PARTITION OF answer FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE answer_1 PARTITION OF answer FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE INDEX answer_choices ON answer USING gin (value_choices);
CREATE VIEW tally AS SELECT a.question_id, c.label, count(*) AS n, avg(a.value_number) AS mean FROM answer a LEFT JOIN LATERAL unnest(a.value_choices) AS u(choice_id) ON true JOIN choice c ON c.id = u.choice_id GROUP BY 1, 2;
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
