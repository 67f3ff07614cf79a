CREATE TABLE `luckperms_players` (`uuid` VARCHAR(36) NOT NULL, `username` VARCHAR(16) NOT NULL, `primary_group` VARCHAR(36) NOT NULL, PRIMARY KEY (`uuid`));
CREATE TABLE `luckperms_groups` (`name` VARCHAR(36) NOT NULL, PRIMARY KEY (`name`));
CREATE TABLE `luckperms_user_permissions` (`id` INTEGER PRIMARY KEY NOT NULL, `uuid` VARCHAR(36) NOT NULL, `permission` VARCHAR(200) NOT NULL, `value` BOOL NOT NULL, `server` VARCHAR(36) NOT NULL, `expiry` INTEGER NOT NULL);
CREATE TABLE `co_block` (`time` INTEGER, `user` INTEGER, `wid` INTEGER, `x` INTEGER, `y` INTEGER, `z` INTEGER, `type` INTEGER, `data` INTEGER);
CREATE INDEX `block_index` ON `co_block`(`wid`,`x`,`z`,`time`);
CREATE INDEX `lp_user_uuid` ON `luckperms_user_permissions` (`uuid`);
