CREATE TABLE inner_ (a int, b text);
CREATE TABLE middle (k int, i inner_, il inner_[] DEFAULT ARRAY[ROW(1,'x')]::inner_[]);
CREATE TABLE outer_ (m middle, ml middle[], n int GENERATED ALWAYS AS (((m).i).a) STORED, CHECK (((m).i).b <> ''));
CREATE DOMAIN dm AS middle CHECK ((VALUE).k > 0);
CREATE TABLE dused (d dm, dl dm[]);
CREATE INDEX oi ON outer_ ((((ml)[1]).k), (((m).i).b));
CREATE FUNCTION deep(outer_) RETURNS inner_ LANGUAGE sql STABLE AS 'SELECT (($1).m).i';
CREATE VIEW v AS SELECT (deep(o.*)).b AS b, ((o.ml)[1]).il[2].a AS a2 FROM outer_ o;
CREATE TABLE kid () INHERITS (middle);
