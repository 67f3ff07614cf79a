INSERT INTO "CUSTOMER" VALUES (1,'N','n'),(2,'M','m');
INSERT INTO customer VALUES (7,1,'x'),(8,2,'y');
INSERT INTO organisational_unit_with_a_quite_long_and_descriptive_title VALUES (1,2),(3,4);
INSERT INTO "öffnen-2" VALUES (1,2,3);
