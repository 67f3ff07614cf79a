CREATE TABLE subscriber (
    id BIGSERIAL CONSTRAINT pk_subscriber PRIMARY KEY,
    msisdn VARCHAR(15) NOT NULL CONSTRAINT uq_msisdn UNIQUE,
    plan VARCHAR(20),
    activated TIMESTAMP
);
CREATE TABLE plan (
    code VARCHAR(20) CONSTRAINT pk_plan PRIMARY KEY,
    title VARCHAR(100),
    monthly NUMERIC(6,2)
);
ALTER TABLE subscriber ADD CONSTRAINT fk_subscriber_plan FOREIGN KEY (plan) REFERENCES plan;
CREATE TABLE cdr (
    id BIGSERIAL,
    caller BIGINT,
    callee VARCHAR(15),
    started TIMESTAMP NOT NULL,
    seconds INT,
    cell VARCHAR(10)
);
ALTER TABLE cdr ADD CONSTRAINT pk_cdr PRIMARY KEY (id);
ALTER TABLE cdr ADD CONSTRAINT fk_cdr_caller FOREIGN KEY (caller) REFERENCES subscriber;
CREATE INDEX ix_cdr_caller ON cdr (caller);
CREATE INDEX ix_cdr_started ON cdr (started);
ALTER TABLE cdr ADD COLUMN imei VARCHAR(16);
ALTER TABLE cdr DROP COLUMN cell;
CREATE FUNCTION rate(seconds INT) RETURNS NUMERIC LANGUAGE sql IMMUTABLE AS $$ SELECT ceil(seconds / 60.0) * 0.09 $$;
CREATE VIEW usage AS SELECT caller, count(*) AS calls, sum(rate(seconds)) AS cost FROM cdr GROUP BY caller;
