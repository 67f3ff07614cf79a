CREATE SCHEMA trial;
CREATE SCHEMA trial_pub;
ALTER DEFAULT PRIVILEGES IN SCHEMA trial GRANT SELECT ON TABLES TO pair_monitor;
ALTER DEFAULT PRIVILEGES IN SCHEMA trial GRANT USAGE ON SEQUENCES TO pair_investigator;
ALTER DEFAULT PRIVILEGES FOR ROLE pair_investigator IN SCHEMA trial GRANT INSERT, SELECT ON TABLES TO pair_monitor WITH GRANT OPTION;
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE pair_investigator GRANT USAGE ON SCHEMAS TO pair_monitor;
CREATE TYPE trial.arm AS ENUM ('control', 'low', 'high');
CREATE DOMAIN trial.code AS char(8);
CREATE TABLE trial.sites (id smallint PRIMARY KEY, country char(2) NOT NULL);
CREATE TABLE trial.subjects (
    code trial.code PRIMARY KEY,
    site smallint NOT NULL REFERENCES trial.sites,
    born date,
    arm trial.arm,
    consent boolean DEFAULT false NOT NULL
,   withdrawn date
);
CREATE TABLE trial.visits (
    subject trial.code NOT NULL REFERENCES trial.subjects,
    day integer NOT NULL,
    vitals jsonb,
    note text COMPRESSION pglz,
    entered_by name DEFAULT CURRENT_USER NOT NULL,
    PRIMARY KEY (subject, day)
);
CREATE TABLE trial.adverse_events (id bigserial PRIMARY KEY, subject trial.code NOT NULL REFERENCES trial.subjects, grade smallint CHECK (grade BETWEEN 1 AND 5), seen timestamptz DEFAULT now());
CREATE FUNCTION trial.my_sites() RETURNS smallint[] LANGUAGE sql STABLE AS $$ SELECT string_to_array(current_setting('trial.sites', true), ',')::smallint[] $$;
ALTER TABLE trial.subjects ENABLE ROW LEVEL SECURITY;
ALTER TABLE trial.visits ENABLE ROW LEVEL SECURITY;
ALTER TABLE trial.adverse_events ENABLE ROW LEVEL SECURITY;
CREATE POLICY site_subjects ON trial.subjects TO pair_investigator USING (site = ANY (trial.my_sites()));
CREATE POLICY consented ON trial.subjects AS RESTRICTIVE FOR SELECT USING (consent
AND (withdrawn IS NULL OR withdrawn > CURRENT_DATE)
);
CREATE POLICY site_visits ON trial.visits FOR SELECT USING (EXISTS (SELECT FROM trial.subjects s WHERE s.code = visits.subject));
CREATE POLICY own_visits ON trial.visits FOR UPDATE TO pair_investigator USING (entered_by = CURRENT_USER) WITH CHECK (day >= 0);
CREATE POLICY monitor_ae ON trial.adverse_events FOR SELECT TO pair_monitor USING (grade >= 3);
CREATE VIEW trial_pub.enrolment
WITH (security_invoker = on)
    AS SELECT s.country, count(*) AS n FROM trial.subjects p JOIN trial.sites s ON s.id = p.site GROUP BY s.country;
CREATE MATERIALIZED VIEW trial_pub.arms AS SELECT arm, count(*) AS n, avg(EXTRACT(year FROM age(born))) AS mean_age FROM trial.subjects GROUP BY arm WITH NO DATA;
CREATE FUNCTION trial_pub.blind(trial.code) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT md5($1::text) $$;
GRANT SELECT, INSERT ON trial.subjects TO pair_investigator;
GRANT SELECT (subject, day, vitals), INSERT, UPDATE (vitals, note) ON trial.visits TO pair_investigator;
GRANT USAGE ON SCHEMA trial TO pair_investigator, pair_monitor;
GRANT SELECT ON trial_pub.enrolment TO PUBLIC;
GRANT EXECUTE ON FUNCTION trial_pub.blind(trial.code) TO pair_monitor;
