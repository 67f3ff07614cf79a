CREATE TYPE rarity AS ENUM ('poor','common','uncommon','rare','epic','legendary');
CREATE TYPE slot AS ENUM ('head','chest','main_hand','off_hand','feet');
CREATE TYPE vec3 AS (x float8, y float8, z float8, zone int);
CREATE DOMAIN level AS smallint CHECK (VALUE BETWEEN 1 AND 80);
CREATE TABLE account (
    id bigserial PRIMARY KEY,
    login varchar(32) NOT NULL UNIQUE,
    salt bytea NOT NULL,
    verifier bytea NOT NULL,
    last_ip inet,
    banned_until timestamptz
);

CREATE TABLE realm (
    id bigserial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    address inet,
    port integer NOT NULL DEFAULT 8085,
    population real NOT NULL DEFAULT 0
);

CREATE TABLE race (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    faction_id integer
);

CREATE TABLE class (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    power text
);

CREATE TABLE character (
    id bigserial PRIMARY KEY,
    account_id bigint NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    realm_id bigint NOT NULL REFERENCES realm (id),
    race_id bigint NOT NULL REFERENCES race (id),
    class_id bigint NOT NULL REFERENCES class (id),
    name varchar(12) NOT NULL,
    lvl level NOT NULL DEFAULT 1,
    xp integer NOT NULL DEFAULT 0,
    copper bigint NOT NULL DEFAULT 0 CHECK (copper >= 0),
    pos vec3,
    deleted_at timestamptz,
    played interval NOT NULL DEFAULT '0'
);

CREATE TABLE item_template (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    rarity rarity NOT NULL DEFAULT 'common',
    slot slot,
    req_level level,
    stats jsonb NOT NULL DEFAULT '{}',
    max_stack smallint NOT NULL DEFAULT 1
);

CREATE TABLE item (
    id bigserial PRIMARY KEY,
    template_id bigint NOT NULL REFERENCES item_template (id),
    owner_id bigint REFERENCES character (id) ON DELETE SET NULL,
    count smallint NOT NULL DEFAULT 1 CHECK (count > 0),
    durability smallint,
    enchants integer[] NOT NULL DEFAULT '{}'
);

CREATE TABLE bag (
    id bigserial PRIMARY KEY,
    character_id bigint NOT NULL REFERENCES character (id) ON DELETE CASCADE,
    idx smallint NOT NULL,
    item_id bigint REFERENCES item (id),
    UNIQUE (character_id, idx)
);

CREATE TABLE equipment (
    character_id bigint NOT NULL REFERENCES character (id) ON DELETE CASCADE,
    slot slot NOT NULL,
    item_id bigint NOT NULL REFERENCES item (id),
    PRIMARY KEY (character_id, slot)
);

CREATE TABLE quest (
    id bigserial PRIMARY KEY,
    title text NOT NULL,
    min_level level,
    xp integer,
    prev_quest_id bigint REFERENCES quest (id)
);

CREATE TABLE character_quest (
    character_id bigint NOT NULL REFERENCES character (id) ON DELETE CASCADE,
    quest_id bigint NOT NULL REFERENCES quest (id),
    state smallint NOT NULL DEFAULT 0,
    counters jsonb,
    PRIMARY KEY (character_id, quest_id)
);

CREATE TABLE spell (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    cast_ms integer,
    cooldown_ms integer,
    school_mask bit(7) NOT NULL DEFAULT B'0000001'
);

CREATE TABLE character_spell (
    character_id bigint NOT NULL REFERENCES character (id) ON DELETE CASCADE,
    spell_id bigint NOT NULL REFERENCES spell (id),
    PRIMARY KEY (character_id, spell_id)
);

CREATE TABLE npc (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    lvl level,
    hp integer,
    faction_id integer
);

CREATE TABLE spawn (
    id bigserial PRIMARY KEY,
    npc_id bigint NOT NULL REFERENCES npc (id),
    pos vec3 NOT NULL,
    respawn_s integer DEFAULT 300
);

CREATE TABLE loot (
    npc_id bigint NOT NULL REFERENCES npc (id) ON DELETE CASCADE,
    template_id bigint NOT NULL REFERENCES item_template (id),
    chance numeric(6,3) NOT NULL CHECK (chance > 0 AND chance <= 100),
    PRIMARY KEY (npc_id, template_id)
);

CREATE TABLE guild (
    id bigserial PRIMARY KEY,
    realm_id bigint NOT NULL REFERENCES realm (id),
    name varchar(24) NOT NULL,
    leader_id bigint NOT NULL REFERENCES character (id),
    motd text,
    UNIQUE (realm_id, name)
);

CREATE TABLE guild_rank (
    guild_id bigint NOT NULL REFERENCES guild (id) ON DELETE CASCADE,
    rank smallint NOT NULL,
    name text NOT NULL,
    rights bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (guild_id, rank)
);

CREATE TABLE guild_member (
    guild_id bigint NOT NULL REFERENCES guild (id) ON DELETE CASCADE,
    character_id bigint NOT NULL REFERENCES character (id) ON DELETE CASCADE,
    rank smallint NOT NULL,
    note varchar(31),
    FOREIGN KEY (guild_id, rank) REFERENCES guild_rank ON UPDATE CASCADE,
    PRIMARY KEY (character_id)
);

CREATE TABLE mail (
    id bigserial PRIMARY KEY,
    sender_id bigint REFERENCES character (id),
    receiver_id bigint NOT NULL REFERENCES character (id) ON DELETE CASCADE,
    subject text,
    body text,
    money bigint NOT NULL DEFAULT 0,
    sent_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz
);

CREATE TABLE mail_item (
    mail_id bigint NOT NULL REFERENCES mail (id) ON DELETE CASCADE,
    item_id bigint NOT NULL REFERENCES item (id),
    PRIMARY KEY (mail_id, item_id)
);

CREATE TABLE auction (
    id bigserial PRIMARY KEY,
    item_id bigint NOT NULL REFERENCES item (id),
    seller_id bigint NOT NULL REFERENCES character (id),
    buyout bigint,
    bid bigint,
    ends_at timestamptz NOT NULL,
    CONSTRAINT auction_item_once UNIQUE (item_id) DEFERRABLE
);

CREATE TABLE friend (
    character_id bigint NOT NULL REFERENCES character (id) ON DELETE CASCADE,
    friend_id bigint NOT NULL REFERENCES character (id) ON DELETE CASCADE,
    CHECK (character_id <> friend_id),
    PRIMARY KEY (character_id, friend_id)
);

CREATE TABLE achievement (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    points integer NOT NULL DEFAULT 10,
    hidden boolean NOT NULL DEFAULT false
);

CREATE TABLE character_achievement (
    character_id bigint NOT NULL REFERENCES character (id) ON DELETE CASCADE,
    achievement_id bigint NOT NULL REFERENCES achievement (id),
    at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (character_id, achievement_id)
);

CREATE TABLE chat_log (
    at timestamptz NOT NULL DEFAULT now(),
    character_id bigint,
    channel text,
    msg text
);

CREATE TABLE season (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    during tstzrange NOT NULL
);

CREATE TABLE rating (
    season_id bigint NOT NULL REFERENCES season (id),
    character_id bigint NOT NULL REFERENCES character (id) ON DELETE CASCADE,
    bracket smallint NOT NULL CHECK (bracket IN (2, 3, 5)),
    mmr integer NOT NULL DEFAULT 1500,
    PRIMARY KEY (season_id, bracket, character_id)
);

CREATE INDEX rating_top ON rating (season_id, bracket, mmr DESC) INCLUDE (character_id);
CREATE UNIQUE INDEX character_name_alive ON character (realm_id, lower(name)) WHERE deleted_at IS NULL;
CREATE INDEX auction_ends ON auction (ends_at);
CREATE FUNCTION xp_for(l level) RETURNS int IMMUTABLE LANGUAGE sql AS $$ SELECT (l * l * 45 + 355)::int $$;
CREATE FUNCTION level_up() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  WHILE NEW.xp >= xp_for(NEW.lvl) AND NEW.lvl < 80 LOOP NEW.xp := NEW.xp - xp_for(NEW.lvl); NEW.lvl := NEW.lvl + 1; END LOOP;
  RETURN NEW;
END $$;
CREATE TRIGGER level_up BEFORE UPDATE OF xp ON character FOR EACH ROW WHEN (NEW.xp > OLD.xp) EXECUTE FUNCTION level_up();
CREATE VIEW armory AS SELECT c.name, c.lvl, e.slot, t.name AS item, t.rarity FROM character c JOIN equipment e ON e.character_id = c.id JOIN item i ON i.id = e.item_id JOIN item_template t ON t.id = i.template_id WHERE c.deleted_at IS NULL;
CREATE MATERIALIZED VIEW wealth AS SELECT realm_id, sum(copper) AS total, max(lvl) AS top FROM character GROUP BY realm_id;
CREATE UNIQUE INDEX wealth_realm ON wealth (realm_id);
