CREATE TABLE "clinic_species" ("id" bigserial NOT NULL PRIMARY KEY, "name" varchar(80) NOT NULL UNIQUE);
CREATE TABLE "clinic_owner" ("id" bigserial NOT NULL PRIMARY KEY, "first_name" varchar(30) NOT NULL, "last_name" varchar(30) NOT NULL, "telephone" varchar(
20
) NOT NULL
);
CREATE TABLE "clinic_pet" ("id" bigserial NOT NULL PRIMARY KEY, "name" varchar(30) NOT NULL, "birth_date" date NULL, "weight" double precision NULL, "owner_id" bigint NOT NULL, "species_id" bigint
NOT NULL
);
CREATE TABLE "clinic_vet" ("id" bigserial NOT NULL PRIMARY KEY, "name" varchar(60) NOT NULL
, "specialty" varchar(60) NULL
);
CREATE TABLE "clinic_visit" ("id" bigserial NOT NULL PRIMARY KEY, "visit_date"
date
 NOT NULL, "description" text NOT NULL, "pet_id" bigint NOT NULL, "vet_id" bigint NULL, "fee" numeric(6, 2) NULL CONSTRAINT "fee_nonneg" CHECK ("fee" >= 0));
CREATE TABLE "django_session" ("session_key" varchar(40) NOT NULL PRIMARY KEY, "session_data" text NOT NULL, "expire_date" timestamp with time zone NOT NULL);
ALTER TABLE "clinic_pet" ADD CONSTRAINT "clinic_pet_owner_id_fk" FOREIGN KEY ("owner_id") REFERENCES "clinic_owner" ("id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "clinic_pet" ADD CONSTRAINT "clinic_pet_species_id_fk" FOREIGN KEY ("species_id") REFERENCES "clinic_species" ("id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "clinic_visit" ADD CONSTRAINT "clinic_visit_pet_id_fk" FOREIGN KEY ("pet_id") REFERENCES "clinic_pet" ("id") DEFERRABLE INITIALLY
DEFERRED
;
CREATE INDEX "clinic_species_name_like" ON "clinic_species" ("name" varchar_pattern_ops);
CREATE INDEX "clinic_pet_owner_id" ON "clinic_pet" ("owner_id");
CREATE INDEX "clinic_visit_pet_id" ON "clinic_visit" ("pet_id"
);
CREATE INDEX "django_session_expire" ON "django_session" ("expire_date");
CREATE VIEW "clinic_upcoming" AS SELECT v.id, v.visit_date, p.name FROM clinic_visit v JOIN clinic_pet p ON p.id = v.pet_id WHERE v.visit_date >= CURRENT_DATE;
COMMENT ON TABLE "clinic_owner" IS
'Owner';
