CREATE TABLE vehicle (_id INTEGER PRIMARY KEY, make TEXT, model TEXT, plate TEXT UNIQUE, odo INTEGER);
CREATE TABLE fillup (_id INTEGER PRIMARY KEY, vehicle_id INTEGER NOT NULL, date INTEGER, litres REAL, price REAL, odo INTEGER, partial INTEGER DEFAULT 0, FOREIGN KEY (vehicle_id) REFERENCES vehicle (_id));
CREATE TABLE trip (_id INTEGER PRIMARY KEY, vehicle_id INTEGER, "from" TEXT, "to" TEXT, km REAL);
CREATE VIEW consumption AS SELECT vehicle_id, sum(litres) AS l, max(odo) - min(odo) AS km FROM fillup GROUP BY vehicle_id;
