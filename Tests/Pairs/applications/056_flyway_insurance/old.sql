CREATE SCHEMA "Policy";
CREATE SCHEMA "Claims";
CREATE TYPE "Policy"."PolicyStatus" AS ENUM ('Draft', 'Active', 'Lapsed', 'Cancelled');
CREATE TYPE "Claims"."ClaimState" AS ENUM ('Open', 'InReview', 
'Payed'
, 'Rejected');
CREATE DOMAIN "Policy"."Premium" AS numeric(10,2) CHECK (VALUE >= 0);
CREATE DOMAIN "Policy"."PolicyNo" AS varchar(20) CHECK (VALUE ~ '^P-[0-9]+$');
CREATE SEQUENCE "Policy"."policyNoSeq" START 100000;
CREATE FUNCTION "Policy"."nextPolicyNo"() RETURNS text LANGUAGE sql AS $$ SELECT 'P-' || nextval('"Policy"."policyNoSeq"') $$;
CREATE TABLE "Policy"."Party" (
    "Id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    "firstName" varchar(100), "lastName" varchar(100) NOT NULL,
    "birthdate" date,
    "Email" varchar(200) UNIQUE
);
CREATE INDEX "IX_Party_lastName" ON "Policy"."Party" ("lastName");
CREATE TABLE "Policy"."Address" ("Id" bigserial PRIMARY KEY, "partyId" uuid NOT NULL REFERENCES "Policy"."Party" 
, "Street" text, "Zip" 
char(5)
, "City" text NOT NULL
, "isPrimary" boolean DEFAULT 
false
);
CREATE TABLE "Policy"."Product" ("Code" varchar(10) PRIMARY KEY, "Name" text NOT NULL, "Terms" json

, "basePremium" "Policy"."Premium" NOT NULL DEFAULT 0
);
CREATE TABLE "Policy"."Policy" (
    "Id" serial PRIMARY KEY,
    "policyNo" varchar(20) NOT NULL UNIQUE DEFAULT "Policy"."nextPolicyNo"(),
    "holderId" uuid NOT NULL REFERENCES "Policy"."Party",
    "productCode" varchar(10) NOT NULL REFERENCES "Policy"."Product" ON UPDATE CASCADE,
    "Status" "Policy"."PolicyStatus" NOT NULL DEFAULT 'Draft',
    "Premium" "Policy"."Premium",
    "validFrom" date NOT NULL, "validTo" date,
    CONSTRAINT "CK_Policy_dates" CHECK ("validTo" > "validFrom")
);
CREATE INDEX "IX_Policy_Status" ON "Policy"."Policy" ("Status");
CREATE INDEX "IX_Policy_lower" ON "Policy"."Policy" (lower("policyNo"));
CREATE TABLE "Policy"."Coverage" ("policyId" 
integer
 NOT NULL REFERENCES "Policy"."Policy" ON DELETE CASCADE, "Kind" text NOT NULL, "sumInsured" numeric(
12
,2), "Deductible" numeric(10,2), PRIMARY KEY ("policyId", "Kind")
, CHECK ("Kind" IN ('Fire', 'Water', 'Theft'))
);
CREATE TABLE "Claims"."Claim" (
    "Id" bigserial PRIMARY KEY,
    "policyId" 
integer
 NOT NULL REFERENCES "Policy"."Policy",
    "State" "Claims"."ClaimState" DEFAULT 'Open' NOT NULL,
    "reportedAt" timestamp

, "Amount" numeric(10,2), 
"Notes" text
);
CREATE INDEX "IX_Claim_policyId" ON "Claims"."Claim" ("policyId"
);
CREATE TABLE "Claims"."Payment" ("Id" serial PRIMARY KEY, "claimId" bigint REFERENCES "Claims"."Claim", "Paid" money, "at" date);
CREATE FUNCTION "Claims"."onClaimChange"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."State" = 'Payed' AND NEW."Amount" IS NULL THEN
    RAISE EXCEPTION 'Amount missing';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "TR_Claim_Change" BEFORE UPDATE 
 ON "Claims"."Claim" FOR EACH ROW 
WHEN (NEW."State" = 'Payed')
 EXECUTE FUNCTION "Claims"."onClaimChange"();
CREATE VIEW "Policy"."ActivePolicies" AS SELECT p."Id", p."policyNo", 
h."lastName" AS "Holder", p."validFrom", p."validTo"
 FROM "Policy"."Policy" p JOIN "Policy"."Party" h ON h."Id" = p."holderId" WHERE p."Status" = 'Active';
CREATE MATERIALIZED VIEW "Claims"."LossRatio" AS SELECT a."Id" AS "policyId", sum(c."Amount") AS "Losses"
 FROM "Policy"."ActivePolicies" a JOIN "Claims"."Claim" c ON c."policyId" = a."Id" GROUP BY a."Id";
CREATE UNIQUE INDEX "UX_LossRatio" ON "Claims"."LossRatio" ("policyId");
CREATE VIEW "Claims"."Worst" AS SELECT * FROM "Claims"."LossRatio" WHERE "Losses" > 10000;
GRANT USAGE ON SCHEMA "Policy", "Claims" TO policy_api, reporting;
GRANT ALL ON ALL TABLES IN SCHEMA "Policy" TO policy_api;
COMMENT ON TABLE "Policy"."Policy" IS 'One insurance contract';
COMMENT ON COLUMN "Policy"."Policy"."validTo" IS 'open end = NULL';
CREATE TABLE "flyway_schema_history" ("installed_rank" integer NOT NULL CONSTRAINT "flyway_schema_history_pk" PRIMARY KEY, "version" varchar(50), "description" varchar(200) NOT NULL, "type" varchar(20) NOT NULL, "script" varchar(1000) NOT NULL, "checksum" integer, "installed_by" varchar(100) NOT NULL, "installed_on" timestamp NOT NULL DEFAULT now(), "execution_time" integer NOT NULL, "success" boolean NOT NULL);
CREATE INDEX "flyway_schema_history_s_idx" ON "flyway_schema_history" ("success");
