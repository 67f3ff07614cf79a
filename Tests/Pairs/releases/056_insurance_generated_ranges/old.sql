CREATE TYPE age_range AS RANGE (SUBTYPE = smallint);
CREATE TABLE tariff (code text, valid daterange, ages int4range, monthly numeric(8,2) NOT NULL, tax numeric(4,3) DEFAULT 0.19, monthly_gross numeric GENERATED ALWAYS AS (monthly * (1 + tax)) STORED, PRIMARY KEY (code, valid));
CREATE TABLE policy (no bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, tariff text NOT NULL, holder text NOT NULL, born date NOT NULL, starts date NOT NULL, ends date, insured numeric(14,2), insured_k int GENERATED ALWAYS AS ((insured / 1000)::int) STORED, CHECK (ends > starts));
CREATE TABLE claim (id uuid DEFAULT gen_random_uuid() PRIMARY KEY, policy bigint NOT NULL REFERENCES policy, happened timestamptz, amount numeric(14,2), settled numeric(14,2), open boolean GENERATED ALWAYS AS (settled IS NULL) STORED, docs text[]);
CREATE INDEX claim_open ON claim (policy) WHERE open;
CREATE TABLE age_band (label text PRIMARY KEY, band age_range);
CREATE VIEW exposure AS SELECT tariff, sum(insured_k) AS k FROM policy WHERE ends IS NULL GROUP BY tariff;
