CREATE EXTENSION IF NOT EXISTS ltree;
CREATE EXTENSION IF NOT EXISTS pgcrypto;
CREATE SCHEMA utils;
CREATE TYPE listing_type_enum AS ENUM ('All','Local','Subscribed','ModeratorView');
CREATE TYPE sort_type_enum AS ENUM ('Active','Hot','New','Old','TopDay','TopWeek','TopMonth','TopYear','TopAll','MostComments','NewComments','TopHour','TopSixHour','TopTwelveHour','TopThreeMonths','TopSixMonths','TopNineMonths','Controversial','Scaled');
CREATE TYPE post_listing_mode_enum AS ENUM ('List', 'Card', 'SmallCard');
CREATE TYPE registration_mode_enum AS ENUM ('Closed','RequireApplication','Open');
CREATE FUNCTION generate_unique_changeme() RETURNS text LANGUAGE sql AS $$ select 'http://changeme_' || string_agg (substr('abcdefghijklmnopqrstuvwxyz', ceil (random() * 26)::integer, 1), '') from generate_series(1, 20) $$;
CREATE FUNCTION hot_rank(score numeric, published timestamp with time zone) RETURNS double precision LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
    hours_diff numeric := EXTRACT(EPOCH FROM (now() - published)) / 3600;
BEGIN
    IF (hours_diff > 0 AND hours_diff < 168) THEN
        RETURN log(greatest (2, score + 2)) / power((hours_diff + 2), 1.8);
    ELSE
        RETURN 0.0;
    END IF;
END;
$$;
CREATE FUNCTION scaled_rank(score numeric, published timestamp with time zone, users_active_month numeric) RETURNS double precision LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
    RETURN (hot_rank (score, published) / log(2 + users_active_month));
END;
$$;
CREATE FUNCTION controversy_rank(upvotes numeric, downvotes numeric) RETURNS double precision LANGUAGE plpgsql IMMUTABLE AS $$
begin
    if downvotes <= 0 or upvotes <= 0 then return 0;
    else
        return (upvotes + downvotes) * case when upvotes > downvotes then downvotes::float / upvotes::float else upvotes::float / downvotes::float end;
    end if;
end; $$;
CREATE TABLE instance (
    id serial PRIMARY KEY,
    domain character varying(255) NOT NULL UNIQUE,
    published timestamp with time zone DEFAULT now() NOT NULL,
    updated timestamp with time zone,
    software character varying(255),
    version character varying(255)
);
CREATE TABLE person (
    id serial PRIMARY KEY,
    name character varying(255) NOT NULL,
    display_name character varying(255),
    avatar text,
    banned boolean DEFAULT false NOT NULL,
    published timestamp with time zone DEFAULT now() NOT NULL,
    updated timestamp with time zone,
    actor_id character varying(255) DEFAULT generate_unique_changeme() NOT NULL,
    bio text,
    local boolean DEFAULT true NOT NULL,
    private_key text,
    public_key text NOT NULL,
    deleted boolean DEFAULT false NOT NULL,
    bot_account boolean DEFAULT false NOT NULL,
    ban_expires timestamp with time zone,
    instance_id integer NOT NULL REFERENCES instance ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE UNIQUE INDEX idx_person_lower_actor_id ON person USING btree (lower((actor_id)::text));
CREATE INDEX idx_person_published ON person USING btree (published DESC);
ALTER TABLE person ADD CONSTRAINT idx_person_actor_id UNIQUE (actor_id);
CREATE TABLE local_user (
    id serial PRIMARY KEY,
    person_id integer NOT NULL UNIQUE REFERENCES person ON UPDATE CASCADE ON DELETE CASCADE,
    password_encrypted text NOT NULL,
    email text UNIQUE,
    show_nsfw boolean DEFAULT false NOT NULL,
    theme text DEFAULT 'browser'::text NOT NULL,
    default_sort_type sort_type_enum DEFAULT 'Active'::sort_type_enum NOT NULL,
    default_listing_type listing_type_enum DEFAULT 'Local'::listing_type_enum NOT NULL,
    admin boolean DEFAULT false NOT NULL,
    infinite_scroll_enabled boolean DEFAULT false NOT NULL,
    post_listing_mode post_listing_mode_enum DEFAULT 'List'::post_listing_mode_enum NOT NULL,
    totp_2fa_secret text,
    totp_2fa_enabled boolean DEFAULT false NOT NULL
);
CREATE TABLE login_token (
    token text NOT NULL,
    user_id integer NOT NULL REFERENCES local_user ON UPDATE CASCADE ON DELETE CASCADE,
    published timestamp with time zone DEFAULT now() NOT NULL,
    ip text,
    user_agent text,
    PRIMARY KEY (token)
);
CREATE INDEX idx_login_token_user_token ON login_token (user_id, token);
CREATE TABLE post (
    id serial PRIMARY KEY,
    name character varying(200) NOT NULL,
    url character varying(512),
    body text,
    creator_id integer NOT NULL REFERENCES person ON UPDATE CASCADE ON DELETE CASCADE,
    published timestamp with time zone DEFAULT now() NOT NULL,
    ap_id character varying(255) DEFAULT generate_unique_changeme() NOT NULL,
    featured_community boolean DEFAULT false NOT NULL,
    featured_local boolean DEFAULT false NOT NULL
);
CREATE INDEX idx_post_url ON post (url);
CREATE TABLE comment (
    id serial PRIMARY KEY,
    creator_id integer NOT NULL REFERENCES person ON UPDATE CASCADE ON DELETE CASCADE,
    post_id integer NOT NULL REFERENCES post ON UPDATE CASCADE ON DELETE CASCADE,
    content text NOT NULL,
    path ltree DEFAULT '0'::ltree NOT NULL,
    published timestamp with time zone DEFAULT now() NOT NULL
);
CREATE INDEX idx_path_gist ON comment USING gist (path);
CREATE TABLE post_aggregates (
    post_id integer NOT NULL PRIMARY KEY REFERENCES post ON UPDATE CASCADE ON DELETE CASCADE,
    comments bigint DEFAULT 0 NOT NULL,
    score bigint DEFAULT 0 NOT NULL,
    published timestamp with time zone DEFAULT now() NOT NULL,
    hot_rank double precision DEFAULT 0.1728 NOT NULL,
    scaled_rank double precision DEFAULT 0.3621 NOT NULL,
    controversy_rank double precision DEFAULT 0 NOT NULL
);
CREATE INDEX idx_post_aggregates_nonzero_hotrank ON post_aggregates (published DESC) WHERE hot_rank <> 0;
CREATE INDEX idx_post_aggregates_featured_hot ON post_aggregates USING btree (hot_rank DESC, scaled_rank DESC, published DESC);
CREATE FUNCTION post_aggregates_post() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  IF (TG_OP = 'INSERT') THEN
    insert into post_aggregates (post_id) values (NEW.id);
  ELSIF (TG_OP = 'DELETE') THEN
    delete from post_aggregates where post_id = OLD.id;
  END IF;
  return null;
end $$;
CREATE TRIGGER post_aggregates_post AFTER INSERT OR DELETE ON post FOR EACH ROW EXECUTE PROCEDURE post_aggregates_post();
