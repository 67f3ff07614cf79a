CREATE TYPE stage AS ENUM ('applied', 'screen', 'interview', 'offer', 'hired', 'rejected');
CREATE TABLE company (id serial PRIMARY KEY, name text NOT NULL, region text NOT NULL DEFAULT 'emea'
);
CREATE TABLE job (id serial PRIMARY KEY, company_id integer NOT NULL REFERENCES company, title text NOT NULL, open boolean NOT NULL DEFAULT true
);
CREATE TABLE candidate (id serial PRIMARY KEY, name text NOT NULL, email 
text
UNIQUE);
CREATE TABLE application (id bigserial, job_id integer NOT NULL REFERENCES job, candidate_id integer NOT NULL REFERENCES candidate, stage stage NOT NULL DEFAULT 'applied', applied date NOT NULL DEFAULT CURRENT_DATE,
PRIMARY KEY (id, applied)) PARTITION BY RANGE (applied);
CREATE TABLE application_2023 PARTITION OF application FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE application_2024 PARTITION OF application FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE UNIQUE INDEX application_once ON application (job_id, candidate_id, applied);
CREATE TABLE 
interview (id serial PRIMARY KEY, application_id bigint NOT NULL, applied date NOT NULL, FOREIGN KEY (application_id, applied) REFERENCES application, at timestamp NOT NULL, interviewer text);
CREATE TABLE event_log (id bigserial PRIMARY KEY, at date NOT NULL, what text);
CREATE TABLE event_log_archive (id bigint NOT NULL PRIMARY KEY, at date NOT NULL, what text);
CREATE TABLE metric (day date NOT NULL, name text NOT NULL, n integer) PARTITION BY LIST (name);
CREATE TABLE metric_views PARTITION OF metric FOR VALUES IN ('views');
CREATE TABLE metric_clicks PARTITION OF metric FOR VALUES IN ('clicks', 'applies');
CREATE FUNCTION advance() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN 
INSERT INTO event_log (at, what) VALUES (CURRENT_DATE, NEW.id || ' -> ' || NEW.stage); RETURN NEW;
END $$;
CREATE TRIGGER advance AFTER 
UPDATE
ON application FOR EACH ROW EXECUTE FUNCTION advance();
CREATE VIEW pipeline AS SELECT j.title, a.stage, count(*) AS n
FROM application a JOIN job j ON j.id = a.job_id WHERE j.open GROUP BY j.title, a.stage;

