CREATE TYPE disposition AS ENUM ('ANSWERED','BUSY','FAILED');
CREATE TABLE cdr (calldate timestamp NOT NULL, clid varchar(80), src varchar(80), dst varchar(80), duration int, billsec int, disposition disposition, uniqueid varchar(32)) PARTITION BY RANGE (calldate);
CREATE TABLE cdr_q1 PARTITION OF cdr FOR VALUES FROM ('2024-01-01') TO ('2024-04-01');
CREATE TABLE cdr_q2 PARTITION OF cdr FOR VALUES FROM ('2024-04-01') TO ('2024-07-01');
CREATE TABLE rate (prefix varchar(12) PRIMARY KEY, per_minute numeric(6,4));
CREATE FUNCTION rate_for(dst varchar) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT per_minute FROM rate WHERE dst LIKE prefix || '%' ORDER BY length(prefix) DESC LIMIT 1 $$;
CREATE VIEW rated AS SELECT c.*, billsec / 60.0 * rate_for(dst) AS cost FROM cdr c WHERE disposition = 'ANSWERED';
CREATE VIEW bill AS SELECT src, sum(cost) AS total FROM rated GROUP BY src;
CREATE INDEX cdr_src ON cdr (src);
