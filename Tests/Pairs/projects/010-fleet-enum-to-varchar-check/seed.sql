insert into vehicle (plate, fuel, class, allowed_fuels, mileage) values
  ('AB-123', 'electric', 'car', '{electric}', 12000),
  ('CD-456', 'diesel', 'truck', '{diesel,hybrid}', 250000),
  ('EF-789', 'petrol', 'van', null, 0);
