insert into "select"."table" ("camelCase", "a.b", "quo""te") values (true, 20, 'q'), (false, null, null);
insert into "select"."Table" ("foreign", "Foreign") values (1, 2), (2, null);
