CREATE SCHEMA grants;
CREATE SCHEMA workflow;
CREATE SCHEMA documents;
CREATE SCHEMA reporting;
CREATE EXTENSION btree_gist;
CREATE TYPE workflow.state AS ENUM ('draft', 'submitted', 'in_review', 'approved', 'declined', 'withdrawn', 'completed');
CREATE DOMAIN grants.euro AS numeric(14,2) CHECK (VALUE >= 0);
CREATE TABLE grants.programme (
    id bigserial PRIMARY KEY,
    code varchar(12) NOT NULL UNIQUE,
    title text NOT NULL,
    budget grants.euro NOT NULL,
    window_ daterange NOT NULL,
    rules jsonb NOT NULL DEFAULT '{}'::jsonb,
    parent_id bigint REFERENCES grants.programme
);
CREATE TABLE grants.applicant (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    kind text NOT NULL DEFAULT 'ngo',
    contact jsonb NOT NULL DEFAULT '{}'::jsonb,
    register_no varchar(20) UNIQUE,
    country char(2) NOT NULL DEFAULT 'DE',
    created timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE grants.application (
    id bigserial PRIMARY KEY,
    programme_id bigint NOT NULL REFERENCES grants.programme,
    applicant_id bigint NOT NULL REFERENCES grants.applicant,
    title text NOT NULL,
    requested grants.euro NOT NULL,
    granted grants.euro,
    state workflow.state NOT NULL DEFAULT 'draft',
    period daterange NOT NULL DEFAULT daterange(CURRENT_DATE, NULL),
    reference text GENERATED ALWAYS AS ('G' || lpad(id::text, 8, '0')) STORED,
    version integer NOT NULL DEFAULT 0,
    created timestamptz NOT NULL DEFAULT now(),
    UNIQUE (reference),
    EXCLUDE USING gist (applicant_id WITH =, programme_id WITH =, period WITH &&) WHERE (state = 'approved')
);
CREATE INDEX application_state ON grants.application (programme_id, state);
CREATE TABLE grants.budget_line (
    application_id bigint NOT NULL REFERENCES grants.application ON DELETE CASCADE,
    line smallint NOT NULL,
    label text NOT NULL,
    amount grants.euro NOT NULL,
    PRIMARY KEY (application_id, line)
);
CREATE TABLE grants.payment (
    id bigserial PRIMARY KEY,
    application_id bigint NOT NULL REFERENCES grants.application,
    amount grants.euro NOT NULL,
    due date NOT NULL,
    paid_on date,
    iban varchar(34) NOT NULL,
    CHECK (paid_on IS NULL OR paid_on >= due - 30)
);
CREATE TABLE workflow.transition (
    from_state workflow.state NOT NULL,
    to_state workflow.state NOT NULL,
    role text NOT NULL,
    PRIMARY KEY (from_state, to_state),
    CHECK (from_state <> to_state)
);
CREATE TABLE workflow.step (
    id bigint GENERATED ALWAYS AS IDENTITY,
    application_id bigint NOT NULL REFERENCES grants.application ON DELETE CASCADE,
    from_state workflow.state NOT NULL,
    to_state workflow.state NOT NULL,
    actor text NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    comment text,
    PRIMARY KEY (at, id),
    FOREIGN KEY (from_state, to_state) REFERENCES workflow.transition
) PARTITION BY RANGE (at);
CREATE TABLE workflow.step_archive PARTITION OF workflow.step FOR VALUES FROM (MINVALUE) TO ('2023-01-01 00:00:00+00');
CREATE TABLE workflow.step_current PARTITION OF workflow.step DEFAULT;
CREATE TABLE workflow.reviewer (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    fields text[] NOT NULL DEFAULT '{}'
);
CREATE TABLE workflow.review (
    application_id bigint NOT NULL REFERENCES grants.application,
    reviewer_id bigint NOT NULL REFERENCES workflow.reviewer,
    score numeric(4,2) CONSTRAINT review_score CHECK (score >= 0 AND score <= 10),
    conflict boolean NOT NULL DEFAULT false,
    text_ text,
    PRIMARY KEY (application_id, reviewer_id)
);
CREATE TABLE documents.file (
    id bigserial PRIMARY KEY,
    sha256 bytea NOT NULL UNIQUE CHECK (octet_length(sha256) = 32),
    size bigint NOT NULL,
    mime text NOT NULL
);
CREATE TABLE documents.attachment (
    application_id bigint NOT NULL REFERENCES grants.application ON DELETE CASCADE,
    file_id bigint NOT NULL REFERENCES documents.file,
    name text NOT NULL,
    uploaded timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (application_id, name)
);
CREATE VIEW workflow.latest AS SELECT DISTINCT ON (application_id) application_id, to_state AS state, at, actor FROM workflow.step ORDER BY application_id, at DESC;
CREATE VIEW grants.overview AS SELECT a.id, p.code, ap.name, a.state, l.at, avg(r.score) AS score FROM grants.application a JOIN grants.programme p ON p.id = a.programme_id JOIN grants.applicant ap ON ap.id = a.applicant_id LEFT JOIN workflow.latest l ON l.application_id = a.id LEFT JOIN workflow.review r ON r.application_id = a.id 
AND NOT r.conflict
GROUP BY a.id, p.code, ap.name, l.at;
CREATE MATERIALIZED VIEW reporting.programme_sum AS SELECT programme_id, state, sum(requested) AS requested, sum(granted) AS granted FROM grants.application GROUP BY programme_id, state;
CREATE UNIQUE INDEX programme_sum_id ON reporting.programme_sum (programme_id, state);
CREATE VIEW reporting.remaining AS SELECT p.id, p.budget - sum(s.granted) AS remaining FROM grants.programme p JOIN reporting.programme_sum s ON s.programme_id = p.id GROUP BY p.id;
CREATE FUNCTION workflow.advance() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE grants.application SET state = NEW.to_state, version = version + 1 WHERE id = NEW.application_id;
    RETURN NULL;
END;
$$;
CREATE TRIGGER advance AFTER INSERT ON workflow.step FOR EACH ROW EXECUTE FUNCTION workflow.advance();
CREATE FUNCTION workflow.optimistic() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF NEW.version < OLD.version THEN RAISE EXCEPTION 'stale version';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER optimistic BEFORE UPDATE ON grants.application FOR EACH ROW WHEN (OLD.version IS DISTINCT FROM NEW.version) EXECUTE FUNCTION workflow.optimistic();
CREATE FUNCTION grants.may_apply(p bigint,  on_day date DEFAULT CURRENT_DATE) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$ SELECT window_ @> on_day FROM grants.programme WHERE id = p $$;
