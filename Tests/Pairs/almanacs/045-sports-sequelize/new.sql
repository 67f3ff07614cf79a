CREATE TYPE "public"."enum_Matches_status" AS ENUM('scheduled', 'postponed', 'live', 'halftime', 'final', 'abandoned');
CREATE TYPE "public"."enum_Players_position" AS ENUM('GK', 'DEF', 'MID', 'FWD');
CREATE TABLE IF NOT EXISTS "Leagues" ("id" SERIAL , "name" VARCHAR(255) NOT NULL, "country" VARCHAR(2), "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL, "updatedAt" TIMESTAMP WITH TIME ZONE NOT NULL, "tier" SMALLINT NOT NULL DEFAULT 1, CONSTRAINT "Leagues_country_name" UNIQUE ("country", "name"), PRIMARY KEY ("id"));
CREATE TABLE IF NOT EXISTS "Teams" ("id" SERIAL , "name" VARCHAR(255) NOT NULL, "shortName" CHAR(3), "founded" SMALLINT, "colors" VARCHAR(7)[] DEFAULT ARRAY[]::VARCHAR(7)[], "venueId" INTEGER, "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT CURRENT_TIMESTAMP, "updatedAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT CURRENT_TIMESTAMP, "deletedAt" TIMESTAMP WITH TIME ZONE, PRIMARY KEY ("id"));
CREATE TABLE IF NOT EXISTS "Venues" ("id" SERIAL , "name" VARCHAR(255) NOT NULL, "capacity" INTEGER CHECK ("capacity" > 0), "surface" TEXT DEFAULT 'grass', PRIMARY KEY ("id"));
ALTER TABLE "Teams" ADD CONSTRAINT "Teams_venueId_fkey" FOREIGN KEY ("venueId") REFERENCES "Venues" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE UNIQUE INDEX "teams_name_alive" ON "Teams" ("name") WHERE "deletedAt" IS NULL;
CREATE TABLE IF NOT EXISTS "Seasons" ("id" SERIAL , "leagueId" INTEGER NOT NULL REFERENCES "Leagues" ("id") ON DELETE CASCADE ON UPDATE CASCADE, "label" VARCHAR(9) NOT NULL, "dates" DATERANGE, PRIMARY KEY ("id"), UNIQUE ("leagueId", "label"));
CREATE TABLE IF NOT EXISTS "SeasonTeams" ("seasonId" INTEGER NOT NULL REFERENCES "Seasons" ("id") ON DELETE CASCADE ON UPDATE CASCADE, "teamId" INTEGER NOT NULL REFERENCES "Teams" ("id") ON DELETE CASCADE ON UPDATE CASCADE, "deduction" INTEGER NOT NULL DEFAULT 0, PRIMARY KEY ("seasonId","teamId"));
CREATE TABLE IF NOT EXISTS "Players" ("id" SERIAL , "name" VARCHAR(255) NOT NULL, "position" "public"."enum_Players_position"[] NOT NULL DEFAULT '{}', "TeamId" INTEGER REFERENCES "Teams" ("id") ON DELETE NO ACTION ON UPDATE CASCADE, "number" SMALLINT CHECK ("number" BETWEEN 1 AND 99), "dob" TIMESTAMP WITH TIME ZONE, "stats" JSONB DEFAULT '{}', PRIMARY KEY ("id"));
CREATE UNIQUE INDEX "players_team_number" ON "Players" ("TeamId", "number");
CREATE INDEX "players_position" ON "Players" USING gin ("position");
CREATE TABLE IF NOT EXISTS "Matches" ("id" SERIAL ,
"seasonId" INTEGER NOT NULL REFERENCES "Seasons" ("id") ON DELETE CASCADE, "round" SMALLINT,
"homeId" INTEGER NOT NULL REFERENCES "Teams" ("id"), "awayId" INTEGER NOT NULL REFERENCES "Teams" ("id"), "kickoff" TIMESTAMP WITH TIME ZONE, "homeScore" SMALLINT, "awayScore" SMALLINT, "status" "public"."enum_Matches_status" DEFAULT 'scheduled'
NOT NULL, "outcome" CHAR(1) GENERATED ALWAYS AS (CASE WHEN "homeScore" > "awayScore" THEN 'H' WHEN "homeScore" < "awayScore" THEN 'A' WHEN "homeScore" = "awayScore" THEN 'D' END) STORED, CONSTRAINT "different_teams" CHECK ("homeId" <> "awayId"), PRIMARY KEY ("id"));
CREATE INDEX "matches_season_round" ON "Matches" ("seasonId", "round", "kickoff");
CREATE UNIQUE INDEX "matches_pairing" ON "Matches" ("seasonId", "homeId", "awayId") WHERE "status" <> 'abandoned';
CREATE TABLE IF NOT EXISTS "Events" ("id" SERIAL , "MatchId" INTEGER REFERENCES "Matches" ("id") ON DELETE CASCADE ON UPDATE CASCADE, "PlayerId" INTEGER REFERENCES "Players" ("id"), "minute" INTEGER NOT NULL DEFAULT 0, "kind" VARCHAR(12) NOT NULL, "extra" JSONB, PRIMARY KEY ("id"));
CREATE INDEX "events_match" ON "Events" ("MatchId", "minute");
CREATE VIEW "Results" AS
SELECT "seasonId" AS season, "homeId" AS team, "homeScore" AS gf, "awayScore" AS ga, "outcome" = 'H' AS won FROM "Matches" WHERE status = 'final' UNION ALL SELECT "seasonId", "awayId", "awayScore", "homeScore", "outcome" = 'A' FROM "Matches" WHERE status = 'final';
CREATE VIEW "Standings" AS SELECT
season,
team, count(*) AS played, sum(CASE WHEN won THEN 3 WHEN gf = ga THEN 1 ELSE 0 END) AS points, sum(gf) - sum(ga) AS diff FROM "Results" GROUP BY
season,
team;
CREATE VIEW "Leaders" AS SELECT DISTINCT ON (s.season) s.season, t.name, s.points + st.deduction AS points FROM "Standings" s JOIN "Teams" t ON t.id = s.team JOIN "SeasonTeams" st ON st."seasonId" = s.season AND st."teamId" = s.team ORDER BY s.season, 3 DESC, s.diff DESC;
CREATE TABLE IF NOT EXISTS "SequelizeMeta" ("name" VARCHAR(255) NOT NULL UNIQUE PRIMARY KEY);
