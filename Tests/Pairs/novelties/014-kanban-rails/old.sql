CREATE EXTENSION citext;
CREATE TABLE users (id serial PRIMARY KEY, email citext DEFAULT '' NOT NULL, encrypted_password varchar DEFAULT '' NOT NULL, name varchar, admin boolean DEFAULT false, created_at timestamp without time zone NOT NULL);
CREATE UNIQUE INDEX index_users_on_email ON users (email);
CREATE TABLE boards (id bigserial PRIMARY KEY, name varchar NOT NULL,
owner_id integer CONSTRAINT fk_rails_b1 REFERENCES users,
 archived_at timestamp);
CREATE TABLE lists (id bigserial PRIMARY KEY, board_id bigint NOT NULL REFERENCES boards, name varchar, "position" integer DEFAULT 0);
CREATE TABLE cards (id bigserial PRIMARY KEY,
list_id bigint NOT NULL CONSTRAINT fk_rails_c1 REFERENCES lists,
 title varchar NOT NULL, description text,
priority varchar DEFAULT 'normal',
 due_on date, "position"
integer,
 creator_id
integer
  REFERENCES users, comments_count integer DEFAULT 0 NOT NULL
 );
CREATE INDEX index_cards_on_list_id ON cards (list_id);
CREATE INDEX index_cards_on_due_on ON cards (due_on) WHERE due_on IS NOT NULL;
CREATE TABLE assignments (
id serial PRIMARY KEY,
  card_id bigint NOT NULL REFERENCES cards ON DELETE CASCADE, user_id
integer
  NOT NULL REFERENCES users
 );
CREATE UNIQUE INDEX index_assignments ON assignments (card_id, user_id);
CREATE TABLE labels (id bigserial PRIMARY KEY, board_id bigint REFERENCES boards, name varchar, color varchar(
6
 ) DEFAULT
 'ff0000'
 );
CREATE TABLE cards_labels (card_id bigint NOT NULL, label_id bigint NOT NULL);
CREATE UNIQUE INDEX index_cards_labels ON cards_labels (card_id, label_id);
CREATE TABLE comments (id bigserial PRIMARY KEY,
card_id bigint NOT NULL REFERENCES cards,
 user_id
integer
  REFERENCES users, body text NOT NULL, created_at timestamp NOT NULL);
CREATE TABLE activities (id bigserial PRIMARY KEY, trackable_type varchar, trackable_id bigint, key varchar, parameters
text
  , created_at timestamp);
CREATE VIEW board_summaries AS SELECT b.id, b.name, count(c.id) AS cards FROM boards b LEFT JOIN
lists l ON l.board_id = b.id LEFT JOIN cards c ON c.list_id = l.id
 GROUP BY b.id;
