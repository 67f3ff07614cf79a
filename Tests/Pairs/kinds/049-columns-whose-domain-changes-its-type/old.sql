-- What a column is cast to is the domain as it will be.
CREATE DOMAIN digest AS character(40);
CREATE DOMAIN digests AS digest[];
CREATE TABLE change (id integer, digest digest, parent varchar(40), many text, size text);
