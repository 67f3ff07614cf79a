CREATE TABLE target (id integer PRIMARY KEY, v bigint);
CREATE VIEW shown AS SELECT v FROM target;
CREATE DOMAIN relation AS regclass CONSTRAINT not_shown CHECK (VALUE <> 'shown'::regclass);
CREATE TABLE kinds (one relation, many relation[], typ regtype, net cidr,
    CONSTRAINT typs CHECK (typ <> ALL (ARRAY['integer'::regtype, 'target'::regtype])),
    CONSTRAINT nets CHECK (net IN ('10.0.0.0/8', '192.168.0.0/16', '172.16.0.0/12')));
