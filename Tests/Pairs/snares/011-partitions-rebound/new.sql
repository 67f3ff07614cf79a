-- mobile network call records
CREATE TABLE cdr (
    call_id bigint NOT NULL, region text NOT NULL, started date NOT NULL, secs int CHECK (secs >= 0), cost numeric(9,4),
    PRIMARY KEY (call_id, region, started)
) PARTITION BY
LIST (region);
CREATE TABLE cdr_north PARTITION OF cdr FOR VALUES IN ('N', 'NE') PARTITION BY RANGE (started);
CREATE TABLE cdr_2021 PARTITION OF cdr_north FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
CREATE TABLE cdr_2022 PARTITION OF cdr_north FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');
CREATE TABLE cdr_rest PARTITION OF cdr DEFAULT;
CREATE TABLE sms (id bigint, sent timestamptz NOT NULL, body text) PARTITION BY RANGE (sent);
CREATE TABLE sms_a PARTITION OF sms FOR VALUES FROM (MINVALUE) TO ('2021-07-01 00:00+00');
CREATE TABLE sms_a2 PARTITION OF sms (CONSTRAINT has_body CHECK (body IS NOT NULL)) FOR VALUES FROM ('2021-07-01 00:00+00') TO ('2022-01-01 00:00+00');
CREATE TABLE sms_b PARTITION OF sms FOR VALUES FROM ('2022-01-01 00:00+00') TO ('2024-01-01 00:00+00');
CREATE TABLE sms_z PARTITION OF sms DEFAULT;
CREATE INDEX sms_sent ON sms (sent);
CREATE INDEX sms_b_body ON sms_b (body);
CREATE TABLE subscriber (msisdn text, tariff int NOT NULL DEFAULT 1, name text) PARTITION BY HASH (msisdn);
CREATE TABLE subscriber_0 PARTITION OF subscriber FOR VALUES WITH (MODULUS 4, REMAINDER 0);
CREATE TABLE subscriber_1 PARTITION OF subscriber FOR VALUES WITH (MODULUS 4, REMAINDER 1);
CREATE TABLE subscriber_2 PARTITION OF subscriber FOR VALUES WITH (MODULUS 4, REMAINDER 2);
CREATE TABLE subscriber_3 PARTITION OF subscriber FOR VALUES WITH (MODULUS 4, REMAINDER 3);
CREATE TABLE tower (id int PRIMARY KEY, band text NOT NULL)
PARTITION BY RANGE (id);
CREATE TABLE tower_lo PARTITION OF tower FOR VALUES FROM (0) TO (1000);
CREATE TABLE tower_hi PARTITION OF tower FOR VALUES FROM (1000) TO (MAXVALUE);
CREATE TABLE roaming (id int, partner text, x int);
CREATE TABLE roaming_eu (id int, partner text NOT NULL, x int DEFAULT 0);
CREATE TABLE handover (src int REFERENCES tower, dst int REFERENCES tower, at timestamptz DEFAULT 'epoch');
CREATE VIEW long_calls AS SELECT * FROM cdr WHERE secs > 3600;
CREATE VIEW c21 AS SELECT call_id, cost FROM cdr_2021;
