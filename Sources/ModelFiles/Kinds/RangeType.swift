import SchemaModel

extension RangeType: FieldedSection {
    static let sectionKey = "range_types"
    static let sectionDoc = "range types, each with its multirange"
    static let required = ["subtype"]
    static let fields: [Field<RangeType>] = [
        .sql("subtype", \.subtype, "the type of the bounds"),
        .path("subtype_opclass", \.subtypeOperatorClass, "the B-tree operator class that orders the bounds"),
        .path("collation", \.collation, "the collation, where it is not the subtype's own"),
        .path("canonical", \.canonical, "the function that brings ranges into one form"),
        .path("subtype_diff", \.subtypeDifference, "the function that tells the distance of two bounds"),
        .path("multirange", \.multirange, "the name of the multirange type, where it is not the usual one"),
    ]
}
