CREATE TABLE inner_ (a bigint, c text DEFAULT 'c');
CREATE TABLE middle (k numeric, i inner_, il inner_[] DEFAULT ARRAY[ROW(1,'y')]::inner_[], extra date);
CREATE TABLE outer_ (m middle, ml middle[], n bigint GENERATED ALWAYS AS (((m).i).a) STORED, CHECK (((m).i).c <> ''));
CREATE DOMAIN dm AS middle CHECK ((VALUE).k > 0 AND (VALUE).extra IS NOT NULL);
CREATE TABLE dused (d dm, dl dm[]);
CREATE INDEX oi ON outer_ ((((ml)[1]).k), (((m).i).c));
CREATE FUNCTION deep(outer_) RETURNS inner_ LANGUAGE sql STABLE AS 'SELECT (($1).m).i';
CREATE VIEW v AS SELECT (deep(o.*)).c AS b, ((o.ml)[1]).il[2].a AS a2 FROM outer_ o;
CREATE TABLE kid (z int) INHERITS (middle);
