CREATE EXTENSION citext;
CREATE EXTENSION pgcrypto;
CREATE TABLE users (id bigserial PRIMARY KEY, email citext DEFAULT '' NOT NULL, encrypted_password varchar DEFAULT '' NOT NULL, first_name varchar, last_name varchar, role integer DEFAULT 0 NOT NULL, settings jsonb DEFAULT '{"theme": "light"}' NOT NULL, created_at timestamp(6) without time zone NOT NULL);
CREATE UNIQUE INDEX index_users_on_email ON users (email);
CREATE TABLE boards (id bigserial PRIMARY KEY, name varchar NOT NULL,
public_id uuid DEFAULT gen_random_uuid() NOT NULL, owner_id bigint NOT NULL CONSTRAINT fk_rails_b1 REFERENCES users ON DELETE CASCADE,
 archived_at timestamp);
CREATE TABLE columns (id bigserial PRIMARY KEY, board_id bigint NOT NULL REFERENCES boards, name varchar NOT NULL, "position" integer DEFAULT 0 NOT NULL, wip_limit integer, CONSTRAINT columns_position UNIQUE (board_id, "position") DEFERRABLE);
CREATE TABLE cards (id bigserial PRIMARY KEY,
column_id bigint NOT NULL CONSTRAINT fk_rails_c1 REFERENCES columns,
 title varchar NOT NULL, description text,
priority integer DEFAULT 1 NOT NULL,
 due_on date, "position"
double precision DEFAULT 0 NOT NULL,
 creator_id
bigint
  REFERENCES users, comments_count integer DEFAULT 0 NOT NULL
, search tsvector
 );
CREATE INDEX index_cards_on_column_id_and_position ON cards (column_id, "position");
CREATE INDEX index_cards_on_due_on ON cards (due_on) WHERE due_on IS NOT NULL;
CREATE INDEX index_cards_on_search ON cards USING gin (search);
CREATE TABLE assignments (
  card_id bigint NOT NULL REFERENCES cards ON DELETE CASCADE, user_id
bigint
  NOT NULL REFERENCES users
, PRIMARY KEY (card_id, user_id)
 );
CREATE TABLE labels (id bigserial PRIMARY KEY, board_id bigint REFERENCES boards, name varchar, color varchar(
7
 ) DEFAULT
 '#ff0000'
 );
CREATE TABLE cards_labels (card_id bigint NOT NULL, label_id bigint NOT NULL);
CREATE UNIQUE INDEX index_cards_labels ON cards_labels (card_id, label_id);
ALTER TABLE cards_labels ADD CONSTRAINT fk_rails_cl1 FOREIGN KEY (card_id) REFERENCES cards ON DELETE CASCADE;
ALTER TABLE cards_labels ADD CONSTRAINT fk_rails_cl2 FOREIGN KEY (label_id) REFERENCES labels;
CREATE TABLE comments (id bigserial PRIMARY KEY,
commentable_type varchar DEFAULT 'Card' NOT NULL, commentable_id bigint,
 user_id
bigint
  REFERENCES users, body text NOT NULL, created_at timestamp NOT NULL);
CREATE TABLE activities (id bigserial PRIMARY KEY, trackable_type varchar, trackable_id bigint, key varchar, parameters
jsonb DEFAULT '{}'
  , created_at timestamp);
CREATE FUNCTION cards_search_trigger() RETURNS trigger LANGUAGE plpgsql AS $$ begin new.search := to_tsvector('pg_catalog.english', coalesce(new.title, '') || ' ' || coalesce(new.description, '')); return new; end $$;
CREATE TRIGGER cards_search BEFORE INSERT OR UPDATE OF title, description ON cards FOR EACH ROW EXECUTE FUNCTION cards_search_trigger();
CREATE VIEW board_summaries AS SELECT b.id, b.name, count(c.id) AS cards FROM boards b LEFT JOIN
columns l ON l.board_id = b.id LEFT JOIN cards c ON c.column_id = l.id WHERE b.archived_at IS NULL
 GROUP BY b.id;
