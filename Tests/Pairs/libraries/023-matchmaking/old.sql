CREATE TYPE region AS ENUM ('eu', 'na', 
'asia'
);
CREATE TYPE ticket_state AS ENUM ('open', 'matched', 'expired'
);
CREATE TABLE player (id 
serial
PRIMARY KEY, name 
varchar(24)
NOT NULL 
UNIQUE
,
region region NOT NULL 
DEFAULT 'eu'
,
mu double precision NOT NULL DEFAULT 25, sigma double precision NOT NULL DEFAULT 8.333,
banned boolean NOT NULL DEFAULT false
);
CREATE INDEX player_skill ON player (
region, mu
) WHERE NOT banned;
CREATE TABLE mode (code text PRIMARY KEY, team_size smallint NOT NULL, teams smallint NOT NULL DEFAULT 2
);
CREATE TABLE party (id serial PRIMARY KEY, leader integer NOT NULL REFERENCES player);
CREATE TABLE party_member (party_id integer REFERENCES party ON DELETE CASCADE, player_id integer REFERENCES player, PRIMARY KEY (party_id, player_id));
CREATE 
TABLE ticket (
id serial PRIMARY KEY, party_id integer REFERENCES party,
mode text NOT NULL REFERENCES mode, state ticket_state NOT NULL DEFAULT 'open', created timestamptz NOT NULL DEFAULT now(), skill double precision
);
CREATE INDEX ticket_open ON ticket (mode, skill) WHERE state = 'open';
CREATE TABLE match (id 
serial
PRIMARY KEY, mode text NOT NULL REFERENCES mode, started timestamptz, ended timestamptz, server inet
);
CREATE TABLE match_player (
match_id integer REFERENCES match, player_id integer REFERENCES player,
team smallint NOT NULL, score integer, PRIMARY KEY (match_id, player_id)
);
CREATE FUNCTION quality(a double precision, b double precision) RETURNS double precision LANGUAGE sql IMMUTABLE AS 'SELECT exp(-abs(a - b) / 10)';
CREATE FUNCTION find_match(
t integer) RETURNS integer LANGUAGE sql STABLE AS $$ SELECT o.id FROM ticket o JOIN ticket m ON m.id = t AND m.mode = o.mode WHERE o.state = 'open' AND o.id <> t ORDER BY quality(o.skill, m.skill) DESC LIMIT 1 $$;
CREATE VIEW ladder AS SELECT region, name, 
rank() OVER (PARTITION BY region ORDER BY mu - 3 * sigma DESC) AS place, mu - 3 * sigma AS skill
FROM player WHERE NOT banned;

