CREATE ACCESS METHOD cdr_heap TYPE TABLE HANDLER heap_tableam_handler;
CREATE ACCESS METHOD gist_pt TYPE INDEX HANDLER gisthandler;
CREATE SCHEMA cdr;
CREATE DOMAIN cdr.msisdn AS text CHECK (VALUE ~ '^\+?[0-9]{5,15}$');
CREATE OPERATOR CLASS cdr.box_cov DEFAULT FOR TYPE box USING gist_pt AS
    OPERATOR 3 &&, OPERATOR 7 @>, OPERATOR 8 <@,
    FUNCTION 1 gist_box_consistent(internal, box, smallint, oid, internal),
    FUNCTION 2 gist_box_union(internal, internal),
    FUNCTION 5 gist_box_penalty(internal, internal, internal),
    FUNCTION 6 gist_box_picksplit(internal, internal),
    FUNCTION 7 gist_box_same(box, box, internal);
CREATE TABLE cdr.cells (id integer PRIMARY KEY, tech text, coverage box) USING
    cdr_heap;
CREATE INDEX cells_cov ON cdr.cells USING gist_pt (coverage);
CREATE TABLE cdr.calls (
    a cdr.msisdn NOT NULL,
    b cdr.msisdn NOT NULL,
    start timestamptz NOT NULL,
    dur integer DEFAULT 0 NOT NULL,
    cell integer,
    charge numeric(10,5),
    roaming boolean DEFAULT false
) PARTITION BY RANGE (start);
CREATE TABLE cdr.calls_q1 PARTITION OF cdr.calls FOR VALUES FROM ('2024-01-01 00:00+00') TO ('2024-04-01 00:00+00') USING cdr_heap;
CREATE TABLE cdr.calls_q2 PARTITION OF cdr.calls FOR VALUES FROM ('2024-04-01 00:00+00') TO ('2024-07-01 00:00+00');
CREATE TABLE cdr.calls_q3 PARTITION OF cdr.calls FOR VALUES FROM ('2024-07-01 00:00+00') TO ('2024-10-01 00:00+00') USING cdr_heap WITH (autovacuum_freeze_min_age = 0);
CREATE INDEX calls_start ON cdr.calls USING brin (start) WITH (pages_per_range = 64
, autosummarize = on
);
CREATE INDEX calls_a ON cdr.calls (a, start);
CREATE INDEX calls_q1_bloom ON cdr.calls_q1 USING brin (b text_bloom_ops (n_distinct_per_range = 500)
, cell int4_bloom_ops
);
ALTER TABLE cdr.calls_q1 CLUSTER ON calls_q1_a_start_idx;
CREATE STATISTICS cdr.ab (mcv) ON a, b FROM cdr.calls;
CREATE STATISTICS cdr.hours ON (EXTRACT(hour FROM start AT TIME ZONE 'UTC')), cell FROM cdr.calls;
ALTER TABLE cdr.calls ALTER COLUMN a SET STATISTICS 300;
ALTER TABLE cdr.calls ALTER COLUMN b SET (n_distinct_inherited = -0.2);
CREATE FUNCTION cdr.rate(dur integer, tech text) RETURNS numeric LANGUAGE sql IMMUTABLE
    AS $$ SELECT dur * CASE tech WHEN '5g' THEN 0.001 ELSE 0.0015 END $$;
CREATE MATERIALIZED VIEW cdr.daily USING cdr_heap AS SELECT (start AT TIME ZONE 'UTC')::date AS d, cell, count(*) AS n, sum(dur) AS secs FROM cdr.calls GROUP BY 1, 2;
CREATE UNIQUE INDEX daily_pk ON cdr.daily (d, cell);
CREATE VIEW cdr.priced AS SELECT c.a, c.start, cdr.rate(c.dur, x.tech) AS price FROM cdr.calls c LEFT JOIN cdr.cells x ON x.id = c.cell;
GRANT SELECT ON cdr.daily TO pair_bi;
GRANT USAGE ON SCHEMA cdr TO pair_bi;
GRANT SELECT (a, start, dur) ON cdr.calls TO pair_bi;
COMMENT ON ACCESS METHOD cdr_heap IS 'plain heap under another name';
COMMENT ON STATISTICS cdr.ab IS 'who calls whom';
