import DecorumBase
import DecorumPosts
import DecorumText

/// Tables of what platforms and schedulers take, key by key.
extension MappingShape {
  static let profiles = MappingShape(
    "profiles", "\"profiles\"", "What each platform takes.",
    keys: Platform.allCases.map { KeyShape($0.rawValue, .section(.profile), "What it takes.") })

  static let schedulers = MappingShape(
    "schedulers", "\"schedulers\"", "Schedulers by name, and what they take for each platform."
  ).with { $0.others = [OtherKeys(.mapping(.profiles))] }

  static let profile = MappingShape(
    "profile", "a profile", "What one platform takes, and how it counts.",
    keys: [
      KeyShape("sources", .list(.mapping(.source)), "Where it comes from."),
      KeyShape("fold", .integer, "Characters that are shown before \"more\"."),
    ]
      + MetricCondition.Metric.ofProfiles.map {
        KeyShape(
          $0.rawValue, .either([.mapping(.profileLimit), .list(.mapping(.profileLimit))]),
          MappingShape.doc(of: $0))
      })

  static let profileLimit = MappingShape(
    "profile_limit", "a limit", "The most that is taken.",
    keys: [
      KeyShape("limit", .integer(least: 0), "The most that is taken.").required,
      KeyShape(
        "unit", .choice(of: LengthMeasure.Unit.self),
        "What is counted: graphemes (the default), code_points, utf16, bytes, or weighted as on X."),
      KeyShape("link", .integer(least: 0), "What a link counts, however long it is."),
      KeyShape("short_mentions", .flag, "true: of @name@server only @name counts."),
      KeyShape(
        "kinds", .oneOrMore(.choice(of: PostKind.self)),
        "Only for these kinds of post; goes before limits for all."),
      KeyShape(
        "media", .texts, "Only for posts with media of these types; goes before limits for all."),
    ])
}
