CREATE TYPE lane AS ENUM ('todo','doing','done');
CREATE TYPE wip AS (lane lane, max int);
CREATE TABLE board (id serial PRIMARY KEY, name text NOT NULL, limits wip[] DEFAULT ARRAY[ROW('doing', 3)::wip]
);
CREATE TABLE card (id serial PRIMARY KEY, board int NOT NULL REFERENCES board ON DELETE CASCADE, lane lane NOT NULL DEFAULT 'todo', rank
double precision
 NOT NULL DEFAULT 0, title text NOT NULL CHECK (title <> ''), assignees text[] DEFAULT '{}', due date, blocked_by int REFERENCES card
,
  overdue_days int GENERATED ALWAYS AS (CASE WHEN lane = 'done' THEN NULL ELSE due - DATE '2020-01-01' END) STORED, UNIQUE (board, lane, rank) DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE checklist (card int REFERENCES card ON DELETE CASCADE, no int, txt text NOT NULL, done boolean
, PRIMARY KEY (card, no));
CREATE TABLE label (board int REFERENCES board, name text, colour char(7) DEFAULT
'#ffffff'
, PRIMARY KEY (board, name), CONSTRAINT hex CHECK (colour ~ '^#[0-9a-f]{6}$'));
CREATE TABLE card_label (card int REFERENCES card, board int, label text, PRIMARY KEY (card, label), FOREIGN KEY (board, label) REFERENCES label
 ON UPDATE CASCADE
);
CREATE TABLE activity (id bigserial, card int, at timestamptz DEFAULT now(), what jsonb NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE activity_default PARTITION OF activity DEFAULT;
CREATE INDEX activity_card ON activity (card, at);
CREATE FUNCTION log_move() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO activity (card, what) SELECT n.id, jsonb_build_object('from', o.lane, 'to', n.lane) FROM newt n JOIN oldt o USING (id) WHERE n.lane <> o.lane; RETURN NULL; END $$;
CREATE TRIGGER log_move AFTER UPDATE ON card REFERENCING OLD TABLE AS oldt NEW TABLE AS newt FOR EACH STATEMENT EXECUTE FUNCTION log_move();
CREATE FUNCTION wip_ok() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF (SELECT count(*) FROM card WHERE board = NEW.board AND lane = NEW.lane) >
5
 THEN RAISE EXCEPTION 'wip limit'; END IF; RETURN NULL; END $$;
CREATE CONSTRAINT TRIGGER wip AFTER INSERT OR UPDATE OF lane ON card DEFERRABLE
 FOR EACH ROW EXECUTE FUNCTION wip_ok();
CREATE VIEW cumulative AS SELECT board, lane, count(*) AS n, sum(count(*)) OVER (PARTITION BY board ORDER BY lane
) AS cum FROM card GROUP BY board, lane;
CREATE FUNCTION move(c int, l lane) RETURNS card LANGUAGE sql AS $$ UPDATE card SET lane = l WHERE id = c RETURNING * $$;
CREATE FUNCTION move(c int, r double precision) RETURNS card LANGUAGE sql AS $$ UPDATE card SET rank = r WHERE id = c RETURNING * $$;
