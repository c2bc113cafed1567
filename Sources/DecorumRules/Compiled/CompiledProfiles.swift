import DecorumBase
import DecorumPosts
import DecorumText

/// Profiles of platforms in their stored form.
extension ProfileTable: Compiled {
  func write(to writer: inout PackWriter) {
    writer.add(name)
    writer.add(place)
    writer.add(asOf)
    writer.add(reviewBy)
    writer.add(profiles)
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    self.init(
      name: try reader.read(), place: try reader.read(), asOf: try reader.read(),
      reviewBy: try reader.read(), profiles: try reader.read())
  }
}

extension PlatformProfile: Compiled {
  func write(to writer: inout PackWriter) {
    writer.add(scheduler)
    writer.add(platform)
    writer.add(fold)
    writer.add(limits)
    writer.add(sources)
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    self.init(
      scheduler: try reader.read(), platform: try reader.read(), fold: try reader.read(),
      limits: try reader.read(), sources: try reader.read())
  }
}

extension ProfileLimit: Compiled {
  func write(to writer: inout PackWriter) {
    writer.add(metric)
    writer.add(limit)
    writer.add(measure.unit)
    writer.add(measure.linkPrice)
    writer.add(measure.shortensMentions)
    writer.add(kinds)
    writer.add(media)
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    let (metric, limit) = (try reader.read(MetricCondition.Metric.self), try reader.read(Int.self))
    let measure = LengthMeasure(
      try reader.read(), linkPrice: try reader.read(), shortensMentions: try reader.read())
    self.init(
      metric: metric, limit: limit, measure: measure, kinds: try reader.read(),
      media: try reader.read())
  }
}

extension ProfileReference: Compiled {
  func write(to writer: inout PackWriter) {
    writer.add(name)
    writer.add(span)
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    let name = try reader.read(String.self)
    self.init(name: name, span: try reader.read(), index: reader.number(ofProfiles: name))
  }
}
