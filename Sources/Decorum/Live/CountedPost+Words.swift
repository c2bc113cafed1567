import DecorumEngine
import DecorumPosts

extension CountedPost {
  /// `217 of 280 characters on x, 201 of 500 on mastodon`: the unit is named where it changes. Empty
  /// where no limit is known.
  package var words: String {
    var unit: String?
    return lengths.map { length in
      let isNew = unit != length.unit
      unit = length.unit
      return "\(length.count) of \(length.limit)\(isNew ? " \(length.unit)" : "") on "
        + length.platform.rawValue
    }.joined(separator: ", ")
  }
}
