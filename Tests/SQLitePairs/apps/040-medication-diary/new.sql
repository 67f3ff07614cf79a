CREATE TABLE `medicine` (`id` INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, `name` TEXT NOT NULL, `dose` REAL NOT NULL DEFAULT 1.0, `amount` REAL NOT NULL DEFAULT 0, `stockUnit` TEXT NOT NULL DEFAULT 'Stück (n)', `color` INTEGER);
CREATE TABLE `reminder` (`id` INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, `medicineId` INTEGER NOT NULL, `timeInMinutes` INTEGER NOT NULL, `amount` TEXT, `days` TEXT NOT NULL DEFAULT 'true,true,true,true,true,false,false', `instructions` TEXT DEFAULT '', `linkedReminderId` INTEGER NOT NULL DEFAULT 0, FOREIGN KEY(`medicineId`) REFERENCES `medicine`(`id`) ON UPDATE NO ACTION ON DELETE CASCADE);
CREATE TABLE `event` (`id` INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, `medicineName` TEXT NOT NULL DEFAULT 'null', `reminderId` INTEGER, `raised` INTEGER NOT NULL, `status` TEXT NOT NULL, `processed` INTEGER NOT NULL DEFAULT 0, `notes` TEXT);
CREATE INDEX `index_event_raised_status` ON `event` (`raised` DESC, `status`);
CREATE TRIGGER event_guard BEFORE UPDATE OF raised ON event WHEN NEW.raised < OLD.raised BEGIN SELECT RAISE(IGNORE); END;
CREATE INDEX `index_reminder_medicineId` ON `reminder` (`medicineId`);
