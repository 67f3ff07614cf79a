CREATE TABLE box (
    id int PRIMARY KEY,
    w numeric NOT NULL,
    h double precision NOT NULL,
    area numeric DEFAULT 1,
    ratio numeric GENERATED ALWAYS AS (w / nullif(h, 0)::numeric) STORED,
    tag text,
    note text GENERATED ALWAYS AS ('b' || id::text) STORED
);
CREATE INDEX box_area ON box (area) INCLUDE (tag);
ALTER TABLE box ADD CONSTRAINT area_pos CHECK (area > 0);
CREATE STATISTICS box_st (dependencies, ndistinct) ON area, ratio FROM box;
CREATE VIEW box_v AS SELECT id, area, ratio, tag, note FROM box WHERE area > ratio;
