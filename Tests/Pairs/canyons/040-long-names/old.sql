CREATE SCHEMA schema_name_that_is_exactly_sixty_three_bytes_long_padded_xxxxx;
SET search_path = schema_name_that_is_exactly_sixty_three_bytes_long_padded_xxxxx;
CREATE TABLE customer_relationship_management_interaction_history_record (
  customer_relationship_management_interaction_identifier_one serial PRIMARY KEY,
  customer_relationship_management_interaction_identifier_two int UNIQUE,
customer_relationship_management_interaction_identifier_twx int UNIQUE,
customer_relationship_management_interaction_description_txt text
  CHECK (customer_relationship_management_interaction_description_txt <> ''),
short int CHECK (short > 0) CHECK (short < 10),
UNIQUE (short, customer_relationship_management_interaction_identifier_two)
);
CREATE TABLE customer_relationship_management_interaction_history_recor2 (
  ref int REFERENCES customer_relationship_management_interaction_history_record,
ref2 int REFERENCES customer_relationship_management_interaction_history_record (customer_relationship_management_interaction_identifier_two),
  customer_relationship_management_interaction_identifier_one int
GENERATED ALWAYS AS IDENTITY
);
CREATE INDEX ON customer_relationship_management_interaction_history_record (short, customer_relationship_management_interaction_description_txt);
CREATE INDEX ON customer_relationship_management_interaction_history_record (short, customer_relationship_management_interaction_description_txt);
CREATE INDEX ON customer_relationship_management_interaction_history_record ((short + 1), (lower(customer_relationship_management_interaction_description_txt)));
CREATE TABLE "ÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄx" ("ÖÖÖÖÖÖÖÖÖÖÖÖÖÖÖÖÖÖÖÖÖÖÖÖÖÖÖÖÖÖy" int UNIQUE,
"ÖÖÖÖÖÖÖÖÖÖÖÖÖÖÖÖÖÖÖÖÖÖÖÖÖÖÖÖÖÖz" serial
);
CREATE TYPE customer_relationship_management_interaction_status_kind_enumer AS ENUM ('label_that_is_as_long_as_a_name_can_possibly_be_in_postgresql_1', 'b');
CREATE TYPE _customer AS ENUM ('clash');
CREATE TABLE customer (a _customer, b customer_relationship_management_interaction_status_kind_enumer[]);
CREATE VIEW customer_relationship_management_interaction_history_record_vw AS SELECT r.customer_relationship_management_interaction_identifier_one AS a,
r.short + 1 AS "?column?"
FROM customer_relationship_management_interaction_history_record r;
CREATE FUNCTION function_with_a_long_name_and_long_parameters_reaching_the_limit(parameter_number_one_of_the_function_with_a_long_name_limits int DEFAULT 1
) RETURNS int LANGUAGE sql AS 'select 1';
CREATE FUNCTION tf() RETURNS trigger
  LANGUAGE plpgsql AS 'begin return new; end';
CREATE TRIGGER trigger_with_a_name_that_is_also_sixty_three_bytes_long_exactlyy
BEFORE INSERT ON customer FOR EACH ROW
  EXECUTE FUNCTION tf();
CREATE TABLE p (customer_relationship_management_interaction_identifier_one int, k int) PARTITION BY LIST (k);
CREATE TABLE partition_of_p_with_a_name_that_is_long_enough_to_truncate_idxs PARTITION OF p
  FOR VALUES IN (1);
CREATE TABLE partition_of_p_with_a_name_that_is_long_enough_to_truncate_idxt PARTITION OF p
  FOR VALUES IN (2);
CREATE INDEX ON p (customer_relationship_management_interaction_identifier_one
);
CREATE UNIQUE INDEX ON p (k);
COMMENT ON COLUMN customer.b IS 'array of long enum';
