CREATE EXTENSION tablefunc;
CREATE TYPE q_kind AS ENUM ('text','number','choice');
CREATE TABLE survey (id serial PRIMARY KEY, title text NOT NULL, opens date, closes date, CHECK (opens < closes)
);
CREATE TABLE question (survey int NOT NULL REFERENCES survey ON DELETE CASCADE, no smallint NOT NULL, kind q_kind NOT NULL DEFAULT 'text', wording text NOT NULL, choices text[]
,
 PRIMARY KEY (survey, no), CONSTRAINT has_choices CHECK (kind <> 'choice' OR cardinality(choices) >
0
));
CREATE TABLE respondent (id bigserial PRIMARY KEY, survey int REFERENCES survey, token uuid UNIQUE DEFAULT gen_random_uuid(), started timestamptz DEFAULT now());
CREATE TABLE response (respondent bigint NOT NULL REFERENCES respondent ON DELETE CASCADE, survey int NOT NULL, no smallint NOT NULL, value text, num numeric, PRIMARY KEY (respondent, survey, no), FOREIGN KEY (survey, no) REFERENCES question
);
CREATE INDEX response_val ON response (survey, no, value)
;
CREATE FUNCTION wide(s int) RETURNS TABLE (respondent bigint, q1 text, q2 text
) LANGUAGE sql AS $$ SELECT * FROM crosstab(format('SELECT respondent, no, value FROM response WHERE survey = %s ORDER BY 1, 2', s)) AS ct(respondent bigint, q1 text, q2 text
) $$;
CREATE VIEW freq AS SELECT survey, no, value, count(*) AS n, round(100.0 * count(*) / sum(count(*)) OVER (PARTITION BY survey, no), 1) AS pct FROM response GROUP BY survey, no, value;
CREATE MATERIALIZED VIEW num_stats AS SELECT survey, no, avg(num) AS mean, stddev_samp(num) AS sd, percentile_disc(0.5) WITHIN GROUP (ORDER BY num) AS median
 FROM response WHERE num IS NOT NULL GROUP BY survey, no;
CREATE UNIQUE INDEX num_stats_pk ON num_stats (survey, no);
CREATE FUNCTION check_open() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT FROM survey WHERE id = NEW.survey AND CURRENT_DATE BETWEEN opens AND closes) THEN RAISE EXCEPTION 'survey closed'; END IF; RETURN NEW; END $$;
CREATE TRIGGER check_open BEFORE INSERT ON respondent FOR EACH ROW EXECUTE FUNCTION check_open();
ALTER TABLE respondent
DISABLE
 TRIGGER check_open;
CREATE FUNCTION norm(VARIADIC words text[]) RETURNS text[] IMMUTABLE LANGUAGE sql AS $$ SELECT array_agg(
lower(w)
 ORDER BY ord) FROM unnest(words) WITH ORDINALITY u(w, ord) $$;
COMMENT ON FUNCTION wide(int) IS 'pivot';
