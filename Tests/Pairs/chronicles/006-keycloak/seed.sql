INSERT INTO realm (id, name, enabled) VALUES ('master','master',true);
INSERT INTO client (id, client_id, realm_id) VALUES ('c-1','master-realm','master');
UPDATE realm SET master_admin_client = 'c-1';
INSERT INTO user_entity (id, username, realm_id) VALUES ('u-1','admin','master');
INSERT INTO user_attribute VALUES ('locale','en','u-1');
INSERT INTO credential (id,type,value,user_id) VALUES ('k-1','password','x','u-1');
