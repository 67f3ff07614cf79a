CREATE TYPE rarity AS ENUM ('common','rare','epic');
CREATE TYPE slot AS ENUM ('head','chest','hand','feet');
CREATE TYPE vec3 AS (x real, y real, z real);
CREATE DOMAIN level AS smallint CHECK (VALUE BETWEEN 1 AND 60);
CREATE TABLE account (
    id serial PRIMARY KEY,
    login varchar(32) NOT NULL UNIQUE,
    sha_pass_hash char(40) NOT NULL,
    last_ip varchar(15),
    banned_until timestamptz
);

CREATE TABLE realm (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    address text,
    port integer NOT NULL DEFAULT 8085
);

CREATE TABLE race (
    id serial PRIMARY KEY,
    name text NOT NULL,
    faction char(1)
);

CREATE TABLE class (
    id serial PRIMARY KEY,
    name text NOT NULL,
    power text
);

CREATE TABLE character (
    id serial PRIMARY KEY,
    account_id integer NOT NULL REFERENCES account (id),
    realm_id integer NOT NULL REFERENCES realm (id),
    race_id integer NOT NULL REFERENCES race (id),
    class_id integer NOT NULL REFERENCES class (id),
    name varchar(12) NOT NULL,
    lvl level NOT NULL DEFAULT 1,
    xp integer NOT NULL DEFAULT 0,
    gold integer NOT NULL DEFAULT 0,
    pos vec3,
    played interval NOT NULL DEFAULT '0'
);

CREATE TABLE item_template (
    id serial PRIMARY KEY,
    name text NOT NULL,
    rarity rarity NOT NULL DEFAULT 'common',
    slot slot,
    req_level level,
    stats integer[],
    max_stack smallint NOT NULL DEFAULT 1
);

CREATE TABLE item (
    id serial PRIMARY KEY,
    template_id integer NOT NULL REFERENCES item_template (id),
    owner_id integer REFERENCES character (id) ON DELETE SET NULL,
    count smallint NOT NULL DEFAULT 1 CHECK (count > 0),
    durability integer
);

CREATE TABLE bag (
    id serial PRIMARY KEY,
    character_id integer NOT NULL REFERENCES character (id) ON DELETE CASCADE,
    idx smallint NOT NULL,
    item_id integer REFERENCES item (id),
    UNIQUE (character_id, idx)
);

CREATE TABLE equipment (
    character_id integer NOT NULL REFERENCES character (id) ON DELETE CASCADE,
    slot slot NOT NULL,
    item_id integer NOT NULL REFERENCES item (id),
    PRIMARY KEY (character_id, slot)
);

CREATE TABLE quest (
    id serial PRIMARY KEY,
    title text NOT NULL,
    min_level level,
    xp integer,
    prev_quest integer
);

CREATE TABLE character_quest (
    character_id integer NOT NULL REFERENCES character (id) ON DELETE CASCADE,
    quest_id integer NOT NULL REFERENCES quest (id),
    state smallint NOT NULL DEFAULT 0,
    counters integer[4],
    PRIMARY KEY (character_id, quest_id)
);

CREATE TABLE spell (
    id serial PRIMARY KEY,
    name text NOT NULL,
    cast_ms integer,
    cooldown_ms integer,
    school smallint
);

CREATE TABLE character_spell (
    character_id integer NOT NULL REFERENCES character (id) ON DELETE CASCADE,
    spell_id integer NOT NULL REFERENCES spell (id),
    PRIMARY KEY (character_id, spell_id)
);

CREATE TABLE npc (
    id serial PRIMARY KEY,
    name text NOT NULL,
    lvl level,
    hp integer,
    faction text
);

CREATE TABLE spawn (
    id serial PRIMARY KEY,
    npc_id integer NOT NULL REFERENCES npc (id),
    pos vec3 NOT NULL,
    respawn_s integer DEFAULT 300
);

CREATE TABLE loot (
    npc_id integer NOT NULL REFERENCES npc (id) ON DELETE CASCADE,
    template_id integer NOT NULL REFERENCES item_template (id),
    chance real NOT NULL CHECK (chance > 0 AND chance <= 100),
    PRIMARY KEY (npc_id, template_id)
);

CREATE TABLE guild (
    id serial PRIMARY KEY,
    realm_id integer NOT NULL REFERENCES realm (id),
    name varchar(24) NOT NULL,
    leader_id integer NOT NULL REFERENCES character (id),
    motd text,
    UNIQUE (realm_id, name)
);

CREATE TABLE guild_rank (
    guild_id integer NOT NULL REFERENCES guild (id) ON DELETE CASCADE,
    rank smallint NOT NULL,
    name text NOT NULL,
    rights integer NOT NULL DEFAULT 0,
    PRIMARY KEY (guild_id, rank)
);

CREATE TABLE guild_member (
    guild_id integer NOT NULL REFERENCES guild (id) ON DELETE CASCADE,
    character_id integer NOT NULL REFERENCES character (id) ON DELETE CASCADE,
    rank smallint NOT NULL,
    note varchar(31),
    FOREIGN KEY (guild_id, rank) REFERENCES guild_rank,
    PRIMARY KEY (character_id)
);

CREATE TABLE mail (
    id serial PRIMARY KEY,
    sender_id integer REFERENCES character (id),
    receiver_id integer NOT NULL REFERENCES character (id) ON DELETE CASCADE,
    subject text,
    body text,
    money integer NOT NULL DEFAULT 0,
    sent_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz
);

CREATE TABLE mail_item (
    mail_id integer NOT NULL REFERENCES mail (id) ON DELETE CASCADE,
    item_id integer NOT NULL REFERENCES item (id),
    PRIMARY KEY (mail_id, item_id)
);

CREATE TABLE auction (
    id serial PRIMARY KEY,
    item_id integer NOT NULL REFERENCES item (id),
    seller_id integer NOT NULL REFERENCES character (id),
    buyout integer,
    bid integer,
    ends_at timestamptz NOT NULL,
    UNIQUE (item_id)
);

CREATE TABLE friend (
    character_id integer NOT NULL REFERENCES character (id) ON DELETE CASCADE,
    friend_id integer NOT NULL REFERENCES character (id) ON DELETE CASCADE,
    PRIMARY KEY (character_id, friend_id)
);

CREATE TABLE achievement (
    id serial PRIMARY KEY,
    name text NOT NULL,
    points integer NOT NULL DEFAULT 10
);

CREATE TABLE character_achievement (
    character_id integer NOT NULL REFERENCES character (id) ON DELETE CASCADE,
    achievement_id integer NOT NULL REFERENCES achievement (id),
    at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (character_id, achievement_id)
);

CREATE TABLE chat_log (
    at timestamptz NOT NULL DEFAULT now(),
    character_id bigint,
    channel text,
    msg text
);

CREATE TABLE arena_team (
    id serial PRIMARY KEY,
    name text NOT NULL,
    rating integer NOT NULL DEFAULT 1500
);

CREATE TABLE arena_member (
    team_id integer NOT NULL REFERENCES arena_team (id),
    character_id integer NOT NULL REFERENCES character (id),
    PRIMARY KEY (team_id, character_id)
);

CREATE UNIQUE INDEX character_name_key ON character (realm_id, name);
CREATE INDEX auction_ends ON auction (ends_at);
CREATE FUNCTION xp_for(l smallint) RETURNS int IMMUTABLE LANGUAGE sql AS $$ SELECT (l * 400)::int $$;
CREATE FUNCTION level_up() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  WHILE NEW.xp >= xp_for(NEW.lvl) LOOP NEW.xp := NEW.xp - xp_for(NEW.lvl); NEW.lvl := NEW.lvl + 1; END LOOP;
  RETURN NEW;
END $$;
CREATE TRIGGER level_up BEFORE UPDATE OF xp ON character FOR EACH ROW WHEN (NEW.xp > OLD.xp) EXECUTE FUNCTION level_up();
CREATE VIEW armory AS SELECT c.name, c.lvl, e.slot, t.name AS item, t.rarity FROM character c JOIN equipment e ON e.character_id = c.id JOIN item i ON i.id = e.item_id JOIN item_template t ON t.id = i.template_id;
CREATE MATERIALIZED VIEW wealth AS SELECT realm_id, sum(gold) AS total, max(lvl) AS top FROM character GROUP BY realm_id;
CREATE UNIQUE INDEX wealth_realm ON wealth (realm_id);
