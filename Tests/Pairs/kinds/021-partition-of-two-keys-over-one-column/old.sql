CREATE SCHEMA note;
CREATE TABLE note."semi;colon" (
    "a_rather_long_name_that_comes_close_to_the_limit_of_63_bytes_ok" numeric
) PARTITION BY HASH ("a_rather_long_name_that_comes_close_to_the_limit_of_63_bytes_ok");
CREATE TABLE note."größe" PARTITION OF note."semi;colon" FOR VALUES WITH (MODULUS 8, REMAINDER 0) PARTITION BY HASH ("a_rather_long_name_that_comes_close_to_the_limit_of_63_bytes_ok");
ALTER TABLE note."semi;colon" ADD CONSTRAINT event UNIQUE ("a_rather_long_name_that_comes_close_to_the_limit_of_63_bytes_ok") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE note."semi;colon" ADD CONSTRAINT "default_2" UNIQUE ("a_rather_long_name_that_comes_close_to_the_limit_of_63_bytes_ok");
