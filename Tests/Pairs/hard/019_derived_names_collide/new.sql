CREATE TABLE t_a_b (c integer, id serial PRIMARY KEY);
CREATE TABLE t_a (b_c integer CONSTRAINT t_a_b_c_key1 UNIQUE, id serial);
CREATE TABLE t (a_b_c integer, id serial);
CREATE INDEX t_a_b_c_key ON t_a (b_c DESC);
CREATE UNIQUE INDEX t_a_b_c_key2 ON t_a_b (c);
CREATE INDEX t_a_b_c_idx ON t_a_b (c);
CREATE INDEX t_a_b_c_idx1 ON t (a_b_c DESC);
CREATE INDEX t_lower_idx ON t (upper(a_b_c::text));
ALTER TABLE t_a ADD CONSTRAINT t_pkey PRIMARY KEY (id);
ALTER TABLE t ADD CONSTRAINT t_a_pkey PRIMARY KEY (id);
ALTER TABLE t ADD CONSTRAINT t_a_b_c_check CHECK (a_b_c < 9);
ALTER TABLE t ADD CONSTRAINT t_a_b_c_check1 CHECK (a_b_c > 0);
ALTER TABLE t_a ADD CONSTRAINT t_a_b_c_check CHECK (b_c <> 6);
ALTER TABLE t ADD CONSTRAINT t_a_b_c_fkey FOREIGN KEY (a_b_c) REFERENCES t_a_b (c);
ALTER TABLE t ADD CONSTRAINT t_a_b_c_fkey1 FOREIGN KEY (a_b_c) REFERENCES t_a (b_c);
CREATE TABLE a_very_long_table_name_that_goes_up_to_the_limit_of_the_names (a_long_column_name_that_is_also_long_enough_to_be_cut bigint, another_long_column_name_that_is_also_long_enough bigserial UNIQUE, CHECK (another_long_column_name_that_is_also_long_enough > 0));
CREATE INDEX a_very_long_table_name_that_g_a_long_column_name_that_is_al_idx ON a_very_long_table_name_that_goes_up_to_the_limit_of_the_names (another_long_column_name_that_is_also_long_enough);
CREATE TABLE a_very_long_table_name_that_goes_up_to_the_limit_of_the_named (a_long_column_name_that_is_also_long_enough_to_be_cut integer UNIQUE);

