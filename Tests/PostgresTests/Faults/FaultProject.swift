/// Twelve revisions with steps of every kind.
enum FaultProject {
    /// What is there before.
    static let start = """
        CREATE TABLE public.account (id bigint PRIMARY KEY, name text NOT NULL, balance numeric(12, 2) NOT NULL);
        INSERT INTO public.account SELECT i, 'account ' || i, i * 1.5 FROM generate_series(1, 400) i;
        CREATE TABLE public.log (at date NOT NULL, account_id bigint, text text) PARTITION BY RANGE (at);
        CREATE TABLE public.log_old PARTITION OF public.log FOR VALUES FROM ('2020-01-01') TO ('2024-01-01');
        CREATE TABLE public.log_new PARTITION OF public.log FOR VALUES FROM ('2024-01-01') TO ('2028-01-01');
        INSERT INTO public.log SELECT '2023-06-01'::date + i, i, 'entry ' || i FROM generate_series(1, 300) i;
        CREATE TYPE public.state AS ENUM ('open', 'closed');
        CREATE INDEX log_account ON public.log_new (account_id)
        """

    private static let bodies: [(up: String, down: String)] = [
        (
            """
            CREATE TABLE public.owner (id int PRIMARY KEY, name text);
            INSERT INTO public.owner VALUES (1, 'ada'), (2, 'bob');
            """,
            "DROP TABLE public.owner;"
        ),
        (
            """
            ALTER TABLE public.account ADD COLUMN owner_id int DEFAULT 1 NOT NULL REFERENCES public.owner (id);
            -- autogen: step no-transaction
            CREATE INDEX CONCURRENTLY account_owner ON public.account (owner_id);
            -- autogen: step
            COMMENT ON TABLE public.account IS 'has owners';
            """,
            """
            COMMENT ON TABLE public.account IS NULL;
            -- autogen: step no-transaction
            DROP INDEX CONCURRENTLY public.account_owner;
            -- autogen: step
            ALTER TABLE public.account DROP COLUMN owner_id;
            """
        ),
        (
            """
            ALTER TABLE public.account ADD COLUMN cents bigint;
            -- autogen: batch table=public.account key=id size=60
            UPDATE public.account SET cents = coalesce(cents, 0) + balance * 100 WHERE /* autogen:batch */ true;
            ALTER TABLE public.account ALTER COLUMN cents SET NOT NULL;
            """,
            "ALTER TABLE public.account DROP COLUMN cents;"
        ),
        (
            """
            -- autogen: step no-transaction
            INSERT INTO public.owner VALUES (3, 'eve');
            CREATE UNIQUE INDEX CONCURRENTLY owner_name ON public.owner (name);
            UPDATE public.account SET owner_id = owner_id + 1 WHERE id % 2 = 0;
            """,
            """
            -- autogen: step no-transaction
            UPDATE public.account SET owner_id = owner_id - 1 WHERE id % 2 = 0;
            DROP INDEX CONCURRENTLY public.owner_name;
            DELETE FROM public.owner WHERE id = 3;
            """
        ),
        (
            "-- autogen: step no-transaction\nALTER TABLE public.log DETACH PARTITION public.log_old CONCURRENTLY;",
            "ALTER TABLE public.log ATTACH PARTITION public.log_old FOR VALUES FROM ('2020-01-01') TO ('2024-01-01');"
        ),
        (
            """
            ALTER TYPE public.state ADD VALUE 'frozen';
            -- autogen: step
            ALTER TABLE public.account ADD COLUMN state public.state DEFAULT 'frozen' NOT NULL;
            """,
            """
            ALTER TABLE public.account DROP COLUMN state;
            -- autogen: step
            DROP TYPE public.state;
            CREATE TYPE public.state AS ENUM ('open', 'closed');
            """
        ),
        (
            """
            CREATE FUNCTION public.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.name := trim(NEW.name); RETURN NEW; END $$;
            CREATE TRIGGER touch BEFORE UPDATE ON public.account FOR EACH ROW EXECUTE FUNCTION public.touch();
            CREATE TABLE public.log_far PARTITION OF public.log FOR VALUES FROM ('2028-01-01') TO ('2032-01-01');
            INSERT INTO public.log VALUES ('2029-01-01', 1, 'far away');
            """,
            """
            -- autogen: step no-transaction
            ALTER TABLE public.log DETACH PARTITION public.log_far CONCURRENTLY;
            -- autogen: step
            DROP TABLE public.log_far;
            DROP TRIGGER touch ON public.account;
            DROP FUNCTION public.touch();
            """
        ),
        (
            "-- autogen: step no-transaction\nDROP INDEX CONCURRENTLY public.account_owner;",
            "-- autogen: step no-transaction\nCREATE INDEX CONCURRENTLY account_owner ON public.account (owner_id);"
        ),
        (
            """
            -- autogen: batch table=public.log_old key=account_id size=50
            DELETE FROM public.log_old WHERE /* autogen:batch */ true AND account_id % 3 = 0;
            """,
            """
            -- autogen: batch table=public.log_old key=account_id size=50
            UPDATE public.log_old SET text = text || '!' WHERE /* autogen:batch */ true;
            """
        ),
        (
            """
            ALTER TABLE public.owner ALTER COLUMN id TYPE bigint;
            CREATE VIEW public.rich AS SELECT id FROM public.account WHERE balance > 500;
            """,
            "DROP VIEW public.rich;\nALTER TABLE public.owner ALTER COLUMN id TYPE int;"
        ),
        (
            """
            -- autogen: step no-transaction
            REINDEX INDEX CONCURRENTLY public.owner_name;
            VACUUM public.account;
            -- autogen: step
            CREATE TABLE public.totals AS SELECT owner_id, sum(cents) AS cents FROM public.account GROUP BY owner_id ORDER BY 1;
            """,
            """
            DROP TABLE public.totals;
            -- autogen: step no-transaction
            VACUUM public.account;
            REINDEX INDEX CONCURRENTLY public.owner_name;
            """
        ),
        (
            "DROP VIEW public.rich;\nALTER TABLE public.account DROP COLUMN balance;",
            """
            ALTER TABLE public.account ADD COLUMN balance numeric(12, 2) DEFAULT 0 NOT NULL;
            -- autogen: batch table=public.account key=id size=60
            UPDATE public.account SET balance = balance + cents / 100.0 WHERE /* autogen:batch */ true;
            ALTER TABLE public.account ALTER COLUMN balance DROP DEFAULT;
            CREATE VIEW public.rich AS SELECT id FROM public.account WHERE balance > 500;
            """
        ),
    ]

    static func write(_ workshop: borrowing Lab.Workshop) throws {
        var parent = ""
        for (place, body) in bodies.enumerated() {
            let id = "rev\(place + 1)"
            try workshop.write(
                """
                -- revision: \(id)
                -- revises: \(parent)
                -- message: \(id)

                -- autogen: upgrade
                \(body.up)

                -- autogen: downgrade
                \(body.down)

                """, to: "migrations/\(id).sql")
            parent = id
        }
    }
}

/// A command that is struck, and the state it begins with.
enum FaultRun: String, CaseIterable, Sendable {
    case upgrade, downgrade, partialDowngrade

    var command: [String] {
        switch self {
        case .upgrade: ["upgrade"]
        case .downgrade: ["downgrade", "base"]
        case .partialDowngrade: ["downgrade", "rev5"]
        }
    }

    /// Rows that have to be there at the end, and are values that the way back brings again.
    var rows: (query: String, value: String) {
        switch self {
        case .upgrade: ("SELECT concat_ws(' ', count(*), sum(cents)) FROM public.account", "400 12030000")
        case .partialDowngrade:
            ("SELECT concat_ws(' ', count(*), sum(cents), sum(balance)) FROM public.account", "400 12030000 120300.00")
        case .downgrade: ("SELECT concat_ws(' ', count(*), sum(balance)) FROM public.account", "400 120300.00")
        }
    }
}
