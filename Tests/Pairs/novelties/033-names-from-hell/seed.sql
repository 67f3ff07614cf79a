insert into "select"."Table"("from") values (1),(2);
insert into "select"."table"("from") values (1),(3);
insert into "Sales & Co"."Größe 表 with spaces"("a.b") values ('dot'),('it''s');
insert into "select"."when"("char","character") values ('c','abc');
insert into a values (1),(2);
insert into b values (3),(4);
