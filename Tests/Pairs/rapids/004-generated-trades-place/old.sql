CREATE TABLE box (
    id int PRIMARY KEY,
    w numeric NOT NULL,
    h numeric NOT NULL,
    area numeric GENERATED ALWAYS AS (w * h) STORED,
    ratio numeric DEFAULT 1,
    tag text GENERATED ALWAYS AS ('b' || id::text) STORED,
    note text
);
CREATE INDEX box_area ON box (area) INCLUDE (tag);
ALTER TABLE box ADD CONSTRAINT area_pos CHECK (area > 0);
CREATE STATISTICS box_st (dependencies) ON area, ratio FROM box;
CREATE VIEW box_v AS SELECT id, area, ratio, tag, note FROM box WHERE area > ratio;
