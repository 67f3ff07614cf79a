CREATE TYPE stage AS ENUM ('applied', 'screen', 'interview', 'offer', 'hired', 'rejected');
CREATE TABLE company (id serial PRIMARY KEY, name text NOT NULL, region text NOT NULL DEFAULT 'emea'
CHECK (region IN ('emea', 'amer', 'apac'))
);
CREATE TABLE job (id serial PRIMARY KEY, company_id integer NOT NULL REFERENCES company, title text NOT NULL, open boolean NOT NULL DEFAULT true
, salary int4range, skills text[] NOT NULL DEFAULT '{}', posted_at timestamptz
);
CREATE INDEX job_skills ON job USING gin (skills) WHERE open;
CREATE TABLE candidate (id serial PRIMARY KEY, name text NOT NULL, email 
varchar(254)
UNIQUE);
CREATE TABLE application (id bigserial, job_id integer NOT NULL REFERENCES job, candidate_id integer NOT NULL REFERENCES candidate, stage stage NOT NULL DEFAULT 'applied', applied date NOT NULL DEFAULT CURRENT_DATE,
source text, score numeric(4,2), PRIMARY KEY (id, stage)) PARTITION BY LIST (stage);
CREATE TABLE application_open PARTITION OF application FOR VALUES IN ('applied', 'screen', 'interview', 'offer') PARTITION BY LIST (stage);
CREATE TABLE application_open_late PARTITION OF application_open FOR VALUES IN ('interview', 'offer');
CREATE TABLE application_open_default PARTITION OF application_open DEFAULT;
CREATE TABLE application_closed PARTITION OF application FOR VALUES IN ('hired', 'rejected');
CREATE INDEX application_once ON application (job_id, candidate_id);
CREATE TABLE 
interview (id serial PRIMARY KEY, application_id bigint NOT NULL, candidate_id integer NOT NULL REFERENCES candidate ON DELETE CASCADE, at timestamptz NOT NULL, interviewer text NOT NULL);
CREATE TABLE event_log (id bigserial, at date NOT NULL, what text, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE event_log_archive (id bigint NOT NULL, what text, at date NOT NULL, PRIMARY KEY (id, at));
ALTER TABLE event_log ATTACH PARTITION event_log_archive FOR VALUES FROM (MINVALUE) TO ('2024-01-01');
CREATE TABLE event_log_current PARTITION OF event_log FOR VALUES FROM ('2024-01-01') TO (MAXVALUE);
CREATE TABLE metric (day date NOT NULL, name text NOT NULL, n bigint NOT NULL DEFAULT 0, PRIMARY KEY (day, name));
CREATE TABLE metric_views (day date PRIMARY KEY, n bigint);
CREATE FUNCTION advance() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN 
INSERT INTO event_log (at, what) VALUES (CURRENT_DATE, format('%s: %s', NEW.id, NEW.stage)); RETURN NULL;
END $$;
CREATE TRIGGER advance AFTER 
INSERT OR UPDATE
ON application FOR EACH ROW EXECUTE FUNCTION advance();
CREATE VIEW pipeline AS SELECT j.title, a.stage, count(*) AS n
, avg(a.score) AS score
FROM application a JOIN job j ON j.id = a.job_id WHERE j.open GROUP BY j.title, a.stage;

