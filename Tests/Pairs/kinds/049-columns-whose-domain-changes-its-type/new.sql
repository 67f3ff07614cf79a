CREATE DOMAIN digest AS bytea CHECK (octet_length(VALUE) IN (20, 32));
CREATE DOMAIN digests AS digest[];
CREATE DOMAIN bytes AS bigint;
CREATE TABLE change (id integer, digest digest, parent digest, many digests, size bytes);
