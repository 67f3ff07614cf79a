CREATE TABLE task ( -- the table; with ) and '
  id INTEGER /* number */ PRIMARY KEY, -- "id"
  title TEXT NOT NULL COLLATE NOCASE, -- it's required
  state TEXT DEFAULT 'open' /* , */ CHECK (state IN ('open', 'done', 'later')) -- closed?
  , prio INT NOT NULL DEFAULT (1 + 1) -- two
  , tags TEXT DEFAULT '--'
);
CREATE INDEX task_state -- by state
  ON task (state /* first */, prio DESC) WHERE state <> 'done' -- not done
;
CREATE VIEW open_task AS -- only the open ones
  SELECT id, title, tags /* ; */ FROM task WHERE state = 'open' -- ;
;
CREATE TRIGGER task_done AFTER UPDATE OF state ON task -- when done
BEGIN
  -- nothing; END
  SELECT 1; /* END; */
END;
