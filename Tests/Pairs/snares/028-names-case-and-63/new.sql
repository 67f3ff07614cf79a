-- imported from an Oracle: upper case and lower case twins, truncated generated names
CREATE TABLE "CUSTOMER" ("ID" numeric(10) CONSTRAINT "CUSTOMER_PK" PRIMARY KEY, "NAME" varchar(100), "Name" varchar(50));
CREATE TABLE customer ("ID" numeric(10), id
integer
 CONSTRAINT customer_pk PRIMARY KEY, name varchar(100));
CREATE VIEW "Customer" AS SELECT "ID" AS id, "NAME" || "Name" AS "nAME" FROM "CUSTOMER";
CREATE INDEX "Customer_Name" ON "CUSTOMER" ("NAME");
CREATE INDEX customer_name ON customer (name
, "ID"
);
CREATE INDEX "CUSTOMER_NAME" ON customer ("ID");
CREATE SEQUENCE "CUSTOMER_SEQ" START 10; CREATE SEQUENCE customer_seq
INCREMENT 2
;
CREATE FUNCTION "GetName"("P_ID" numeric) RETURNS varchar LANGUAGE sql AS $$ SELECT "NAME" FROM "CUSTOMER" WHERE "ID" = $1 $$;
CREATE FUNCTION getname("P_ID" numeric) RETURNS varchar LANGUAGE sql AS
$$ SELECT "Name" FROM "CUSTOMER" WHERE "ID" = $1 $$;
CREATE TYPE "STATUS" AS ENUM ('A','a'
,'Ä'
); CREATE TYPE status AS ENUM ('a','A');
CREATE TABLE organisational_unit_with_a_quite_long_and_descriptive_title (
    organisational_unit_identifier_with_long_name_number_one integer,
    organisational_unit_identifier_with_long_name_number_two integer,
    s1 "STATUS" DEFAULT 'a', s2
"STATUS"
 DEFAULT 'A',
    PRIMARY KEY (organisational_unit_identifier_with_long_name_number_one),
    UNIQUE (organisational_unit_identifier_with_long_name_number_two),
    UNIQUE (organisational_unit_identifier_with_long_name_number_one, organisational_unit_identifier_with_long_name_number_two),
    CHECK (organisational_unit_identifier_with_long_name_number_one > 0),
    CHECK (organisational_unit_identifier_with_long_name_number_two >
1
)
);
CREATE INDEX ON organisational_unit_with_a_quite_long_and_descriptive_title (organisational_unit_identifier_with_long_name_number_two);
CREATE INDEX ON organisational_unit_with_a_quite_long_and_descriptive_title (organisational_unit_identifier_with_long_name_number_two
DESC)
 WHERE s1 = 'a';
CREATE TABLE organisational_unit_with_a_quite_long_and_descriptive_titles (
  id serial, parent int REFERENCES organisational_unit_with_a_quite_long_and_descriptive_title (organisational_unit_identifier_with_long_name_number_one),
  organisational_unit_identifier_with_long_name_number_thre int GENERATED ALWAYS AS IDENTITY
  , CONSTRAINT "größe" CHECK (id > 0), CONSTRAINT "Größe" CHECK (id < 1000)
);
CREATE TABLE "ßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßß" ("éééééééééééééééééééééééééééééé" int UNIQUE, "ééééééééééééééééééééééééééééée"
bigint
 UNIQUE);
CREATE TABLE "öffnen-2" ("a.b" int, "a" int, "b" int, CONSTRAINT "a,b" UNIQUE ("a", "b"), CONSTRAINT "{x}" CHECK ("a.b" <> "a"));
CREATE VIEW "V ""x"".y" AS SELECT "öffnen-2".a, "öffnen-2"."a.b" AS "
newline2
name" FROM "öffnen-2";
