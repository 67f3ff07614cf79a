-- Ecto
CREATE TYPE public.guild_role AS ENUM ('leader','officer','member'
);
CREATE TABLE accounts (id bigserial PRIMARY KEY, email varchar(255) NOT NULL, hashed_password varchar(255) NOT NULL,
  inserted_at timestamp(0) NOT NULL, updated_at timestamp(0) NOT NULL);
CREATE UNIQUE INDEX accounts_email_index ON accounts (lower(email));
CREATE TABLE realms (id bigserial PRIMARY KEY, slug varchar(255) NOT NULL, region varchar(255) DEFAULT 'eu' NOT NULL);
CREATE UNIQUE INDEX realms_slug_index ON realms (slug);
CREATE TABLE characters (
  id bigserial PRIMARY KEY, account_id bigint, realm_id bigint NOT NULL, name varchar(12) NOT NULL,
level integer DEFAULT 1, class varchar(255), 
  gold bigint DEFAULT 0 NOT NULL,
  inserted_at timestamp(0) NOT NULL, updated_at timestamp(0) NOT NULL,
  CONSTRAINT characters_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE
  CASCADE,
  CONSTRAINT characters_realm_id_fkey FOREIGN KEY (realm_id) REFERENCES realms(id)
);
CREATE UNIQUE INDEX characters_realm_id_name_index ON characters (realm_id, name);
CREATE INDEX characters_account_id_index ON characters (account_id);
ALTER TABLE characters ADD CONSTRAINT level_cap CHECK (level BETWEEN 1 AND 
 70);
CREATE TABLE guilds (id bigserial PRIMARY KEY, realm_id bigint NOT NULL CONSTRAINT guilds_realm_id_fkey REFERENCES realms(id), name varchar(24) NOT NULL, motd text,
  inserted_at timestamp(0) NOT NULL, updated_at timestamp(0) NOT NULL);
CREATE TABLE guild_members (
id bigserial PRIMARY KEY,
  guild_id bigint NOT NULL CONSTRAINT guild_members_guild_id_fkey REFERENCES guilds(id) ON DELETE CASCADE,
  character_id bigint NOT NULL CONSTRAINT guild_members_character_id_fkey REFERENCES characters(id) ON DELETE CASCADE,
  role guild_role DEFAULT
 'member'
  NOT NULL, joined_at timestamp(0) NOT NULL
);
CREATE UNIQUE INDEX guild_members_character_id_index ON guild_members (character_id);
CREATE UNIQUE INDEX one_leader_per_guild ON guild_members (guild_id) WHERE role = 'leader';
CREATE TABLE items (id integer PRIMARY KEY, name varchar(255) NOT NULL, bind varchar(3), stats jsonb DEFAULT '{}' NOT NULL);
CREATE TABLE bank_slots (guild_id bigint REFERENCES guilds, slot integer, item_id integer REFERENCES items, qty integer DEFAULT 1, PRIMARY KEY (guild_id, slot));
CREATE VIEW guild_roster AS SELECT g.name AS guild, c.name, c.class, c.level, m.role FROM guild_members m JOIN guilds g ON g.id = m.guild_id JOIN characters c ON c.id = m.character_id;
CREATE VIEW guild_strength AS SELECT guild, count(*) AS members, avg(level)::numeric(5,1) AS avg_level FROM guild_roster GROUP BY guild;
CREATE TABLE schema_migrations (version bigint PRIMARY KEY, inserted_at timestamp(0));
