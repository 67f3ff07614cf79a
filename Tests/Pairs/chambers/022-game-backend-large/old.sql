CREATE EXTENSION pgcrypto;
CREATE TYPE rarity AS ENUM ('common', 'uncommon', 'rare', 'epic');
CREATE TYPE currency AS ENUM ('gold', 'gems');
CREATE TYPE region AS ENUM ('eu', 'us', 'asia');
CREATE DOMAIN level_t AS smallint CHECK (VALUE > 0 AND VALUE <= 60);
CREATE TYPE vec3 AS (x real, y real, z real);
CREATE TYPE loot_row AS (item bigint, weight numeric);
CREATE TABLE accounts (
    id bigserial NOT NULL,
    email varchar(64) NOT NULL,
    password_hash text NOT NULL,
    region region NOT NULL,
    banned_until timestamp,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (email)
);
CREATE TABLE account_flags (
    account_id bigint NOT NULL,
    flag varchar(64) NOT NULL,
    set_at timestamp DEFAULT now() NOT NULL,
    PRIMARY KEY (account_id, flag)
);
CREATE INDEX account_flags_account_id_idx ON account_flags USING btree (account_id);
CREATE TABLE sessions (
    id bigserial NOT NULL,
    account_id bigint NOT NULL,
    token varchar(64) NOT NULL,
    ip inet,
    started timestamp DEFAULT now() NOT NULL,
    ended timestamp,
    PRIMARY KEY (id),
    UNIQUE (token)
);
CREATE INDEX sessions_account_id_idx ON sessions USING btree (account_id);
CREATE TABLE realms (
    id bigserial NOT NULL,
    name varchar(64) NOT NULL,
    region region NOT NULL,
    capacity integer DEFAULT 5000 NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (name)
);
CREATE TABLE classes (
    id bigserial NOT NULL,
    name varchar(64) NOT NULL,
    base_stats json NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (name)
);
CREATE TABLE races (
    id bigserial NOT NULL,
    name varchar(64) NOT NULL,
    bonuses json,
    PRIMARY KEY (id),
    UNIQUE (name)
);
CREATE TABLE characters (
    id bigserial NOT NULL,
    account_id bigint NOT NULL,
    realm_id bigint NOT NULL,
    class_id bigint NOT NULL,
    race_id bigint,
    name varchar(24) NOT NULL,
    level level_t DEFAULT 1 NOT NULL,
    xp integer DEFAULT 0 NOT NULL,
    pos vec3,
    gold bigint DEFAULT 0 NOT NULL,
    played interval DEFAULT '0' NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (realm_id, name),
    CONSTRAINT characters_check_e16a8 CHECK (gold>=0)
);
CREATE INDEX characters_account_id_idx ON characters USING btree (account_id);
CREATE INDEX characters_realm_id_idx ON characters USING btree (realm_id);
CREATE INDEX characters_class_id_idx ON characters USING btree (class_id);
CREATE INDEX characters_race_id_idx ON characters USING btree (race_id);
CREATE TABLE guilds (
    id bigserial NOT NULL,
    realm_id bigint NOT NULL,
    name varchar(64) NOT NULL,
    leader_id bigint,
    motd varchar(64),
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (realm_id, name)
);
CREATE INDEX guilds_realm_id_idx ON guilds USING btree (realm_id);
CREATE INDEX guilds_leader_id_idx ON guilds USING btree (leader_id);
CREATE TABLE guild_ranks (
    guild_id bigint NOT NULL,
    rank smallint NOT NULL,
    name varchar(64) NOT NULL,
    perms integer NOT NULL,
    PRIMARY KEY (guild_id, rank)
);
CREATE INDEX guild_ranks_guild_id_idx ON guild_ranks USING btree (guild_id);
CREATE TABLE guild_members (
    guild_id bigint NOT NULL,
    character_id bigint NOT NULL,
    rank smallint DEFAULT 9 NOT NULL,
    joined timestamp DEFAULT now() NOT NULL,
    PRIMARY KEY (guild_id, character_id),
    UNIQUE (character_id)
);
CREATE INDEX guild_members_guild_id_idx ON guild_members USING btree (guild_id);
CREATE TABLE items (
    id bigserial NOT NULL,
    code varchar(64) NOT NULL,
    name varchar(64) NOT NULL,
    rarity rarity DEFAULT 'common' NOT NULL,
    level_req level_t,
    stats json,
    stack integer DEFAULT 1 NOT NULL,
    price bigint,
    bind boolean,
    PRIMARY KEY (id),
    UNIQUE (code)
);
CREATE TABLE inventories (
    id bigserial NOT NULL,
    character_id bigint NOT NULL,
    slot smallint NOT NULL,
    item_id bigint NOT NULL,
    qty integer DEFAULT 1 NOT NULL,
    durability smallint,
    PRIMARY KEY (id),
    UNIQUE (character_id, slot)
);
CREATE INDEX inventories_character_id_idx ON inventories USING btree (character_id);
CREATE INDEX inventories_item_id_idx ON inventories USING btree (item_id);
CREATE TABLE bank_slots (
    account_id bigint NOT NULL,
    slot smallint NOT NULL,
    item_id bigint NOT NULL,
    qty integer NOT NULL,
    PRIMARY KEY (account_id, slot)
);
CREATE INDEX bank_slots_account_id_idx ON bank_slots USING btree (account_id);
CREATE INDEX bank_slots_item_id_idx ON bank_slots USING btree (item_id);
CREATE TABLE loot_tables (
    id bigserial NOT NULL,
    code varchar(64) NOT NULL,
    rolls smallint DEFAULT 1 NOT NULL,
    entries loot_row[],
    PRIMARY KEY (id),
    UNIQUE (code)
);
CREATE TABLE npcs (
    id bigserial NOT NULL,
    code varchar(64) NOT NULL,
    name varchar(64) NOT NULL,
    level level_t,
    loot_table_id bigint,
    faction varchar(64),
    PRIMARY KEY (id),
    UNIQUE (code)
);
CREATE INDEX npcs_loot_table_id_idx ON npcs USING btree (loot_table_id);
CREATE TABLE zones (
    id bigserial NOT NULL,
    code varchar(64) NOT NULL,
    name varchar(64) NOT NULL,
    min_level level_t,
    bounds box,
    PRIMARY KEY (id),
    UNIQUE (code)
);
CREATE TABLE spawns (
    id bigserial NOT NULL,
    npc_id bigint NOT NULL,
    zone_id bigint NOT NULL,
    pos vec3 NOT NULL,
    respawn integer DEFAULT 300,
    PRIMARY KEY (id)
);
CREATE INDEX spawns_npc_id_idx ON spawns USING btree (npc_id);
CREATE INDEX spawns_zone_id_idx ON spawns USING btree (zone_id);
CREATE TABLE quests (
    id bigserial NOT NULL,
    code varchar(64) NOT NULL,
    title varchar(64) NOT NULL,
    giver_id bigint,
    min_level level_t,
    prereq_id bigint,
    rewards json,
    PRIMARY KEY (id),
    UNIQUE (code)
);
CREATE INDEX quests_giver_id_idx ON quests USING btree (giver_id);
CREATE INDEX quests_prereq_id_idx ON quests USING btree (prereq_id);
CREATE TABLE quest_steps (
    id bigserial NOT NULL,
    quest_id bigint NOT NULL,
    pos smallint NOT NULL,
    goal json NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (quest_id, pos)
);
CREATE INDEX quest_steps_quest_id_idx ON quest_steps USING btree (quest_id);
CREATE TABLE quest_log (
    id bigserial NOT NULL,
    character_id bigint NOT NULL,
    quest_id bigint NOT NULL,
    state integer DEFAULT 0 NOT NULL,
    progress json,
    started timestamp DEFAULT now() NOT NULL,
    done timestamp,
    PRIMARY KEY (id),
    UNIQUE (character_id, quest_id)
);
CREATE INDEX quest_log_character_id_idx ON quest_log USING btree (character_id);
CREATE INDEX quest_log_quest_id_idx ON quest_log USING btree (quest_id);
CREATE TABLE skills (
    id bigserial NOT NULL,
    class_id bigint NOT NULL,
    name varchar(64) NOT NULL,
    max_rank smallint DEFAULT 5 NOT NULL,
    cooldown_ms integer,
    PRIMARY KEY (id),
    CONSTRAINT skills_check_c0041 CHECK (cooldown_ms>=0)
);
CREATE INDEX skills_class_id_idx ON skills USING btree (class_id);
CREATE TABLE character_skills (
    character_id bigint NOT NULL,
    skill_id bigint NOT NULL,
    rank smallint DEFAULT 1 NOT NULL,
    PRIMARY KEY (character_id, skill_id)
);
CREATE INDEX character_skills_character_id_idx ON character_skills USING btree (character_id);
CREATE INDEX character_skills_skill_id_idx ON character_skills USING btree (skill_id);
CREATE TABLE achievements (
    id bigserial NOT NULL,
    code varchar(64) NOT NULL,
    points smallint DEFAULT 10 NOT NULL,
    criteria json NOT NULL,
    hidden boolean DEFAULT false,
    PRIMARY KEY (id),
    UNIQUE (code)
);
CREATE TABLE character_achievements (
    character_id bigint NOT NULL,
    achievement_id bigint NOT NULL,
    at timestamp DEFAULT now() NOT NULL,
    PRIMARY KEY (character_id, achievement_id)
);
CREATE INDEX character_achievements_character_id_idx ON character_achievements USING btree (character_id);
CREATE INDEX character_achievements_achievement_id_idx ON character_achievements USING btree (achievement_id);
CREATE TABLE friends (
    a_id bigint NOT NULL,
    b_id bigint NOT NULL,
    since timestamp DEFAULT now() NOT NULL,
    PRIMARY KEY (a_id, b_id),
    CONSTRAINT friends_check_7932f CHECK (a_id<>b_id)
);
CREATE INDEX friends_a_id_idx ON friends USING btree (a_id);
CREATE INDEX friends_b_id_idx ON friends USING btree (b_id);
CREATE TABLE ignores (
    a_id bigint NOT NULL,
    b_id bigint NOT NULL,
    PRIMARY KEY (a_id, b_id)
);
CREATE INDEX ignores_a_id_idx ON ignores USING btree (a_id);
CREATE INDEX ignores_b_id_idx ON ignores USING btree (b_id);
CREATE TABLE mails (
    id bigserial NOT NULL,
    from_id bigint,
    to_id bigint NOT NULL,
    subject varchar(64),
    body text,
    gold bigint DEFAULT 0 NOT NULL,
    item_id bigint,
    sent timestamp DEFAULT now() NOT NULL,
    read_at timestamp,
    expires timestamp,
    PRIMARY KEY (id)
);
CREATE INDEX mails_from_id_idx ON mails USING btree (from_id);
CREATE INDEX mails_to_id_idx ON mails USING btree (to_id);
CREATE INDEX mails_item_id_idx ON mails USING btree (item_id);
CREATE TABLE auctions (
    id bigserial NOT NULL,
    realm_id bigint NOT NULL,
    seller_id bigint NOT NULL,
    item_id bigint NOT NULL,
    qty integer NOT NULL,
    buyout bigint,
    start_bid bigint NOT NULL,
    ends timestamp NOT NULL,
    closed boolean DEFAULT false,
    PRIMARY KEY (id)
);
CREATE INDEX auctions_realm_id_idx ON auctions USING btree (realm_id);
CREATE INDEX auctions_seller_id_idx ON auctions USING btree (seller_id);
CREATE INDEX auctions_item_id_idx ON auctions USING btree (item_id);
CREATE TABLE bids (
    id bigserial NOT NULL,
    auction_id bigint NOT NULL,
    bidder_id bigint NOT NULL,
    amount bigint NOT NULL,
    at timestamp DEFAULT now() NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX bids_auction_id_idx ON bids USING btree (auction_id);
CREATE INDEX bids_bidder_id_idx ON bids USING btree (bidder_id);
CREATE TABLE wallets (
    account_id bigint NOT NULL,
    currency currency NOT NULL,
    balance integer DEFAULT 0 NOT NULL,
    PRIMARY KEY (account_id, currency),
    CONSTRAINT wallets_check_bcdf8 CHECK (balance>=0)
);
CREATE INDEX wallets_account_id_idx ON wallets USING btree (account_id);
CREATE TABLE wallet_tx (
    id bigserial NOT NULL,
    account_id bigint NOT NULL,
    currency currency NOT NULL,
    delta integer NOT NULL,
    reason varchar(64) NOT NULL,
    at timestamp DEFAULT now() NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX wallet_tx_account_id_idx ON wallet_tx USING btree (account_id);
CREATE TABLE store_items (
    id bigserial NOT NULL,
    sku varchar(64) NOT NULL,
    item_id bigint,
    currency currency NOT NULL,
    price integer NOT NULL,
    visible boolean DEFAULT true,
    PRIMARY KEY (id),
    UNIQUE (sku)
);
CREATE INDEX store_items_item_id_idx ON store_items USING btree (item_id);
CREATE TABLE purchases (
    id bigserial NOT NULL,
    account_id bigint NOT NULL,
    store_item_id bigint NOT NULL,
    at timestamp DEFAULT now() NOT NULL,
    receipt text,
    PRIMARY KEY (id)
);
CREATE INDEX purchases_account_id_idx ON purchases USING btree (account_id);
CREATE INDEX purchases_store_item_id_idx ON purchases USING btree (store_item_id);
CREATE TABLE matches (
    id bigserial NOT NULL,
    kind varchar(64) NOT NULL,
    zone_id bigint,
    started timestamp NOT NULL,
    ended timestamp,
    result json,
    PRIMARY KEY (id)
);
CREATE INDEX matches_zone_id_idx ON matches USING btree (zone_id);
CREATE TABLE match_players (
    match_id bigint NOT NULL,
    character_id bigint NOT NULL,
    team smallint,
    score integer,
    PRIMARY KEY (match_id, character_id)
);
CREATE INDEX match_players_match_id_idx ON match_players USING btree (match_id);
CREATE INDEX match_players_character_id_idx ON match_players USING btree (character_id);
CREATE TABLE ratings (
    character_id bigint NOT NULL,
    kind varchar(64) NOT NULL,
    elo integer DEFAULT 1200 NOT NULL,
    PRIMARY KEY (character_id, kind)
);
CREATE INDEX ratings_character_id_idx ON ratings USING btree (character_id);
CREATE TABLE chat_log (
    id bigserial NOT NULL,
    realm_id bigint,
    channel varchar(64) NOT NULL,
    sender_id bigint,
    msg varchar(64) NOT NULL,
    at timestamp DEFAULT now() NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX chat_log_realm_id_idx ON chat_log USING btree (realm_id);
CREATE INDEX chat_log_sender_id_idx ON chat_log USING btree (sender_id);
CREATE TABLE reports (
    id bigserial NOT NULL,
    reporter_id bigint NOT NULL,
    target_id bigint NOT NULL,
    reason varchar(64) NOT NULL,
    handled_by varchar(64),
    at timestamp DEFAULT now() NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX reports_reporter_id_idx ON reports USING btree (reporter_id);
CREATE INDEX reports_target_id_idx ON reports USING btree (target_id);
CREATE TABLE bans (
    id bigserial NOT NULL,
    account_id bigint NOT NULL,
    by_gm varchar(64) NOT NULL,
    reason varchar(64) NOT NULL,
    until_at timestamp,
    at timestamp DEFAULT now() NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX bans_account_id_idx ON bans USING btree (account_id);
CREATE TABLE events_live (
    id bigserial NOT NULL,
    code varchar(64) NOT NULL,
    starts timestamp NOT NULL,
    ends timestamp NOT NULL,
    config json,
    PRIMARY KEY (id),
    UNIQUE (code)
);
CREATE TABLE metrics (
    id bigserial NOT NULL,
    name varchar(64) NOT NULL,
    value double precision NOT NULL,
    labels json,
    at timestamp DEFAULT now() NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX metrics_name_at_idx ON metrics USING btree (name, at);
CREATE TABLE legacy_pets (
    id bigserial NOT NULL,
    character_id bigint NOT NULL,
    name varchar(64),
    PRIMARY KEY (id)
);
CREATE INDEX legacy_pets_character_id_idx ON legacy_pets USING btree (character_id);
ALTER TABLE ONLY account_flags ADD CONSTRAINT account_flags_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE;
ALTER TABLE ONLY sessions ADD CONSTRAINT sessions_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE;
ALTER TABLE ONLY characters ADD CONSTRAINT characters_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE;
ALTER TABLE ONLY characters ADD CONSTRAINT characters_realm_id_fkey FOREIGN KEY (realm_id) REFERENCES realms(id);
ALTER TABLE ONLY characters ADD CONSTRAINT characters_class_id_fkey FOREIGN KEY (class_id) REFERENCES classes(id);
ALTER TABLE ONLY characters ADD CONSTRAINT characters_race_id_fkey FOREIGN KEY (race_id) REFERENCES races(id);
ALTER TABLE ONLY guilds ADD CONSTRAINT guilds_realm_id_fkey FOREIGN KEY (realm_id) REFERENCES realms(id);
ALTER TABLE ONLY guilds ADD CONSTRAINT guilds_leader_id_fkey FOREIGN KEY (leader_id) REFERENCES characters(id);
ALTER TABLE ONLY guild_ranks ADD CONSTRAINT guild_ranks_guild_id_fkey FOREIGN KEY (guild_id) REFERENCES guilds(id) ON DELETE CASCADE;
ALTER TABLE ONLY guild_members ADD CONSTRAINT guild_members_guild_id_fkey FOREIGN KEY (guild_id) REFERENCES guilds(id) ON DELETE CASCADE;
ALTER TABLE ONLY guild_members ADD CONSTRAINT guild_members_character_id_fkey FOREIGN KEY (character_id) REFERENCES characters(id) ON DELETE CASCADE;
ALTER TABLE ONLY inventories ADD CONSTRAINT inventories_character_id_fkey FOREIGN KEY (character_id) REFERENCES characters(id) ON DELETE CASCADE;
ALTER TABLE ONLY inventories ADD CONSTRAINT inventories_item_id_fkey FOREIGN KEY (item_id) REFERENCES items(id);
ALTER TABLE ONLY bank_slots ADD CONSTRAINT bank_slots_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE;
ALTER TABLE ONLY bank_slots ADD CONSTRAINT bank_slots_item_id_fkey FOREIGN KEY (item_id) REFERENCES items(id);
ALTER TABLE ONLY npcs ADD CONSTRAINT npcs_loot_table_id_fkey FOREIGN KEY (loot_table_id) REFERENCES loot_tables(id);
ALTER TABLE ONLY spawns ADD CONSTRAINT spawns_npc_id_fkey FOREIGN KEY (npc_id) REFERENCES npcs(id);
ALTER TABLE ONLY spawns ADD CONSTRAINT spawns_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zones(id);
ALTER TABLE ONLY quests ADD CONSTRAINT quests_giver_id_fkey FOREIGN KEY (giver_id) REFERENCES npcs(id);
ALTER TABLE ONLY quests ADD CONSTRAINT quests_prereq_id_fkey FOREIGN KEY (prereq_id) REFERENCES quests(id);
ALTER TABLE ONLY quest_steps ADD CONSTRAINT quest_steps_quest_id_fkey FOREIGN KEY (quest_id) REFERENCES quests(id) ON DELETE CASCADE;
ALTER TABLE ONLY quest_log ADD CONSTRAINT quest_log_character_id_fkey FOREIGN KEY (character_id) REFERENCES characters(id) ON DELETE CASCADE;
ALTER TABLE ONLY quest_log ADD CONSTRAINT quest_log_quest_id_fkey FOREIGN KEY (quest_id) REFERENCES quests(id);
ALTER TABLE ONLY skills ADD CONSTRAINT skills_class_id_fkey FOREIGN KEY (class_id) REFERENCES classes(id);
ALTER TABLE ONLY character_skills ADD CONSTRAINT character_skills_character_id_fkey FOREIGN KEY (character_id) REFERENCES characters(id) ON DELETE CASCADE;
ALTER TABLE ONLY character_skills ADD CONSTRAINT character_skills_skill_id_fkey FOREIGN KEY (skill_id) REFERENCES skills(id);
ALTER TABLE ONLY character_achievements ADD CONSTRAINT character_achievements_character_id_fkey FOREIGN KEY (character_id) REFERENCES characters(id) ON DELETE CASCADE;
ALTER TABLE ONLY character_achievements ADD CONSTRAINT character_achievements_achievement_id_fkey FOREIGN KEY (achievement_id) REFERENCES achievements(id);
ALTER TABLE ONLY friends ADD CONSTRAINT friends_a_id_fkey FOREIGN KEY (a_id) REFERENCES accounts(id) ON DELETE CASCADE;
ALTER TABLE ONLY friends ADD CONSTRAINT friends_b_id_fkey FOREIGN KEY (b_id) REFERENCES accounts(id) ON DELETE CASCADE;
ALTER TABLE ONLY ignores ADD CONSTRAINT ignores_a_id_fkey FOREIGN KEY (a_id) REFERENCES accounts(id) ON DELETE CASCADE;
ALTER TABLE ONLY ignores ADD CONSTRAINT ignores_b_id_fkey FOREIGN KEY (b_id) REFERENCES accounts(id) ON DELETE CASCADE;
ALTER TABLE ONLY mails ADD CONSTRAINT mails_from_id_fkey FOREIGN KEY (from_id) REFERENCES characters(id) ON DELETE SET NULL;
ALTER TABLE ONLY mails ADD CONSTRAINT mails_to_id_fkey FOREIGN KEY (to_id) REFERENCES characters(id) ON DELETE CASCADE;
ALTER TABLE ONLY mails ADD CONSTRAINT mails_item_id_fkey FOREIGN KEY (item_id) REFERENCES items(id);
ALTER TABLE ONLY auctions ADD CONSTRAINT auctions_realm_id_fkey FOREIGN KEY (realm_id) REFERENCES realms(id);
ALTER TABLE ONLY auctions ADD CONSTRAINT auctions_seller_id_fkey FOREIGN KEY (seller_id) REFERENCES characters(id);
ALTER TABLE ONLY auctions ADD CONSTRAINT auctions_item_id_fkey FOREIGN KEY (item_id) REFERENCES items(id);
ALTER TABLE ONLY bids ADD CONSTRAINT bids_auction_id_fkey FOREIGN KEY (auction_id) REFERENCES auctions(id) ON DELETE CASCADE;
ALTER TABLE ONLY bids ADD CONSTRAINT bids_bidder_id_fkey FOREIGN KEY (bidder_id) REFERENCES characters(id);
ALTER TABLE ONLY wallets ADD CONSTRAINT wallets_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id);
ALTER TABLE ONLY wallet_tx ADD CONSTRAINT wallet_tx_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id);
ALTER TABLE ONLY store_items ADD CONSTRAINT store_items_item_id_fkey FOREIGN KEY (item_id) REFERENCES items(id);
ALTER TABLE ONLY purchases ADD CONSTRAINT purchases_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id);
ALTER TABLE ONLY purchases ADD CONSTRAINT purchases_store_item_id_fkey FOREIGN KEY (store_item_id) REFERENCES store_items(id);
ALTER TABLE ONLY matches ADD CONSTRAINT matches_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zones(id);
ALTER TABLE ONLY match_players ADD CONSTRAINT match_players_match_id_fkey FOREIGN KEY (match_id) REFERENCES matches(id) ON DELETE CASCADE;
ALTER TABLE ONLY match_players ADD CONSTRAINT match_players_character_id_fkey FOREIGN KEY (character_id) REFERENCES characters(id);
ALTER TABLE ONLY ratings ADD CONSTRAINT ratings_character_id_fkey FOREIGN KEY (character_id) REFERENCES characters(id) ON DELETE CASCADE;
ALTER TABLE ONLY chat_log ADD CONSTRAINT chat_log_realm_id_fkey FOREIGN KEY (realm_id) REFERENCES realms(id);
ALTER TABLE ONLY chat_log ADD CONSTRAINT chat_log_sender_id_fkey FOREIGN KEY (sender_id) REFERENCES characters(id);
ALTER TABLE ONLY reports ADD CONSTRAINT reports_reporter_id_fkey FOREIGN KEY (reporter_id) REFERENCES accounts(id);
ALTER TABLE ONLY reports ADD CONSTRAINT reports_target_id_fkey FOREIGN KEY (target_id) REFERENCES characters(id);
ALTER TABLE ONLY bans ADD CONSTRAINT bans_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id);
ALTER TABLE ONLY legacy_pets ADD CONSTRAINT legacy_pets_character_id_fkey FOREIGN KEY (character_id) REFERENCES characters(id);
CREATE FUNCTION xp_for_level(l level_t) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT (100 * power(l, 1.5))::integer $$;
CREATE FUNCTION level_for_xp(p integer) RETURNS level_t LANGUAGE plpgsql IMMUTABLE AS $$ DECLARE l int := 1; BEGIN WHILE xp_for_level((l+1)::level_t) <= p AND l < 60 LOOP l := l + 1; END LOOP; RETURN l; END $$;
CREATE VIEW v_characters AS SELECT c.id, c.name, c.level, cl.name AS class, r.name AS realm, g.name AS guild FROM characters c JOIN classes cl ON cl.id = c.class_id JOIN realms r ON r.id = c.realm_id LEFT JOIN guild_members gm ON gm.character_id = c.id LEFT JOIN guilds g ON g.id = gm.guild_id;
CREATE VIEW v_guild_power AS SELECT guild, realm, count(*) AS members, sum(level) AS power FROM v_characters WHERE guild IS NOT NULL GROUP BY 1, 2;
CREATE VIEW v_top_guilds AS SELECT *, rank() OVER (PARTITION BY realm ORDER BY power DESC) AS rk FROM v_guild_power;
CREATE VIEW v_wealth AS SELECT a.id, a.email, COALESCE(sum(w.balance) FILTER (WHERE w.currency = 'gems'), 0) AS gems FROM accounts a LEFT JOIN wallets w ON w.account_id = a.id GROUP BY a.id;
CREATE VIEW v_market AS SELECT i.code, i.rarity, min(a.buyout) AS low, count(*) AS n FROM auctions a JOIN items i ON i.id = a.item_id WHERE NOT a.closed GROUP BY i.id;
CREATE VIEW v_ladder AS SELECT character_id, elo FROM ratings WHERE kind = 'arena';
CREATE FUNCTION wallet_apply() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO wallets VALUES (NEW.account_id, NEW.currency, NEW.delta) ON CONFLICT (account_id, currency) DO UPDATE SET balance = wallets.balance + EXCLUDED.balance; RETURN NULL; END $$;
CREATE TRIGGER wallet_apply AFTER INSERT ON wallet_tx FOR EACH ROW EXECUTE FUNCTION wallet_apply();
CREATE FUNCTION char_level() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.level := level_for_xp(NEW.xp); RETURN NEW; END $$;
CREATE TRIGGER char_level BEFORE UPDATE ON characters FOR EACH ROW EXECUTE FUNCTION char_level();
CREATE FUNCTION roll(t bigint) RETURNS SETOF loot_row LANGUAGE sql AS $$ SELECT e.* FROM loot_tables l, unnest(l.entries) e WHERE l.id = t ORDER BY random() * e.weight DESC LIMIT 3 $$;
