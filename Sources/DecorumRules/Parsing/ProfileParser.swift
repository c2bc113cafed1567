import DecorumBase
import DecorumPosts
import DecorumText
import DecorumYAML

/// Reads what platforms take, below `profiles`, and what schedulers take for them, below `schedulers`.
struct ProfileParser {
  mutating func profiles(_ reader: inout MappingReader) -> [PlatformProfile] {
    var found: [PlatformProfile] = []
    if var own = reader.mapping("profiles") {
      found += platforms(&own, scheduler: nil)
      reader.adopt(own)
    }
    for entry in reader.entries("schedulers") ?? [] {
      guard let name = entry.key.scalar?.string else { continue }
      var inner = MappingReader(entry.value, .profiles, family: .rule)
      found += platforms(&inner, scheduler: name.lowercased())
      reader.adopt(inner)
    }
    return found
  }

  private func platforms(_ reader: inout MappingReader, scheduler: String?) -> [PlatformProfile] {
    Platform.allCases.compactMap { platform in
      guard var inner = reader.mapping(platform.rawValue) else { return nil }
      let sources = RuleParser.sources(&inner)
      let fold = inner.integer("fold")
      let limits = MetricCondition.Metric.ofProfiles.flatMap { self.limits($0, &inner) }
      reader.adopt(inner)
      return PlatformProfile(
        scheduler: scheduler, platform: platform, fold: fold, limits: limits, sources: sources)
    }
  }

  /// One limit or a list of them: `{limit: 300, unit: graphemes}`.
  private func limits(
    _ metric: MetricCondition.Metric, _ reader: inout MappingReader
  ) -> [ProfileLimit] {
    guard let node = reader.node(metric.rawValue) else { return [] }
    return (node.sequence ?? [node]).compactMap { node in
      var inner = MappingReader(node, .profileLimit, family: .rule)
      inner.require("limit")
      let limit = inner.integer("limit")
      let unit = inner.choice("unit", of: LengthMeasure.Unit.self)?.value ?? .graphemes
      let price = inner.integer("link")
      let shortensMentions = inner.bool("short_mentions") ?? false
      let kinds = inner.choices("kinds", of: PostKind.self).map(\.value)
      let media = inner.strings("media").map { $0.string.lowercased() }
      reader.adopt(inner)
      return limit.map {
        ProfileLimit(
          metric: metric, limit: $0,
          measure: LengthMeasure(unit, linkPrice: price, shortensMentions: shortensMentions),
          kinds: kinds, media: media)
      }
    }
  }
}
