INSERT INTO "select"."from" ("where","group","a""b","a'b") VALUES (1,'g','x','y'),(2,'g','x2','y2');
INSERT INTO "select"."From" VALUES (1,5),(2,6);
INSERT INTO "My Schema.with.dots"."table.one" VALUES (1,1.5,'本','x'),(2,2.5,'語','🙂');
INSERT INTO aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggg (hhhhhhhhhhiiiiiiiiiijjjjjjjjjjkkkkkkkkkkllllllllllmmmmmmmmmmnno) VALUES (1),(2);
INSERT INTO "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggG" (x) VALUES ('q');
