CREATE TYPE "public"."enum_Matches_status" AS ENUM('scheduled', 'live', 'final');
CREATE TYPE "public"."enum_Players_position" AS ENUM('GK', 'DEF', 'MID', 'FWD');
CREATE TYPE "public"."enum_Events_kind" AS ENUM('goal', 'yellow', 'red', 'sub');
CREATE TABLE IF NOT EXISTS "Leagues" ("id" SERIAL , "name" VARCHAR(255) NOT NULL UNIQUE, "country" VARCHAR(255), "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL, "updatedAt" TIMESTAMP WITH TIME ZONE NOT NULL, PRIMARY KEY ("id"));
CREATE TABLE IF NOT EXISTS "Teams" ("id" SERIAL , "name" VARCHAR(255) NOT NULL, "LeagueId" INTEGER REFERENCES "Leagues" ("id") ON DELETE SET NULL ON UPDATE CASCADE, "founded" INTEGER, "colors" VARCHAR(255), "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL, "updatedAt" TIMESTAMP WITH TIME ZONE NOT NULL, PRIMARY KEY ("id"));
CREATE TABLE IF NOT EXISTS "Players" ("id" SERIAL , "name" VARCHAR(255) NOT NULL, "position" "public"."enum_Players_position", "TeamId" INTEGER REFERENCES "Teams" ("id") ON DELETE SET NULL ON UPDATE CASCADE, "number" INTEGER, "dob" TIMESTAMP WITH TIME ZONE, "stats" JSON, PRIMARY KEY ("id"));
CREATE TABLE IF NOT EXISTS "Matches" ("id" SERIAL ,
"LeagueId" INTEGER REFERENCES "Leagues" ("id"),
"homeId" INTEGER NOT NULL REFERENCES "Teams" ("id"), "awayId" INTEGER NOT NULL REFERENCES "Teams" ("id"), "kickoff" TIMESTAMP WITH TIME ZONE, "homeScore" INTEGER, "awayScore" INTEGER, "status" "public"."enum_Matches_status" DEFAULT 'scheduled', PRIMARY KEY ("id"));
CREATE INDEX "matches_kickoff" ON "Matches" ("kickoff");
CREATE TABLE IF NOT EXISTS "Events" ("id" SERIAL , "MatchId" INTEGER REFERENCES "Matches" ("id") ON DELETE CASCADE ON UPDATE CASCADE, "PlayerId" INTEGER REFERENCES "Players" ("id"), "minute" INTEGER, "kind" "public"."enum_Events_kind" NOT NULL, PRIMARY KEY ("id"));
CREATE INDEX "events_match" ON "Events" ("MatchId"
);
CREATE VIEW "Results" AS
SELECT "homeId" AS team, "homeScore" AS gf, "awayScore" AS ga FROM "Matches" WHERE status = 'final' UNION ALL SELECT "awayId", "awayScore", "homeScore" FROM "Matches" WHERE status = 'final';
CREATE VIEW "Standings" AS SELECT
team, count(*) AS played, sum(CASE WHEN gf > ga THEN 3 WHEN gf = ga THEN 1 ELSE 0 END) AS points, sum(gf) - sum(ga) AS diff FROM "Results" GROUP BY
team;
CREATE VIEW "Leaders" AS SELECT s.*, t.name FROM "Standings" s JOIN "Teams" t ON t.id = s.team ORDER BY points DESC, diff DESC LIMIT 1;
CREATE TABLE IF NOT EXISTS "SequelizeMeta" ("name" VARCHAR(255) NOT NULL UNIQUE PRIMARY KEY);
