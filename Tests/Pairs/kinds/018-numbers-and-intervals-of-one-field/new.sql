CREATE TABLE span (id integer PRIMARY KEY, minutes interval minute, hours interval day to hour, days interval day, plain interval, back smallint, far integer);
