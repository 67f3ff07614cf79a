import SchemaModel

extension Collation: FieldedSection {
    static let sectionKey = "collations"
    static let sectionDoc = "collations: how texts are sorted and compared"
    static let required: [String] = []
    static let fields: [Field<Collation>] = [
        .name("provider", \.provider, default: "libc", "libc, icu or builtin"),
        .name("locale", \.locale, "the locale of an ICU collation"),
        .name("lc_collate", \.collate, "the locale that libc sorts by"),
        .name("lc_ctype", \.ctype, "the locale that libc classifies characters by"),
        .flag("deterministic", \.isDeterministic, default: true, "false where texts of different bytes may be equal"),
        .sqlFree("rules", \.tailoring, "tailoring rules of ICU"),
    ]
}
