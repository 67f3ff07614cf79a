-- mobile network call records
CREATE TABLE cdr (
    call_id bigint NOT NULL, region text NOT NULL, started date NOT NULL, secs int CHECK (secs >= 0), cost numeric(9,4),
    PRIMARY KEY (call_id, started)
) PARTITION BY
RANGE (started);
CREATE TABLE cdr_2021 PARTITION OF cdr FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
CREATE TABLE cdr_2022 PARTITION OF cdr FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');
CREATE TABLE sms (id bigint, sent timestamptz NOT NULL, body text) PARTITION BY RANGE (sent);
CREATE TABLE sms_a PARTITION OF sms FOR VALUES FROM (MINVALUE) TO ('2022-01-01 00:00+00');
CREATE TABLE sms_b PARTITION OF sms FOR VALUES FROM ('2022-01-01 00:00+00') TO ('2023-01-01 00:00+00');
CREATE INDEX sms_sent ON sms (sent);
CREATE INDEX sms_b_body ON sms_b (body);
CREATE TABLE subscriber (msisdn text, tariff int NOT NULL DEFAULT 1, name text) PARTITION BY HASH (msisdn);
CREATE TABLE subscriber_0 PARTITION OF subscriber FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE subscriber_1 PARTITION OF subscriber FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE tower (id int PRIMARY KEY, band text NOT NULL)
;
CREATE TABLE roaming (id int, partner text NOT NULL, x int) PARTITION BY LIST (partner);
CREATE TABLE roaming_eu PARTITION OF roaming FOR VALUES IN ('DE','FR');
CREATE TABLE roaming_us PARTITION OF roaming FOR VALUES IN ('US', NULL);
CREATE TABLE handover (src int REFERENCES tower, dst int REFERENCES tower, at timestamptz DEFAULT 'epoch');
CREATE VIEW long_calls AS SELECT * FROM cdr WHERE secs > 3600;
CREATE VIEW c21 AS SELECT call_id, cost FROM cdr_2021;
