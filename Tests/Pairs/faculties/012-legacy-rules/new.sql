-- 1990s style application: rules do everything
CREATE TABLE emp_cur (eno int PRIMARY KEY, ename text NOT NULL, dept text, sal int);
CREATE TABLE emp_hist (eno int, ename text, dept text, sal int, until timestamp DEFAULT now()
, reason text
);
CREATE TABLE sal_log (eno int, old_sal int, new_sal int, who text DEFAULT current_user, at timestamp DEFAULT localtimestamp);
CREATE VIEW emp AS SELECT eno, ename, dept, sal FROM emp_cur;
CREATE RULE emp_ins AS ON INSERT TO emp DO INSTEAD INSERT INTO emp_cur VALUES (new.eno, new.ename, new.dept,
coalesce(new.sal, 1000)
) RETURNING eno, ename, dept, sal;
CREATE RULE emp_upd AS ON UPDATE TO emp DO INSTEAD UPDATE emp_cur SET ename = new.ename, dept = new.dept, sal = new.sal WHERE eno = old.eno;
CREATE RULE emp_del AS ON DELETE TO emp DO INSTEAD (
  INSERT INTO emp_hist (eno, ename, dept, sal
, reason
) VALUES (old.eno, old.ename, old.dept, old.sal
, 'deleted'
);
  DELETE FROM emp_cur WHERE eno = old.eno;
);
CREATE RULE log_sal AS ON UPDATE TO emp_cur WHERE
new.sal IS DISTINCT FROM old.sal
 DO ALSO INSERT INTO sal_log (eno, old_sal, new_sal) VALUES (old.eno, old.sal, new.sal);
CREATE RULE no_cut AS ON UPDATE TO emp_cur WHERE new.sal < old.sal / 2 DO INSTEAD NOTHING;
CREATE RULE fired AS ON DELETE TO emp_cur DO ALSO NOTIFY fired;
CREATE TABLE shoe_data (name text PRIMARY KEY, avail int, colour text, len real, unit text);
CREATE TABLE unit (name text PRIMARY KEY, fact real);
CREATE VIEW shoe AS SELECT s.name, s.avail, s.colour, s.len * u.fact AS len_cm FROM shoe_data s JOIN unit u ON u.name = s.unit;
CREATE VIEW shoe_ready AS SELECT name, avail FROM shoe WHERE avail >
2
;
CREATE TABLE lace (name text, avail int, len_cm real) ;
CREATE VIEW fit AS SELECT s.name AS shoe, l.name AS lace FROM shoe s, lace l WHERE l.len_cm > s.len_cm
AND l.avail > 0
;
CREATE RULE lace_part AS ON INSERT TO lace WHERE new.avail < 0 DO INSTEAD
(INSERT INTO shoe_data (name) SELECT new.name WHERE new.name IS NOT NULL; DELETE FROM unit WHERE name = new.name);
ALTER TABLE lace
ENABLE ALWAYS
 RULE lace_part;
ALTER TABLE emp_cur ENABLE REPLICA RULE log_sal;
CREATE TABLE old_syn (a int); CREATE TABLE new_syn (a int, b text);
CREATE VIEW syn AS SELECT a
, b
 FROM
new_syn
;
COMMENT ON RULE emp_upd ON emp IS
'really simple';
