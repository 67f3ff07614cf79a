CREATE TYPE "enum_Workouts_type" AS ENUM ('run', 'ride', 'swim'
, 'row'
);
CREATE TABLE "Users" ("id" SERIAL, "email" VARCHAR(255) NOT NULL UNIQUE, "birthday" DATE, "weightKg"
DECIMAL(5,2)
, "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL, "updatedAt" TIMESTAMP WITH TIME ZONE NOT NULL
, "deletedAt" TIMESTAMP WITH TIME ZONE
, PRIMARY KEY ("id"));
CREATE TABLE "Workouts" ("id" SERIAL, "type" "enum_Workouts_type" DEFAULT 'run', "startedAt" TIMESTAMP WITH TIME ZONE, "seconds" INTEGER, "meters"
DOUBLE PRECISION
, "UserId" INTEGER REFERENCES "Users" ("id") ON DELETE
CASCADE
 ON UPDATE CASCADE, "pace" DOUBLE PRECISION GENERATED ALWAYS AS ("seconds"::float8 /
NULLIF("meters", 0) * 1000
) STORED, PRIMARY KEY ("id"));
CREATE TABLE "Laps" ("WorkoutId" INTEGER NOT NULL REFERENCES "Workouts" ("id") ON DELETE CASCADE, "no" INTEGER NOT NULL, "seconds" INTEGER, "hr" SMALLINT[]
, CONSTRAINT "laps_pk" PRIMARY KEY ("WorkoutId", "no")
);
CREATE TABLE "Friendships" ("a" INTEGER REFERENCES "Users" ("id"), "b" INTEGER REFERENCES "Users" ("id"), PRIMARY KEY ("a", "b"), CHECK ("a" < "b"));
CREATE TABLE "Goals" ("id" SERIAL PRIMARY KEY, "UserId" INTEGER NOT NULL REFERENCES "Users", "meters" INTEGER CHECK ("meters" > 0), "month" CHAR(7), UNIQUE ("UserId", "month"));
CREATE TABLE "Badges" ("code" VARCHAR(20) PRIMARY KEY, "title" VARCHAR(255));
CREATE TABLE "UserBadges" ("UserId" INTEGER REFERENCES "Users", "BadgeCode" VARCHAR(20) REFERENCES "Badges", "at" TIMESTAMPTZ DEFAULT now(), PRIMARY KEY ("UserId", "BadgeCode"));
CREATE INDEX "workouts_user_id_started_at" ON "Workouts" ("UserId", "startedAt");
CREATE INDEX "workouts_type" ON "Workouts" ("type") WHERE "type" <> 'run';
CREATE UNIQUE INDEX "users_email_lower" ON "Users" (lower("email"));
CREATE VIEW "Leaderboard" AS SELECT u."id", u."email", sum(w."meters") AS "total" FROM "Users" u JOIN "Workouts" w ON w."UserId" = u."id" GROUP BY u."id"
HAVING sum(w."meters") > 0
 ORDER BY 3 DESC;
CREATE MATERIALIZED VIEW "Monthly" AS SELECT "UserId", to_char("startedAt", 'YYYY-MM') AS month, avg("pace") AS pace FROM "Workouts" GROUP BY 1, 2;
CREATE FUNCTION bmi(u "Users", cm int) RETURNS
numeric
 IMMUTABLE LANGUAGE sql AS $$ SELECT u."weightKg" / (cm / 100.0) ^ 2 $$;
