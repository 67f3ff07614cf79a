CREATE TABLE "forum_board" (
    "id" serial NOT NULL PRIMARY KEY,
    "slug" varchar(50) NOT NULL UNIQUE,
    "title" varchar(100) NOT NULL,
    "order" integer NOT NULL
);
CREATE INDEX "forum_board_slug_1a2b3c4d_like" ON "forum_board" ("slug" varchar_pattern_ops);
CREATE TABLE "forum_thread" (
    "id" serial NOT NULL PRIMARY KEY,
    "title" varchar(120) NOT NULL,
    "board_id" integer NOT NULL,
    "pinned" boolean NOT NULL,
    "ip" char(15) NULL
);
ALTER TABLE "forum_thread" ADD CONSTRAINT "forum_thread_board_id_2b3c_fk" FOREIGN KEY ("board_id") REFERENCES "forum_board" ("id") DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX "forum_thread_board_id_2b3c" ON "forum_thread" ("board_id");
CREATE TABLE "forum_reply" (
    "id" serial NOT NULL PRIMARY KEY,
    "thread_id" integer NOT NULL,
    "body" text NOT NULL,
    "created" timestamp with time zone NOT NULL,
    "likes" integer NOT NULL CONSTRAINT "forum_reply_likes_check" CHECK ("likes" >= 0)
);
ALTER TABLE "forum_reply" ADD CONSTRAINT "forum_reply_thread_id_3c4d_fk" FOREIGN KEY ("thread_id") REFERENCES "forum_thread" ("id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "forum_reply" RENAME TO "forum_post";
ALTER TABLE "forum_post" ADD COLUMN "html" text DEFAULT '' NOT NULL;
ALTER TABLE "forum_post" ALTER COLUMN "html" DROP DEFAULT;
ALTER TABLE "forum_post" ADD COLUMN "karma" integer NULL;
ALTER TABLE "forum_post" DROP COLUMN "likes" CASCADE;
ALTER TABLE "forum_thread" DROP COLUMN "ip" CASCADE;
ALTER TABLE "forum_thread" ADD COLUMN "tags" varchar(30)[] NULL;
CREATE TABLE "forum_sub" (
    "id" serial PRIMARY KEY,
    "user" integer NOT NULL,
    "thread_id" integer NOT NULL REFERENCES "forum_thread" DEFERRABLE INITIALLY DEFERRED
);
ALTER TABLE "forum_sub" ADD CONSTRAINT "forum_sub_user_thread_id_uniq" UNIQUE ("user", "thread_id");
