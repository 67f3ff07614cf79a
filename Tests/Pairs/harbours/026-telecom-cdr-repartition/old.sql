CREATE TYPE call_kind AS ENUM ('voice','sms','mms','data');
CREATE SEQUENCE cdr_seq;
CREATE TABLE subscribers (
    msisdn varchar(15) PRIMARY KEY,
    tariff text NOT NULL,
    since date NOT NULL
);
CREATE TABLE cdr (
    id bigint NOT NULL DEFAULT nextval('cdr_seq'),
    msisdn varchar(15) NOT NULL REFERENCES subscribers,
    kind call_kind NOT NULL DEFAULT 'voice',
    started timestamp NOT NULL,
    seconds int,
    bytes bigint,
    cost numeric(8,4) DEFAULT 0,
    CONSTRAINT cdr_pk PRIMARY KEY (id, kind, started)
) PARTITION BY LIST (kind);
CREATE TABLE cdr_voice PARTITION OF cdr FOR VALUES IN ('voice');
CREATE TABLE cdr_msg PARTITION OF cdr FOR VALUES IN ('sms','mms');
CREATE TABLE cdr_data PARTITION OF cdr FOR VALUES IN ('data') PARTITION BY RANGE (started);
CREATE TABLE cdr_data_1 PARTITION OF cdr_data FOR VALUES FROM ('2022-01-01') TO ('2022-07-01');
CREATE TABLE cdr_data_2 PARTITION OF cdr_data FOR VALUES FROM ('2022-07-01') TO ('2023-01-01');
CREATE INDEX cdr_msisdn ON cdr (msisdn, started);
CREATE INDEX cdr_voice_long ON cdr_voice (seconds) WHERE seconds > 3600;
ALTER TABLE cdr_voice ADD CONSTRAINT voice_secs CHECK (seconds IS NOT NULL);
ALTER TABLE cdr_msg ALTER cost SET DEFAULT 0.09;
CREATE TABLE disputes (
    cdr_id bigint,
    kind call_kind,
    started timestamp,
    reason text,
    PRIMARY KEY (cdr_id, kind, started),
    FOREIGN KEY (cdr_id, kind, started) REFERENCES cdr
);
CREATE FUNCTION rate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN NEW.cost := coalesce(NEW.seconds, 0) * 0.001; RETURN NEW; END $$;
CREATE TRIGGER rate BEFORE INSERT ON cdr FOR EACH ROW EXECUTE FUNCTION rate();
CREATE TRIGGER rate_voice BEFORE UPDATE OF seconds ON cdr_voice FOR EACH ROW EXECUTE FUNCTION rate();
CREATE VIEW bill AS SELECT msisdn, date_trunc('month', started) AS month, kind, sum(cost) AS cost FROM cdr GROUP BY 1, 2, 3;
CREATE VIEW long_calls AS SELECT id, msisdn, seconds FROM cdr_voice WHERE seconds > 3600;
COMMENT ON TABLE cdr IS 'by kind';
