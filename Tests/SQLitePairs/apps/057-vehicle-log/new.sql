CREATE TABLE vehicle (_id INTEGER PRIMARY KEY, make TEXT, model TEXT, plate TEXT, odo INTEGER NOT NULL DEFAULT 0, fuel TEXT NOT NULL DEFAULT 'petrol' CHECK (fuel IN ('petrol','diesel','electric')), label TEXT AS (make || ' ' || coalesce(model, '')) STORED);
CREATE UNIQUE INDEX vehicle_plate ON vehicle (upper(plate)) WHERE plate IS NOT NULL;
CREATE TABLE fillup (_id INTEGER PRIMARY KEY, vehicle_id INTEGER NOT NULL, date INTEGER, litres REAL CHECK (litres > 0), price REAL, total REAL AS (round(litres * price, 2)) VIRTUAL, odo INTEGER, partial INTEGER NOT NULL DEFAULT 0, CONSTRAINT fk_vehicle FOREIGN KEY (vehicle_id) REFERENCES vehicle (_id) ON DELETE CASCADE);
CREATE TABLE trip (_id INTEGER PRIMARY KEY, vehicle_id INTEGER REFERENCES vehicle, origin TEXT, "to" TEXT, km REAL, purpose TEXT DEFAULT 'private');
CREATE VIEW consumption AS SELECT vehicle_id, sum(litres) AS l, sum(total) AS cost, max(odo) - min(odo) AS km FROM fillup GROUP BY vehicle_id;
CREATE VIEW vehicle_cost AS SELECT v.label, c.cost FROM vehicle v LEFT JOIN consumption c ON c.vehicle_id = v._id;
CREATE TRIGGER fillup_odo AFTER INSERT ON fillup WHEN new.odo > (SELECT odo FROM vehicle WHERE _id = new.vehicle_id) BEGIN UPDATE vehicle SET odo = new.odo WHERE _id = new.vehicle_id; END;
