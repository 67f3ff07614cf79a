insert into log.request (path, ms) values ('/', 12), ('/a', 1200);
insert into log.session values ('t1', '{"a": 1}'), ('t2', null);
insert into log.spool (line) values ('x'), ('y');
