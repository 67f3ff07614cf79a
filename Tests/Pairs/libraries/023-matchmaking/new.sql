CREATE TYPE region AS ENUM ('eu', 'na', 
'sa', 'oce', 'jp', 'sea', 'me'
);
CREATE TYPE ticket_state AS ENUM ('open', 'matched', 'expired'
, 'cancelled'
);
CREATE TABLE player (id 
uuid DEFAULT gen_random_uuid()
PRIMARY KEY, name 
text
NOT NULL 
,
region region NOT NULL 
,
mu double precision NOT NULL DEFAULT 25, sigma double precision NOT NULL DEFAULT 8.333,
conservative double precision GENERATED ALWAYS AS (mu - 3 * sigma) STORED,
discriminator smallint NOT NULL DEFAULT 0 CHECK (discriminator BETWEEN 0 AND 9999),
banned boolean NOT NULL DEFAULT false
, banned_until timestamptz, CONSTRAINT ban_consistent CHECK (banned OR banned_until IS NULL), CONSTRAINT player_tag UNIQUE (name, discriminator)
);
CREATE INDEX player_skill ON player (
region, conservative DESC) INCLUDE (name
) WHERE NOT banned;
CREATE TABLE mode (code text PRIMARY KEY, team_size smallint NOT NULL, teams smallint NOT NULL DEFAULT 2
, ranked boolean NOT NULL DEFAULT true, config jsonb NOT NULL DEFAULT '{"map_pool": []}'::jsonb
);
CREATE TABLE party (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), leader uuid NOT NULL, invite_only boolean NOT NULL DEFAULT true);
CREATE TABLE party_member (party_id uuid REFERENCES party ON DELETE CASCADE, player_id uuid UNIQUE REFERENCES player ON DELETE CASCADE, joined timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (party_id, player_id));
ALTER TABLE party ADD CONSTRAINT leader_is_member FOREIGN KEY (id, leader) REFERENCES party_member (party_id, player_id) DEFERRABLE INITIALLY DEFERRED;
CREATE 
UNLOGGED
TABLE ticket (
id uuid PRIMARY KEY DEFAULT gen_random_uuid(), party_id uuid REFERENCES party ON DELETE CASCADE,
mode text NOT NULL REFERENCES mode, state ticket_state NOT NULL DEFAULT 'open', created timestamptz NOT NULL DEFAULT now(), skill double precision
, regions region[] NOT NULL DEFAULT '{eu}'::region[]
);
CREATE INDEX ticket_open ON ticket (mode, skill) WHERE state = 'open';
CREATE INDEX ticket_regions ON ticket USING gin (regions) WHERE state = 'open';
CREATE TABLE match (id 
uuid DEFAULT gen_random_uuid()
PRIMARY KEY, mode text NOT NULL REFERENCES mode, started timestamptz, ended timestamptz, server inet
, port integer CHECK (port BETWEEN 1024 AND 65535), region region NOT NULL
);
CREATE TABLE match_player (
match_id uuid REFERENCES match ON DELETE CASCADE, player_id uuid REFERENCES player ON DELETE RESTRICT,
team smallint NOT NULL, score integer, PRIMARY KEY (match_id, player_id)
, mu_delta double precision, left_early boolean NOT NULL DEFAULT false
);
CREATE FUNCTION quality(VARIADIC mus double precision[]) RETURNS double precision LANGUAGE sql IMMUTABLE AS 'SELECT exp(-coalesce(stddev_pop(m), 0) / 10) FROM unnest(mus) m';
CREATE FUNCTION find_match(
t uuid, min_quality double precision DEFAULT 0.3) RETURNS TABLE (ticket uuid, q double precision) LANGUAGE sql STABLE AS $$ SELECT o.id, quality(o.skill, m.skill) FROM ticket o JOIN ticket m ON m.id = t AND m.mode = o.mode AND m.regions && o.regions WHERE o.state = 'open' AND o.id <> t AND quality(o.skill, m.skill) > min_quality ORDER BY 2 DESC $$;
CREATE VIEW ladder AS SELECT region, name, 
discriminator, conservative AS skill, dense_rank() OVER (PARTITION BY region ORDER BY conservative DESC) AS place
FROM player WHERE NOT banned;

