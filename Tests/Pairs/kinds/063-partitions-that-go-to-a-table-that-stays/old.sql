CREATE TABLE here (id integer NOT NULL, ts date NOT NULL, v text, CONSTRAINT v_ok CHECK (v <> 'bad')) PARTITION BY RANGE (ts);
CREATE TABLE there (id integer NOT NULL, ts date NOT NULL, v text, CONSTRAINT v_ok CHECK (v <> 'bad'), CONSTRAINT id_ok CHECK (id > 0))
    PARTITION BY RANGE (ts);
CREATE INDEX there_v ON there (v);
CREATE TABLE walker PARTITION OF here FOR VALUES FROM (MINVALUE) TO ('2019-01-01');
CREATE TABLE stays PARTITION OF here FOR VALUES FROM ('2019-01-01') TO (MAXVALUE);
