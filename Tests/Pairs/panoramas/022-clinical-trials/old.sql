CREATE SCHEMA trial;
CREATE SCHEMA trial_pub;
ALTER DEFAULT PRIVILEGES IN SCHEMA trial GRANT SELECT ON TABLES TO pair_monitor;
ALTER DEFAULT PRIVILEGES IN SCHEMA trial_pub GRANT SELECT ON TABLES TO PUBLIC;
CREATE TYPE trial.arm AS ENUM ('control', 'low', 'high');
CREATE DOMAIN trial.code AS char(8);
CREATE TABLE trial.sites (id smallint PRIMARY KEY, country char(2) NOT NULL);
CREATE TABLE trial.subjects (
    code trial.code PRIMARY KEY,
    site smallint NOT NULL REFERENCES trial.sites,
    born date,
    arm trial.arm,
    consent boolean DEFAULT false NOT NULL
);
CREATE TABLE trial.visits (
    subject trial.code NOT NULL REFERENCES trial.subjects,
    day integer NOT NULL,
    vitals jsonb,
    note text,
    PRIMARY KEY (subject, day)
);
CREATE FUNCTION trial.my_sites() RETURNS smallint[] LANGUAGE sql STABLE AS $$ SELECT string_to_array(current_setting('trial.sites', true), ',')::smallint[] $$;
ALTER TABLE trial.subjects ENABLE ROW LEVEL SECURITY;
ALTER TABLE trial.visits ENABLE ROW LEVEL SECURITY;
CREATE POLICY site_subjects ON trial.subjects TO pair_investigator USING (site = ANY (trial.my_sites()));
CREATE POLICY consented ON trial.subjects AS RESTRICTIVE FOR SELECT USING (consent
);
CREATE POLICY site_visits ON trial.visits USING (EXISTS (SELECT FROM trial.subjects s WHERE s.code = visits.subject));
CREATE VIEW trial_pub.enrolment
    AS SELECT s.country, count(*) AS n FROM trial.subjects p JOIN trial.sites s ON s.id = p.site GROUP BY s.country;
CREATE MATERIALIZED VIEW trial_pub.arms AS SELECT arm, count(*) AS n, avg(EXTRACT(year FROM age(born))) AS mean_age FROM trial.subjects GROUP BY arm WITH NO DATA;
GRANT SELECT, INSERT ON trial.subjects TO pair_investigator;
GRANT SELECT, INSERT, UPDATE ON trial.visits TO pair_investigator;
GRANT USAGE ON SCHEMA trial TO pair_investigator, pair_monitor;
