CREATE TABLE person (handle VARCHAR(50) PRIMARY KEY NOT NULL, given_name TEXT, surname TEXT, gender INTEGER, order_by TEXT, blob_data BLOB);
CREATE TABLE family (handle VARCHAR(50) PRIMARY KEY NOT NULL, father_handle VARCHAR(50), mother_handle VARCHAR(50), blob_data BLOB);
CREATE TABLE event (handle VARCHAR(50) PRIMARY KEY NOT NULL, description TEXT, place TEXT, date TEXT, blob_data BLOB);
CREATE TABLE reference (obj_handle VARCHAR(50), obj_class TEXT, ref_handle VARCHAR(50), ref_class TEXT);
CREATE TABLE metadata (setting VARCHAR(50) PRIMARY KEY NOT NULL, value BLOB);
CREATE INDEX person_order_by ON person(order_by);
CREATE INDEX reference_obj ON reference(obj_handle);
