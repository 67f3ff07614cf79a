CREATE TABLE a (id int PRIMARY KEY, k int,
title text
, common text);
CREATE TABLE b (id int PRIMARY KEY, k
bigint
, val numeric, common
varchar(20)
);
CREATE TABLE c (cid int, k int, val numeric,
extra date, id int
);
CREATE VIEW j_using AS SELECT id,
  k, a.common AS acommon, b.common AS bcommon,
  val FROM a JOIN b USING (id, k);
CREATE VIEW j_alias AS SELECT j.id,
  j.k, a.common AS ac, b.common AS bc
  FROM a JOIN b USING (id, k) AS j;
CREATE VIEW j_full AS SELECT id, k, val, a.
title
AS nm FROM a FULL JOIN b USING (id, k);
CREATE VIEW j_nat AS SELECT *
  FROM (SELECT id, k FROM a) x NATURAL
  LEFT JOIN (SELECT k,
val, id FROM b) y;
CREATE VIEW j_three AS SELECT ab.*,
  c.cid, c.extra FROM (a JOIN b USING (id) ) AS ab (id, ak, an, ac, bk, bv, bc)
  LEFT JOIN c ON c.k = ab.ak
AND c.id = ab.id;
CREATE VIEW star AS SELECT a.*,
  c.* FROM a, (SELECT cid, extra FROM c) c;
CREATE VIEW star2 AS SELECT s.*,
  row_number() OVER () AS rn
  FROM star s;
CREATE VIEW alias_cols AS SELECT q.x,
  q.y FROM a AS q (x, y);
CREATE VIEW self_named AS SELECT a.a
  FROM (SELECT a FROM a) a;
CREATE VIEW shadow AS SELECT b.id AS a,
  a.id AS b FROM a a CROSS JOIN b b
  WHERE EXISTS (SELECT 1 FROM c a WHERE a.k = b.k);
CREATE VIEW nested_sub AS SELECT id,
  (SELECT max(b.val) FROM b WHERE b.id = a.id) AS mx,
  ARRAY(SELECT common FROM b ORDER BY
k DESC, id
) AS arr FROM a WHERE (id, k) IN (SELECT id, k FROM b);
CREATE VIEW setops AS SELECT id,
  common FROM a UNION SELECT id,
  common FROM b EXCEPT ALL (SELECT cid, val::text FROM c INTERSECT SELECT 1, 'x')
  ORDER BY 1
LIMIT 5 OFFSET 1;
CREATE VIEW grp AS SELECT a.id,
  a.k, a.common, count(*) FROM a JOIN c ON c.k = a.k
  GROUP BY a.id HAVING count(*) >
2;
CREATE VIEW cte AS WITH x AS MATERIALIZED (SELECT * FROM a),
  y(p, q) AS NOT MATERIALIZED (SELECT id, k FROM x) SELECT x.common,
  y.p FROM x JOIN y ON y.p = x.id
WHERE y.q IS NOT NULL
;
CREATE VIEW samp AS SELECT id FROM a TABLESAMPLE BERNOULLI (
20
) REPEATABLE (1);
CREATE VIEW win AS SELECT id,
  sum(k) OVER w AS s, lag(common,
2
, 'z') OVER (w ORDER BY id) AS l
  FROM a WINDOW w AS (PARTITION BY k);
ALTER VIEW j_alias RENAME COLUMN bc TO renamed;
ALTER TABLE c RENAME COLUMN extra TO k2;
CREATE VIEW xmlv AS SELECT x.*
  FROM a, XMLTABLE('/r' PASSING (a.common::xml) COLUMNS n int PATH '@n', o FOR ORDINALITY) x;
CREATE VIEW jr AS SELECT j.*
  FROM json_to_recordset('[]') AS j(p int, q
text COLLATE "C");
COMMENT ON VIEW j_using IS 'using';
COMMENT ON COLUMN star2.common IS 'through two stars';

