CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL, "group" INTEGER NOT NULL REFERENCES "group"(id));
CREATE TABLE "group" (id INTEGER PRIMARY KEY, name TEXT, "default" TEXT, "order" INTEGER);
CREATE TABLE bill (id INTEGER PRIMARY KEY, payer INTEGER REFERENCES person(id), amount REAL, "when" TEXT, what TEXT);
CREATE TABLE billowers (bill_id INTEGER, person_id INTEGER);
CREATE INDEX "index" ON bill ("when");
