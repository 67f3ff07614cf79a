-- smart meters; partitions were attached from loaded tables, hence other column orders
CREATE TABLE meter (id int PRIMARY KEY, model text, UNIQUE (model, id));
CREATE TABLE usage (
    meter int NOT NULL REFERENCES meter,
    day date NOT NULL,
    kwh numeric(12,3) DEFAULT 0 CHECK (kwh >= 0),
    quality smallint,
    CONSTRAINT usage_pk PRIMARY KEY (meter, day)
) PARTITION BY RANGE (day);
CREATE TABLE usage_q1 (
    kwh numeric(12,3) DEFAULT
1
 CONSTRAINT usage_kwh_check CHECK (kwh >= 0),
    quality smallint
,
    day date NOT NULL, meter int NOT NULL,
    CONSTRAINT q1_day CHECK (day >= '2023-01-01' AND day < '2023-04-01')
);
CREATE UNIQUE INDEX usage_q1_own ON usage_q1 (meter, day);
ALTER TABLE usage_q1 ADD CONSTRAINT usage_q1_pk PRIMARY KEY USING INDEX usage_q1_own;
ALTER TABLE usage ATTACH PARTITION usage_q1 FOR VALUES FROM ('2023-01-01') TO ('2023-04-01');
CREATE TABLE usage_q2 (LIKE usage INCLUDING ALL);
CREATE INDEX usage_q2_x ON usage_q2 (kwh);
ALTER TABLE usage ATTACH PARTITION usage_q2 FOR VALUES FROM ('2023-04-01') TO ('2023-07-01');
CREATE TABLE usage_q3 (day date NOT NULL, meter int NOT NULL, kwh numeric(12,3), quality smallint
 , CONSTRAINT usage_kwh_check CHECK (kwh >= 0));
-- detached
CREATE INDEX usage_q3_kwh ON usage_q3 (kwh);
CREATE INDEX usage_kwh ON ONLY usage (kwh);
CREATE TABLE anomaly (
   meter int, day date, note text, weight int DEFAULT 1,
   FOREIGN KEY (meter, day) REFERENCES usage
   ON DELETE CASCADE
) PARTITION BY HASH (meter);
CREATE TABLE anomaly_a (weight int DEFAULT 5, note text, day date, meter int);
ALTER TABLE anomaly ATTACH PARTITION anomaly_a FOR VALUES WITH (modulus 2, remainder 0);
CREATE TABLE anomaly_b PARTITION OF anomaly (note DEFAULT
'b'
) FOR VALUES WITH (modulus 2, remainder 1);
CREATE FUNCTION qual() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER q BEFORE INSERT ON usage FOR EACH ROW EXECUTE FUNCTION qual();
ALTER TABLE usage_q2 DISABLE TRIGGER q;
CREATE TRIGGER own AFTER
INSERT
 ON usage_q1 FOR EACH ROW EXECUTE FUNCTION qual();
CREATE VIEW q1 AS SELECT * FROM usage_q1;
CREATE VIEW allu AS SELECT u.*, m.model FROM usage u JOIN meter m ON m.id = u.meter;
