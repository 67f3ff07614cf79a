CREATE TABLE ord (c INT, a INT, b INT, CHECK (a <= b));
CREATE TABLE rng (id INTEGER PRIMARY KEY, lo INT CHECK (lo <= hi), hi INT, unit TEXT DEFAULT 'm', drop_me INT CHECK (drop_me > lo));
CREATE TABLE casey (Id INTEGER PRIMARY KEY, Name TEXT, CHECK ("Name" <> 'id'));
CREATE INDEX ord_i ON ord(a, b);
