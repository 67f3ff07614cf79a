CREATE TABLE log (id integer NOT NULL, day date NOT NULL, msg text DEFAULT '-', lvl smallint DEFAULT 0) PARTITION BY RANGE (day);
CREATE TABLE log_a (lvl smallint DEFAULT 3, msg text, day date NOT NULL, id integer NOT NULL, CONSTRAINT log_a_lvl CHECK (lvl < 10));
CREATE UNIQUE INDEX log_a_id_day_idx ON log_a (id, day);
CREATE INDEX log_a_own ON log_a (msg, lvl);
CREATE TABLE log_b (id integer NOT NULL, junk text, day date NOT NULL, msg text DEFAULT 'b', lvl smallint);
ALTER TABLE log_b DROP COLUMN junk;
ALTER TABLE log ATTACH PARTITION log_b FOR VALUES FROM ('2020-02-01') TO ('2020-03-01');
CREATE TABLE log_c (id integer NOT NULL, day date NOT NULL, msg text, lvl smallint, CONSTRAINT log_c_pkey PRIMARY KEY (day, id));
CREATE INDEX log_c_lvl ON log_c (lvl);
ALTER TABLE log ATTACH PARTITION log_c FOR VALUES FROM ('2020-01-01') TO ('2020-02-01');
CREATE UNIQUE INDEX log_uq ON log (id, day);
ALTER TABLE log ADD CONSTRAINT log_pkey PRIMARY KEY (day, id);
CREATE INDEX log_lvl ON log (lvl);

