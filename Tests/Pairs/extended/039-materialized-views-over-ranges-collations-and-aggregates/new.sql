CREATE COLLATION nocase (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE TYPE numspan AS RANGE (subtype = numeric);
CREATE FUNCTION keep_last(text, text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT coalesce($2, $1) $$;
CREATE AGGREGATE first_text(text) (SFUNC = keep_last, STYPE = text, INITCOND = 'none');
CREATE TABLE measures (id bigint PRIMARY KEY, label varchar(60) COLLATE nocase, span numspan, extra numspan DEFAULT 'empty');
GRANT SELECT ON measures TO owner_dash;
CREATE MATERIALIZED VIEW by_label AS
    SELECT label, first_text(label) AS first, range_agg(span * extra) AS spans FROM measures GROUP BY label;
CREATE UNIQUE INDEX by_label_key ON by_label (label);
CREATE INDEX by_label_first ON by_label (first COLLATE "C") WHERE first IS NOT NULL;
ALTER MATERIALIZED VIEW by_label CLUSTER ON by_label_key;
ALTER MATERIALIZED VIEW by_label OWNER TO owner_dash;
CREATE VIEW spans AS SELECT label, unnest(spans) AS span FROM by_label;
CREATE STATISTICS measure_stats ON label, id FROM measures;
GRANT SELECT ON by_label TO dash WITH GRANT OPTION;
GRANT SELECT (label) ON spans TO dash;
COMMENT ON COLUMN by_label.spans IS 'what was measured';
