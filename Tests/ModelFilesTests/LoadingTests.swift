import ModelFiles
import SchemaModel
import SourceDiagnostics
import Testing

private func load(_ text: String) throws -> AuthoredModel {
    try ModelLoader.load([SourceText(file: "a.yml", text: text)])
}

private func column(_ model: AuthoredModel, _ path: String...) throws -> Column {
    try #require(model.schema.find(Column.self, ObjectID(.column, path)))
}

/// Anchors, aliases and `<<` merge keys: how models share columns. <https://yaml.org/type/merge.html>
@Suite struct MergeKeyTests {
    @Test func aliasesStandForTheirAnchor() throws {
        let model = try load(
            """
            x-types: {money: &money {type: "numeric(12,2)", nullable: false}}
            tables:
              a: {columns: {price: *money}}
              b: {columns: {price: *money, tax: *money}}
            """)
        for path in [["a", "price"], ["b", "price"], ["b", "tax"]] {
            let column = try column(model, "public", path[0], path[1])
            #expect(column.type == "numeric(12,2)" && column.notNull)
        }
    }

    @Test func mergesShareColumns() throws {
        let model = try load(
            """
            x-common: &common
              id: {type: uuid, nullable: false}
              created_at: timestamptz
            tables:
              a:
                columns:
                  <<: *common
                  name: text
              b:
                columns: {<<: *common}
            """)
        let names = model.schema.all(Column.self).filter { $0.id.path[1] == "a" }
            .sorted { $0.position.value < $1.position.value }.map(\.id.name)
        #expect(Set(names) == ["id", "created_at", "name"])
        #expect(
            Set(model.schema.all(Column.self).filter { $0.id.path[1] == "b" }.map(\.id.name)) == ["id", "created_at"])
        #expect(try column(model, "public", "a", "id").notNull)
    }

    @Test func ownKeysWinWhereverTheyStand() throws {
        for own in ["id: bigint\n      <<: *common", "<<: *common\n      id: bigint"] {
            let model = try load("x-common: &common {id: uuid, at: date}\ntables:\n  a:\n    columns:\n      \(own)\n")
            #expect(try column(model, "public", "a", "id").type == "bigint")
            #expect(try column(model, "public", "a", "at").type == "date")
        }
    }

    @Test func earlierMergesWinOverLater() throws {
        let model = try load(
            """
            x-one: &one {id: uuid, at: date}
            x-two: &two {id: bigint, by: text}
            tables:
              a: {columns: {<<: [*one, *two]}}
            """)
        #expect(try column(model, "public", "a", "id").type == "uuid")
        #expect(try column(model, "public", "a", "by").type == "text")
    }

    @Test func mergesMergeWhatIsMerged() throws {
        let model = try load(
            """
            x-one: &one {id: uuid}
            x-two: &two {<<: *one, at: date}
            tables:
              a: {columns: {<<: *two, by: text}}
            """)
        #expect(Set(model.schema.all(Column.self).map(\.id.name)) == ["id", "at", "by"])
    }

    @Test func mergesReachIntoObjects() throws {
        let model = try load(
            """
            x-key: &required {nullable: false, comment: shared}
            tables:
              a: {columns: {id: {<<: *required, type: uuid}, b: {type: text, <<: *required, comment: own}}}
            """)
        #expect(try column(model, "public", "a", "id").notNull)
        let comments = model.schema.all(Comment.self).sorted { $0.id < $1.id }.map(\.text)
        #expect(comments == ["own", "shared"])
    }

    @Test func quotedMergeKeysAreNames() throws {
        let model = try load("tables:\n  a: {columns: {\"<<\": text}}\n")
        #expect(try column(model, "public", "a", "<<").type == "text")
    }

    @Test func wholeTablesAreShared() throws {
        let model = try load(
            """
            x-audit: &audit
              columns: {id: bigint}
              primary_key: [id]
              indexes: {ix: [id]}
            tables:
              a: *audit
              b: {<<: *audit, comment: second}
            """)
        #expect(
            model.schema.all(KeyConstraint.self).map(\.id.path).sorted { $0[1] < $1[1] } == [
                ["public", "a", "a_pkey"], ["public", "b", "b_pkey"],
            ])
        #expect(model.schema.all(Index.self).count == 2)
    }
}

/// Names, labels and SQL take the scalar's text as written.
@Suite struct ScalarTests {
    private static let words = [
        "no", "yes", "on", "off", "null", "~", "true", "1.10", "007", "0x1F", "1e3", "2024-01-01", ".inf", "1_000",
    ]

    @Test(arguments: words)
    func labelsAreText(_ word: String) throws {
        let type = try #require(try load("enums: {e: [\(word), other]}\n").schema.all(EnumType.self).first)
        #expect(type.labels == [word, "other"])
    }

    @Test(arguments: words.filter { !$0.contains(".") })
    func namesAreText(_ word: String) throws {
        let model = try load("tables: {\(word): {columns: {\(word): text}}}\n")
        #expect(try column(model, "public", word, word).type == "text")
    }

    @Test(arguments: words)
    func expressionsAreText(_ word: String) throws {
        let model = try load("tables: {t: {columns: {a: {type: text, default: \(word)}}}}\n")
        #expect(model.schema.all(ColumnDefault.self).map(\.expression) == [word])
    }

    @Test(arguments: [
        ("a", ["public", "a"]), ("dgm.a", ["dgm", "a"]), ("'\"a.b\"'", ["public", "a.b"]),
        ("'\"a.b\".\"c\"\"d\"'", ["a.b", "c\"d"]),
        ("User", ["public", "User"]), ("'two words'", ["public", "two words"]), ("größe", ["public", "größe"]),
        ("\"\\U0001F418\"", ["public", "🐘"]),
    ])
    func dotsSeparateSchemaAndName(_ text: String, _ path: [String]) throws {
        let model = try load("enums:\n  \(text): [a]\n")
        #expect(model.schema.all(EnumType.self).map(\.id.path) == [path])
    }

    @Test func defaultSchemaHoldsForTheFile() throws {
        let model = try ModelLoader.load([
            SourceText(file: "a.yml", text: "enums: {e: [a], other.f: [a]}\nschema: dgm\n"),
            SourceText(file: "b.yml", text: "enums: {e: [a]}\n"),
        ])
        #expect(
            model.schema.all(EnumType.self).map(\.id.path).sorted { $0[0] < $1[0] } == [
                ["dgm", "e"], ["other", "f"], ["public", "e"],
            ])
        #expect(model.schemas == ["dgm", "other", "public"])
        #expect(model.schema.all(Schema.self).map(\.id.name).sorted() == ["dgm", "other", "public"])
    }
}

/// The example of the product page.
@Suite struct ExampleTests {
    static let text = """
        schema: dgm
        extensions: [pgcrypto]
        schemas: {dgm: {comment: Darwin Gödel Machine}}
        enums:
          archive_status: [pending, approved, rejected]
          risk_level: {values: [low, medium, high], renamed_from: danger, renamed_values: {moderate: medium}}
        domains:
          score: {type: "numeric(4,3)", checks: {score_range: VALUE BETWEEN 0 AND 1}}
        functions:
          touch_updated_at():
            returns: trigger
            language: plpgsql
            body: |
              BEGIN NEW.updated_at := now(); RETURN NEW; END
        tables:
          dgm_archive:
            comment: Every improvement that was tried
            renamed_from: archive
            columns:
              id: {type: uuid, nullable: false, default: gen_random_uuid()}
              parent_id: uuid                                   # short form: the type alone, nullable
              status: {type: archive_status, nullable: false, default: "'pending'"}
              compliance_score: {type: score, nullable: false}
              algorithm_changes: {type: jsonb, nullable: false, default: "'{}'"}
              title: {type: text, renamed_from: name}
              owner: {type: text, nullable: false, backfill: "'nobody'"}     # for rows that exist
              title_key: {type: text, generated: lower(title)}
              seq: {type: bigint, identity: always}
              updated_at: {type: timestamptz, nullable: false, default: now()}
            primary_key: [id]
            unique:
              dgm_archive_title_key: [title]
            checks:
              compliance_range: compliance_score >= 0.8
            foreign_keys:
              dgm_archive_parent_fk: {columns: [parent_id], references: dgm_archive(id), on_delete: set null}
            indexes:
              ix_archive_changes: {using: gin, columns: [{name: algorithm_changes, opclass: jsonb_path_ops}]}
              ix_archive_open:
                {columns: [status, {name: updated_at, order: desc}], where: status = 'pending', include: [id]}
              ix_archive_title: {columns: [{expression: lower(title)}]}
            triggers:
              touch: {before: [update], for_each: row, execute: touch_updated_at()}
          audit_events:
            columns: {id: bigint, created_at: timestamptz}
            partition_by: range (created_at)
            partitions:
              audit_events_2024_01: from ('2024-01-01') to ('2024-02-01')
              audit_events_default: default
        views:
          open_archive: SELECT id, title FROM dgm.dgm_archive WHERE status = 'pending'
        """

    @Test func loads() throws {
        let model = try load(Self.text)
        let schema = model.schema
        #expect(schema.all(Table.self).count == 4)
        #expect(
            model.renames.map(\.old.path).sorted { $0.count < $1.count } == [
                ["dgm", "danger"], ["dgm", "archive"], ["dgm", "dgm_archive", "name"],
            ])
        #expect(model.labelRenames[ObjectID(.enumType, "dgm", "risk_level")] == ["moderate": "medium"])
        #expect(model.backfills[ObjectID(.column, "dgm", "dgm_archive", "owner")] == "'nobody'")
        let archive = ["dgm", "dgm_archive"]
        let index = try #require(schema.find(Index.self, ObjectID(.index, archive + ["ix_archive_open"])))
        #expect(index.parts.map(\.isDescending) == [false, true])
        #expect(index.parts.map(\.nullsFirst) == [false, true])
        #expect(index.predicate == "status = 'pending'" && index.include == ["id"])
        let key = try #require(schema.find(ForeignKey.self, ObjectID(.foreignKey, archive + ["dgm_archive_parent_fk"])))
        #expect(key.target.path == archive && key.onDelete == .setNull)
        let trigger = try #require(schema.find(Trigger.self, ObjectID(.trigger, archive + ["touch"])))
        #expect(trigger.events == [.update] && trigger.forEachRow && trigger.timing == .before)
        #expect(try column(model, "dgm", "dgm_archive", "seq").notNull)
        #expect(
            schema.all(Partition.self).map(\.bound).sorted() == [
                "DEFAULT", "FOR VALUES FROM ('2024-01-01') TO ('2024-02-01')",
            ])
        #expect(schema.all(Column.self).count { $0.table.name.hasPrefix("audit_events_") } == 4)
        #expect(schema.all(Routine.self).first?.body == "BEGIN NEW.updated_at := now(); RETURN NEW; END\n")
    }

    @Test func placesAreKnown() throws {
        let model = try load(Self.text)
        for id in model.schema.sortedIDs
        where [.table, .column, .index, .trigger, .view, .routine, .enumType].contains(id.kind) {
            if id.kind == .column, id.path[1].hasPrefix("audit_events_") { continue }
            #expect(model.spans[id]?.file == "a.yml", "\(id)")
        }
    }
}

@Suite struct InheritedColumnTests {
    @Test func aKeyOfItsOwnRefusesNull() throws {
        let model = try load(
            """
            tables:
              parent: {columns: {id: bigint}}
              child: {inherits: [parent], primary_key: [id]}
              grandchild: {inherits: [child]}
            """)
        #expect(try !column(model, "public", "parent", "id").notNull)
        #expect(try column(model, "public", "child", "id").notNull)
        #expect(try column(model, "public", "grandchild", "id").notNull)
    }
}
