CREATE TYPE kind AS ENUM ('b', 'a', 'e', 'c');
CREATE TYPE prio AS ENUM ('low', 'high', 'urgent');
CREATE TABLE ev (id bigint NOT NULL, kind kind NOT NULL DEFAULT 'a', prio prio NOT NULL, body text) PARTITION BY LIST (kind);
CREATE TABLE ev_ab PARTITION OF ev FOR VALUES IN ('a', 'b') PARTITION BY RANGE (prio);
CREATE TABLE ev_ab_low PARTITION OF ev_ab FOR VALUES FROM (MINVALUE) TO ('high');
CREATE TABLE ev_ab_high PARTITION OF ev_ab FOR VALUES FROM ('high') TO (MAXVALUE);
CREATE TABLE ev_c PARTITION OF ev FOR VALUES IN ('c', 'e');
CREATE TABLE ev_d PARTITION OF ev (CONSTRAINT ev_d_body CHECK (body <> '')) DEFAULT;
ALTER TABLE ev ADD CONSTRAINT ev_pk PRIMARY KEY (kind, prio, id);
CREATE INDEX ev_body ON ev (body) WHERE kind <> 'c';
ALTER TABLE ev_c ALTER COLUMN prio SET DEFAULT 'urgent';
ALTER TABLE ev_ab_low ALTER COLUMN kind SET DEFAULT 'b';

