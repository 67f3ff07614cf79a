CREATE TABLE `luckperms_players` (`uuid` VARCHAR(36) NOT NULL, `username` VARCHAR(16) NOT NULL, `primary_group` VARCHAR(36) NOT NULL DEFAULT 'default' REFERENCES `luckperms_groups` (`name`) ON DELETE SET DEFAULT, PRIMARY KEY (`uuid`));
CREATE TABLE `luckperms_groups` (`name` VARCHAR(36) NOT NULL COLLATE NOCASE, `weight` INTEGER DEFAULT 0, PRIMARY KEY (`name`));
CREATE TABLE `luckperms_user_permissions` (`id` INTEGER PRIMARY KEY NOT NULL, `uuid` VARCHAR(36) NOT NULL, `permission` VARCHAR(200) NOT NULL, `value` BOOL NOT NULL, `server` VARCHAR(36) NOT NULL DEFAULT 'global', `world` VARCHAR(64) NOT NULL DEFAULT 'global', `expiry` BIGINT NOT NULL, `contexts` VARCHAR(200) NOT NULL DEFAULT '{}');
CREATE TABLE `co_block` (`time` INTEGER, `user` INTEGER, `wid` INTEGER, `x` INTEGER, `y` INTEGER, `z` INTEGER, `type` INTEGER, `data` INTEGER, `meta` BLOB, `blockdata` BLOB, `action` INTEGER DEFAULT 1, `rolled_back` INTEGER NOT NULL DEFAULT 0);
CREATE INDEX `block_index` ON `co_block`(`wid`,`x`,`z`,`time`);
CREATE INDEX `block_user_index` ON `co_block`(`user`,`time` DESC);
CREATE INDEX `lp_user_uuid_perm` ON `luckperms_user_permissions` (`uuid`, `permission`);
