create extension if not exists citext;
create extension if not exists hstore;

create type player_class as enum ('warrior', 'mage', 'rogue', 'healer');
create type item_slot as enum ('head', 'chest', 'hands', 'legs', 'feet', 'weapon');
create type vec3 as (x real, y real, z real);

create sequence entity_id_seq start 100000 increment 10 cache 50;

create table account (
    account_id int primary key default nextval('entity_id_seq'),
    email citext not null unique,
    banned_until timestamptz,
    created timestamptz not null default now()
);
create table realm (
    realm_id smallint primary key,
    name text not null unique,
    max_players int not null default 5000
);
create table "character" (
    character_id int primary key default nextval('entity_id_seq'),
    account_id int not null references account,
    realm_id smallint not null references realm,
    name citext not null,
    class player_class not null,
    level int not null default 1 check (level between 1 and 60),
    xp int not null default 0,
    gold int not null default 0,
    pos vec3 not null default row(0,0,0)::vec3,
    attrs hstore not null default '',
    unique (realm_id, name)
);
create index character_account_idx on "character" (account_id);
create index character_attrs_idx on "character" using gist (attrs);

create table item_template (
    template_id int primary key,
    name text not null,
    slot item_slot,
    min_level int not null default 1,
    stats hstore
);
create table item (
    item_id bigserial primary key,
    template_id int not null references item_template,
    owner_id int not null references "character" on delete cascade,
    bag_slot smallint,
    durability smallint not null default 100
);
create index item_owner_idx on item (owner_id);
create table guild (
    guild_id int primary key default nextval('entity_id_seq'),
    realm_id smallint not null references realm,
    name citext not null,
    leader_id int not null references "character",
    unique (realm_id, name)
);
create table guild_member (
    guild_id int not null references guild on delete cascade,
    character_id int not null references "character" on delete cascade,
    rank smallint not null default 9,
    joined timestamptz not null default now(),
    primary key (guild_id, character_id)
);
create table combat_log (
    at timestamptz not null default now(),
    attacker int not null,
    defender int not null,
    damage int not null,
    ability text
);

create function xp_for_level(lvl int) returns int language sql immutable as $$ select (100 * lvl ^ 1.8)::int $$;
create function on_xp() returns trigger language plpgsql as $$
begin
    while new.xp >= xp_for_level(new.level + 1) and new.level < 60 loop
        new.level := new.level + 1;
    end loop;
    return new;
end $$;
create trigger character_levelup before update on "character" for each row execute function on_xp();
create view leaderboard as
    select realm_id, name, class, level, xp, rank() over (partition by realm_id order by xp desc) as place
    from "character";
