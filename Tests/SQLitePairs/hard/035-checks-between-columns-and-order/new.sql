CREATE TABLE ord (a INT, b INT, c INT, d INT AS (b - a) VIRTUAL, CHECK (a <= b), CHECK (c IS NOT a OR c IS NULL));
CREATE TABLE rng (hi INT, id INTEGER PRIMARY KEY, unit TEXT DEFAULT 'm' CHECK (unit <> '' OR lo = hi), lo INT CHECK (lo <= hi AND hi - lo < 9000000000000000000), mid INT DEFAULT 5 CHECK (mid <> hi OR mid = 5));
CREATE TABLE casey (id INTEGER PRIMARY KEY, name TEXT, CHECK ("name" <> 'id' AND [name] <> 'name'));
CREATE INDEX ord_i ON ord(b, a) WHERE c IS NOT NULL;
