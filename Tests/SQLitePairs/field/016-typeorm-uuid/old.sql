CREATE TABLE "organisation" ("id" varchar PRIMARY KEY NOT NULL, "name" varchar NOT NULL, "created" datetime NOT NULL DEFAULT (datetime('now')));
CREATE TABLE "employee" ("id" varchar PRIMARY KEY NOT NULL, "role" varchar CHECK( "role" IN ('admin','user') ) NOT NULL DEFAULT ('user'), "orgId" varchar, "managerId" varchar, CONSTRAINT "UQ_817d1d427138772d47eca048855" UNIQUE ("orgId", "managerId"), CONSTRAINT "FK_org" FOREIGN KEY ("orgId") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION);
CREATE INDEX "IDX_role" ON "employee" ("role") ;
