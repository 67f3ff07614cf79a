CREATE TYPE call_kind AS ENUM ('voice','message','data');
CREATE TABLE subscribers (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    msisdn varchar(15) NOT NULL UNIQUE,
    tariff text NOT NULL,
    since date NOT NULL
);
CREATE SEQUENCE cdr_seq CACHE 100;
CREATE TABLE cdr (
    id bigint NOT NULL DEFAULT nextval('cdr_seq'),
    subscriber_id bigint NOT NULL REFERENCES subscribers,
    kind call_kind NOT NULL DEFAULT 'voice',
    started timestamptz NOT NULL,
    seconds int,
    bytes bigint,
    cost numeric(10,4) DEFAULT 0,
    CONSTRAINT cdr_pk PRIMARY KEY (started, id, kind)
) PARTITION BY RANGE (started);
CREATE TABLE cdr_2022 PARTITION OF cdr FOR VALUES FROM ('2022-01-01 00:00+00') TO ('2023-01-01 00:00+00') PARTITION BY LIST (kind);
CREATE TABLE cdr_2022_voice PARTITION OF cdr_2022 FOR VALUES IN ('voice');
CREATE TABLE cdr_2022_rest PARTITION OF cdr_2022 DEFAULT;
CREATE TABLE cdr_2023 PARTITION OF cdr FOR VALUES FROM ('2023-01-01 00:00+00') TO ('2024-01-01 00:00+00');
CREATE TABLE cdr_default PARTITION OF cdr DEFAULT;
CREATE INDEX cdr_subscriber ON cdr (subscriber_id, started DESC);
CREATE INDEX cdr_long ON cdr (seconds) WHERE kind = 'voice' AND seconds > 3600;
ALTER TABLE cdr ADD CONSTRAINT voice_secs CHECK (kind <> 'voice' OR seconds IS NOT NULL);
CREATE TABLE disputes (
    cdr_id bigint,
    started timestamptz,
    kind call_kind,
    reason text NOT NULL DEFAULT 'unknown',
    PRIMARY KEY (cdr_id, started),
    FOREIGN KEY (started, cdr_id, kind) REFERENCES cdr (started, id, kind) ON DELETE CASCADE
);
CREATE FUNCTION rate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN NEW.cost := CASE NEW.kind WHEN 'message' THEN 0.09 ELSE coalesce(NEW.seconds, 0) * 0.001 END; RETURN NEW; END $$;
CREATE TRIGGER rate BEFORE INSERT OR UPDATE OF seconds ON cdr FOR EACH ROW EXECUTE FUNCTION rate();
CREATE MATERIALIZED VIEW bill AS SELECT s.msisdn, date_trunc('month', c.started) AS month, c.kind, sum(c.cost) AS cost FROM cdr c JOIN subscribers s ON s.id = c.subscriber_id GROUP BY 1, 2, 3;
CREATE VIEW long_calls AS SELECT id, subscriber_id, seconds FROM cdr WHERE kind = 'voice' AND seconds > 3600;
COMMENT ON TABLE cdr IS 'by year, then kind';
