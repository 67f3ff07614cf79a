CREATE SCHEMA grants;
CREATE SCHEMA workflow;
CREATE SCHEMA docs;
CREATE EXTENSION btree_gist;
CREATE EXTENSION hstore;
CREATE TYPE workflow.state AS ENUM ('draft', 'submitted', 'approved', 'rejected', 'paid');
CREATE DOMAIN grants.euro AS money;
CREATE TABLE grants.programme (
    id bigserial PRIMARY KEY,
    code varchar(12) NOT NULL UNIQUE,
    title text NOT NULL,
    budget grants.euro NOT NULL,
    opens date NOT NULL,
    closes date NOT NULL,
    parent_id bigint REFERENCES grants.programme
);
CREATE TABLE grants.applicant (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    kind text NOT NULL DEFAULT 'ngo',
    contact hstore,
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
    year smallint NOT NULL DEFAULT extract(year FROM CURRENT_DATE),
    created timestamptz NOT NULL DEFAULT now()
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
    paid_on date
);
CREATE TABLE workflow.step (
    id bigserial PRIMARY KEY,
    application_id bigint NOT NULL REFERENCES grants.application ON DELETE CASCADE,
    state workflow.state NOT NULL,
    actor text NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    comment text
);
CREATE TABLE workflow.reviewer (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    fields text[] NOT NULL DEFAULT '{}'
);
CREATE TABLE workflow.review (
    application_id bigint NOT NULL REFERENCES grants.application,
    reviewer_id bigint NOT NULL REFERENCES workflow.reviewer,
    score smallint CHECK (score BETWEEN 0 AND 10),
    text_ text,
    PRIMARY KEY (application_id, reviewer_id)
);
CREATE TABLE docs.file (
    id bigserial PRIMARY KEY,
    application_id bigint NOT NULL REFERENCES grants.application,
    name text NOT NULL,
    content bytea NOT NULL,
    uploaded timestamptz NOT NULL DEFAULT now()
);
CREATE VIEW workflow.latest AS SELECT DISTINCT ON (application_id) application_id, state, at FROM workflow.step ORDER BY application_id, at DESC;
CREATE VIEW grants.overview AS SELECT a.id, p.code, ap.name, a.state, l.at, avg(r.score) AS score FROM grants.application a JOIN grants.programme p ON p.id = a.programme_id JOIN grants.applicant ap ON ap.id = a.applicant_id LEFT JOIN workflow.latest l ON l.application_id = a.id LEFT JOIN workflow.review r ON r.application_id = a.id 
GROUP BY a.id, p.code, ap.name, l.at;
CREATE MATERIALIZED VIEW grants.programme_sum AS SELECT programme_id, sum(requested) AS requested, sum(granted) AS granted FROM grants.application GROUP BY programme_id;
CREATE UNIQUE INDEX programme_sum_id ON grants.programme_sum (programme_id);
CREATE VIEW grants.remaining AS SELECT p.id, p.budget - s.granted AS remaining FROM grants.programme p JOIN grants.programme_sum s ON s.programme_id = p.id;
CREATE FUNCTION workflow.advance() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE grants.application SET state = NEW.state WHERE id = NEW.application_id;
    RETURN NULL;
END;
$$;
CREATE TRIGGER advance AFTER INSERT ON workflow.step FOR EACH ROW EXECUTE FUNCTION workflow.advance();
CREATE FUNCTION grants.may_apply(p bigint,  d date) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$ SELECT d BETWEEN opens AND closes FROM grants.programme WHERE id = p $$;
